import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparable, descendants, newFolder, runWza, startWza, until } from './run-wza.ts';
import { serveSmall, smallOptions, smallPages } from './small-site.ts';
import type { Served } from '../sites/serve.ts';

const { path: cwd, remove } = newFolder();
let site: Served;
beforeAll(async () => {
  site = await serveSmall();
});
afterAll(async () => {
  await site.close();
  remove();
});

const words = (out: string, workers: number): string[] => [
  'audit',
  site.url,
  '--out',
  out,
  '--workers',
  String(workers),
  '--device',
  'desktop,mobile',
  ...smallOptions,
];

type Visit = { reached: { state: string; finalUrl: string } };
const auditedPaths = (out: string): string[] =>
  (JSON.parse(readFileSync(join(cwd, out, 'report.json'), 'utf8')) as { visits: Visit[] }).visits
    .filter((visit) => visit.reached.state === 'audited')
    .map((visit) => new URL(visit.reached.finalUrl).pathname)
    .sort();

test('one seed gives one report, whether one or three work on it', { timeout: 180_000 }, async () => {
  const one = await runWza(words('one', 1), cwd);
  expect(one).toEqual({ code: 0, out: '', err: '' });
  expect((await runWza(words('three', 3), cwd)).code).toBe(0);
  expect(comparable(join(cwd, 'three'))).toBe(comparable(join(cwd, 'one')));
  expect(auditedPaths('one')).toEqual([...smallPages].sort());
});

/** The browser's own process: the one below wza that is no part of it (`--type=...`) and no shell. */
const browserOf = (pid: number): number | undefined =>
  descendants(pid).find((child) => {
    try {
      const words = readFileSync(`/proc/${child}/cmdline`, 'utf8').split('\0');
      return /chrom|headless/i.test(words[0] ?? '') && !words.some((word) => word.startsWith('--type='));
    } catch {
      return false;
    }
  });

test.runIf(process.platform === 'linux')(
  'when the browser is killed the audit goes on with another',
  { timeout: 120_000 },
  async () => {
    const running = startWza(words('lost', 2), cwd);
    const journal = join(cwd, 'lost/visits.ndjson');
    const visited = () => {
      try {
        return readFileSync(journal, 'utf8').split('\n').length > 4;
      } catch {
        return false;
      }
    };
    await until(visited, 60_000, 'a page is visited');
    const browser = browserOf(running.child.pid ?? 0);
    expect(browser).toBeDefined();
    process.kill(browser ?? 0, 'SIGKILL');
    const { code, err } = await running.ended;
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(auditedPaths('lost')).toEqual([...smallPages].sort());
  },
);
