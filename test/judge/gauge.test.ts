import { describe, expect, test } from 'vitest';
import { gaugeOf, gaugesOf, withheld } from '../../src/judge/gauge.ts';
import { judgeAll } from '../../src/judge/report.ts';
import type { Criterion } from '../../src/model/criterion.ts';
import type { CriterionState } from '../../src/model/finding.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { criterion } from './small.ts';

const LEVELS = ['一级', '二级', '三级'];
const item = (id: string, level: string | null): Criterion => ({ ...criterion(id, 'robust'), level });
const items = [item('a', '一级'), item('b', '一级'), item('c', '二级'), item('d', '三级')];
const gauge = (states: Partial<Record<string, CriterionState>>, criteria = items) =>
  gaugeOf(
    's',
    LEVELS,
    Object.entries(states).map(([id, state]) => ({ criterion: id, state: state ?? 'met' })),
    criteria,
  );
const states = (result: ReturnType<typeof gauge>) => result.levels.map(({ state }) => state);
const met = { a: 'met', b: 'not-applicable', c: 'met', d: 'met' } as const;

describe('a level', () => {
  test('is met when every item of it and below is met or not applicable', () => {
    expect(gauge(met)).toMatchObject({
      attained: '三级',
      levels: [{ items: 2, met: 2, notMet: [], open: [] }, {}, {}],
    });
    expect(gauge({ ...met, d: 'in-doubt' }).attained).toBe('二级');
  });

  test('is not met for one item of it or below, whatever else is open', () => {
    const result = gauge({ ...met, b: 'not-met', c: 'in-doubt' });
    expect(states(result)).toEqual(['not-met', 'not-met', 'not-met']);
    expect(result).toMatchObject({
      attained: null,
      levels: [{ notMet: ['b'], met: 1 }, { open: ['c'] }, {}],
    });
  });

  test.each(['in-doubt', 'not-tested'] as const)('stays open for an item %s of it or below', (state) => {
    expect(states(gauge({ ...met, a: state }))).toEqual(['open', 'open', 'open']);
    expect(states(gauge({ ...met, a: state, c: 'not-met' }))).toEqual(['open', 'not-met', 'not-met']);
  });

  test('stays open without a verdict, and for an item of unknown level that is not met', () => {
    expect(states(gauge({ a: 'met', b: 'met' }))).toEqual(['met', 'open', 'open']);
    const more = [...items, item('e', null)];
    expect(states(gauge({ ...met, e: 'not-met' }, more))).toEqual(['open', 'open', 'open']);
    expect(gauge({ ...met, e: 'met' }, more).attained).toBe('三级');
  });

  test('is not attained where too few pages were audited, though failures stand', () => {
    expect(withheld(gauge({ ...met, d: 'not-met' }))).toMatchObject({
      attained: null,
      levels: [{ state: 'open' }, { state: 'open' }, { state: 'not-met' }],
    });
  });
});

describe('the gauges of the catalogue', () => {
  const all = (state: CriterionState, but: Partial<Record<string, CriterionState>> = {}) =>
    catalogue.standards
      .flatMap((one) => one.criteria)
      .filter((one) => one.scope !== 'app')
      .map((one) => ({
        criterion: one.id,
        state: but[one.id] ?? state,
        rules: [],
        pages: { applicable: 0, failed: 0, asked: 0 },
        places: { pass: 0, fail: 0, ask: 0 },
        share: null,
      }));
  const by = (but: Partial<Record<string, CriterionState>>) =>
    Object.fromEntries(
      gaugesOf(catalogue, 'gbt37668@2019', all('met', but)).map((one) => [one.standard, one]),
    );

  test('are those of GB/T 37668 and WCAG 2.2, with the items that concern websites', () => {
    const gauges = by({});
    expect(Object.keys(gauges)).toEqual(['gbt37668@2019', 'wcag22']);
    expect(gauges['gbt37668@2019']?.levels.map(({ level, items: n }) => [level, n])).toEqual([
      ['一级', 16],
      ['二级', 16],
      ['三级', 18],
    ]);
    expect(gauges.wcag22?.levels.map(({ level, items: n }) => [level, n])).toEqual([
      ['A', 31],
      ['AA', 24],
      ['AAA', 31],
    ]);
    expect([gauges['gbt37668@2019']?.attained, gauges.wcag22?.attained]).toEqual(['三级', 'AAA']);
  });

  test('do not imply each other', () => {
    const gauges = by({ 'wcag22:1.4.3': 'not-met', 'gbt37668@2019:3.2.2.2': 'in-doubt' });
    expect([gauges['gbt37668@2019']?.attained, gauges.wcag22?.attained]).toEqual(['一级', 'A']);
  });

  test('of an edition whose items are not all listed attain nothing', () => {
    const part = { ...catalogue, standards: catalogue.standards.map((one) => ({ ...one, complete: false })) };
    for (const one of gaugesOf(part, 'gbt37668@2019', all('met'))) expect(one.attained).toBeNull();
  });

  test('attain nothing of a site that was not audited', () => {
    const { gauges } = judgeAll(catalogue, 'technical-100', [], [], []);
    for (const one of gauges) expect(one.levels.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });
});
