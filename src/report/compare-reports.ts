import type { Finding } from '../model/finding.ts';
import type { LargeReport } from '../model/findings.ts';
import type { ReportPage } from '../model/report.ts';
import { rankBy, sortFindings } from '../model/report-order.ts';

/** Why it cannot be said whether a problem of one audit is there in the other. */
export type Unseen = 'page' | 'rule' | 'rule-changed' | 'walk' | 'error' | 'list' | 'answered';

/** What became of one failure. `unsure` = the other audit asks a person about it. */
export type Change =
  | { readonly kind: 'new' | 'fixed' | 'persisting' | 'unsure'; readonly finding: Finding }
  | { readonly kind: 'unseen' | 'unseen-before'; readonly finding: Finding; readonly why: Unseen };

/** How many failures changed how. */
export type ChangeCounts = Readonly<Record<Change['kind'], number>>;

/** What two audits of a site have to say of each other. */
export type Comparison = {
  readonly counts: ChangeCounts;
  readonly unseen: Readonly<Partial<Record<Unseen, number>>>; // why problems of before are not seen now
  readonly unseenBefore: Readonly<Partial<Record<Unseen, number>>>; // why problems of now could not be seen before
  readonly byRule: readonly { readonly rule: string; readonly counts: ChangeCounts }[]; // by id
  readonly byPage: readonly { readonly page: string | null; readonly counts: ChangeCounts }[]; // by address, the site first
  readonly fresh: readonly Finding[]; // the first thousand of the new ones, in the report's order
  readonly rules: { readonly same: boolean; readonly changed: readonly string[] | null }; // null = cannot be told which
  readonly score: {
    readonly before: number | null;
    readonly after: number | null;
    readonly change: number | null; // null when they cannot be compared
    readonly beyondIntervals: boolean | null; // null when an interval is missing
  };
  readonly differs: readonly { readonly what: Fact; readonly before: string; readonly after: string }[];
};

/** What one audit looked at. Findings and tallies of one page are in memory at a time. */
type Seen = {
  readonly pages: ReadonlyMap<string, ReportPage>; // by 'device page'
  readonly onPage: (page: ReportPage) => readonly Finding[];
  readonly elsewhere: Iterable<Finding>;
  readonly errorsOn: (page: ReportPage | null) => ReadonlyMap<string, number>; // by rule that ran; null = the site
  readonly documents: ReadonlySet<string>;
  readonly complete: boolean; // every finding is listed
  readonly answered: ReadonlySet<string>; // groups and findings that a person rejected or waived
  readonly addresses: ReadonlySet<string>; // of the pages audited, on any device
};

/** New findings that are listed; all are counted. */
const freshListed = 1000;

const pageKey = (device: string | null, page: string | null): string => `${device} ${page}`;

/** Findings by page and elsewhere, where the report holds them in memory. */
const inMemory = (findings: LargeReport['findings'], pages: Seen['pages']) => {
  const by = Map.groupBy(findings, ({ device, page }) =>
    device !== null && pages.has(pageKey(device, page)) ? pageKey(device, page) : null,
  );
  return {
    onPage: ({ device, url }: ReportPage): readonly Finding[] => by.get(pageKey(device, url)) ?? [],
    elsewhere: by.get(null) ?? [],
  };
};

const seenIn = (report: LargeReport): Seen => {
  const { findings } = report;
  const pages = new Map(report.pages.map((page) => [pageKey(page.device, page.url), page]));
  const { onPage, elsewhere } = findings.onPage
    ? { onPage: findings.onPage, elsewhere: findings.elsewhere ?? [] }
    : inMemory(findings, pages);
  const errors = (tallies: LargeReport['siteTallies']) =>
    new Map(tallies.map(({ rule, error }) => [rule, error] as const));
  const ofSite = errors(report.siteTallies);
  let last: { readonly page: ReportPage; readonly errors: ReadonlyMap<string, number> } | null = null;
  return {
    pages,
    onPage,
    elsewhere,
    errorsOn: (page) => {
      if (page === null) return ofSite;
      if (last?.page !== page) last = { page, errors: errors(page.tallies) };
      return last.errors;
    },
    documents: new Set(report.documents.filter(({ read }) => read).map(({ url }) => url)),
    complete: report.omitted === undefined,
    answered: new Set([...report.answers.rejected, ...report.answers.waived].map(({ answer }) => answer.key)),
    addresses: new Set(report.pages.map(({ url }) => url)),
  };
};

