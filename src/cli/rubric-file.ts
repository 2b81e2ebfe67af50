import { rubricFaults } from '../judge/rubric-faults.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Args, Lang } from '../model/json.ts';
import { Rubric, scoringOf } from '../model/rubric.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { type RubricFaultCode, rubricFaultWords } from '../words/rubric-faults.ts';
import { parseYaml, readText } from './yaml-file.ts';
import { shapeErrors } from './shape-errors.ts';

// Texts that may be written once for both languages.
const TEXTS: ReadonlySet<string> = new Set(['name', 'source', 'unknown']);

/** Whether what was named as a rubric is a file rather than an id. */
export const isRubricFile = (name: string): boolean => /[\\/]|\.(ya?ml|json)$/i.test(name);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a rubric has it: texts in both languages, lists that may be left out, a technical part by its name. */
const completed = (value: unknown, catalogue: Catalogue): unknown => {
  if (Array.isArray(value)) return value.map((one) => completed(one, catalogue));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (TEXTS.has(key) && typeof part === 'string') return [key, { zh: part, en: part }];
    if (key === 'technical' && typeof part === 'string') {
      const named = catalogue.rubrics.find(({ id }) => id === part) ?? null;
      return [key, scoringOf(named) ?? part];
    }
    return [key, completed(part, catalogue)];
  });
  const whole = Object.fromEntries(entries);
  return whole.kind === 'score' ? { vetoes: [], ceilings: [], ...whole } : whole;
};

/**
 * Reads a rubric that a user wrote, in YAML or JSON. Throws Mistake naming file, line, column, reason and remedy.
 * @param catalogue what its criteria, rules and standards must exist in
 */
export const readRubric = (file: string, catalogue: Catalogue, lang: Lang): Rubric => {
  const { value, at, broken } = parseYaml(readText(file));
  const mistake = (
    path: readonly PropertyKey[],
    code: RubricFaultCode,
    args: Args,
    place = at(path),
    more = 0,
  ): Mistake =>
    new Mistake(more > 0 ? 'rubric-file-more' : 'rubric-file', {
      file,
      ...place,
      key: path.join('.') || 'YAML',
      reason: fill(rubricFaultWords[code][lang], args),
      more,
    });
  if (broken) throw mistake([], 'yaml', { detail: broken.detail }, broken.at);
  const named = isRecord(value) && typeof value.technical === 'string' ? value.technical : null;
  const technical = catalogue.rubrics.filter((one) => one.kind === 'score').map(({ id }) => id);
  if (named !== null && !technical.includes(named))
    throw mistake(['technical'], 'unknown-technical', { id: named, known: technical.join(', ') });
  const parsed = Rubric.safeParse(completed(value, catalogue), { error: shapeErrors[lang] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const more = parsed.error.issues.length - 1;
    if (issue?.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      throw mistake([...issue.path, key], 'unknown-key', { key }, undefined, more);
    }
    throw mistake(issue?.path ?? [], 'shape', { detail: issue?.message ?? '' }, undefined, more);
  }
  const rubric: Rubric = parsed.data;
  if (catalogue.rubrics.some(({ id }) => id === rubric.id))
    throw mistake(['id'], 'id-taken', { id: rubric.id });
  const [first, ...others] = rubricFaults(rubric, catalogue);
  if (first) throw mistake(first.path, first.code, first.args, undefined, others.length);
  return rubric;
};
