import type { Answer, ReportAnswers } from '../../src/model/answers.ts';
import type { Finding } from '../../src/model/finding.ts';
import { hostile } from './sample-findings.ts';

const answer = (parts: Partial<Answer> & Pick<Answer, 'kind' | 'key' | 'answer'>): Answer => ({
  page: null,
  note: 'checked on the spot',
  author: 'Wang Wu',
  date: '2026-11-20',
  expires: null,
  seen: ['0123456789ab'],
  ...parts,
});

/** Answers of every kind to the findings of the sample, one of them with hostile words. */
export const sampleAnswers = (findings: readonly Finding[]): ReportAnswers => {
  const [first, second] = findings as [Finding, Finding];
  const settled = (one: Answer, example: Finding | null) => ({ answer: one, findings: 3, pages: 2, example });
  return {
    asOf: '2026-11-23',
    applied: [
      settled(
        answer({ kind: 'criterion', key: 'wcag22:1.4.3', answer: 'fail', page: 'http://a.test/' }),
        null,
      ),
      settled(answer({ kind: 'group', key: first.group, answer: 'confirm', note: '' }), first),
    ],
    rejected: [settled(answer({ kind: 'finding', key: second.id, answer: 'reject', note: hostile }), second)],
    waived: [settled(answer({ kind: 'group', key: 'f00d', answer: 'waive', expires: '2027-06-30' }), second)],
    reopened: [
      {
        answer: answer({ kind: 'group', key: first.group, answer: 'waive', author: hostile }),
        reason: 'expired',
        findings: 2,
      },
      {
        answer: answer({ kind: 'finding', key: hostile, answer: 'reject' }),
        reason: 'not-found',
        findings: 0,
      },
    ],
  };
};
