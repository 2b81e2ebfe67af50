import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openRecords } from '../audit/records.ts';
import { reportOf } from '../audit/read-run.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { GivenScore } from '../model/grade.ts';
import type { Lang } from '../model/json.ts';
import type { Rubric } from '../model/rubric.ts';
import { writeReport } from '../report/write.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { exits } from './exits.ts';
import { gradeText } from './grade-text.ts';
import { namedRubric } from './named-rubric.ts';

import { readScores } from './score-file.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { today } from './today.ts';
import { versions } from './versions.ts';

/** Options of `wza grade`. */
export type GradeFlags = {
  readonly lang: Lang;
  readonly rubric?: string;
  readonly standard?: string;
  readonly standards?: string; // file of corrections
  readonly satisfaction?: string;
  readonly self?: string;
  readonly json?: boolean;
  readonly out?: string;
};

const checkStandard = (id: string | undefined, { standards }: Catalogue): void => {
  const known = standards.filter(({ levels }) => levels.length > 0).map((one) => one.id);
  if (id !== undefined && !known.includes(id))
    throw new Mistake('standard-unused', { id: id.slice(0, 80), known: known.join(', ') });
};

const scoresOf = ({ satisfaction, self, lang }: GradeFlags): GivenScore[] => [
  ...(satisfaction === undefined ? [] : readScores(satisfaction, 'satisfaction', lang)),
  ...(self === undefined ? [] : readScores(self, 'self', lang)),
];

const checkEmpty = async (folder: string): Promise<void> => {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new Mistake('grade-out-taken', { folder });
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('out-unwritable', { folder, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

/** The same rubric by another edition of its standard, or as it is when it rests on none. */
const byEdition = (rubric: Rubric, standard: string | undefined): Rubric =>
  rubric.kind === 'level' && standard !== undefined ? { ...rubric, standard } : rubric;

/** `wza grade`: grades a recorded run by a rubric, without browser or network. Returns the exit code. Throws Mistake. */
export const gradeCommand = async (folder: string, flags: GradeFlags): Promise<number> => {
  const { lang, standard } = flags;
  const path = resolve(folder);
  const inForce = catalogueInForce(flags);
  const named = flags.rubric === undefined ? undefined : namedRubric(flags.rubric, inForce, lang);
  checkStandard(standard, inForce);
  const given = scoresOf(flags);
  const out = flags.out === undefined ? null : resolve(flags.out);

  const others = inForce.rubrics.filter(({ id }) => id !== named?.id);
  const rubrics = named ? [...others, named] : others;
  const catalogue = { ...inForce, rubrics: rubrics.map((one) => byEdition(one, standard)) };
  const report = await reportOf(path, catalogue, versions(), {
    given,
    today: today(),
    ...(named ? { rubric: named.id } : {}),
    ...(standard === undefined ? {} : { standard }),
  });
  const rubric = catalogue.rubrics.find(({ id }) => id === report.grade.rubric) ?? report.plan.ownRubric!;
  if (given.length > 0 && rubric.kind !== 'composite') {
    const option = flags.satisfaction === undefined ? '--self' : '--satisfaction';
    throw new Mistake('scores-unused', { option, rubric: rubric.id });
  }
  if (out !== null) await checkEmpty(out);
  const { grade, gauges } = report;
  const { id, version, kind } = rubric;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ folder: path, rubric: { id, version, kind }, grade, gauges }, null, 2)}\n`
      : gradeText(report, rubric, catalogue, lang),
  );
  if (out !== null) {
    const index = await writeReport(report, catalogue, lang, out, openRecords(path).shotsFolder);
    if (!flags.json) process.stdout.write(`${fill(cliWords.reportAt[lang], { path: index })}\n`);
  }
  return exits.passed;
};
