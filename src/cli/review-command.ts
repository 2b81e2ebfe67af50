import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAnswers, writeAnswers } from '../audit/answers-file.ts';
import { openRun } from '../audit/folder.ts';
import { reportOf } from '../audit/read-run.ts';
import { openRecords } from '../audit/records.ts';
import { askedBy, checkRows } from '../audit/review/check-rows.ts';
import { toAnswer } from '../audit/review/evidence.ts';
import { landedOf, mergeAnswers } from '../audit/review/merge.ts';
import { readReviewFile } from '../audit/review/read-file.ts';
import { type ReviewRow, reviewRows } from '../audit/review/rows.ts';
import type { Answer } from '../model/answers.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import type { LargeReport } from '../model/findings.ts';
import { putInPlace } from '../report/put-in-place.ts';
import { writeReport } from '../report/write.ts';
import { reviewWords } from '../words/cli-review.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { sayProblem } from '../words/review-problems.ts';
import { reopenName, reviewText } from '../words/review.ts';
import { exits } from './exits.ts';
import { reviewPieces } from './review-pieces.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { today } from './today.ts';
import { versions } from './versions.ts';
import { writeOut } from './write-out.ts';

const largest = 50 * 1024 * 1024; // bytes of a file that is read
const listed = 20; // answers named one by one

const judge = (folder: string, catalogue: Catalogue, answers: readonly Answer[]): Promise<LargeReport> =>
  reportOf(folder, catalogue, versions(), { answers, today: today() });

/** `wza review export`: writes what is to be decided, with the answers there are. Returns the exit code. Throws Mistake. */
export const reviewExport = async (
  run: string,
  flags: { lang: Lang; format: 'csv' | 'xlsx' | 'json'; out?: string; each?: boolean },
): Promise<number> => {
  const folder = resolve(run);
  const { lang, format } = flags;
  const catalogue = catalogueInForce({ lang });
  const answers = readAnswers(folder);
  const raw = await judge(folder, catalogue, []);
  const now = answers.length === 0 ? raw : await judge(folder, catalogue, answers);
  const counts = { rows: 0, criteria: 0, questions: 0, failures: 0 };
  const names = new Map([
    [reviewText('type:criterion', lang), 'criteria'],
    [reviewText('type:question', lang), 'questions'],
    [reviewText('type:failure', lang), 'failures'],
  ] as const);
  const rows = function* (): Generator<ReviewRow> {
    for (const row of reviewRows({ raw, now, answers, catalogue, lang }, folder, flags.each)) {
      counts.rows += 1;
      const name = names.get(String(row.type));
      if (name) counts[name] += 1;
      yield row;
    }
  };
  const pieces = reviewPieces(rows(), format, lang);
  if (flags.out === '-') {
    await writeOut(pieces);
    return exits.passed;
  }
  const file = resolve(flags.out ?? join(folder, `review.${format}`));
  try {
    await putInPlace(file, pieces, lang);
  } catch (error) {
    const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code;
    if (code === undefined) throw error;
    throw new Mistake('out-unwritable', { folder: file, detail: code });
  }
  process.stdout.write(`${fill(reviewWords.exported[lang], { ...counts, file })}\n`);
  return exits.passed;
};

const readBytes = (name: string): { file: string; bytes: Uint8Array } => {
  let file = resolve(name);
  try {
    if (statSync(file).isDirectory()) file = join(file, 'answers.json');
    if (statSync(file).size > largest)
      throw new Mistake('review-unreadable', { file, detail: `> ${largest / 1024 / 1024} MB` });
    return { file, bytes: readFileSync(file) };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Mistake('no-file', { file });
    throw new Mistake('review-unreadable', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

/** Grade and answers of a report in two sentences. */
const standing = ({ grade, answers }: LargeReport, given: number, lang: Lang): string => {
  const { criteria, questions } = grade.open;
  const { applied, rejected, waived, reopened } = answers;
  return [
    fill(reviewWords[grade.status][lang], { criteria: criteria.length, questions }),
    fill(reviewWords.answers[lang], {
      answers: given,
      applied: applied.length,
      rejected: rejected.length,
      waived: waived.length,
      reopened: reopened.length,
    }),
  ].join('\n');
};

/** `wza review import`: takes answers in, grades again and writes the report. Returns the exit code. Throws Mistake. */
export const reviewImport = async (run: string, name: string, flags: { lang: Lang }): Promise<number> => {
  const { lang } = flags;
  const catalogue = catalogueInForce({ lang });
  const { file, bytes } = readBytes(name);
  const read = readReviewFile(file, bytes);
  const opened = openRun(resolve(run));
  try {
    const folder = opened.path;
    const had = readAnswers(folder);
    const raw = await judge(folder, catalogue, []);
    const checked =
      'rows' in read
        ? checkRows(read.rows, toAnswer(raw, catalogue, askedBy(read.rows)), today())
        : { answers: read.answers, withdrawn: [], problems: [] };
    if (checked.problems.length > 0)
      throw new Mistake('review-rows', {
        file,
        n: checked.problems.length,
        detail: checked.problems.map((problem) => sayProblem(problem, lang)).join('\n'),
      });
    const { answers: came, withdrawn } = checked;
    if (came.length + withdrawn.length === 0) throw new Mistake('review-empty', { file });
    const answers = mergeAnswers(had, came, withdrawn);
    const report = await judge(folder, catalogue, answers);
    await writeAnswers(folder, answers);
    const index = await writeReport(report, catalogue, lang, folder, openRecords(folder).shotsFolder);
    const { attached, reopened, lost } = landedOf(came, report.answers);
    const nameOf = ({ kind, key, page, author, date }: Answer) => ({
      what: `${kind}:${key}${page === null ? '' : ` ${page}`}`,
      author,
      date,
    });
    const lines = [
      ...reopened.map(({ answer, reason }) =>
        fill(reviewWords.again[lang], { ...nameOf(answer), reason: reopenName(reason, lang) }),
      ),
      ...lost.map((answer) => fill(reviewWords.lost[lang], nameOf(answer))),
    ];
    const counts = { came: came.length, attached, withdrawn: withdrawn.length };
    process.stdout.write(
      [
        fill(reviewWords.imported[lang], { ...counts, reopened: reopened.length, lost: lost.length }),
        ...lines.slice(0, listed).map((line) => `  ${line}`),
        ...(lines.length > listed ? [`  ${fill(reviewWords.more[lang], { n: lines.length - listed })}`] : []),
        standing(report, answers.length, lang),
        fill(reviewWords.report[lang], { path: index }),
        '',
      ].join('\n'),
    );
    return exits.passed;
  } finally {
    opened.release();
  }
};

/** `wza review status`: what waits for a person, and what became of the answers. Returns the exit code. Throws Mistake. */
export const reviewStatus = async (run: string, flags: { lang: Lang; json?: boolean }): Promise<number> => {
  const folder = resolve(run);
  const answers = readAnswers(folder);
  const report = await judge(folder, catalogueInForce(flags), answers);
  const { status, open } = report.grade;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ status, open, answers: report.answers }, null, 2)}\n`
      : `${standing(report, answers.length, flags.lang)}\n`,
  );
  return exits.passed;
};
