import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maskAll } from '../crawl/mask.ts';
import { SitePlan } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';
import { lockFolder } from './lock.ts';
import { openPrivate } from './private-file.ts';

/** The format of a run folder; raised when older folders can no longer be read. */
export const runFormat = 'wza-run/1';

const planFile = 'plan.json';

/** What starts a run: the plan, and when it began. */
export type RunStart = {
  readonly format: string;
  readonly plan: SitePlan;
  readonly started: string;
  readonly year: number;
  readonly last?: string; // folder of an earlier run whose records may be used again
};

/** A run folder that this process alone uses. */
export type RunFolder = {
  readonly path: string;
  readonly start: RunStart;
  release(): void; // gives up the lock
  discard(): void; // removes a run that came to nothing
};

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Writes a file so that it is either whole or absent, also when the process is killed. */
export const writeWhole = async (file: string, text: string | Uint8Array): Promise<void> => {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
};

/** Starts a run in a new or empty folder. Throws Mistake when the folder cannot be used. */
export const createRun = async (
  path: string,
  plan: SitePlan,
  now: Date,
  last?: string,
): Promise<RunFolder> => {
  let made: string | undefined; // the topmost folder that was not there before
  const discard = () => {
    for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
    if (made === undefined) return;
    const top = dirname(made);
    for (let at = path; at !== top && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
  };
  try {
    made = mkdirSync(path, { recursive: true });
    if (readdirSync(path).length > 0) throw new Mistake('out-taken', { folder: path });
    const release = lockFolder(path);
    for (const folder of ['pages', 'looks', 'shots', 'prints'])
      mkdirSync(join(path, 'evidence', folder), { recursive: true });
    const start = {
      format: runFormat,
      plan,
      started: now.toISOString(),
      year: now.getUTCFullYear(),
      ...(last !== undefined && { last }),
    };
    const shown = maskAll(start);
    if (JSON.stringify(shown) !== JSON.stringify(start)) openPrivate(path).keep(planFile, 0, start);
    await writeWhole(join(path, planFile), `${JSON.stringify(shown, null, 2)}\n`);
    return { path, start, release, discard };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    if (existsSync(path) && made !== undefined) discard();
    throw new Mistake('out-unwritable', { folder: path, detail: reasonOf(error) });
  }
};

/** Reads what started a run. Throws Mistake when the folder is none, of another version, or damaged. */
export const readStart = (path: string): RunStart => {
  const file = join(path, planFile);
  if (!existsSync(file)) throw new Mistake('run-missing', { folder: path });
  try {
    const shown = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<keyof RunStart, unknown>>;
    const start = shown === null ? shown : openPrivate(path).raw(planFile, 0, shown);
    if (start.format !== runFormat)
      throw new Mistake('run-version', { folder: path, found: String(start.format), wanted: runFormat });
    const { started, year, last } = start;
    const plan = SitePlan.safeParse(start.plan);
    if (!plan.success) throw new Error(plan.error.issues[0]?.path.join('.') ?? 'plan');
    if (typeof started !== 'string' || typeof year !== 'number') throw new Error('started');
    return {
      format: runFormat,
      started,
      year,
      plan: plan.data,
      ...(typeof last === 'string' && { last }),
    };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('run-broken', {
      folder: path,
      file: planFile,
      detail: String((error as Error).message).slice(0, 120),
    });
  }
};

/** Opens a run that was begun earlier, to finish it. Throws Mistake as `readStart`, or when another process has it. */
export const openRun = (path: string): RunFolder => {
  const start = readStart(path);
  const release = lockFolder(path);
  return { path, start, release, discard: () => undefined };
};
