import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Repair } from '../../src/model/grade.ts';
import { componentsOf } from '../../src/report/components.ts';
import { sampleReport } from './sample-report.ts';

const { grade, findings } = sampleReport();
const [sample] = findings as [Finding];

const at = (rule: string, page: number, selector: string | null): Finding => ({
  ...sample,
  id: `${rule}${page}${selector}`,
  rule,
  outcome: 'fail',
  page: `https://a.cn/${page}`,
  target: selector === null ? null : { frame: [], selector, html: '<a>', box: null },
  group: `${rule} ${selector}`,
});
const worth = (group: string, gain: number): Repair => ({
  group,
  rule: 'r',
  code: 'c',
  findings: 1,
  pages: 1,
  example: 'x',
  score: 50 + gain,
  gain,
});
const of = (list: readonly Finding[], repairs: readonly Repair[] = []) =>
  componentsOf({ findings: [...list], grade: { ...grade, repairs: [...repairs] } }).listed;

test('one link that fails three rules is one component, another place is another', () => {
  const rules = ['alt', 'name', 'vague'];
  const list = rules.flatMap((rule) => [1, 2, 3].map((page) => at(rule, page, 'footer a')));
  const found = of(
    [...list, at('vague', 1, '.side a')],
    [worth('name footer a', 4), worth('alt footer a', 1)],
  );
  expect(found.map((c) => [c.findings, c.pages.length, c.faults.length])).toEqual([
    [9, 3, 3],
    [1, 1, 1],
  ]);
  expect(found[0]?.faults.map((f) => f.rule)).toEqual(['name', 'alt', 'vague']);
  expect([found[0]?.gain, found[0]?.score]).toEqual([4, 54]);
  expect(found[1]?.gain).toBeNull();
});

test('faults of whole pages stay apart; questions are no faults', () => {
  expect(of([at('title', 1, null), at('lang', 1, null)])).toHaveLength(2);
  expect(of([{ ...at('title', 1, null), outcome: 'ask' }])).toEqual([]);
});

test('every failure is in exactly one component, whatever the places', () => {
  const finding = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(5), fc.constantFrom(null, '#x', '#y', 'p > a'))
    .map(([rule, page, place]) => at(rule, page, place));
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 60 }), (list) => {
      const sorted = [...list].sort((x, y) => (x.rule < y.rule ? -1 : x.rule > y.rule ? 1 : 0));
      const found = of(sorted);
      expect(found.reduce((n, c) => n + c.findings, 0)).toBe(list.length);
      const groups = found.flatMap((c) => c.faults.map((f) => f.group));
      expect(new Set(groups).size).toBe(groups.length);
      expect(new Set(groups)).toEqual(new Set(list.map((f) => f.group)));
      for (const { pages } of found) expect(new Set(pages).size).toBe(pages.length);
    }),
  );
});
