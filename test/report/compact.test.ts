import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { openAddresses } from '../../src/report/addresses.ts';
import { compactReport } from '../../src/report/compact.ts';
import { groupsOf } from '../../src/report/groups.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const [sample] = report.findings as [Finding];
const many = (groups: readonly number[]): Finding[] =>
  groups.flatMap((n, g) =>
    Array.from({ length: n }, (_, i) => ({
      ...sample,
      id: `${g}x${i}`,
      group: `g${g}`,
      page: `https://a.cn/${i}`,
    })),
  );

test('a small report is left as it is', () => {
  expect(compactReport(report)).toBe(report);
});

test('a large one lists every group by its first findings and counts the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 8 }), (groups) => {
      const findings = many(groups);
      const { findings: written, omitted } = compactReport({ ...report, findings });
      const listed = [...written];
      if (findings.length <= 6000) {
        expect(omitted).toBeUndefined();
        return;
      }
      expect(listed.length).toBeLessThanOrEqual(6000);
      expect(omitted?.findings).toBe(findings.length - listed.length);
      expect(new Set(listed.map(({ group }) => group)).size).toBe(groups.length);
      expect(listed.map(({ id }) => id)).toEqual(
        findings.filter((f) => listed.includes(f)).map(({ id }) => id),
      );
    }),
    { numRuns: 20 },
  );
});

test('a fault of twenty pages is told in full on the first three, a rarer one on all', () => {
  const common = many([20]).map((f) => ({ ...f, device: 'desktop' as const }));
  const rare = many([19]).map((f) => ({ ...f, device: 'desktop' as const }));
  expect(common.filter((f) => groupsOf(common, openAddresses([])).brief(f))).toHaveLength(17);
  expect(rare.filter((f) => groupsOf(rare, openAddresses([])).brief(f))).toHaveLength(0);
});
