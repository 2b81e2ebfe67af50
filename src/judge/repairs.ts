import type { Repair } from '../model/grade.ts';
import type { Counting } from '../model/rubric.ts';
import { ceilingsOf } from './ceilings.ts';
import { countsFor } from './book.ts';
import type { Group } from './faults.ts';
import { type Account, type Ledger, walksOf, weightIn } from './ledger.ts';
import { flawed, FLAWED, type Scale, shown, totalOf } from './score.ts';
import { NOTHING, pageShare, ruleShare, type Standing } from './share.ts';
import { addedBy, addedByAll, type Part, regifted } from './unwalked.ts';
import { type Hit, hits, hitOf, isHit, type VetoRecord } from './vetoes.ts';

const MOST = 50;

type Sized = { readonly id: string; readonly group: Group; readonly pages: number };
type Worth = Sized & { readonly fine: number; readonly after: number; readonly gain: number };

/** Keeps the first of what is added, at most 50: there may be very many faults. */
const openBest = <T>(order: (a: T, b: T) => number) => {
  let kept: T[] = [];
  const list = (): T[] => (kept = kept.sort(order).slice(0, MOST));
  return {
    add: (one: T): void => {
      if (kept.push(one) >= 10 * MOST) list();
    },
    list,
  };
};

/** A group with its pages: `about` as vetoes count them, `pages` as shares do, where the site as a whole is one page. */
type Mapped = {
  readonly group: Group;
  readonly about: ReadonlyMap<string, number>;
  readonly pages: ReadonlyMap<string, number>;
};

const mapped = (group: Group): Mapped => ({ group, about: group.about(), pages: group.pages() });

/** What was counted of one rule: its places, and the criteria it bears on. */
type RuleAccounts = {
  readonly places: ReadonlyMap<string, { readonly pass: number; readonly fail: number }>;
  readonly accounts: readonly ({
    readonly id: string;
    readonly account: Account;
  } & ReturnType<Account['look']>)[];
  readonly walk: boolean; // a rule of a walk
};

const accountsOf = ({ catalogue, book, bearing, accounts }: Ledger, rule: string): RuleAccounts => ({
  places: book.placesOf(rule),
  accounts: [...new Set(bearing.get(rule) ?? [])].flatMap((id) => {
    const account = accounts.get(id);
    return account ? [{ id, account, ...account.look() }] : [];
  }),
  walk: walksOf(catalogue).has(rule),
});

/** The standing of each criterion that a group touches, had its findings been passes. */
const repairedStandings = (
  { sample }: Ledger,
  { places, accounts, walk }: RuleAccounts,
  { pages }: Mapped,
): Map<string, Standing> => {
  const standings = new Map<string, Standing>();
  const weightOf = (page: string): number => weightIn(sample, page);
  const countOn = (page: string): number => Math.min(pages.get(page) ?? 0, places.get(page)?.fail ?? 0);
  const repairedOn = (page: string, { rules, shares, fail }: Part): Part => {
    const { pass, fail: was } = places.get(page) ?? { pass: 0, fail: 0 };
    const count = countOn(page);
    const gained = (ruleShare(pass + count, was - count) ?? 0) - (ruleShare(pass, was) ?? 0);
    return { rules, shares: shares + gained, fail: fail - count };
  };
  for (const { id, account, cells, unwalked } of accounts) {
    let { sum, fails } = account.standing;
    for (const page of pages.keys()) {
      const cell = cells.get(page);
      if (!cell) continue;
      const better = repairedOn(page, cell);
      const partly = unwalked.find(({ own }) => own.has(page));
      if (partly)
        sum += addedBy(partly, better, weightOf(page)).sum - addedBy(partly, cell, weightOf(page)).sum;
      else {
        const gained = (pageShare(better, account.unit) ?? 0) - (pageShare(cell, account.unit) ?? 0);
        if (gained !== 0) sum += BigInt(weightOf(page)) * BigInt(gained);
      }
      fails -= countOn(page);
    }
    if (walk && unwalked.length > 0) {
      const better = unwalked.map((one) =>
        regifted(one, (page, part) => (pages.has(page) ? repairedOn(page, part) : part)),
      );
      sum += addedByAll(better, weightOf).sum - addedByAll(unwalked, weightOf).sum;
    }
    standings.set(id, { ...account.standing, sum, fails });
  }
  return standings;
};

/** Whether a veto would still hit, had the group's findings been passes. */
const stillHits = (record: VetoRecord, before: Hit, { group, about, pages: listedOn }: Mapped): boolean => {
  const { veto, findings, passed, applied: known, weightOf } = record;
  let { pages, hit, applied } = before;
  if (veto.rules.some(({ rule }) => rule === group.rule)) {
    for (const page of listedOn.keys()) if (!known.has(page)) applied += weightOf(page); // a place passes there now
    if (countsFor(veto, { ...group, outcome: 'fail' }))
      for (const [page, listed] of about)
        if (findings.get(page) === listed) {
          pages -= 1;
          hit -= weightOf(page);
          if (!passed.has(page) && !listedOn.has(page)) applied -= weightOf(page);
        }
  }
  return hits(veto, { pages, hit, applied });
};

const pagesOf = (about: ReadonlyMap<string, number>): number => about.size - (about.has('') ? 1 : 0); // the site is no page

const repairOf = (id: string, group: Group, score: number | null, gain: number): Repair => ({
  group: id,
  rule: group.rule,
  code: group.code,
  findings: group.findings,
  pages: pagesOf(group.about()),
  example: group.example,
  score,
  gain,
});

/**
 * What each repair alone would be worth: the total recalculated as if all findings of one group were passes, at
 * most 50, the highest gain first; equal gains by what they would bring without vetoes, then by their size.
 * `score` is null where there is no grade; the gain then says what it would be worth on the pages audited.
 */
export const repairsOf = (
  ledger: Ledger,
  scale: Scale,
  vetoes: readonly VetoRecord[],
  gradable: boolean,
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
  let [rule, of] = ['', accountsOf(ledger, '')];
  const best = openBest<Worth>(
    (a, b) =>
      b.gain - a.gain ||
      b.fine - a.fine ||
      b.group.findings - a.group.findings ||
      b.pages - a.pages ||
      (a.id < b.id ? -1 : 1),
  );
  for (const [id, group] of ledger.book.groups()) {
    if (group.rule !== rule) [rule, of] = [group.rule, accountsOf(ledger, group.rule)]; // groups come by rule
    const faults = mapped(group);
    const standings = repairedStandings(ledger, of, faults);
    const then = (criterion: string): Standing => standings.get(criterion) ?? now(criterion);
    const fine = totalOf(scale, then).fine ?? before;
    const after = shown(
      fine,
      caps(then, (record) => stillHits(record, hitsNow.get(record)!, faults)),
    );
    const gain = Math.round((after - score) * 10) / 10;
    best.add({ id, group, pages: faults.pages.size, fine, after, gain });
  }
  return best.list().map(({ id, group, after, gain }) => repairOf(id, group, gradable ? after : null, gain));
};

/** The repairs where a grade has no points: those that remove most first, at most 50. */
export const listRepairs = ({ book }: Ledger<Counting>): Repair[] => {
  const best = openBest<Sized>(
    (a, b) => b.pages - a.pages || b.group.findings - a.group.findings || (a.id < b.id ? -1 : 1),
  );
  for (const [id, group] of book.groups()) best.add({ id, group, pages: group.pages().size });
  return best.list().map(({ id, group }) => repairOf(id, group, null, 0));
};
