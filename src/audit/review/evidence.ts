import { applicable } from '../../judge/applicable.ts';
import { criterionMarks } from '../../judge/criterion-seen.ts';
import { placesOf, restOf } from '../../judge/rest.ts';
import { markOf, seenOf } from '../../judge/seen.ts';
import type { AnswerKind } from '../../model/answers.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Finding } from '../../model/finding.ts';
import type { LargeReport } from '../../model/findings.ts';

/** Pages of a group that are named. */
const pagesNamed = 10;

/** What there is to answer of one group of findings, errors left out. */
export type GroupSeen = {
  readonly first: Finding;
  readonly asks: boolean; // some are questions
  readonly fails: boolean; // all are failures
  readonly places: number;
  readonly pages: number; // distinct
  readonly named: readonly (string | null)[]; // the first ten of them; null = the site as a whole
  readonly marks: readonly string[]; // of their evidence, sorted
};

/** What there is to answer in a run, as the machine left it. */
export type ToAnswer = {
  readonly groups: ReadonlyMap<string, GroupSeen>; // of those that were asked for; questions beyond the lists among them
  readonly findings: ReadonlyMap<string, Finding>; // by id, those that were asked for
  readonly criteria: ReadonlyMap<string, Criterion>; // that are asked of the site
  readonly marks: (criterion: string, page: string | null) => string | null;
};

/** A group while its findings pass by, those of one page together. */
const openGroup = (first: Finding) => {
  const marks = new Set<string>();
  const named: (string | null)[] = [];
  let [asks, fails, places, pages] = [false, true, 0, 0];
  let last: string | null | undefined;
  return {
    add: (finding: Finding): void => {
      marks.add(seenOf(finding));
      asks ||= finding.outcome === 'ask';
      fails &&= finding.outcome === 'fail';
      places += placesOf(finding);
      if (finding.page === last) return;
      last = finding.page;
      pages += 1;
      if (named.length < pagesNamed) named.push(finding.page);
    },
    close: (): GroupSeen => ({ first, asks, fails, places, pages, named, marks: [...marks].sort() }),
  };
};

/** Findings that stand for questions beyond the lists, page by page. */
function* restIn({ pages, findings }: LargeReport): Generator<Finding> {
  let onPage = findings.onPage;
  if (!onPage) {
    const key = (page: string | null, device: string | null): string => `${device} ${page}`;
    const byPage = Map.groupBy(findings, ({ page, device }) => key(page, device));
    onPage = ({ url, device }) => byPage.get(key(url, device)) ?? [];
  }
  for (const page of pages) {
    const { url, device, tallies } = page;
    if (tallies.some(({ ask }) => ask > 0))
      yield* restOf({ page: url, device, tallies, findings: onPage(page) });
  }
}

/**
 * All groups there are to answer, one rule's at a time: relies on the report's order of findings (by rule, then page).
 * @param raw the report of the run without any answer
 */
export function* groupsToAnswer(raw: LargeReport): Generator<readonly [group: string, seen: GroupSeen]> {
  let rule = '';
  let open = new Map<string, ReturnType<typeof openGroup>>();
  const add = (finding: Finding): void => {
    if (finding.outcome === 'error') return;
    let group = open.get(finding.group);
    if (!group) open.set(finding.group, (group = openGroup(finding)));
    group.add(finding);
  };
  function* close(): Generator<readonly [string, GroupSeen]> {
    for (const [name, group] of open) yield [name, group.close()];
    open = new Map();
  }
  for (const finding of raw.findings) {
    if (finding.rule !== rule) yield* close();
    rule = finding.rule;
    add(finding);
  }
  yield* close();
  for (const finding of restIn(raw)) add(finding); // of few groups, one a rule
  yield* close();
}

/**
 * Gathers what there is to answer.
 * @param raw the report of the run without any answer
 * @param asked groups and ids of findings that will be asked for
 */
export const toAnswer = (raw: LargeReport, catalogue: Catalogue, asked: ReadonlySet<string>): ToAnswer => {
  const { standards, checks } = applicable(catalogue, raw.plan);
  const groups = new Map<string, GroupSeen>();
  const findings = new Map<string, Finding>();
  if (asked.size > 0) {
    for (const [name, group] of groupsToAnswer(raw)) if (asked.has(name)) groups.set(name, group);
    for (const finding of raw.findings) if (asked.has(finding.id)) findings.set(finding.id, finding);
  }
  return {
    groups,
    findings,
    criteria: new Map(standards.flatMap((one) => one.criteria.map((c) => [c.id, c] as const))),
    marks: criterionMarks({ standards, checks }, raw.pages),
  };
};

/** What there is to answer of a single finding. */
export const findingSeen = (finding: Finding): GroupSeen => {
  const one = openGroup(finding);
  one.add(finding);
  return one.close();
};

/** What there is of one group or finding; undefined when there is nothing of that kind. */
export const seenFor = (what: ToAnswer, kind: AnswerKind, key: string): GroupSeen | undefined => {
  if (kind === 'group') return what.groups.get(key);
  const finding = kind === 'finding' ? what.findings.get(key) : undefined;
  return finding && findingSeen(finding);
};

/** Marks of the evidence there is for one answer, sorted; none when there is nothing of that kind. */
export const marksFor = (
  what: ToAnswer,
  kind: AnswerKind,
  key: string,
  page: string | null,
): readonly string[] =>
  kind === 'criterion'
    ? [what.marks(key, page)].filter((mark) => mark !== null)
    : (seenFor(what, kind, key)?.marks ?? []);

const longest = 30_000; // characters in a cell; Excel holds 32,767

/** Marks as one cell; too many become a mark of all of them, which fits the same evidence and no other. */
export const seenCell = (marks: readonly string[]): string => {
  const text = marks.join(' ');
  return text.length <= longest ? text : `#${markOf(marks)}`;
};
