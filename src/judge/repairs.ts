import type { Finding } from '../model/finding.ts';
import type { Repair } from '../model/grade.ts';
import type { Counting } from '../model/rubric.ts';
import { ceilingsOf } from './ceilings.ts';
import { type Ledger, pageKey, weightIn } from './ledger.ts';
import { flawed, FLAWED, type Scale, shown, totalOf } from './score.ts';
import { NOTHING, pageShare, ruleShare, type Standing } from './share.ts';
import { countsFor, type Hit, hits, hitOf, isHit, pageOf, type VetoRecord } from './vetoes.ts';

const MOST = 50;

type Group = {
  readonly rule: string;
  readonly code: string;
  readonly pages: Map<string, number>; // findings by page key
  readonly about: Map<string, number>; // findings by the page they are about, as vetoes count
  findings: number;
  example: { readonly rank: number; readonly finding: Finding };
};

const earlier = (a: Group['example'], b: Group['example']): boolean =>
  a.rank !== b.rank ? a.rank < b.rank : a.finding.id < b.finding.id;

const plus = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const groupsOf = (ledger: Ledger<Counting>, rankOf: (page: string | null) => number): Map<string, Group> => {
  const groups = new Map<string, Group>();
  for (const judgement of ledger.judgements)
    for (const finding of judgement.findings) {
      if (finding.outcome !== 'fail') continue;
      const example = { rank: rankOf(finding.page), finding };
      let group = groups.get(finding.group);
      if (!group) {
        const { rule, code } = finding;
        group = { rule, code, pages: new Map(), about: new Map(), findings: 0, example };
        groups.set(finding.group, group);
      }
      group.findings += 1;
      plus(group.pages, pageKey(judgement));
      plus(group.about, pageOf(judgement, finding));
      if (earlier(example, group.example)) group.example = example;
    }
  return groups;
};

/** The standing of each criterion that a group touches, had its findings been passes. */
const repairedStandings = (ledger: Ledger, group: Group): Map<string, Standing> => {
  const places = ledger.places.get(group.rule);
  const standings = new Map<string, Standing>();
  for (const id of new Set(ledger.bearing.get(group.rule) ?? [])) {
    const account = ledger.accounts.get(id);
    if (!account) continue;
    let { sum, fails } = account.standing;
    for (const [page, listed] of group.pages) {
      const cell = account.cells.get(page);
      const { pass, fail } = places?.get(page) ?? { pass: 0, fail: 0 };
      if (!cell) continue;
      const count = Math.min(listed, fail);
      const shares =
        cell.shares - (ruleShare(pass, fail) ?? 0) + (ruleShare(pass + count, fail - count) ?? 0);
      const better = { rules: cell.rules, shares, fail: cell.fail - count };
      const gained = (pageShare(better, account.unit) ?? 0) - (pageShare(cell, account.unit) ?? 0);
      if (gained !== 0) sum += BigInt(weightIn(ledger.sample, page)) * BigInt(gained);
      fails -= count;
    }
    standings.set(id, { ...account.standing, sum, fails });
  }
  return standings;
};

/** Whether a veto would still hit, had the group's findings been passes. */
const stillHits = (record: VetoRecord, before: Hit, group: Group): boolean => {
  const { veto, findings, passed, applied: known, weightOf } = record;
  let { pages, hit, applied } = before;
  if (veto.rules.some(({ rule }) => rule === group.rule)) {
    for (const page of group.pages.keys()) if (!known.has(page)) applied += weightOf(page); // a place passes there now
    if (countsFor(veto, { ...group, outcome: 'fail' }))
      for (const [page, listed] of group.about)
        if (findings.get(page) === listed) {
          pages -= 1;
          hit -= weightOf(page);
          if (!passed.has(page) && !group.pages.has(page)) applied -= weightOf(page);
        }
  }
  return hits(veto, { pages, hit, applied });
};

const repairOf = (id: string, group: Group, score: number | null, gain: number): Repair => ({
  group: id,
  rule: group.rule,
  code: group.code,
  findings: group.findings,
  pages: [...group.about.keys()].filter((page) => page !== '').length, // the site as a whole is no page
  example: group.example.finding.id,
  score,
  gain,
});

/**
 * What each repair alone would be worth: the total recalculated as if all findings of one group were passes, at
 * most 50, the highest gain first; equal gains by what they would bring without vetoes, then by their size.
 * `score` is null where there is no grade; the gain then says what it would be worth on the pages audited.
 * @param rankOf place of a page in the crawl: the example is the finding on the earliest page
 */
export const repairsOf = (
  ledger: Ledger,
  scale: Scale,
  vetoes: readonly VetoRecord[],
  gradable: boolean,
  rankOf: (page: string | null) => number,
): Repair[] => {
  const now = (id: string): Standing => ledger.accounts.get(id)?.standing ?? NOTHING;
  const before = totalOf(scale, now).fine;
  if (before === null) return [];
  const caps = (standingOf: typeof now, hit: (record: VetoRecord) => boolean): number[] => [
    ...(flawed(scale, standingOf) ? [FLAWED] : []),
    ...ceilingsOf(ledger.rubric, standingOf).map(({ ceiling }) => ceiling.cap),
    ...vetoes.filter(hit).map(({ veto }) => veto.cap),
  ];
  const hitsNow = new Map(vetoes.map((record) => [record, hitOf(record)]));
  const score = shown(before, caps(now, isHit));
  return [...groupsOf(ledger, rankOf)]
    .map(([id, group]) => {
      const standings = repairedStandings(ledger, group);
      const then = (criterion: string): Standing => standings.get(criterion) ?? now(criterion);
      const fine = totalOf(scale, then).fine ?? before;
      const after = shown(
        fine,
        caps(then, (record) => stillHits(record, hitsNow.get(record)!, group)),
      );
      return { id, group, fine, after, gain: Math.round((after - score) * 10) / 10 };
    })
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        b.fine - a.fine ||
        b.group.findings - a.group.findings ||
        b.group.pages.size - a.group.pages.size ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ id, group, after, gain }) => repairOf(id, group, gradable ? after : null, gain));
};

/** The repairs where a grade has no points: those that remove most first, at most 50. */
export const listRepairs = (ledger: Ledger<Counting>, rankOf: (page: string | null) => number): Repair[] =>
  [...groupsOf(ledger, rankOf)]
    .sort(([a, x], [b, y]) => y.pages.size - x.pages.size || y.findings - x.findings || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id, group]) => repairOf(id, group, null, 0));
