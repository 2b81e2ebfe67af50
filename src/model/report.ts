import { z } from 'zod';
import { ReportAnswers } from './answers.ts';
import { CorrectionRead } from './correction.ts';
import { CriterionVerdict, Finding, RuleTally } from './finding.ts';
import { Grade, LevelGauge } from './grade.ts';
import { DocumentFacts, PageFacts, Shot, Trouble } from './page-artifacts.ts';
import { Outline } from './outline-record.ts';
import { PageVisit } from './page-visit.ts';
import { Device, SitePlan } from './site-plan.ts';

/** The tools that made the evidence, for the method page. */
export const Versions = z.object({
  wza: z.string(),
  rules: z.string(), // hash of all rules' ids and versions
  each: z.record(z.string(), z.string()).optional(), // version of every rule, so that two reports can be compared
  axe: z.string(),
  playwright: z.string(),
  browser: z.string(), // e.g. "Chromium 156.0.8078.73 (headless shell)"
  sandbox: z.boolean(),
  node: z.string(),
});
export type Versions = z.infer<typeof Versions>;

/** One audited page as the report shows it. */
export const ReportPage = z.object({
  id: z.string(), // visit id
  url: z.string(),
  device: Device,
  facts: PageFacts.pick({ title: true, lang: true, meta: true, counts: true, skeleton: true }),
  walked: z.boolean(),
  outline: Outline.optional(), // as screen readers get it; of the first walked pages
  tallies: z.array(RuleTally),
  shots: z.array(Shot),
  trouble: z.array(Trouble),
  // its evidence is that of an earlier audit: when it was gathered, and how many parts beside its HTML were found unchanged
  reused: z.object({ gathered: z.string(), parts: z.number() }).optional(),
});
export type ReportPage = z.infer<typeof ReportPage>;

/** The whole result of an audit: everything the HTML shows is in here. */
export const Report = z.object({
  format: z.literal('wza-report/1'),
  tool: z.literal('wza'),
  versions: Versions,
  corrections: z.array(CorrectionRead), // of the standards, in force when it was judged
  plan: SitePlan,
  visits: z.array(PageVisit), // sorted by order
  pages: z.array(ReportPage), // audited ones, sorted by visit order then device
  documents: z.array(DocumentFacts),
  siteTallies: z.array(RuleTally),
  verdicts: z.array(CriterionVerdict),
  findings: z.array(Finding), // sorted by rule, page order, place
  grade: Grade,
  gauges: z.array(LevelGauge), // GB/T 37668 and WCAG side by side: neither implies the other
  answers: ReportAnswers, // of persons: what they settled, rejected, waived, and what is open again
  omitted: z.object({ findings: z.number(), tallies: z.number() }).optional(), // in report.json of a large site: entries not listed
  started: z.string(), // ISO 8601
  ended: z.string(),
});
export type Report = z.infer<typeof Report>;