/** Why the audit `there` cannot say whether the finding of `here` is there; null when it can. */
const whyUnseen = (
  finding: Finding,
  here: Seen,
  there: Seen,
  changed: (rule: string) => boolean,
): Unseen | null => {
  const { rule, device, page } = finding;
  if (changed(rule)) return 'rule-changed';
  if (there.answered.has(finding.group) || there.answered.has(finding.id)) return 'answered';
  if (device === null && page !== null && here.documents.has(page)) {
    if (!there.documents.has(page)) return 'page'; // documents have no tallies: they are read by all rules for them
    return there.complete ? null : 'list';
  }
  if (device === null && page !== null && !there.addresses.has(page)) return 'page'; // of the site, about a page
  const key = pageKey(device, page);
  const other = device === null ? null : there.pages.get(key);
  if (other === undefined) return 'page';
  const errors = there.errorsOn(other).get(rule);
  if (errors === undefined) {
    const walked = device !== null && here.pages.get(key)?.walked === true;
    return walked && !other?.walked ? 'walk' : there.complete ? 'rule' : 'list';
  }
  if (errors > 0) return 'error';
  return there.complete ? null : 'list';
};

const none = (): Record<Change['kind'], number> => ({
  new: 0,
  fixed: 0,
  persisting: 0,
  unseen: 0,
  'unseen-before': 0,
  unsure: 0,
});

/** Rules that changed: their versions where both reports tell them, all of them when only the whole is known to differ. */
const changedRules = (before: LargeReport, after: LargeReport): Comparison['rules'] => {
  if (before.versions.rules === after.versions.rules && before.versions.axe === after.versions.axe)
    return { same: true, changed: [] };
  const [a, b] = [before.versions.each, after.versions.each];
  if (!a || !b) return { same: false, changed: null };
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return { same: false, changed: ids.filter((id) => a[id] !== b[id]) };
};

/** What became of the failures of one page, or of what stands on none: `old` and `now` are its findings in both audits. */
function* changesIn(
  old: Iterable<Finding>,
  now: Iterable<Finding>,
  whyNotBefore: (finding: Finding) => Unseen | null,
  whyNotNow: (finding: Finding) => Unseen | null,
): Generator<Change> {
  const count = (findings: Iterable<Finding>) => {
    const [failed, asked] = [new Map<string, number>(), new Set<string>()];
    for (const { outcome, id } of findings) {
      if (outcome === 'fail') failed.set(id, (failed.get(id) ?? 0) + 1);
      if (outcome === 'ask') asked.add(id);
    }
    const take = (id: string): boolean => {
      const left = failed.get(id) ?? 0;
      failed.set(id, left - 1);
      return left > 0;
    };
    return { take, asked };
  };
  const [before, after] = [count(old), count(now)];
  for (const finding of now) {
    if (finding.outcome !== 'fail') continue;
    if (before.take(finding.id)) {
      yield { kind: 'persisting', finding };
      continue;
    }
    const why = whyNotBefore(finding);
    if (why !== null) yield { kind: 'unseen-before', finding, why };
    else yield { kind: before.asked.has(finding.id) ? 'unsure' : 'new', finding };
  }
  for (const finding of old) {
    if (finding.outcome !== 'fail' || after.take(finding.id)) continue;
    const why = whyNotNow(finding);
    if (why !== null) yield { kind: 'unseen', finding, why };
    else yield { kind: after.asked.has(finding.id) ? 'unsure' : 'fixed', finding };
  }
}

/** Every failure of either audit, and what became of it; one of `before` or `after` at a time, page by page. */
export function* changesOf(before: LargeReport, after: LargeReport): Generator<Change> {
  const [old, now] = [seenIn(before), seenIn(after)];
  const { changed } = changedRules(before, after);
  const known = changed === null ? null : new Set(changed);
  const isChanged = (rule: string): boolean => known === null || known.has(rule);
  const notBefore = (finding: Finding): Unseen | null => whyUnseen(finding, now, old, isChanged);
  const notNow = (finding: Finding): Unseen | null => whyUnseen(finding, old, now, isChanged);
  for (const [key, page] of now.pages) {
    const was = old.pages.get(key);
    yield* changesIn(was ? old.onPage(was) : [], now.onPage(page), notBefore, notNow);
  }
  for (const [key, page] of old.pages)
    if (!now.pages.has(key)) yield* changesIn(old.onPage(page), [], notBefore, notNow);
  yield* changesIn(old.elsewhere, now.elsewhere, notBefore, notNow);
}

