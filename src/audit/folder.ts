import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SitePlan } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';

/** The format of a run folder; raised when older folders can no longer be read. */
export const runFormat = 'wza-run/1';

/** What starts a run: the plan, and when it began. */
export type RunStart = {
  readonly format: string;
  readonly plan: SitePlan;
  readonly started: string;
  readonly year: number;
};

/** A run folder that this process alone uses. */
export type RunFolder = {
  readonly path: string;
  readonly start: RunStart;
  release(): void; // gives up the lock
  discard(): void; // removes a run that came to nothing
};

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return reasonOf(error) === 'EPERM';
  }
};

/** Takes the lock of a folder; one left by a process that is gone is taken over. Throws Mistake when in use. */
const lock = (folder: string): (() => void) => {
  const file = join(folder, 'lock');
  for (let turn = 0; turn < 2; turn++)
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (reasonOf(error) !== 'EEXIST')
        throw new Mistake('out-unwritable', { folder, detail: reasonOf(error) });
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid > 0 && pid !== process.pid && alive(pid)) throw new Mistake('run-busy', { folder, pid });
      rmSync(file, { force: true });
    }
  throw new Mistake('run-busy', { folder, pid: 0 });
};

/** Writes a file so that it is either whole or absent, also when the process is killed. */
export const writeWhole = async (file: string, text: string | Uint8Array): Promise<void> => {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
};

/** Starts a run in a new or empty folder. Throws Mistake when the folder cannot be used. */
export const createRun = async (path: string, plan: SitePlan, now: Date): Promise<RunFolder> => {
  const existed = existsSync(path);
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length > 0) throw new Mistake('out-taken', { folder: path });
    const release = lock(path);
    for (const folder of ['pages', 'looks', 'shots'])
      mkdirSync(join(path, 'evidence', folder), { recursive: true });
    const start = { format: runFormat, plan, started: now.toISOString(), year: now.getUTCFullYear() };
    await writeWhole(join(path, 'plan.json'), `${JSON.stringify(start, null, 2)}\n`);
    const discard = () => {
      for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
      if (!existed) rmSync(path, { recursive: true, force: true });
    };
    return { path, start, release, discard };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('out-unwritable', { folder: path, detail: reasonOf(error) });
  }
};

/** Reads what started a run. Throws Mistake when the folder is none, of another version, or damaged. */
export const readStart = (path: string): RunStart => {
  const file = join(path, 'plan.json');
  if (!existsSync(file)) throw new Mistake('run-missing', { folder: path });
  try {
    const start = JSON.parse(readFileSync(file, 'utf8')) as RunStart;
    if (start.format !== runFormat)
      throw new Mistake('run-version', { folder: path, found: String(start.format), wanted: runFormat });
    return { ...start, plan: SitePlan.parse(start.plan) };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('run-broken', {
      folder: path,
      file: 'plan.json',
      detail: reasonOf(error).slice(0, 120),
    });
  }
};

/** Opens a run that was begun earlier, to finish it. Throws Mistake as `readStart`, or when another process has it. */
export const openRun = (path: string): RunFolder => {
  const start = readStart(path);
  const release = lock(path);
  return { path, start, release, discard: () => undefined };
};
