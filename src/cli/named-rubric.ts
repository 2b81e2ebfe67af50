import type { Catalogue } from '../model/catalogue.ts';
import type { Lang } from '../model/json.ts';
import type { Rubric } from '../model/rubric.ts';
import { Mistake } from '../words/mistake.ts';
import { isRubricFile, readRubric } from './rubric-file.ts';

/** The rubric named by its id, or written in a file of the user's. Throws Mistake when there is none, or it is wrong. */
export const namedRubric = (name: string, catalogue: Catalogue, lang: Lang): Rubric => {
  const known = catalogue.rubrics.find(({ id }) => id === name);
  if (known) return known;
  if (isRubricFile(name)) return readRubric(name, catalogue, lang);
  throw new Mistake('unknown-rubric', {
    id: name.slice(0, 80),
    known: catalogue.rubrics.map(({ id }) => id).join(', '),
  });
};
