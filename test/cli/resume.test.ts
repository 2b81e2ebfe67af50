import { appendFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { comparablePages } from './comparable-pages.ts';
import { comparable, descendants, lives, newFolder, runWza, startWza, until } from './run-wza.ts';
import { serveSmall, smallOptions } from './small-site.ts';
import type { Served } from '../sites/serve.ts';

const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);
let site: Served;
let undisturbed: string;

const auditWords = (out: string): string[] => [
  'audit',
  site.url,
  '--out',
  out,
  '--workers',
  '2',
  ...smallOptions,
];
const lines = (run: string): number =>
  existsSync(at(`${run}/visits.ndjson`))
    ? readFileSync(at(`${run}/visits.ndjson`), 'utf8').split('\n').length - 1
    : 0;

beforeAll(async () => {
  site = await serveSmall();
  const { code, err } = await runWza(auditWords('whole'), cwd);
  expect(err).toBe('');
  expect(code).toBe(0);
  undisturbed = comparable(at('whole'));
  expect(undisturbed).toContain('/c3');
}, 120_000);
afterAll(async () => {
  await site.close();
  remove();
});

/** Numbers from 0 up to below `most`, always the same for one seed. */
const seeded = (seed: number, most: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

describe('a run that was cut off', () => {
  test(
    'by kill -9, five times at any moment, and moved elsewhere, ends with the report of an undisturbed one',
    { timeout: 240_000 },
    async () => {
      const random = seeded(20260301, 1000);
      let words = auditWords('killed');
      for (let kill = 0; kill < 5; kill++) {
        const had = lines('killed');
        const running = startWza(words, cwd);
        const pid = running.child.pid ?? 0;
        // some lines further, and then somewhere between two lines
        await until(() => lines('killed') >= had + 1 + (random() % 3), 60_000, 'the journal grows');
        await new Promise((resolve) => setTimeout(resolve, random() % 200));
        const children = descendants(pid);
        running.child.kill('SIGKILL');
        await running.ended;
        await until(() => !children.some(lives), 10_000, 'the browser ends with its owner');
        words = ['audit', '--resume', 'killed', '--quiet'];
      }
      expect(existsSync(at('killed/report.json'))).toBe(false);
      renameSync(at('killed'), at('moved'));
      words = ['audit', '--resume', 'moved', '--quiet'];
      appendFileSync(at('moved/visits.ndjson'), '{"t":"visit","url":"http://torn');
      const { code, err } = await runWza(words, cwd);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(comparable(at('moved'))).toBe(undisturbed);
      expect(comparablePages(at('moved'))).toEqual(comparablePages(at('whole')));
      expect(existsSync(at('moved/lock'))).toBe(false);
    },
  );

  test('by Ctrl-C says how to go on, leaves no browser, and goes on', { timeout: 120_000 }, async () => {
    const running = startWza(auditWords('stopped'), cwd);
    await until(() => lines('stopped') >= 4, 60_000, 'two pages');
    const children = descendants(running.child.pid ?? 0);
    expect(children.length).toBeGreaterThan(0);

    // meanwhile the run belongs to that process
    const second = await runWza(['audit', '--resume', 'stopped'], cwd);
    expect(second.err).toContain(`另一个进程（${running.child.pid}）正在使用`);
    expect(second.code).toBe(2);
    const report = await runWza(['report', 'stopped', '--lang', 'en'], cwd);
    const early = report.code === 0; // on a very fast machine the audit may have ended by now
    if (!early) {
      expect(report.err).toContain('not finished; finish it with wza audit --resume');
      expect(report.code).toBe(2);
      running.child.kill('SIGINT');
      const { code, err } = await running.ended;
      expect(err).toContain(`wza audit --resume ${at('stopped')}`);
      expect(code).toBe(130);
    } else await running.ended;
    await until(() => !children.some(lives), 10_000, 'the browser ends too');
    expect(existsSync(at('stopped/lock'))).toBe(false);
    expect((await runWza(['audit', '--resume', 'stopped', '--quiet'], cwd)).code).toBe(0);
    expect(comparable(at('stopped'))).toBe(undisturbed);
  });
});

test('documents in an archive are read and judged, each by a line of its own', () => {
  const { documents, findings } = JSON.parse(readFileSync(at('whole/report.json'), 'utf8')) as Report;
  expect(
    documents.map(({ url, kind, read, reason }) => [url.slice(site.url.length - 1), kind, read, reason]),
  ).toEqual([
    ['/d.pdf', 'pdf', false, 'http-error'],
    ['/files.zip', 'archive', true, null],
    [`/files.zip#!/${encodeURIComponent('附件')}/${encodeURIComponent('一')}.ofd`, 'ofd', true, null],
    [`/files.zip#!/${encodeURIComponent('二')}.doc`, 'other', false, 'unsupported'],
  ]);
  expect(findings.some(({ page }) => page?.endsWith('.ofd'))).toBe(true);
  expect(readFileSync(at('whole/not-audited.html'), 'utf8')).toContain('files.zip');
});

test('a finished run is reported again without a browser', { timeout: 60_000 }, async () => {
  const nowhere = { WZA_BROWSER: '/nowhere/chromium' };
  const before = readFileSync(at('whole/report.json'), 'utf8');
  const { code, out } = await runWza(['report', 'whole', '--lang', 'en'], cwd, nowhere);
  expect(code).toBe(0);
  expect(out).toContain('Grade: ');
  expect(readFileSync(at('whole/report.json'), 'utf8')).toBe(before);
  expect(readFileSync(at('whole/index.html'), 'utf8')).toContain('<html lang="en"');
  await runWza(['report', 'whole', '--quiet'], cwd, nowhere);
  expect(readFileSync(at('whole/index.html'), 'utf8')).toContain('<html lang="zh-CN"');
});
