import { describe, expect, test } from 'vitest';
import { criterionMarks } from '../../src/judge/criterion-seen.ts';
import { placesFor } from '../../src/model/places-for.ts';
import type { Check } from '../../src/model/check.ts';
import type { ReportPage } from '../../src/model/report.ts';
import { artifacts, catalogueOf, visit } from './small.ts';

const page = (url: string, skeleton: string, media = 0): ReportPage => {
  const { facts } = artifacts();
  return {
    id: url,
    url,
    device: 'desktop',
    facts: { ...facts, skeleton, counts: { ...facts.counts, media } },
    walked: false,
    tallies: [],
    shots: [],
    trouble: [],
  };
};
const text = { zh: '字', en: 'word' };
const check: Check = { criteria: ['s:captions'], ways: ['watch'], places: 'media', how: text, decides: text };
const catalogue = { ...catalogueOf(), checks: [check] };
const pages = [page('/', 'a'), page('/v', 'b', 1), page('/w', 'b', 2), page('/n', 'c')];

describe('where to look', () => {
  test('pages that hold what the test is about, one a template; all of them counted', () => {
    expect(placesFor('media', { pages, visits: [] })).toEqual({ pages: ['/v'], of: 2 });
    expect(placesFor('forms', { pages, visits: [] })).toEqual({ pages: [], of: 0 });
    expect(placesFor('templates', { pages, visits: [] })).toEqual({ pages: ['/', '/v', '/n'], of: 4 });
    expect(placesFor('home', { pages, visits: [] })).toEqual({ pages: ['/'], of: 1 });
    expect(placesFor('templates', { pages, visits: [] }, 2).pages).toEqual(['/', '/v']);
  });
  test('templates of the survey go before structures', () => {
    const visits = [
      { ...visit('/v', 1), id: '/v', template: 't1' },
      { ...visit('/w', 2), id: '/w', template: 't2' },
    ];
    expect(placesFor('media', { pages, visits }).pages).toEqual(['/v', '/w']);
  });
});

describe('what an answer to a criterion rests on', () => {
  const mark = (list: readonly ReportPage[], id = 's:captions', url: string | null = null) =>
    criterionMarks(catalogue, list)(id, url);
  test('is the same for the same things in any order, and another when one comes or changes', () => {
    expect(mark(pages.toReversed())).toBe(mark(pages));
    expect(mark([...pages, page('/plain', 'd')])).toBe(mark(pages));
    expect(mark([...pages, page('/x', 'b', 1)])).not.toBe(mark(pages));
    expect(mark([page('/', 'a'), page('/v', 'b', 2), page('/w', 'b', 2)])).not.toBe(mark(pages));
  });
  test('is the set of structures where no counted things decide', () => {
    expect(mark([...pages, page('/more', 'c')], 's:links')).toBe(mark(pages, 's:links'));
    expect(mark([...pages, page('/more', 'd')], 's:links')).not.toBe(mark(pages, 's:links'));
  });
  test('is nothing for a page that was not audited or a criterion that does not exist', () => {
    expect(mark(pages, 's:captions', '/v')).not.toBe(mark(pages, 's:captions', '/'));
    expect(mark(pages, 's:captions', '/lost')).toBeNull();
    expect(mark(pages, 's:none')).toBeNull();
  });
});
