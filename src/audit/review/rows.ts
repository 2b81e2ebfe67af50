import { fileOf } from '../../judge/answers.ts';
import { isRest } from '../../judge/rest.ts';
import type { Answer, AnswerKind, ReopenReason } from '../../model/answers.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Finding } from '../../model/finding.ts';
import type { Lang } from '../../model/json.ts';
import { checkOf, placesFor } from '../../model/places-for.ts';
import type { LargeReport } from '../../model/findings.ts';
import { explain } from '../../report/explain.ts';
import { showOnOneLine } from '../../report/safe.ts';
import { levelName } from '../../words/level.ts';
import { answerName, reopenName, type ReviewColumn, reviewText, wayNames } from '../../words/review.ts';
import {
  findingSeen,
  type GroupSeen,
  groupsToAnswer,
  marksFor,
  seenCell,
  seenFor,
  type ToAnswer,
  toAnswer,
} from './evidence.ts';
import { openOrder, placesByGroup } from './order.ts';

/** One row of the table of a person's part: a text, or a number, a column. */
export type ReviewRow = Readonly<Record<ReviewColumn, string | number>>;

/** What rows are made from: the run without answers, the run with those there are, and these. */
export type Reviewed = {
  readonly raw: LargeReport;
  readonly now: LargeReport;
  readonly answers: readonly Answer[];
  readonly catalogue: Catalogue;
  readonly lang: Lang;
};

type Kind = 'criterion' | 'question' | 'failure' | 'gone';

const choices: Record<Kind, Parameters<typeof answerName>[0][]> = {
  criterion: ['pass', 'fail', 'not-applicable'],
  question: ['pass', 'fail', 'not-applicable', 'waive'],
  failure: ['confirm', 'reject', 'waive'],
  gone: ['withdraw'],
};

const nameOf = (criterion: Criterion, { catalogue, lang }: Reviewed): string => {
  const standard = catalogue.standards.find(({ id }) => id === criterion.standard);
  return [standard?.name[lang] ?? criterion.standard, criterion.clause, criterion.name[lang]]
    .filter(Boolean)
    .join(' ');
};

/** The columns of a criterion: what is asked, where to look, how to test. */
const criterionPart = (id: string, what: ToAnswer, context: Reviewed) => {
  const { lang, catalogue, raw } = context;
  const criterion = what.criteria.get(id);
  if (!criterion) return { subject: id, level: '', says: '', where: '', how: '', decides: '' };
  const check = checkOf(criterion, catalogue.checks);
  const { pages, of } = placesFor(check?.places ?? 'templates', raw);
  const where =
    of === 0
      ? reviewText('nowhere', lang)
      : pages.join('\n') + (of > pages.length ? `\n${reviewText('andMore', lang, { of })}` : '');
  const tools = check ? `${wayNames(check.ways, lang)}${lang === 'zh' ? '：' : ': '}` : '';
  return {
    subject: nameOf(criterion, context),
    level: criterion.level === null ? '' : levelName(criterion.level, lang),
    says: criterion.asks[lang],
    where,
    how: tools + (check?.how[lang] ?? reviewText('generally', lang)),
    decides: check?.decides[lang] ?? reviewText('decideGenerally', lang),
  };
};

/** How to settle findings: questions by the test of their criterion, failures by looking at what the machine says. */
const testPart = (first: Finding, question: boolean, what: ToAnswer, { catalogue, lang }: Reviewed) => {
  if (!question) return { how: reviewText('verify', lang), decides: reviewText('decideFailure', lang) };
  const check = first.criteria
    .flatMap((id) => what.criteria.get(id) ?? [])
    .map((criterion) => checkOf(criterion, catalogue.checks))
    .find((one) => one !== null);
  return {
    how: check?.how[lang] ?? reviewText('generally', lang),
    decides: check?.decides[lang] ?? reviewText('decideGenerally', lang),
  };
};

/** The columns of findings of one kind: the first of them as the example, all counted. */
const findingPart = (seen: GroupSeen, type: Kind, what: ToAnswer, context: Reviewed) => {
  const { catalogue, lang } = context;
  const { first, places, pages } = seen;
  const words = explain(catalogue, first, lang);
  const named = seen.named.map((page) => page ?? reviewText('wholeSite', lang));
  const more = pages > named.length ? [reviewText('andMore', lang, { of: pages })] : [];
  const { target } = first;
  const element = target ? [...target.frame, target.selector, target.html].join(' ') : '';
  return {
    subject: words.title,
    says: isRest(first) ? reviewText('rest', lang) : words.says,
    ...testPart(first, type === 'question', what, context),
    where: [...named, ...more].join('\n'),
    count: places,
    pages,
    example: named[0] ?? '',
    element: showOnOneLine(element, 400, lang),
  };
};

