import { fileOf } from '../../judge/answers.ts';
import { isRest, placesOf } from '../../judge/rest.ts';
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
import { marksFor, seenCell, type ToAnswer, toAnswer } from './evidence.ts';

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

const placesListed = 10;

/** The columns of findings of one kind: the first of them as the example, all counted. */
const findingPart = (findings: readonly Finding[], type: Kind, what: ToAnswer, context: Reviewed) => {
  const { catalogue, lang } = context;
  const first = findings[0] as Finding;
  const words = explain(catalogue, first, lang);
  const pages = [...new Set(findings.map(({ page }) => page ?? reviewText('wholeSite', lang)))];
  const more = pages.length > placesListed ? [reviewText('andMore', lang, { of: pages.length })] : [];
  const { target } = first;
  const element = target ? [...target.frame, target.selector, target.html].join(' ') : '';
  return {
    subject: words.title,
    says: isRest(first) ? reviewText('rest', lang) : words.says,
    ...testPart(first, type === 'question', what, context),
    where: [...pages.slice(0, placesListed), ...more].join('\n'),
    count: findings.reduce((sum, finding) => sum + placesOf(finding), 0),
    pages: pages.length,
    example: pages[0] ?? '',
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
 * beside an empty one.
 * @param each also a row for every single finding
 */
export const reviewRows = (context: Reviewed, each = false): ReviewRow[] => {
  const { raw, now, answers, lang, catalogue } = context;
  const what = toAnswer(raw, catalogue);
  const held = heldBy(context);
  const done = new Set<string>();
  const row = (
    type: Kind,
    kind: AnswerKind,
    key: string,
    page: string | null,
    part: Partial<ReviewRow>,
  ): ReviewRow => {
    done.add(fileOf(kind, key, page));
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
      seen: seenCell(marksFor(what, kind, key, page)),
    };
  };
  const waits = (report: LargeReport) =>
    report.verdicts.flatMap(({ criterion, state }) =>
      state === 'in-doubt' || state === 'not-tested' ? [criterion] : [],
    );
  const graded = new Set(catalogue.standards.filter(({ kind }) => kind === 'technical').map(({ id }) => id));
  const open = new Set([...waits(raw), ...waits(now)]);
  const rows = raw.verdicts
    .filter(
      ({ criterion }) => open.has(criterion) && graded.has(what.criteria.get(criterion)?.standard ?? ''),
    )
    .map(({ criterion }) =>
      row('criterion', 'criterion', criterion, null, criterionPart(criterion, what, context)),
    );

  const typeOf = (findings: readonly Finding[]): Kind =>
    findings.some(({ outcome }) => outcome === 'ask') ? 'question' : 'failure';
  const found = (kind: AnswerKind, key: string, page: string | null, findings: readonly Finding[]) => {
    const type = typeOf(findings);
    return row(type, kind, key, page, findingPart(findings, type, what, context));
  };
  const size = (findings: readonly Finding[]) =>
    findings.reduce((sum, finding) => sum + placesOf(finding), 0);
  const groups = [...what.groups].sort(
    ([a, x], [b, y]) =>
      (typeOf(x) < typeOf(y) ? 1 : typeOf(x) > typeOf(y) ? -1 : 0) || size(y) - size(x) || (a < b ? -1 : 1),
  );
  for (const [group, findings] of groups) {
    rows.push(found('group', group, null, findings));
    if (each)
      for (const finding of findings)
        if (!isRest(finding)) rows.push(found('finding', finding.id, finding.page, [finding]));
  }
  for (const { kind, key, page } of answers) {
    if (done.has(fileOf(kind, key, page))) continue;
    const finding = what.findings.get(key);
    const findings =
      kind === 'group' ? what.groups.get(key) : kind === 'finding' && finding ? [finding] : undefined;
    if (kind === 'criterion') rows.push(row('criterion', kind, key, page, criterionPart(key, what, context)));
    else if (findings) rows.push(found(kind, key, page, findings));
    else rows.push(row('gone', kind, key, page, {}));
  }
  return rows;
};
