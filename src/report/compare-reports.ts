import type { Finding } from '../model/finding.ts';
import type { LargeReport } from '../model/findings.ts';

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
  readonly differs: readonly { readonly what: string; readonly before: string; readonly after: string }[];
};

/** What one audit looked at: failures and questions by id, tallies by page, device and rule. */
type Seen = {
  readonly failed: ReadonlyMap<string, number>;
  readonly asked: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, number>>; // errors by rule, by 'device page'
  readonly walked: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly complete: boolean; // every finding is listed
  readonly answered: ReadonlySet<string>; // groups and findings that a person rejected or waived
  readonly addresses: ReadonlySet<string>; // of the pages audited, on any device
};

/** New findings that are listed; all are counted. */
const freshListed = 1000;

const pageKey = (device: string | null, page: string | null): string => `${device} ${page}`;

const seenIn = (report: LargeReport): Seen => {
  const failed = new Map<string, number>();
  const asked = new Set<string>();
  for (const { outcome, id } of report.findings) {
    if (outcome === 'fail') failed.set(id, (failed.get(id) ?? 0) + 1);
    if (outcome === 'ask') asked.add(id);
  }
  const known = new Map<string, ReadonlyMap<string, number>>(); // the same rules run on most pages
  const errorsOf = (tallies: LargeReport['siteTallies']): ReadonlyMap<string, number> => {
    const errors = tallies.map(({ rule, error }) => [rule, error] as const);
    const key = JSON.stringify(errors);
    const there = known.get(key) ?? new Map(errors);
    known.set(key, there);
    return there;
  };
  const pages = new Map(
    report.pages.map(({ device, url, tallies }) => [pageKey(device, url), errorsOf(tallies)] as const),
  );
  pages.set(pageKey(null, null), errorsOf(report.siteTallies));
  return {
    failed,
    asked,
    pages,
    walked: new Set(report.pages.filter((page) => page.walked).map((p) => pageKey(p.device, p.url))),
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
  const key = device === null ? pageKey(null, null) : pageKey(device, page);
  const tallies = there.pages.get(key);
  if (!tallies) return 'page';
  const errors = tallies.get(rule);
  if (errors === undefined)
    return here.walked.has(key) && !there.walked.has(key) ? 'walk' : there.complete ? 'rule' : 'list';
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

/** Every failure of either audit, and what became of it. One of `before` or `after` at a time. */
export function* changesOf(before: LargeReport, after: LargeReport): Generator<Change> {
  const [old, now] = [seenIn(before), seenIn(after)];
  const { changed } = changedRules(before, after);
  const known = changed === null ? null : new Set(changed);
  const isChanged = (rule: string): boolean => known === null || known.has(rule);
  const left = new Map(old.failed);
  for (const finding of after.findings) {
    if (finding.outcome !== 'fail') continue;
    const n = left.get(finding.id) ?? 0;
    if (n > 0) {
      left.set(finding.id, n - 1);
      yield { kind: 'persisting', finding };
      continue;
    }
    const why = whyUnseen(finding, now, old, isChanged);
    if (why !== null) yield { kind: 'unseen-before', finding, why };
    else yield { kind: old.asked.has(finding.id) ? 'unsure' : 'new', finding };
  }
  const still = new Map(now.failed);
  for (const finding of before.findings) {
    if (finding.outcome !== 'fail') continue;
    const n = still.get(finding.id) ?? 0;
    if (n > 0) {
      still.set(finding.id, n - 1);
      continue;
    }
    const why = whyUnseen(finding, old, now, isChanged);
    if (why !== null) yield { kind: 'unseen', finding, why };
    else yield { kind: now.asked.has(finding.id) ? 'unsure' : 'fixed', finding };
  }
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

/** What differs between two audits beside the site: tools, rules, plan. Dates and agents are no difference. */
const differencesOf = (before: LargeReport, after: LargeReport): Comparison['differs'] => {
  const facts = (report: LargeReport): Record<string, string> => {
    const { versions: v, plan } = report;
    return {
      site: plan.site,
      class: plan.class,
      wza: v.wza,
      rules: v.rules,
      axe: v.axe,
      browser: v.browser,
      standard: plan.standard,
      rubric: plan.rubric,
      devices: plan.devices.join(', '),
      entry: plan.entry.join(' '),
      include: plan.scope.include.join(' '),
      exclude: plan.scope.exclude.join(' '),
      pages: String(plan.budget.pages),
      walkPages: String(plan.budget.walkPages),
      documents: String(plan.budget.documents),
      seed: plan.seed,
    };
  };
  const [a, b] = [facts(before), facts(after)];
  return Object.keys(a)
    .filter((what) => a[what] !== b[what])
    .map((what) => ({ what, before: a[what] ?? '', after: b[what] ?? '' }));
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
  const fresh: Finding[] = [];
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
    if (kind === 'new' && fresh.length < freshListed) fresh.push(finding);
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
    fresh,
    rules,
    score: scoreOf(before, after, rules),
    differs: differencesOf(before, after),
  };
};
