import { applicable } from '../../judge/applicable.ts';
import { criterionMarks } from '../../judge/criterion-seen.ts';
import { restOf } from '../../judge/rest.ts';
import { markOf, seenOf } from '../../judge/seen.ts';
import type { AnswerKind } from '../../model/answers.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Finding } from '../../model/finding.ts';
import type { LargeReport } from '../../model/findings.ts';

/** What there is to answer in a run, as the machine left it. */
export type ToAnswer = {
  readonly groups: ReadonlyMap<string, readonly Finding[]>; // without errors; questions beyond the lists among them
  readonly findings: ReadonlyMap<string, Finding>; // by id
  readonly criteria: ReadonlyMap<string, Criterion>; // that are asked of the site
  readonly marks: (criterion: string, page: string | null) => string | null;
};

/** Gathers what there is to answer. `raw` is the report of the run without any answer. */
export const toAnswer = (raw: LargeReport, catalogue: Catalogue): ToAnswer => {
  const asked = applicable(catalogue, raw.plan);
  const byPage = new Map<string, Finding[]>();
  const pageOf = (page: string | null, device: string | null) => `${device ?? ''} ${page ?? ''}`;
  for (const finding of raw.findings) {
    const key = pageOf(finding.page, finding.device);
    const list = byPage.get(key);
    if (list) list.push(finding);
    else byPage.set(key, [finding]);
  }
  const rest = raw.pages.flatMap(({ url, device, tallies }) =>
    restOf({ page: url, device, tallies, findings: byPage.get(pageOf(url, device)) ?? [] }),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of [...raw.findings, ...rest]) {
    if (finding.outcome === 'error') continue;
    const group = groups.get(finding.group);
    if (group) group.push(finding);
    else groups.set(finding.group, [finding]);
  }
  return {
    groups,
    findings: new Map([...raw.findings].map((finding) => [finding.id, finding])),
    criteria: new Map(asked.standards.flatMap((one) => one.criteria.map((c) => [c.id, c] as const))),
    marks: criterionMarks(asked, raw.pages),
  };
};

/** Marks of the evidence there is for one answer, sorted; none when there is nothing of that kind. */
export const marksFor = (what: ToAnswer, kind: AnswerKind, key: string, page: string | null): string[] => {
  if (kind === 'criterion') return [what.marks(key, page)].filter((mark) => mark !== null);
  const finding = what.findings.get(key);
  const findings = kind === 'group' ? (what.groups.get(key) ?? []) : finding ? [finding] : [];
  return [...new Set(findings.map(seenOf))].sort();
};

const longest = 30_000; // characters in a cell; Excel holds 32,767

/** Marks as one cell; too many become a mark of all of them, which fits the same evidence and no other. */
export const seenCell = (marks: readonly string[]): string => {
  const text = marks.join(' ');
  return text.length <= longest ? text : `#${markOf(marks)}`;
};
