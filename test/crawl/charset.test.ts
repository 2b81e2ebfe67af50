import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/crawl/charset.ts';
import { gbk } from './gbk.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const TEXT = '北京市人民政府门户网站';

describe('what is declared and true', () => {
  test.each([
    ['header', utf8(TEXT), 'text/html; charset=UTF-8', 'utf-8'],
    ['quoted header', gbk(TEXT), "text/html;charset='GBK'", 'gb18030'],
    ['gb2312', gbk(TEXT), 'text/html; charset=gb2312', 'gb18030'],
    ['meta', gbk(`<html><meta charset=gb2312><title>${TEXT}`), 'text/html', 'gb18030'],
    [
      'old meta',
      gbk(`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=gbk">${TEXT}`),
      '',
      'gb18030',
    ],
    ['xml', gbk(`<?xml version="1.0" encoding="GBK"?><a>${TEXT}</a>`), 'application/xml', 'gb18030'],
    ['utf-16 in meta is utf-8', utf8(`<meta charset="utf-16">${TEXT}`), '', 'utf-8'],
    [
      'unknown header, known meta',
      gbk(`<meta charset="gbk">${TEXT}`),
      'text/html; charset=utf8mb4',
      'gb18030',
    ],
    ['utf-8 header of a latin page', utf8('plain'), 'text/html; charset=utf-8', 'utf-8'],
  ])('%s', (_, bytes, type, charset) => {
    const found = decode(bytes, type);
    expect(found).toMatchObject({ charset, certain: true });
    expect(found.text.endsWith(TEXT) || found.text.includes(TEXT) || found.text === 'plain').toBe(true);
  });

  test('Big5', () => {
    const found = decode(Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5), 'text/html; charset=big5');
    expect(found).toEqual({ text: '中文', charset: 'big5', certain: true });
  });

  test('a byte order mark wins over everything and is not part of the text', () => {
    const bytes = joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(TEXT));
    expect(decode(bytes, 'text/html; charset=gbk')).toEqual({ text: TEXT, charset: 'utf-8', certain: true });
    const wide = joined(Uint8Array.of(0xff, 0xfe), Buffer.from(TEXT, 'utf16le'));
    expect(decode(wide)).toEqual({ text: TEXT, charset: 'utf-16le', certain: true });
  });
});

describe('what is missing or false', () => {
  test.each([
    ['utf-8 without a word', utf8(TEXT), '', 'utf-8'],
    ['gbk without a word', gbk(TEXT), '', 'gb18030'],
    ['declared utf-8, is gbk', gbk(TEXT), 'text/html; charset=utf-8', 'gb18030'],
    [
      'declared utf-8 twice, is gbk',
      gbk(`<meta charset=utf-8>${TEXT}`),
      'text/html; charset=utf-8',
      'gb18030',
    ],
    ['declared latin-1, is gbk', gbk(TEXT), 'text/html; charset=ISO-8859-1', 'gb18030'],
    ['declared latin-1, is utf-8', utf8(TEXT), 'text/html; charset=ISO-8859-1', 'utf-8'],
    ['a comment declares nothing', utf8(`<!-- <meta charset="gbk"> -->${TEXT}`), '', 'utf-8'],
    ['a label no browser knows', gbk(TEXT), 'text/html; charset=hz-gb-2312', 'gb18030'],
  ])('%s', (_, bytes, type, charset) => {
    const found = decode(bytes, type);
    expect(found).toMatchObject({ charset, certain: false });
    expect(found.text).toContain(TEXT);
  });

  test('one damaged character does not turn UTF-8 into something else', () => {
    const found = decode(joined(utf8(TEXT), Uint8Array.of(0xff), utf8(TEXT)), 'text/html; charset=utf-8');
    expect(found).toEqual({ text: `${TEXT}\ufffd${TEXT}`, charset: 'utf-8', certain: false });
  });

  test('a body cut off within a character is still what it says', () => {
    expect(decode(utf8(TEXT).slice(0, -1), 'text/html; charset=utf-8')).toMatchObject({
      charset: 'utf-8',
      certain: true,
    });
    expect(decode(gbk(TEXT).slice(0, -1), 'text/html; charset=gbk')).toMatchObject({
      charset: 'gb18030',
      certain: true,
    });
  });

  test('Western text stays Western', () => {
    expect(decode(Buffer.from('caf\u00e9 ol\u00e9', 'latin1'), 'text/html; charset=iso-8859-1').text).toBe(
      'café olé',
    );
  });
});

describe('for every input', () => {
  test('never throws, and the charset is one that exists', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `charset=${s}`),
        ),
        (bytes, type) => {
          expect(() => new TextDecoder(decode(bytes, type).charset)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every UTF-8 text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/^\ufeff/, '');
        expect(decode(utf8(plain), 'text/plain; charset=utf-8').text).toBe(plain);
      }),
    );
  });

  test('a head of four thousand bytes of nonsense takes no time', () => {
    const start = performance.now();
    decode(utf8('<!--'.repeat(100_000)));
    decode(utf8('<meta '.repeat(100_000)));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
