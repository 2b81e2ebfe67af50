import { expect, test } from 'vitest';
import { chordIn } from '../../src/gather/walks/keyboard-hold.ts';

test.each([
  ['Press Ctrl+M to Exit', 'Control+m'],
  ['按 Ctrl + M 键退出', 'Control+m'],
  ['press Alt-Shift-F6 to leave', 'Alt+Shift+F6'],
  ['how to leave this list', null],
  ['Ctrl+M 静音', null], // leads out of nothing
  ['Press Ctrl+Menu to exit', null],
])('keys named by “%s”', (words, keys) => {
  expect(chordIn(words)).toBe(keys);
});
