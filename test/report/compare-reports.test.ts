import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { changesOf, compareReports, type Comparison } from '../../src/report/compare-reports.ts';
import { compareText } from '../../src/report/compare-text.ts';
import { scoreSentence } from '../../src/report/compare-words.ts';
import { sampleReport } from './sample-report.ts';

const base = sampleReport();
const [page] = base.pages as [Report['pages'][number]];
const [finding] = base.findings as [Finding];
const versions = { ...base.versions, each: { alt: '1', name: '1', walk: '1' } };

type Did = { readonly page: number; readonly rules: readonly string[]; readonly fails: readonly string[] };

/** A report on pages: which rules ran on each, and which of them failed at one place. */
const reportOn = (pages: readonly Did[], extra: Partial<Report> = {}): Report => ({
  ...base,
  versions,
  documents: [],
  siteTallies: [],
  grade: { ...base.grade, score: 60, interval: { low: 58, high: 62 }, repairs: [], vetoes: [] },
  pages: pages.map((did) => ({
    ...page,
    id: `p${did.page}`,
    url: `https://a.cn/${did.page}`,
    walked: did.rules.includes('walk'),
    tallies: did.rules.map((rule) => ({
      rule,
      pass: 1,
      fail: did.fails.includes(rule) ? 1 : 0,
      ask: 0,
      error: 0,
    })),
  })),
  findings: pages.flatMap((did) =>
    did.fails.map((rule) => ({
      ...finding,
      id: `${rule} ${did.page}`,
      group: `g ${rule}`,
      rule,
      outcome: 'fail' as const,
      device: page.device,
      page: `https://a.cn/${did.page}`,
    })),
  ),
  ...extra,
});
const all = ['alt', 'name', 'walk'];
const total = ({ counts }: Comparison): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

describe('what became of a failure', () => {
  const failed = reportOn([{ page: 1, rules: all, fails: ['alt', 'walk'] }]);

  test('gone where both looked: fixed; there in both: persisting; only now: new', () => {
    const after = reportOn([{ page: 1, rules: all, fails: ['walk', 'name'] }]);
    expect(compareReports(failed, after).counts).toMatchObject({
      new: 1,
      fixed: 1,
      persisting: 1,
      unseen: 0,
    });
  });

  test('a page, walk or rule that was not looked at again fixes nothing', () => {
    const whys = (after: Report): Comparison['unseen'] => {
      const { counts, unseen } = compareReports(failed, after);
      expect(counts.fixed).toBe(0);
      return unseen;
    };
    expect(whys(reportOn([{ page: 2, rules: all, fails: [] }]))).toEqual({ page: 2 });
    expect(whys(reportOn([{ page: 1, rules: ['alt'], fails: ['alt'] }]))).toEqual({ walk: 1 });
    expect(whys(reportOn([{ page: 1, rules: ['walk'], fails: ['walk'] }]))).toEqual({ rule: 1 });
    const changed = {
      versions: { ...versions, rules: 'other', each: { ...versions.each, alt: '2', walk: '2' } },
    };
    expect(whys(reportOn([{ page: 1, rules: all, fails: [] }], changed))).toEqual({ 'rule-changed': 2 });
    const { each: _, ...unknown } = changed.versions;
    expect(whys(reportOn([{ page: 1, rules: all, fails: [] }], { versions: unknown }))).toEqual({
      'rule-changed': 2,
    });
    const omitted = { omitted: { findings: 9, tallies: 0 } };
    expect(whys(reportOn([{ page: 1, rules: all, fails: [] }], omitted))).toEqual({ list: 2 });
  });

  test('a rule that broke, and a waiver, fix nothing', () => {
    const after = reportOn([{ page: 1, rules: all, fails: [] }]);
    const [only] = after.pages as [Report['pages'][number]];
    const broke = { ...after, pages: [{ ...only, tallies: only.tallies.map((t) => ({ ...t, error: 1 })) }] };
    expect(compareReports(failed, broke).unseen).toEqual({ error: 2 });
    const answer = {
      kind: 'group' as const,
      key: 'g alt',
      page: null,
      answer: 'waive' as const,
      note: 'x',
      author: 'x',
      date: '2026-11-24',
      expires: null,
      seen: [],
    };
    const waived = {
      ...after,
      answers: { ...after.answers, waived: [{ answer, findings: 1, pages: 1, example: null }] },
    };
    expect(compareReports(failed, waived)).toMatchObject({ counts: { fixed: 1 }, unseen: { answered: 1 } });
  });

  test('a page not audited before makes nothing new', () => {
    const before = reportOn([{ page: 2, rules: all, fails: [] }]);
    expect(compareReports(before, failed)).toMatchObject({
      counts: { new: 0, 'unseen-before': 2 },
      unseenBefore: { page: 2 },
    });
  });
});

