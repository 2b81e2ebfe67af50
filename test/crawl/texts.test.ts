import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOutcomes } from '../../src/crawl/outcomes.ts';
import { openTexts } from '../../src/crawl/texts.ts';
import { openCounts, openPlaces } from '../../src/model/column.ts';
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

test('texts that fill a block to its end, go beyond it, or are empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 1, 17, 4095, 32_768, 65_535, 65_536, 65_537, 150_000)),
      (sizes) => {
        const texts = openTexts();
        const all = [...new Set(sizes.map((size, at) => `${at % 7}`.repeat(size)))];
        expect(all.map((text) => texts.put(text))).toEqual(all.map((_, at) => at));
        expect(all.every((text, at) => texts.at(at) === text && texts.find(text) === at)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('columns hold what was put into them, over many chunks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 39_999 }), (size, place) => {
      const [counts, places] = [openCounts(), openPlaces()];
      for (let i = 0; i < size; i++) {
        counts.push(i * 7);
        places.push(i * 2 ** 33);
      }
      if (place < size) counts.set(place, 3);
      expect([counts.size(), places.size()]).toEqual([size, size]);
      for (let i = 0; i < size; i += 31)
        if (i !== place) expect([counts.at(i), places.at(i)]).toEqual([i * 7, i * 2 ** 33]);
      if (place < size) expect(counts.at(place)).toBe(3);
    }),
    { numRuns: 60 },
  );
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
