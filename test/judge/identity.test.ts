import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingId, groupOf, placeOf } from '../../src/judge/identity.ts';
import { at } from './small.ts';

const group = (selector: string, ...frame: string[]) => groupOf('r', 'c', at(selector, ...frame));
const place = (selector: string) => placeOf(at(selector), 'desktop', 0);

describe('groupOf', () => {
  test.each([
    ['rows of a list', 'ul > li:nth-child(2) > a', 'ul > li:nth-child(17) > a'],
    ['the first and a later row', 'ul > li:first-child > a', 'ul > li:nth-of-type(3) > a'],
    ['numbered ids', '#news_20240512_1 > img', '#news_20231101_22 > img'],
    ['escaped numeric ids', '#\\31 23456', '#\\39 87654'],
    ['generated class names', '.css-1q2w3e4 > p', '.css-9z8y7x6 > p'],
    ['hexadecimal names', 'div.deadbeef12', 'div.cafe0123ab'],
    ['links told apart by address', 'a[href$="t20240512_1.html"]', 'a[href$="t20231101_2.html"]'],
    ['images told apart by file', 'img[src="/a.jpg"]', "img[src='/中文.jpg']"],
    ['numbers in other attributes', 'input[name="q1"]', 'input[name="q22"]'],
  ])('is shared by %s', (_what, one, other) => {
    expect(group(one)).toBe(group(other));
  });

  test.each([
    ['different elements', '.nav > a', '.nav > img'],
    ['heading levels', '#main > h2', '#main > h3'],
    ['different names', '#header > a', '#footer > a'],
    ['different attributes', 'input[type="text"]', 'input[type="radio"]'],
    ['Chinese names', '#头部 > a', '#底部 > a'],
    ['shadow boundaries', 'x-menu >>> a', 'x-menu a'],
  ])('keeps apart %s', (_what, one, other) => {
    expect(group(one)).not.toBe(group(other));
  });

  test('keeps frames, rules, codes and the page as a whole apart', () => {
    const groups = [
      group('a'),
      group('a', '#left'),
      group('a', '#right'),
      group('a', '#left', '#right'),
      groupOf('r', 'd', at('a')),
      groupOf('s', 'c', at('a')),
      groupOf('r', 'c', null),
    ];
    expect(new Set(groups).size).toBe(groups.length);
  });
});

describe('findingId', () => {
  test('is 16 hex digits, made of rule, code, page and place', () => {
    const id = findingId('r', 'c', 'http://a.test/', place('a'));
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(findingId('r', 'c', 'http://a.test/', place('a'))).toBe(id);
    const others = [
      findingId('q', 'c', 'http://a.test/', place('a')),
      findingId('r', 'd', 'http://a.test/', place('a')),
      findingId('r', 'c', null, place('a')),
      findingId('r', 'c', 'http://a.test/', placeOf(at('a'), 'mobile', 0)),
      findingId('r', 'c', 'http://a.test/', placeOf(at('a'), 'desktop', 1)),
      findingId('r', 'c', 'http://a.test/', placeOf(null, 'desktop', 0)),
    ];
    expect(new Set([id, ...others]).size).toBe(7);
  });

  test('survives names that a new page load changes, and tells rows apart', () => {
    expect(place('#layui-layer100123 > a')).toBe(place('#layui-layer100987 > a'));
    expect(place('#u1-1a2b3c4d5e')).toBe(place('#u1-9f8e7d6c5b'));
    expect(place('li:nth-child(2)')).not.toBe(place('li:nth-child(3)'));
    expect(place('#tab1')).not.toBe(place('#tab2'));
    expect(place('a[href="/2024/1.html"]')).not.toBe(place('a[href="/2024/2.html"]'));
  });
});

test('hostile selectors take no time and never throw', () => {
  const started = performance.now();
  for (const part of ['[', '["', '\\', '#\\', '[a="\\"', ':nth-child(', '#a1b2', '\u0000', '[[a'])
    expect(group(part.repeat(100_000))).toMatch(/^[0-9a-f]{12}$/);
  expect(performance.now() - started).toBeLessThan(3000);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (selector) => {
      expect(group(selector)).toBe(group(selector));
      expect(place(selector)).toBe(place(selector));
    }),
  );
});
