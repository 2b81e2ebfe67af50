import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { named, whereOf } from './candidate.ts';
import type { Found } from './find.ts';

const projectFolder = (): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  }
};

const writable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where to keep what was found out about the machine: the project's .runtime, else the user's cache, else nowhere. */
export const runFolder = (): string | null => {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return [join(projectFolder(), '.runtime'), join(cache, 'wza')].find(writable) ?? null;
};

const stamp = (where: string): number | null => statSync(where, { throwIfNoEntry: false })?.mtimeMs ?? null;

const fileIn = (folder: string): string => join(folder, 'browser.json');

/** Writes down a proven browser, so that later runs need not look. Silent where nothing can be written. */
export const remember = (found: Found, folder: string | null = runFolder()): void => {
  if (folder === null) return;
  const { candidate, product, cjkFont } = found;
  const where = whereOf(candidate);
  const part = `${fileIn(folder)}.${process.pid}`;
  try {
    writeFileSync(part, `${JSON.stringify({ where, stamp: stamp(where), product, cjkFont })}\n`);
    renameSync(part, fileIn(folder)); // whole or not at all: others may read meanwhile
  } catch {
    rmSync(part, { force: true });
  }
};

/** The remembered browser, or null when there is none, its file has changed since, or the note is damaged. */
export const recall = (folder: string | null = runFolder()): Omit<Found, 'sandbox' | 'attempts'> | null => {
  if (folder === null) return null;
  try {
    const note = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Record<string, unknown>;
    const { where, product, cjkFont } = note;
    if (typeof where !== 'string' || typeof product !== 'string' || typeof cjkFont !== 'boolean') return null;
    if (stamp(where) !== note['stamp']) return null;
    return { candidate: named(where, () => null), product, cjkFont };
  } catch {
    return null;
  }
};

/** Drops the note: the browser it names does not start any more. */
export const forget = (folder: string | null = runFolder()): void => {
  if (folder !== null) rmSync(fileIn(folder), { force: true });
};
