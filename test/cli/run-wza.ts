import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '../../src/cli/main.ts');

/** How a command ended: `code` null when a signal ended it. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A running command. */
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Starts `wza` with words in a folder, as a user would. */
export const startWza = (
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Running => {
  const child = spawn(process.execPath, [main, ...words], {
    cwd,
    env: { ...process.env, WZA_HOME: join(tmpdir(), 'wza-nobody'), ...env }, // not the corrections of whoever tests
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
};

/** Runs `wza` to its end. */
export const runWza = (
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => startWza(words, cwd, env).ended;

/** A temporary folder, and the function that removes it. */
export const newFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'wza-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** A report.json without what may differ between two audits of one site: times, and how many worked on it. */
export const comparable = (folder: string): string => {
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
    plan: { pace: { workers?: number } };
    started?: string;
    ended?: string;
  };
  delete report.started;
  delete report.ended;
  delete report.plan.pace.workers;
  return JSON.stringify(report, null, 1);
};

/** Process ids of the living descendants of a process. Linux only; elsewhere none. */
export const descendants = (pid: number): number[] => {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
        if (fields[0] !== 'Z') parents.set(Number(name), Number(fields[1]));
      } catch {
        // it has ended meanwhile
      }
  } catch {
    return [];
  }
  const below = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
};

/** True when a process is there and no zombie. */
export const lives = (pid: number): boolean => {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
};

/** Waits until something holds, at most `ms`. Throws when it never does. */
export const until = async (holds: () => boolean, ms: number, what: string): Promise<void> => {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited ${ms} ms in vain: ${what}`);
};
