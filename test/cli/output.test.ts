import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { startWza } from './run-wza.ts';

test('a reader that leaves early ends nothing badly', { timeout: 30_000 }, async () => {
  const { child, ended } = startWza(['rules', '--json'], process.cwd());
  child.stdout?.destroy(); // gone before the first word
  const { code, err } = await ended;
  expect(err).toBe('');
  expect(code).toBe(0);
});

test.runIf(existsSync('/dev/full'))('a full disk is told in one sentence', { timeout: 30_000 }, async () => {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [main, 'rules', '--lang', 'en'], { stdio: ['ignore', full, 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(err).toMatch(/^wza: the output could not be written \(ENOSPC\)[^\n]*\n$/);
  expect(code).toBe(2);
});
