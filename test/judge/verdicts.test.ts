import { describe, expect, test } from 'vitest';
import { openLedger } from '../../src/judge/ledger.ts';
import { verdictsOf } from '../../src/judge/verdicts.ts';
import type { PageJudgement } from '../../src/model/finding.ts';
import { defineBehaviourRule } from '../../src/model/rule.ts';
import { axeRule, catalogueOf, judged, rubric, rules, visitsOf } from './small.ts';

const verdict = (id: string, judgements: PageJudgement[], catalogue = catalogueOf()) =>
  verdictsOf(openLedger(catalogue, rubric, judgements, [])).find(({ criterion }) => criterion === id);

describe('state of a criterion', () => {
  test.each([
    ['met', 's:structure', { structure: { pass: 1 } }],
    ['not-met', 's:structure', { structure: { pass: 9, fail: 1, ask: 1, error: 1 } }],
    ['in-doubt', 's:structure', { structure: { pass: 9, ask: 1 } }],
    ['in-doubt', 's:structure', { structure: { pass: 9, error: 1 } }],
    ['in-doubt', 's:links', { links: { pass: 9 } }],
    ['in-doubt', 's:links', { links: {} }],
    ['not-applicable', 's:structure', { structure: {} }],
    ['not-tested', 's:structure', { structure: { error: 1 } }],
    ['not-tested', 's:structure', {}],
    ['not-tested', 's:captions', { structure: { pass: 1 } }],
  ])('is %s: %s after %j', (state, id, did) => {
    expect(verdict(id, [judged('/a', did)])?.state).toBe(state);
  });

  test('is not met for one failing place on one of many pages', () => {
    const pages = Array.from({ length: 50 }, (_, n) => judged(`/${n}`, { lang: { pass: 1 } }));
    const all = [...pages, judged('/last', { lang: { fail: 1 } })];
    expect(verdict('s:lang', all)).toMatchObject({
      state: 'not-met',
      rules: ['lang'],
      pages: { applicable: 51, failed: 1, asked: 0 },
      places: { pass: 50, fail: 1, ask: 0 },
    });
  });

  test('stays open while a walk that bears on it was left out', () => {
    const words = { title: '', who: '', fix: '', example: { bad: '', good: '' }, says: {} };
    const walk = defineBehaviourRule({
      id: 'walk',
      version: 1,
      criteria: ['s:structure'],
      act: [],
      impact: 'minor',
      walk: 'keyboard',
      decide: () => [],
      text: { zh: words, en: words },
    });
    const catalogue = catalogueOf([...rules, walk]);
    const page = judged('/a', { structure: { pass: 1 } });
    expect(verdict('s:structure', [page], catalogue)?.state).toBe('in-doubt');
    expect(verdict('s:structure', [page, judged('/b', { walk: {} })], catalogue)?.state).toBe('met');
  });

  test('takes axe rules in, but not those that are off', () => {
    const catalogue = catalogueOf(rules, [axeRule('lang', ['s:lang']), axeRule('old', ['s:lang'], 'off')]);
    const judgements = [judged('/a', { lang: { pass: 1 }, 'axe/lang': { fail: 2 }, 'axe/old': { fail: 1 } })];
    expect(verdict('s:lang', judgements, catalogue)).toMatchObject({
      state: 'not-met',
      rules: ['axe/lang', 'lang'],
      places: { pass: 1, fail: 2, ask: 0 },
    });
  });
});

describe('share of a criterion', () => {
  const share = (id: string, ...judgements: PageJudgement[]) => verdict(id, judgements)?.share;

  test('by pages: those without any failure', () => {
    const good = judged('/a', { structure: { pass: 3 } });
    expect(share('s:structure', good, judged('/b', { structure: { pass: 999, fail: 1 } }))).toBe(0.5);
    expect(share('s:structure', good, judged('/b', { structure: { ask: 4 } }))).toBe(1);
    expect(share('s:structure', judged('/b', { structure: { ask: 4 } }))).toBeNull();
  });

  test('by places: the mean of pages, so that a long page drowns no other', () => {
    const long = judged('/long', { alt: { pass: 1000 } });
    expect(share('s:alt', long, judged('/short', { alt: { fail: 1 } }))).toBe(0.5);
  });

  test('by places: within a page the mean of rules, so that a long list drowns no other', () => {
    expect(share('s:alt', judged('/a', { alt: { pass: 1000 }, 'alt-words': { fail: 1 } }))).toBe(0.5);
  });

  test('by both: half for the places, half for a page without any failure', () => {
    const both = { ...rubric, criteria: [{ id: 's:alt', weight: 1, unit: 'both' as const }] };
    const record = [judged('/a', { alt: { pass: 9, fail: 1 } }), judged('/b', { alt: { pass: 1 } })];
    const [alt] = verdictsOf(openLedger(catalogueOf(), both, record, visitsOf(record)));
    expect(alt?.share).toBe((0.45 + 1) / 2);
  });

  test('takes both devices of a page together', () => {
    const both = [judged('/a', { lang: { pass: 1 } }), judged('/a', { lang: { fail: 1 } }, 'mobile')];
    expect(verdict('s:lang', both)).toMatchObject({ share: 0, pages: { applicable: 1, failed: 1 } });
  });

  test('never rounds a failure away', () => {
    expect(share('s:alt', judged('/a', { alt: { pass: 1e12, fail: 1 } }))).toBeLessThan(1);
  });
});

test('a rubric that does not fit the standards is refused', () => {
  const row = { id: 's:alt', weight: 1, unit: 'pages' as const };
  const open = (criteria: typeof rubric.criteria) => () =>
    openLedger(catalogueOf(), { ...rubric, criteria }, [], []);
  expect(open([row, row])).toThrow(/twice/);
  expect(open([{ ...row, id: 's:nothing' }])).toThrow(/small counts s:nothing/);
  expect(open([{ ...row, id: 's:app' }])).toThrow(/s:app/);
});
