import { describe, expect, it } from 'vitest';
import { axeRules } from '../../rules/axe/index.ts';
import { criterionById, standards } from '../../rules/standards/index.ts';
import { rubrics } from '../../rules/standards/rubrics/index.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { rubricFaults } from '../../src/judge/rubric-faults.ts';
import { Rubric, scoringOf } from '../../src/model/rubric.ts';

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('rubric %s', (_id, rubric) => {
  it('is what a rubric must be', () => {
    expect(Rubric.parse(rubric)).toEqual(rubric);
  });

  it('names nothing that does not exist', () => {
    expect(rubricFaults(rubric, catalogue)).toEqual([]);
  });

  it('knows the standard whose levels it counts', () => {
    if (!('standard' in rubric)) return;
    const levels = standards.find((one) => one.id === rubric.standard)?.criteria.map((one) => one.level);
    expect(levels).toEqual(expect.arrayContaining('levels' in rubric ? [...rubric.levels] : ['一级']));
  });
});

it('rubrics have ids of their own, and the weights of a composite sum up to 100', () => {
  expect(new Set(rubrics.map((one) => one.id)).size).toBe(rubrics.length);
  for (const one of rubrics)
    if (one.kind === 'composite')
      expect(Object.values(one.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

const scoring = rubrics.flatMap((one) => scoringOf(one) ?? []);
describe.each(scoring.map((rubric) => [rubric.id, rubric] as const))('points of %s', (_id, rubric) => {
  const ids = rubric.criteria.map((one) => one.id);

  it('gives out 100 points and positive weights', () => {
    expect(Object.values(rubric.principles).reduce((sum, points) => sum + points, 0)).toBe(100);
    for (const { weight, id } of rubric.criteria) expect([1, 3, 7, 10], id).toContain(weight);
  });

  it('names known criteria of the web, each once, every principle among them', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(criterionById(id).scope).not.toBe('app');
    expect(new Set(ids.map((id) => criterionById(id).principle)).size).toBe(4);
  });

  it('counts every A and AA criterion of WCAG 2.2 and none of AAA', () => {
    const asked = standards
      .flatMap((one) => one.criteria)
      .filter((one) => one.level === 'A' || one.level === 'AA');
    expect(ids.filter((id) => id.startsWith('wcag22:')).toSorted()).toEqual(
      asked.map((one) => one.id).toSorted(),
    );
  });

  it('counts GB items of 一级 and 二级 only, and only where no A or AA criterion asks the same', () => {
    const gb = ids.filter((id) => id.startsWith('gbt37668@2019:')).map(criterionById);
    expect(gb.map((one) => one.clause).toSorted()).toEqual([
      '3.3.3.3',
      '3.3.3.9',
      '3.5.1.1',
      '3.5.2.1',
      '3.5.2.2',
    ]);
    for (const one of gb) expect(['一级', '二级']).toContain(one.level);
  });

  it('has vetoes that name codes, cost the band 合格 and rest on sure verdicts', () => {
    const pass = rubric.bands.find((one) => one.band === 'pass')?.from ?? 0;
    expect(new Set(rubric.vetoes.map((one) => one.id)).size).toBe(rubric.vetoes.length);
    for (const veto of rubric.vetoes) {
      expect(veto.cap).toBeLessThan(pass);
      expect(veto.minPages).toBeGreaterThanOrEqual(1);
      expect(veto.minShare).toBeGreaterThanOrEqual(0);
      expect(veto.minShare).toBeLessThanOrEqual(1);
      expect(veto.rules.length).toBeGreaterThan(0);
      for (const { rule, codes } of veto.rules) {
        expect(codes.length).toBeGreaterThan(0);
        if (rule.startsWith('axe/'))
          expect(axeRules.find((one) => `axe/${one.id}` === rule)?.violation, rule).toBe('fail');
      }
    }
  });

  it('has ceilings that cost a band, each just below its line', () => {
    expect(new Set(rubric.ceilings.map((one) => one.id)).size).toBe(rubric.ceilings.length);
    const lines = rubric.bands.map((one) => one.from);
    for (const { cap } of rubric.ceilings) expect(lines).toContain(Math.round((cap + 0.1) * 10) / 10);
  });

  it('has bands from the top down to 0', () => {
    const from = rubric.bands.map((one) => one.from);
    expect(from).toEqual(from.toSorted((a, b) => b - a));
    expect(from.at(-1)).toBe(0);
    expect(new Set(rubric.bands.map((one) => one.band)).size).toBe(rubric.bands.length);
  });
});
