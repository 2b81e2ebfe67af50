import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOutcomes } from '../../src/crawl/outcomes.ts';
import { openTexts } from '../../src/crawl/texts.ts';
import type { Reached } from '../../src/model/page-visit.ts';

test('texts keep their numbers, as a map of strings would', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 400 }), (list) => {
      const texts = openTexts();
      const map = new Map<string, number>();
      for (const text of list) {
        expect(texts.find(text)).toBe(map.get(text) ?? -1);
        if (!map.has(text)) map.set(text, map.size);
        expect(texts.put(text)).toBe(map.get(text));
      }
      expect(texts.size()).toBe(map.size);
      for (const [text, number] of map) expect([texts.find(text), texts.at(number)]).toEqual([number, text]);
    }),
    { numRuns: 200 },
  );
});

test('many texts, and one that is very long', () => {
  const texts = openTexts();
  const long = '长'.repeat(100_000);
  for (let i = 0; i < 30_000; i++) expect(texts.put(`http://a.cn/${i}`)).toBe(i);
  expect(texts.put(long)).toBe(30_000);
  for (let i = 0; i < 30_000; i += 7) expect(texts.find(`http://a.cn/${i}`)).toBe(i);
  expect(texts.at(29_999)).toBe('http://a.cn/29999');
  expect(texts.at(30_000)).toBe(long);
  expect(texts.find('http://a.cn/30000')).toBe(-1);
});

test('outcomes come back as they were, their own address or another', () => {
  const outcomes = openOutcomes();
  const page = (finalUrl: string): Reached => ({
    state: 'audited',
    finalUrl,
    contentType: 'text/html',
    charset: 'utf-8',
    status: 200,
    redirects: [],
    attempts: 1,
  });
  const all: [string, Reached][] = [
    ['http://a.cn/1', page('http://a.cn/1')],
    ['http://a.cn/2', page('http://a.cn/2')],
    ['http://a.cn/3', page('http://a.cn/1')],
    ['http://a.cn/4', page('')],
    ['http://a.cn/5', { state: 'skipped', reason: 'trap', args: { sign: 'deep' } }],
  ];
  const numbers = all.map(([url, reached]) => outcomes.put(url, reached));
  expect(numbers).toEqual([0, 0, 1, 2, 3]);
  expect(all.map(([url], i) => outcomes.at(numbers[i] as number, url))).toEqual(all.map(([, one]) => one));
});