const did = fc.record({
  page: fc.nat(4),
  rules: fc.subarray(all, { minLength: 0 }),
  picked: fc.subarray(all),
});
const audits = fc.uniqueArray(did, { selector: ({ page: n }) => n, maxLength: 5 }).map((list) =>
  reportOn(
    list.map(({ page: n, rules, picked }) => ({
      page: n,
      rules,
      fails: rules.filter((r) => picked.includes(r)),
    })),
  ),
);

describe('properties', () => {
  test('every failure of either audit is told once: persisting ones once for both', () => {
    fc.assert(
      fc.property(audits, audits, (before, after) => {
        const comparison = compareReports(before, after);
        expect(total(comparison)).toBe(
          before.findings.length + after.findings.length - comparison.counts.persisting,
        );
        for (const rows of [comparison.byRule, comparison.byPage])
          expect(rows.reduce((sum, { counts }) => sum + counts.new + counts.fixed + counts.unseen, 0)).toBe(
            comparison.counts.new + comparison.counts.fixed + comparison.counts.unseen,
          );
      }),
    );
  });

  test('an audit compared with itself has nothing but persisting failures', () => {
    fc.assert(
      fc.property(audits, (report) => {
        const { counts, differs } = compareReports(report, report);
        expect(counts).toMatchObject({ new: 0, fixed: 0, unseen: 0, persisting: report.findings.length });
        expect(differs).toEqual([]);
      }),
    );
  });

  test('what is fixed one way is new the other way, and so for what was not seen', () => {
    fc.assert(
      fc.property(audits, audits, (before, after) => {
        const [there, back] = [compareReports(before, after), compareReports(after, before)];
        expect(there.counts.fixed).toBe(back.counts.new);
        expect(there.counts.unseen).toBe(back.counts['unseen-before']);
        expect(there.unseen).toEqual(back.unseenBefore);
      }),
    );
  });

  test('leaving pages out never fixes anything more', () => {
    fc.assert(
      fc.property(audits, audits, fc.nat(4), (before, after, left) => {
        const url = `https://a.cn/${left}`;
        const fewer = {
          ...after,
          pages: after.pages.filter((p) => p.url !== url),
          findings: after.findings.filter((f) => f.page !== url),
        };
        expect(compareReports(before, fewer).counts.fixed).toBeLessThanOrEqual(
          compareReports(before, after).counts.fixed,
        );
        for (const change of changesOf(before, fewer))
          if (change.finding.page === url) expect(change.kind).toMatch(/^unseen/);
      }),
    );
  });
});

describe('the scores', () => {
  const one = (score: number | null, low: number, high: number, extra: Partial<Report> = {}): Report =>
    reportOn([], { grade: { ...base.grade, score, interval: { low, high } }, ...extra });
  const says = (a: Report, b: Report): string => scoreSentence(compareReports(a, b), 'zh');

  test('a change is claimed only beyond both intervals, under one set of rules', () => {
    expect(says(one(60, 58, 62), one(70, 68, 72))).toContain('差 +10.0 分，超出');
    expect(says(one(60, 58, 69), one(70, 68, 72))).toContain('不能断定有变化');
    expect(says(one(60, 58, 62), one(70, 68, 72, { versions: { ...versions, rules: 'x' } }))).toContain(
      '不能直接比较',
    );
    const later = one(70, 68, 72);
    const moved = { ...later, grade: { ...later.grade, version: later.grade.version + 1 } };
    expect(says(one(60, 58, 62), moved)).toContain('不能直接比较');
    expect(compareReports(one(60, 58, 62), moved).differs.map(({ what }) => what)).toEqual(['rubric']);
    expect(says(one(null, 0, 0), one(70, 68, 72))).toContain('没有总分');
  });

  test('text for a terminal says why problems were not seen', () => {
    const text = compareText(
      compareReports(
        reportOn([{ page: 1, rules: all, fails: ['alt'] }]),
        reportOn([{ page: 2, rules: all, fails: [] }]),
      ),
      'zh',
    );
    expect(text).toContain('本次未检测，不能判断：1\n    网页没有检测：1');
    expect(text).toContain('已消除：0');
  });
});
