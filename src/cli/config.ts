import { z } from 'zod';
import type { Lang } from '../model/json.ts';
import { Device, SiteClass } from '../model/site-plan.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { shapeWords } from '../words/shapes.ts';
import { shapeErrors } from './shape-errors.ts';
import { parseYaml, readText } from './yaml-file.ts';

/** Bounds of the numbers of a plan, for options and configuration alike. */
export const bounds = {
  pages: [1, 1_000_000],
  minutes: [0.01, 100_000],
  pageSeconds: [1, 3600],
  walkPages: [0, 100_000],
  documents: [0, 100_000],
  workers: [1, 64],
  perSecond: [0.01, 1000],
} as const;

const amount = ([least, most]: readonly [number, number]) => z.number().min(least).max(most);
const whole = (range: readonly [number, number]) => amount(range).int();

/** What wza.yaml may hold; every key is optional, options of the command line win. Unknown keys are mistakes. */
const Config = z
  .strictObject({
    entry: z.union([z.string(), z.array(z.string())]),
    class: SiteClass,
    scope: z
      .strictObject({
        hosts: z.array(z.string()),
        include: z.array(z.string()),
        exclude: z.array(z.string()),
        robots: z.boolean(),
        robotsAuthority: z.string().trim().min(4).max(300),
      })
      .partial(),
    devices: z.array(Device).min(1),
    budget: z
      .strictObject({
        pages: whole(bounds.pages),
        minutes: amount(bounds.minutes),
        pageSeconds: amount(bounds.pageSeconds),
        walkPages: whole(bounds.walkPages),
        documents: whole(bounds.documents),
        surveyPages: whole(bounds.pages),
      })
      .partial(),
    sample: z.union([z.enum(['all', 'auto']), whole(bounds.pages)]),
    pace: z
      .strictObject({
        workers: whole(bounds.workers),
        perSecond: amount(bounds.perSecond),
        hours: z.string(),
        agent: z
          .string()
          .min(3)
          .regex(/^[\x20-\x7e]+$/),
      })
      .partial(),
    rubric: z.string(),
    seed: z.string(),
  })
  .partial();
export type Config = z.infer<typeof Config>;

/** The keys of the part of a configuration that `path` names: those of the whole for an empty path. */
const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  let shape: Readonly<Record<string, unknown>> = Config.shape;
  for (const key of path) {
    const part = shape[String(key)];
    const inner = part instanceof z.ZodOptional ? part.unwrap() : part;
    shape = inner instanceof z.ZodObject ? inner.shape : {};
  }
  return Object.keys(shape);
};

/**
 * Reads a configuration file. Throws Mistake naming the file, the place, the key and what is wrong with it, in `lang`: of
 * several mistakes the first, and how many more there are.
 */
export const readConfig = (file: string, lang: Lang): Config => {
  const { value, at, broken } = parseYaml(readText(file));
  if (broken) throw new Mistake('bad-yaml', { file, ...broken.at, detail: broken.detail });
  const config = Config.safeParse(value ?? {}, { error: shapeErrors[lang] });
  if (config.success) return config.data;
  const { issues } = config.error;
  const issue = issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...issue.path, ...unknown.slice(0, 1)];
  const more = issues.length - 1 + Math.max(0, unknown.length - 1);
  const known = keysAt(issue.path).join(lang === 'zh' ? '、' : ', ');
  const detail = unknown.length > 0 ? fill(shapeWords.known[lang], { known }) : issue.message;
  const args = { file, ...at(path), key: path.join('.') || 'YAML', detail };
  throw new Mistake(more > 0 ? 'bad-config-more' : 'bad-config', { ...args, more });
};
