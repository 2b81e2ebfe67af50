import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openSurveyFile, readSurvey, type Surveyed } from '../../src/audit/survey-file.ts';

const base = mkdtempSync(join(tmpdir(), 'wza-survey-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const url = fc.constantFrom('http://a.cn/', 'http://a.cn/1', 'mailto:x', 'http://a.cn/查', 'http://a.cn/"\n');
const surveyed: fc.Arbitrary<Surveyed> = fc
  .record({
    url,
    links: fc.array(url, { maxLength: 6 }),
    frames: fc.array(url, { maxLength: 2 }),
    structure: fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 4 }),
  })
  .map((made) => ({
    url: made.url,
    reached: { state: 'duplicate', of: made.url },
    links: [
      ...made.links.map((to) => ({ url: to, via: 'link' as const })),
      ...made.frames.map((to) => ({ url: to, via: 'frame' as const })),
    ],
    names: made.links.map((_, place) => [place, 'search'] as const),
    kinds: { form: 1 },
    structure: made.structure,
  }));

test('what is written is read back, in one sitting or in two', () => {
  fc.assert(
    fc.property(fc.array(surveyed, { maxLength: 8 }), fc.nat(8), (all, cut) => {
      const folder = mkdtempSync(join(base, 'one-'));
      const first = openSurveyFile(folder, () => undefined);
      for (const one of all.slice(0, cut)) first.append(one);
      first.close();
      appendFileSync(join(folder, 'survey.ndjson'), '{"url":"torn');
      const known: Surveyed[] = [];
      const second = openSurveyFile(folder, (one) => known.push(one));
      expect(known).toEqual(all.slice(0, cut));
      for (const one of all.slice(cut)) second.append(one);
      second.close();
      const read: Surveyed[] = [];
      readSurvey(folder, (one) => read.push(one));
      expect(read).toEqual(all);
    }),
    { numRuns: 40 },
  );
});

test('an address stands in the record once', () => {
  const folder = mkdtempSync(join(base, 'one-'));
  const file = openSurveyFile(folder, () => undefined);
  const links = Array.from({ length: 50 }, (_, i) => ({
    url: `http://a.cn/${i}.html`,
    via: 'link' as const,
  }));
  for (let i = 0; i < 20; i++)
    file.append({
      url: `u${i}`,
      reached: { state: 'duplicate', of: '' },
      links,
      names: [],
      kinds: {},
      structure: [],
    });
  file.close();
  expect(readFileSync(join(folder, 'survey.ndjson'), 'utf8').split('/7.html').length).toBe(2);
});

test('a damaged line is named', () => {
  const folder = mkdtempSync(join(base, 'one-'));
  for (const text of [
    '{}\n',
    'x\n',
    '{"url":"u","reached":{"state":"duplicate","of":"u"},"links":[3],"frames":0,"names":[],"kinds":{},"structure":""}\n',
  ]) {
    writeFileSync(join(folder, 'survey.ndjson'), text);
    expect(() => readSurvey(folder, () => undefined)).toThrow('survey.ndjson:1');
  }
});

test('more addresses than get a number are read back, in one sitting or in two', () => {
  const folder = mkdtempSync(join(base, 'many-'));
  const all = Array.from({ length: 120 }, (_, page): Surveyed => ({
    url: `http://a.cn/${page}`,
    reached: { state: 'duplicate', of: 'http://a.cn/' },
    links: Array.from({ length: 100 }, (_, at) => ({
      url: `http://a.cn/${(page % 100) * 99 + at}.html`, // the last stands on the next page too, and the last pages repeat the first
      via: 'link',
    })),
    names: [],
    kinds: {},
    structure: [page],
  }));
  const first = openSurveyFile(folder, () => undefined);
  for (const one of all.slice(0, 95)) first.append(one);
  first.close();
  const second = openSurveyFile(folder, () => undefined);
  for (const one of all.slice(95)) second.append(one);
  second.close();
  const read: Surveyed[] = [];
  readSurvey(folder, (one) => read.push(one));
  expect(read).toEqual(all);
  const told = (address: string): number =>
    readFileSync(join(folder, 'survey.ndjson'), 'utf8').split(`/${address}.html"`).length - 1;
  expect([told('7'), told('9405')]).toEqual([1, 1]); // no. 9405: beyond the numbers, once before the second sitting
  expect(told('9801')).toBe(2); // after it, on two pages
});
