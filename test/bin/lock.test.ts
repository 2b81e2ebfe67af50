import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromBin } from './from-bin.ts';

const { alone, held } = await fromBin<{
  alone: <T>(runtime: string, work: () => Promise<T>) => Promise<T>;
  held: (mark: string, age: number, child: number, host: string) => boolean;
}>('lock.mjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wza-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dead = 2 ** 22 + 1; // above the greatest process id of Linux

test('a mark is held by a living process that touches it', () => {
  expect(held(`here.${process.ppid}`, 1000, 0, 'here')).toBe(true);
  expect(held(`here.${process.ppid}`, 120_000, 0, 'here')).toBe(false); // the id now is another process's
  expect(held(`here.${dead}`, 1000, 0, 'here')).toBe(false);
  expect(held(`here.${dead}`, 1000, process.ppid, 'here')).toBe(true); // killed, but its npm goes on
  expect(held(`there.${dead}`, 1000, 0, 'here')).toBe(true); // cannot be asked, but was touched just now
  expect(held(`there.${dead}`, 120_000, 0, 'here')).toBe(false);
  expect(held(`a.b.c.${process.ppid}`, 1000, 0, 'a.b.c')).toBe(true); // host names have dots
});

test('the lock of a dead process is taken over', async () => {
  mkdirSync(join(folder, 'lock'));
  writeFileSync(join(folder, 'lock', `${hostname()}.${dead}`), '');
  expect(await alone(folder, async () => 'done')).toBe('done');
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('the lock is freed when the work fails', async () => {
  await expect(alone(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('an empty lock folder, as a process killed in the midst may leave it, holds nobody up', async () => {
  mkdirSync(join(folder, 'lock'));
  expect(await alone(folder, async () => 'done')).toBe('done');
});

test('the npm that a killed process left running is waited for', async () => {
  const npm = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300)']);
  let ended = false;
  npm.on('exit', () => {
    ended = true;
  });
  mkdirSync(join(folder, 'lock'));
  writeFileSync(join(folder, 'lock', `${hostname()}.${dead}`), String(npm.pid));
  expect(await alone(folder, async () => ended)).toBe(true);
});
