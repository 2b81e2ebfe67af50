import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { showOnOneLine, showSafely, visible, visibleAll } from '../../src/report/safe.ts';

const hidden = new RegExp(
  ['[\u0000-\u0008\u000b-\u001f\u007f-\u009f', '\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]'].join(
    '',
  ),
  'u',
);

test('controls, bidi marks and broken surrogates become visible', () => {
  expect(visible('a\u0000b\u001b[31m\u202Egpj\ud800')).toBe('a[U+0000]b[U+001B][31m[U+202E]gpj[U+D800]');
});

test('joiners of Mongolian and emoji, tabs and line feeds stay', () => {
  expect(visible('ᠮᠣᠩᠭᠣᠯ\u200d👩\u200d👧\t1\r\n2')).toBe('ᠮᠣᠩᠭᠣᠯ\u200d👩\u200d👧\t1\n2');
});

test('a long text is cut with its full length told, in the language of the reader', () => {
  expect(showSafely('x'.repeat(1_048_576), 3)).toBe('xxx……（共 1048576 个字符，已截断）');
  expect(showSafely('abcdef', 3, 'en')).toBe('abc… (cut, 6 characters in full)');
  expect(showSafely('a👍b', 2)).toBe('a……（共 4 个字符，已截断）');
});

test('on one line there is no line break', () => {
  expect(showOnOneLine(' a\r\n\tb \u2028 c ', 40)).not.toMatch(/[\n\r\t\u2028]/);
});

test('whatever comes in, nothing hidden comes out, and length is bounded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.integer({ min: 1, max: 80 }),
      (text, max) => {
        for (const shown of [showSafely(text, max), showOnOneLine(text, max)]) {
          expect(shown).not.toMatch(hidden);
          expect(shown.isWellFormed()).toBe(true);
          expect(shown.length).toBeLessThan(max * 10 + 60);
        }
        expect(visible(visible(text))).toBe(visible(text));
      },
    ),
  );
});

test('visibleAll reaches every string of a plain value and nothing else', () => {
  expect(visibleAll({ a: ['\u0007', 1, null, { b: '\u202A' }], c: true })).toEqual({
    a: ['[U+0007]', 1, null, { b: '[U+202A]' }],
    c: true,
  });
});
