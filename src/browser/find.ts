import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, resolve } from 'node:path';
import type { Text } from '../model/json.ts';
import { named, usualCandidates, type Attempt, type Candidate } from './candidate.ts';
import { readFailure } from './failure.ts';
import { BrowserMissing } from './missing.ts';
import { prove, type Proof } from './prove.ts';

/** A browser that has rendered a page, and every candidate tried on the way to it. */
export type Found = Proof & { readonly candidate: Candidate; readonly attempts: readonly Attempt[] };

/** What looking for a browser needs of the machine; tests hand in a made-up one. */
export type Look = {
  readonly fileState: (path: string) => 'ok' | 'absent' | 'snap' | 'folder' | 'not-executable';
  readonly prove: (candidate: Candidate) => Promise<Proof>;
};

const refused: Record<'snap' | 'folder' | 'not-executable', Text> = {
  snap: {
    zh: '这是 snap 包的入口，受限于 snap，不能用于检测',
    en: 'this is a stub of a snap package, whose confinement does not allow audits',
  },
  folder: { zh: '这是文件夹，不是浏览器程序', en: 'this is a folder, not a browser' },
  'not-executable': { zh: '文件没有执行权限', en: 'the file may not be executed' },
};

/** Tries one candidate; never throws. */
export const tryCandidate = async (
  candidate: Candidate,
  look: Look,
): Promise<{ readonly attempt: Attempt; readonly proof: Proof | null }> => {
  const end = (state: Attempt['state'], reason: Text, proof: Proof | null = null) => ({
    attempt: { candidate, state, reason },
    proof,
  });
  const file = candidate.kind === 'path' ? look.fileState(candidate.path) : 'ok';
  if (file === 'absent') return end('absent', { zh: '没有这个文件', en: 'no such file' });
  if (file !== 'ok') return end('failed', refused[file]);
  try {
    const proof = await look.prove(candidate);
    return end('works', { zh: proof.product, en: proof.product }, proof);
  } catch (error) {
    const { state, reason } = readFailure(error instanceof Error ? error.message : String(error));
    return end(state, reason);
  }
};

/** Tries candidates in order until one works. Throws BrowserMissing with every attempt when none does. */
export const firstWorking = async (candidates: readonly Candidate[], look: Look): Promise<Found> => {
  const attempts: Attempt[] = [];
  for (const candidate of candidates) {
    const { attempt, proof } = await tryCandidate(candidate, look);
    attempts.push(attempt);
    if (proof) return { ...proof, candidate, attempts };
  }
  throw new BrowserMissing(attempts);
};

/** Ubuntu's chromium commands only start a snap: a link to snapd, or a short script that names it. */
const isSnap = (path: string): boolean => {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/bin/snap')) return true;
  return statSync(real).size < 16_384 && readFileSync(real, 'utf8').includes('/snap/');
};

const fileState: Look['fileState'] = (path) => {
  try {
    if (statSync(path).isDirectory()) return 'folder';
  } catch {
    return 'absent';
  }
  try {
    accessSync(path, constants.X_OK);
    return isSnap(path) ? 'snap' : 'ok';
  } catch {
    return 'not-executable';
  }
};

/** This machine, looked at for real. */
export const thisMachine: Look = { fileState, prove };

const onPath = (command: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => resolve(folder, command))
    .find((path) => fileState(path) === 'ok') ?? null;

/** The browser the user names, by option or by WZA_BROWSER; null when nobody named one. */
export const namedBrowser = (option?: string): Candidate | null => {
  const word = (option ?? process.env['WZA_BROWSER'] ?? '').trim();
  if (word === '') return null;
  const candidate = named(word, onPath);
  return candidate.kind === 'path' ? { kind: 'path', path: resolve(candidate.path) } : candidate;
};

/** Looks for a browser in all usual places. Throws BrowserMissing. */
export const findBrowser = (look: Look = thisMachine): Promise<Found> => {
  const { env, platform } = process;
  const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => env[name] ?? [],
  );
  return firstWorking(usualCandidates({ platform, home: homedir(), programFiles }), look);
};
