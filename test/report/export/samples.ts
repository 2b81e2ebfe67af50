import type { Finding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import { prepare, type Context } from '../../../src/report/context.ts';
import { assessmentOf, assessmentOfPages, type Assessment } from '../../../src/report/export/assessment.ts';
import type { Lang } from '../../../src/model/json.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { sampleReport, ungradableReport } from '../sample-report.ts';
import { hostileTexts } from '../tables/hostile-texts.ts';

/** The sample with findings whose every text is hostile: one for each of the hostile texts, and one of a megabyte. */
export const hostileReport = (): Report => {
  const report = sampleReport();
  const first = report.findings.find((finding) => finding.rule === 'link-vague-text') as Finding;
  const texts = [...hostileTexts, `<p>${'\u0000]]></script>='.repeat(70_000)}`];
  const hostile = texts.map((text, i): Finding => ({
    ...first,
    id: `hostile${i}`,
    rule: i % 3 === 0 ? text || 'x' : first.rule,
    target: { frame: [text], selector: text, html: text, box: null },
    args: { name: text },
    group: text,
  }));
  const pages = report.pages.map((page, i) => ({
    ...page,
    facts: { ...page.facts, title: hostileTexts[i] ?? '' },
  }));
  return { ...report, pages, findings: [...report.findings, ...hostile] };
};

export const context = (report: Report, lang: Lang = 'zh'): Context =>
  prepare(report, sampleCatalogue, lang, new Set());

/** Reports to try every format on. */
export const samples: readonly (readonly [name: string, make: () => Context])[] = [
  ['the sample', () => context(sampleReport())],
  ['the sample in English', () => context(sampleReport(), 'en')],
  ['nothing audited', () => context(ungradableReport())],
  ['hostile texts', () => context(hostileReport())],
];

/** Single pages as `wza check` has them. */
export const checked = (): Assessment => {
  const report = sampleReport();
  return assessmentOfPages(
    report.visits.slice(0, 9).map(({ url, reached }) => ({
      url,
      device: 'desktop',
      reached,
      tallies: report.pages.find((page) => page.url === url)?.tallies ?? [],
      findings: report.findings.filter((finding) => finding.page === url),
    })),
    sampleCatalogue,
    'zh',
    { wza: '0.1.0', axe: '4.14.1' },
  );
};

export const assessment = (report = sampleReport()): Assessment => assessmentOf(context(report));