type Held = { readonly given: Answer | null; readonly earlier: string };

/** For each answer whether it holds as a whole, or what is to be said of it. */
const heldBy = ({
  now,
  answers,
  lang,
}: Reviewed): ((kind: AnswerKind, key: string, page: string | null) => Held) => {
  const lost = new Map<string, ReopenReason>();
  for (const { answer, reason } of now.answers.reopened)
    lost.set(fileOf(answer.kind, answer.key, answer.page), reason);
  const given = new Map(answers.map((answer) => [fileOf(answer.kind, answer.key, answer.page), answer]));
  return (kind, key, page) => {
    const file = fileOf(kind, key, page);
    const answer = given.get(file);
    const reason = lost.get(file);
    if (!answer || reason === undefined) return { given: answer ?? null, earlier: '' };
    const { date, author } = answer;
    const args = { date, author, answer: answerName(answer.answer, lang), reason: reopenName(reason, lang) };
    return { given: null, earlier: reviewText('earlier', lang, args) };
  };
};

/**
 * The rows of a person's part: criteria that wait for a person, then questions and failures by groups, the largest first,
 * then answers about single findings or pages. Answers in force stand in their rows; those that no longer hold are told
 * beside an empty one. Rows are made one at a time.
 * @param folder where the rows of groups are put aside until all are known, for the largest come first
 * @param each also a row for every single finding
 */
export function* reviewRows(context: Reviewed, folder: string, each = false): Generator<ReviewRow> {
  const { raw, now, answers, lang, catalogue } = context;
  const what = toAnswer(raw, catalogue, new Set(answers.map(({ key }) => key)));
  const held = heldBy(context);
  const left = new Map(answers.map((answer) => [fileOf(answer.kind, answer.key, answer.page), answer]));
  const row = (
    type: Kind,
    kind: AnswerKind,
    key: string,
    page: string | null,
    part: Partial<ReviewRow>,
    marks: readonly string[],
  ): ReviewRow => {
    left.delete(fileOf(kind, key, page));
    const { given, earlier } = held(kind, key, page);
    return {
      count: '',
      pages: '',
      example: '',
      element: '',
      subject: '',
      level: '',
      says: '',
      where: '',
      how: '',
      decides: '',
      ...part,
      type: reviewText(`type:${type}`, lang),
      choices: choices[type].map((word) => answerName(word, lang)).join(' / '),
      answer: given === null ? '' : answerName(given.answer, lang),
      note: given?.note ?? '',
      author: given?.author ?? '',
      date: given?.date ?? '',
      expires: given?.expires ?? '',
      page: page ?? '',
      earlier,
      id: `${kind}:${key}`,
      seen: seenCell(marks),
    };
  };
  const found = (kind: AnswerKind, key: string, page: string | null, seen: GroupSeen): ReviewRow => {
    const type = seen.asks ? 'question' : 'failure';
    return row(type, kind, key, page, findingPart(seen, type, what, context), seen.marks);
  };
  const ofCriterion = (id: string, page: string | null): ReviewRow =>
    row(
      'criterion',
      'criterion',
      id,
      page,
      criterionPart(id, what, context),
      marksFor(what, 'criterion', id, page),
    );
  const waits = (report: LargeReport) =>
    report.verdicts.flatMap(({ criterion, state }) =>
      state === 'in-doubt' || state === 'not-tested' ? [criterion] : [],
    );
  const graded = new Set(catalogue.standards.filter(({ kind }) => kind === 'technical').map(({ id }) => id));
  const waiting = new Set([...waits(raw), ...waits(now)]);
  for (const { criterion } of raw.verdicts)
    if (waiting.has(criterion) && graded.has(what.criteria.get(criterion)?.standard ?? ''))
      yield ofCriterion(criterion, null);

  const largestFirst = openOrder(folder);
  for (const [group, seen] of groupsToAnswer(raw))
    largestFirst.put(group, seen, JSON.stringify(found('group', group, null, seen)));
  const placesIn = each ? placesByGroup(raw) : null;
  for (const [group, text] of largestFirst.sorted()) {
    yield JSON.parse(text) as ReviewRow;
    for (const at of placesIn?.(group) ?? []) {
      const finding = raw.findings.at(at) as Finding;
      yield found('finding', finding.id, finding.page, findingSeen(finding));
    }
  }
  for (const { kind, key, page } of left.values()) {
    const seen = seenFor(what, kind, key);
    if (kind === 'criterion') yield ofCriterion(key, page);
    else if (seen) yield found(kind, key, page, seen);
    else yield row('gone', kind, key, page, {}, []);
  }
}
