import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, AnswerFile } from '../model/answers.ts';
import { Mistake } from '../words/mistake.ts';
import { writeWhole } from './folder.ts';

const NAME = 'answers.json';

/** What persons answered in a run; none when nobody has. Throws Mistake when the file is damaged. */
export const readAnswers = (folder: string): readonly Answer[] => {
  const file = join(folder, NAME);
  if (!existsSync(file)) return [];
  try {
    return AnswerFile.parse(JSON.parse(readFileSync(file, 'utf8'))).answers;
  } catch (error) {
    throw new Mistake('answers-broken', { file, detail: String((error as Error).message).slice(0, 120) });
  }
};

/** Stores the answers of a run, whole or not at all. */
export const writeAnswers = (folder: string, answers: readonly Answer[]): Promise<void> => {
  const value: AnswerFile = { format: 'wza-answers/1', answers: [...answers] };
  return writeWhole(join(folder, NAME), `${JSON.stringify(value, null, 2)}\n`);
};
