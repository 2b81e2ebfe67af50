import { fileOf } from '../../judge/answers.ts';
import { type Answer, AnswerKind } from '../../model/answers.ts';
import type { Args } from '../../model/json.ts';
import type { ProblemCode } from '../../words/review-problems.ts';
import { answerOf, type ReviewColumn, type ReviewWord } from '../../words/review.ts';
import { dayAfter, dayOf } from './day.ts';
import { marksFor, seenCell, seenFor, type ToAnswer } from './evidence.ts';

/** One row as it was read: its place in the file, and its texts by column. */
export type ReadRow = {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ReviewColumn, string>>>;
};

/** What is wrong in one cell. */
export type Problem = {
  readonly row: number;
  readonly column: ReviewColumn;
  readonly code: ProblemCode;
  readonly args: Args;
};

/** Answers that rows give, and those they take back (where they are filed). */
export type Checked = {
  readonly answers: readonly Answer[];
  readonly withdrawn: readonly string[];
  readonly problems: readonly Problem[];
};

const keys: Record<AnswerKind, RegExp> = {
  criterion: /^[\w@.-]{1,40}:[\w.-]{1,60}$/,
  group: /^(?:[0-9a-f]{12}|rest:[\w/-]{1,80})$/,
  finding: /^[0-9a-f]{16}$/,
};

const allowed = {
  criterion: ['pass', 'fail', 'not-applicable'],
  ask: ['pass', 'fail', 'not-applicable', 'confirm', 'reject', 'waive'],
  fail: ['fail', 'confirm', 'reject', 'waive'],
} as const satisfies Record<string, readonly ReviewWord[]>;

/** What may be answered to something; unknown things may be of another run and take any answer. */
const choicesOf = (what: ToAnswer, kind: AnswerKind, key: string): readonly ReviewWord[] => {
  if (kind === 'criterion') return allowed.criterion;
  return seenFor(what, kind, key)?.fails ? allowed.fail : allowed.ask;
};

/** The marks an answer rests on: those in the file; without any, what the run holds now. */
const seenIn = (
  cell: string,
  what: ToAnswer,
  kind: AnswerKind,
  key: string,
  page: string | null,
): string[] => {
  const own = marksFor(what, kind, key, page);
  const given = cell.trim();
  if (given === '' || given === seenCell(own)) return [...own];
  // A criterion's row carries the mark of the site; one that was narrowed to a page rests on that page.
  if (kind === 'criterion' && page !== null && given === seenCell(marksFor(what, kind, key, null)))
    return [...own];
  return given.split(/\s+/).sort();
};

/** Groups and findings that rows with an answer are about. */
export const askedBy = (rows: readonly ReadRow[]): Set<string> =>
  new Set(
    rows
      .filter(({ cells }) => (cells.answer ?? '').trim() !== '')
      .map(({ cells }) => (cells.id ?? '').trim().split(':').slice(1).join(':')),
  );

/**
 * Checks the rows of a filled-in table, all of them, and makes answers of those that are without fault. Rows without an
 * answer say nothing.
 * @param today ISO day; an answer may be of tomorrow at most, for the day begins earlier in China than on many servers
 */
export const checkRows = (rows: readonly ReadRow[], what: ToAnswer, today: string): Checked => {
  const answers = new Map<string, { readonly row: number; readonly answer: Answer }>();
  const withdrawn: string[] = [];
  const problems: Problem[] = [];
  for (const { row, cells } of rows) {
    const cell = (column: ReviewColumn): string => (cells[column] ?? '').trim();
    const said = cell('answer');
    if (said === '') continue;
    const before = problems.length;
    const wrong = (column: ReviewColumn, code: ProblemCode, args: Args = {}): void =>
      void problems.push({ row, column, code, args });
    const [head = '', ...tail] = cell('id').split(':');
    const kind = AnswerKind.safeParse(head);
    const key = tail.join(':');
    if (!kind.success || !keys[kind.data].test(key)) {
      wrong('id', 'bad-id', { value: cell('id') });
      continue;
    }
    if (kind.data === 'criterion' && !what.criteria.has(key)) wrong('id', 'no-criterion', { value: key });
    const page = cell('page') || (kind.data === 'finding' ? (what.findings.get(key)?.page ?? null) : null);
    if (cell('page') !== '' && !URL.canParse(cell('page')))
      wrong('page', 'bad-page', { value: cell('page') });
    const word = answerOf(said);
    if (word === 'withdraw') {
      withdrawn.push(fileOf(kind.data, key, page));
      continue;
    }
    const choices = choicesOf(what, kind.data, key);
    if (word === null) wrong('answer', 'bad-answer', { value: said, choices: choices.join(' ') });
    else if (!choices.includes(word))
      wrong('answer', 'no-choice', { value: said, choices: choices.join(' ') });
    if (cell('note') === '' && (word === 'fail' || word === 'reject' || word === 'waive'))
      wrong('note', 'no-note', { value: said });
    if (cell('author') === '') wrong('author', 'no-author');
    const date = dayOf(cell('date'));
    if (cell('date') === '') wrong('date', 'no-date');
    else if (date === null) wrong('date', 'bad-date', { value: cell('date') });
    else if (date > dayAfter(today)) wrong('date', 'future', { value: date });
    const expires = cell('expires') === '' ? null : dayOf(cell('expires'));
    if (cell('expires') === '') {
      if (word === 'waive') wrong('expires', 'no-expiry');
    } else if (expires === null) wrong('expires', 'bad-date', { value: cell('expires') });
    else if (date !== null && expires < date) wrong('expires', 'ends-before', { value: expires });
    if (problems.length > before || word === null || date === null) continue;
    const answer: Answer = {
      kind: kind.data,
      key,
      page,
      answer: word,
      note: cell('note'),
      author: cell('author'),
      date,
      expires,
      seen: seenIn(cell('seen'), what, kind.data, key, page),
    };
    const file = fileOf(kind.data, key, page);
    const other = answers.get(file);
    if (other && JSON.stringify(other.answer) !== JSON.stringify(answer))
      wrong('id', 'twice', { other: other.row });
    else answers.set(file, { row, answer });
  }
  return { answers: [...answers.values()].map(({ answer }) => answer), withdrawn, problems };
};
