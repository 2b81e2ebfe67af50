import type { ScoreRubric } from '../model/rubric.ts';
import { type Ledger, walksOf, weightIn } from './ledger.ts';
import { PageBits } from './page-bits.ts';
import type { PageShares } from './page-shares.ts';
import { WHOLE } from './share.ts';
import { unwalkedIn } from './unwalked.ts';
import { type WalkGroup, walkWeights } from './walked.ts';

type Veto = ScoreRubric['vetoes'][number];

/** Where one veto of the rubric stands. */
export type VetoRecord = {
  readonly veto: Veto;
  readonly findings: ReadonlyMap<string, number>; // failures that count for it, by page
  readonly passed: PageBits; // pages where one of its rules passed a place
  readonly applied: PageBits; // those, and the pages with findings
  readonly groups: readonly WalkGroup[]; // of pages that were not walked, where walks alone find it
  readonly weightOf: (page: string) => number; // in millionths
  readonly ids: readonly string[]; // of the first of those findings, sorted
  readonly places: number; // how many findings there are in all
};

/** For every veto, the pages it was applied to and those with a failure that hits it. Where walks alone find it, pages walked stand for those that were not. */
export const recordVetoes = ({ catalogue, rubric, book, sample, groupsFor }: Ledger): VetoRecord[] => {
  const walks = walksOf(catalogue);
  return rubric.vetoes.map((veto) => {
    const counts = book.vetoes.get(veto.id);
    if (!counts) throw new Error(`nothing was counted for the veto ${veto.id} of rubric ${rubric.id}`);
    const [findings, passed] = [counts.findings(), counts.passed()];
    const applied = new PageBits(book.pages, passed.numbers());
    for (const page of findings.keys()) applied.add(book.pages.find(page));
    const plain = (page: string): number => weightIn(sample, page);
    const rules = veto.rules.map(({ rule }) => rule);
    const groups = rules.every((rule) => walks.has(rule)) ? groupsFor(rules) : [];
    const heavy = walkWeights(groups, plain);
    const weightOf = (page: string): number => heavy.get(page) ?? plain(page);
    return { veto, findings, passed, applied, groups, weightOf, ids: counts.ids, places: counts.places };
  });
};

/** What a veto is decided by: how many audited pages are hit, and the weights of those and of the pages applied. */
export type Hit = { readonly pages: number; readonly hit: number; readonly applied: number };

/**
 * Whether a veto hits: on at least `minPages` audited pages (never fewer than one), that stand for at least `minShare` of the
 * pages which those applied stand for.
 * A page with nothing but other failures of the rule counts on neither side, so no failure can dilute a veto.
 */
export const hits = (veto: Veto, { pages, hit, applied }: Hit): boolean =>
  pages >= Math.max(1, veto.minPages) && hit / applied >= veto.minShare;

/** What a veto is decided by as things are. */
export const hitOf = ({ findings, applied, weightOf }: VetoRecord): Hit => {
  const sum = (pages: Iterable<string>): number => {
    let total = 0;
    for (const page of pages) total += weightOf(page);
    return total;
  };
  return { pages: findings.size, hit: sum(findings.keys()), applied: sum(applied) };
};

/** Whether a veto hits as things are. */
export const isHit = (record: VetoRecord): boolean => hits(record.veto, hitOf(record));

/** 1 for pages that are hit and 0 for others, of those that a veto was applied to. */
export const hitShares = ({ findings, applied, groups }: VetoRecord): PageShares => {
  const hit = [...applied].map((page) => [page, findings.has(page) ? 1 : 0] as const);
  const parts = hit.map(
    ([page, share]) => [page, { rules: 1, shares: share * WHOLE, fail: 1 - share }] as const,
  );
  return {
    shares: new Map(hit),
    unwalked: unwalkedIn(groups, 'pages', new Map(), new Map(parts), new Set()),
  };
};
