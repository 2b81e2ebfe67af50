import {
  noAnswers,
  type Answer,
  type AnswerKind,
  type AnswerWord,
  type ReopenReason,
  type ReportAnswers,
} from '../model/answers.ts';
import type { Finding, PageJudgement, RuleTally } from '../model/finding.ts';
import { pageKey } from './book.ts';
import { nobody, type PersonSaid } from './person.ts';
import { isRest, placesOf, restOf } from './rest.ts';
import { seenOf } from './seen.ts';

/** What persons said of a run. */
export type Review = {
  readonly answers: readonly Answer[];
  readonly today: string; // ISO day: an answer holds on its last day and not after
  /** Marks of what a criterion rests on, on one page or the site; null when there is no such criterion. */
  readonly seen: (criterion: string, page: string | null) => string | null;
};

/** Judgements as answers leave them, one at a time, and what became of the answers. */
export type Answering = {
  /** One judgement with its answers applied; each is taken once, in any order. */
  take(judgement: PageJudgement): PageJudgement;
  /** What became of the answers, when all judgements were taken; `said` of criteria, for the ledger. */
  close(seen: Review['seen']): { readonly said: PersonSaid; readonly answers: ReportAnswers };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Of two answers on one day the one that is worse for the site holds.
const strictest: readonly AnswerWord[] = ['fail', 'confirm', 'waive', 'not-applicable', 'reject', 'pass'];

const later = (a: Answer, b: Answer): number =>
  compare(b.date, a.date) ||
  strictest.indexOf(a.answer) - strictest.indexOf(b.answer) ||
  compare(JSON.stringify(a), JSON.stringify(b));

const inOrder = (a: Answer, b: Answer): number =>
  compare(a.kind, b.kind) || compare(a.key, b.key) || compare(a.page ?? '', b.page ?? '') || later(a, b);

/** Where an answer is filed: kind, key and page. */
export const fileOf = (kind: AnswerKind, key: string, page: string | null): string =>
  JSON.stringify([kind, key, page]);

/** What an answer makes of a finding; null when such a finding cannot have it. `drop` = on neither side. */
const becomes = (finding: Finding, word: AnswerWord): 'pass' | 'fail' | 'drop' | null => {
  if (finding.outcome === 'error' || (word === 'waive' && isRest(finding))) return null;
  if (word === 'fail' || word === 'confirm') return 'fail';
  if (word === 'reject' || word === 'waive') return 'drop';
  if (finding.outcome === 'fail') return null;
  return word === 'pass' ? 'pass' : 'drop';
};

/** What was counted of one answer. */
type Count = {
  settled: number;
  readonly pages: Set<string>;
  example: Finding | null;
  readonly lost: Map<ReopenReason, number>;
};

const plainer = (a: Finding | null, b: Finding): Finding =>
  a === null || compare(a.page ?? '', b.page ?? '') > 0 || (a.page === b.page && a.id > b.id) ? b : a;

/** Answers in force by where they are filed: expired ones gone, of several the later. */
const filed = (answers: readonly Answer[], today: string): Map<string, Answer> => {
  const files = new Map<string, Answer>();
  for (const answer of [...answers].sort(inOrder)) {
    const file = fileOf(answer.kind, answer.key, answer.page);
    if ((answer.expires === null || answer.expires >= today) && !files.has(file)) files.set(file, answer);
  }
  return files;
};

/** The answer that settles a finding, the most particular first: its own, its group's on this page, its group's. */
const settle = (
  finding: Finding,
  files: ReadonlyMap<string, Answer>,
  missed: (answer: Answer, reason: ReopenReason) => void,
): Answer | null => {
  const candidates = [
    files.get(fileOf('finding', finding.id, finding.page)),
    finding.page === null ? undefined : files.get(fileOf('group', finding.group, finding.page)),
    files.get(fileOf('group', finding.group, null)),
  ].filter((answer) => answer !== undefined);
  if (candidates.length === 0) return null;
  const mark = seenOf(finding);
  for (const answer of candidates) {
    if (!answer.seen.includes(mark)) missed(answer, 'changed');
    else if (becomes(finding, answer.answer) === null) missed(answer, 'does-not-fit');
    else return answer;
  }
  return null;
};

const move = (tallies: Map<string, RuleTally>, finding: Finding, to: 'pass' | 'fail' | 'drop'): void => {
  const tally = tallies.get(finding.rule);
  if (!tally || finding.outcome === 'error') return;
  tally[finding.outcome] -= placesOf(finding);
  if (to !== 'drop') tally[to] += placesOf(finding);
};

/**
 * Applies what persons said to the judgements of a run, before anything is counted. A question becomes a pass or a
 * failure; a rejected or waived finding leaves the count on both sides; every answer holds only for the evidence it
 * was given on, so neither an unseen element nor a page that was not audited is ever settled. The order of answers and
 * judgements does not matter. Answers to criteria are handed on as `said`.
 */
export const openAnswers = ({ answers, today }: Omit<Review, 'seen'>): Answering => {
  if (answers.length === 0)
    return { take: (judgement) => judgement, close: () => ({ said: nobody, answers: noAnswers }) };
  const files = filed(answers, today);
  const counts = new Map<Answer, Count>();
  const countOf = (answer: Answer): Count => {
    let count = counts.get(answer);
    if (!count)
      counts.set(answer, (count = { settled: 0, pages: new Set(), example: null, lost: new Map() }));
    return count;
  };
  const missed = (answer: Answer, reason: ReopenReason): void => {
    const { lost } = countOf(answer);
    lost.set(reason, (lost.get(reason) ?? 0) + 1);
  };
  const waived = new Map<string, number>();
  const pages = new Set<string>();
  const take = (judgement: PageJudgement): PageJudgement => {
    if (judgement.tallies.length > 0) pages.add(pageKey(judgement));
    const settled = new Map<Finding, Answer>();
    for (const finding of [...judgement.findings, ...restOf(judgement)]) {
      const answer = settle(finding, files, missed);
      if (answer !== null) settled.set(finding, answer);
    }
    if (settled.size === 0) return judgement;
    const tallies = new Map(judgement.tallies.map((tally) => [tally.rule, { ...tally }]));
    for (const [finding, answer] of settled) {
      const count = countOf(answer);
      count.settled += placesOf(finding);
      count.pages.add(finding.page ?? '');
      count.example = plainer(count.example, finding);
      move(tallies, finding, becomes(finding, answer.answer) ?? 'drop');
      if (answer.answer === 'waive')
        for (const criterion of new Set(finding.criteria))
          waived.set(criterion, (waived.get(criterion) ?? 0) + 1);
    }
    const findings = judgement.findings.flatMap((finding): Finding[] => {
      const answer = settled.get(finding);
      if (!answer) return [finding];
      const fails = becomes(finding, answer.answer) === 'fail';
      return fails ? [{ ...finding, outcome: 'fail', by: answer.author }] : [];
    });
    return { ...judgement, tallies: [...tallies.values()], findings };
  };

  const close: Answering['close'] = (seen) => {
    const said = new Map<string, Answer[]>();
    const report: ReportAnswers = {
      asOf: today,
      applied: [],
      rejected: [],
      waived: [],
      reopened: [],
    };
    const reopen = (answer: Answer, reason: ReopenReason, findings = 0): void =>
      void report.reopened.push({ answer, reason, findings });
    for (const answer of [...answers].sort(inOrder))
      if (answer.expires !== null && answer.expires < today) reopen(answer, 'expired');
    for (const answer of files.values()) {
      if (answer.kind === 'criterion') {
        const mark = seen(answer.key, answer.page);
        if (mark === null || !(answer.page === null ? pages.size > 0 : pages.has(answer.page)))
          reopen(answer, 'not-found');
        else if (!['pass', 'fail', 'not-applicable'].includes(answer.answer)) reopen(answer, 'does-not-fit');
        else if (!answer.seen.includes(mark)) reopen(answer, 'changed');
        else said.set(answer.key, [...(said.get(answer.key) ?? []), answer]);
        continue;
      }
      const count = counts.get(answer);
      if (!count) {
        reopen(answer, 'not-found');
        continue;
      }
      for (const [reason, findings] of [...count.lost].sort(([a], [b]) => compare(a, b)))
        reopen(answer, reason, findings);
      if (count.settled === 0) continue;
      const list = answer.answer === 'reject' ? 'rejected' : answer.answer === 'waive' ? 'waived' : 'applied';
      report[list].push({ answer, findings: count.settled, pages: count.pages.size, example: count.example });
    }
    return { said: { criteria: said, waived }, answers: report };
  };
  return { take, close };
};
