import type { Finding, PageJudgement } from '../model/finding.ts';
import type { ScoreRubric } from '../model/rubric.ts';
import { type Ledger, pageKey, weightIn } from './ledger.ts';

type Veto = ScoreRubric['vetoes'][number];

/** Where one veto of the rubric stands. */
export type VetoRecord = {
  readonly veto: Veto;
  readonly findings: ReadonlyMap<string, number>; // failures that count for it, by page
  readonly passed: ReadonlySet<string>; // pages where one of its rules passed a place
  readonly applied: ReadonlySet<string>; // those, and the pages with findings
  readonly weightOf: (page: string) => number; // in millionths
  readonly ids: readonly string[]; // of those findings, sorted
};

/** Whether a failing finding counts for a veto. An empty list of codes stands for all codes of the rule. */
export const countsFor = (veto: Veto, finding: Pick<Finding, 'rule' | 'code' | 'outcome'>): boolean =>
  finding.outcome === 'fail' &&
  veto.rules.some(
    ({ rule, codes }) => rule === finding.rule && (codes.length === 0 || codes.includes(finding.code)),
  );

/** The page a finding is about: a finding of the site may name one. */
export const pageOf = (judgement: PageJudgement, finding: Finding): string =>
  judgement.page ?? finding.page ?? '';

/** Counts, for every veto, the pages it was applied to and those with a failure that hits it. */
export const recordVetoes = ({ rubric, judgements, sample }: Ledger): VetoRecord[] =>
  rubric.vetoes.map((veto) => {
    const rules = new Set(veto.rules.map(({ rule }) => rule));
    const findings = new Map<string, number>();
    const passed = new Set<string>();
    const ids: string[] = [];
    for (const judgement of judgements) {
      if (judgement.tallies.some(({ rule, pass }) => pass > 0 && rules.has(rule)))
        passed.add(pageKey(judgement));
      for (const finding of judgement.findings) {
        if (!rules.has(finding.rule) || !countsFor(veto, finding)) continue;
        const page = pageOf(judgement, finding);
        findings.set(page, (findings.get(page) ?? 0) + 1);
        ids.push(finding.id);
      }
    }
    const applied = new Set([...passed, ...findings.keys()]);
    const weightOf = (page: string): number => weightIn(sample, page);
    return { veto, findings, passed, applied, weightOf, ids: ids.sort() };
  });

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
