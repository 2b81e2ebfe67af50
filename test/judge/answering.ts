/** Pages, answers and a judge of them, for the tests of answering. */
import { judgeAll } from '../../src/judge/report.ts';
import { seenOf } from '../../src/judge/seen.ts';
import type { Answer, AnswerWord } from '../../src/model/answers.ts';
import type { Finding, PageJudgement } from '../../src/model/finding.ts';
import { openRecord } from '../../src/judge/record.ts';
import { at, catalogueOf, criteria, rules, visitsOf } from './small.ts';

export const catalogue = catalogueOf();
export const TODAY = '2026-11-24';
const criterionSeen = (id: string) => (criteria.some((c) => c.id === id) ? 'm' : null);
export const judge = (
  judgements: readonly PageJudgement[],
  answers: readonly Answer[],
  visits = visitsOf(judgements),
  today = TODAY,
) => judgeAll(catalogue, 'small', judgements, visits, [], { answers, today, seen: criterionSeen });

const answer = (parts: Partial<Answer> & Pick<Answer, 'kind' | 'key' | 'answer'>): Answer => ({
  page: null,
  note: '看过',
  author: '王五',
  date: '2026-11-20',
  expires: null,
  seen: [],
  ...parts,
});
export const onFinding = (finding: Finding, word: AnswerWord, parts: Partial<Answer> = {}): Answer =>
  answer({
    kind: 'finding',
    key: finding.id,
    page: finding.page,
    answer: word,
    seen: [seenOf(finding)],
    ...parts,
  });
export const onGroup = (finding: Finding, word: AnswerWord, parts: Partial<Answer> = {}): Answer =>
  answer({ kind: 'group', key: finding.group, answer: word, seen: [seenOf(finding)], ...parts });
export const onCriterion = (id: string, word: AnswerWord, parts: Partial<Answer> = {}): Answer =>
  answer({ kind: 'criterion', key: id, answer: word, seen: ['m'], ...parts });

/** A page on which a rule fails and asks at listed places. */
export const page = (
  url: string | null,
  places: readonly { rule: string; outcome: 'fail' | 'ask'; selector: string; html?: string }[],
  passes: Readonly<Record<string, number>> = {},
): PageJudgement => {
  const record = openRecord(url, url === null ? null : 'desktop');
  const face = (id: string) => {
    const own = rules.find((rule) => rule.id === id);
    return { id, criteria: own?.criteria ?? [], act: [], impact: 'serious' as const };
  };
  for (const [id, n] of Object.entries(passes)) record.count(face(id), 'pass', n);
  for (const { rule, outcome, selector, html } of places)
    record.list(face(rule), {
      outcome,
      at: { ...at(selector), html: html ?? `<b id="${selector}">` },
      code: 'bad',
      args: {},
    });
  return record.close();
};
export const ask = { rule: 'alt', outcome: 'ask', selector: '#q' } as const;
export const bad = { rule: 'alt', outcome: 'fail', selector: '#f' } as const;
export const only = (judgement: PageJudgement, outcome: 'ask' | 'fail' = 'ask'): Finding => {
  const found = judgement.findings.find((finding) => finding.outcome === outcome);
  if (!found) throw new Error('no finding');
  return found;
};
export const verdict = (outcome: ReturnType<typeof judge>, id: string) =>
  outcome.verdicts.find(({ criterion }) => criterion === id);
