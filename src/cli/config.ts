import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Lang } from '../model/json.ts';
import { Device, SiteClass } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';
import { shapeErrors } from './shape-errors.ts';

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

/** Reads a configuration file. Throws Mistake naming the file, the key and what is wrong with it, in `lang`. */
export const readConfig = (file: string, lang: Lang): Config => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Mistake('no-config', { file, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
  let value: unknown;
  try {
    value = parse(text, { logLevel: 'error' }) ?? {};
  } catch (error) {
    const { line = 1, col: column = 1 } =
      (error instanceof YAMLParseError ? error.linePos?.[0] : undefined) ?? {};
    const detail =
      error instanceof YAMLParseError ? error.code : String((error as Error).message).split('\n')[0]!;
    throw new Mistake('bad-yaml', { file, line, column, detail });
  }
  const config = Config.safeParse(value, { error: shapeErrors[lang] });
  if (config.success) return config.data;
  const issue = config.error.issues[0]!;
  const key = [...issue.path, ...('keys' in issue ? issue.keys : [])].join('.');
  throw new Mistake('bad-config', { file, key: key || 'YAML', detail: issue.message });
};