const scoreOf = (
  before: LargeReport,
  after: LargeReport,
  rules: Comparison['rules'],
): Comparison['score'] => {
  const [a, b] = [before.grade, after.grade];
  const alike =
    rules.same &&
    a.rubric === b.rubric &&
    a.version === b.version &&
    before.plan.standard === after.plan.standard &&
    before.plan.class === after.plan.class;
  const change =
    alike && a.score !== null && b.score !== null ? Math.round((b.score - a.score) * 10) / 10 : null;
  const beyond =
    change === null || a.interval === null || b.interval === null
      ? null
      : a.interval.high < b.interval.low || b.interval.high < a.interval.low;
  return { before: a.score, after: b.score, change, beyondIntervals: beyond };
};

/** What an audit was made with and told to do. */
const factsOf = ({ versions: v, plan, grade }: LargeReport) => ({
  site: plan.site,
  class: plan.class,
  wza: v.wza,
  rules: v.rules,
  axe: v.axe,
  browser: v.browser,
  standard: plan.standard,
  rubric: `${grade.rubric}@${grade.version}`,
  devices: plan.devices.join(', '),
  entry: plan.entry.join(' '),
  include: plan.scope.include.join(' '),
  exclude: plan.scope.exclude.join(' '),
  pages: String(plan.budget.pages),
  walkPages: String(plan.budget.walkPages),
  documents: String(plan.budget.documents),
  seed: plan.seed,
});
type Fact = keyof ReturnType<typeof factsOf>;

/** What differs between two audits beside the site: tools, rules, plan. Dates and agents are no difference. */
const differencesOf = (before: LargeReport, after: LargeReport): Comparison['differs'] => {
  const [a, b] = [factsOf(before), factsOf(after)];
  return (Object.keys(a) as Fact[])
    .filter((what) => a[what] !== b[what])
    .map((what) => ({ what, before: a[what], after: b[what] }));
};

/**
 * Compares two audits: which failures are new, fixed or persisting, and which cannot be told because the other audit did
 * not look: page not audited, walk not made, rule not run, broken or changed. Failures are the same when their ids are
 * (rule, code, address and place). Pure; equal input gives equal output.
 */
export const compareReports = (before: LargeReport, after: LargeReport): Comparison => {
  const counts = none();
  const unseen: Partial<Record<Unseen, number>> = {};
  const unseenBefore: Partial<Record<Unseen, number>> = {};
  const byRule = new Map<string, Record<Change['kind'], number>>();
  const byPage = new Map<string | null, Record<Change['kind'], number>>();
  let fresh: Finding[] = [];
  const rankOf = rankBy(after.visits);
  const firstOf = (findings: readonly Finding[]): Finding[] =>
    sortFindings(findings, rankOf).slice(0, freshListed);
  const plus = <K>(map: Map<K, Record<Change['kind'], number>>, key: K, kind: Change['kind']): void => {
    const row = map.get(key) ?? none();
    row[kind] += 1;
    map.set(key, row);
  };
  for (const change of changesOf(before, after)) {
    const { kind, finding } = change;
    counts[kind] += 1;
    plus(byRule, finding.rule, kind);
    plus(byPage, finding.page, kind);
    if (kind === 'unseen') unseen[change.why] = (unseen[change.why] ?? 0) + 1;
    if (kind === 'unseen-before') unseenBefore[change.why] = (unseenBefore[change.why] ?? 0) + 1;
    if (kind === 'new' && fresh.push(finding) >= 4 * freshListed) fresh = firstOf(fresh);
  }
  const rules = changedRules(before, after);
  return {
    counts,
    unseen,
    unseenBefore,
    byRule: [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, of]) => ({ rule, counts: of })),
    byPage: [...byPage]
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([page, of]) => ({ page, counts: of })),
    fresh: firstOf(fresh),
    rules,
    score: scoreOf(before, after, rules),
    differs: differencesOf(before, after),
  };
};
