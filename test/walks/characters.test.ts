import { expect, test } from 'vitest';
import { charactersIn } from '../../src/gather/walks/activation-shortcuts.ts';

test.each([
  ["(e) => { if (e.key === '+') add(); }", ['+']],
  ['function(e){switch(e.code){case"KeyS":go()}}', ['s']],
  ['function(e){83==e.which&&go()}', ['s']],
  ['e => { if (e.key === "Escape" || e.keyCode === 27) close(); }', []],
  ["e => { if (mode === 's') go(); }", []], // no key is read
])('%s', (source, characters) => {
  expect(charactersIn(source)).toEqual(characters);
});
