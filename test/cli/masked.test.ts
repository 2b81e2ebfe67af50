import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaks, secretiveSite, secrets } from '../sites/secretive.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { comparable, newFolder, runWza } from './run-wza.ts';

const { token } = secrets;
const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);
let site: Served;
const opened: string[] = [];

beforeAll(async () => {
  site = await serveSite(secretiveSite((name) => void opened.push(name)));
}, 60_000);
afterAll(async () => {
  await site.close();
  remove();
});

const said = (text: string): string[] =>
  Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));

test(
  'no secret of a site is written anywhere, and the audit still goes on where it was cut off',
  { timeout: 240_000 },
  async () => {
    const words = ['audit', `${site.url}?token=${token}`, '--rate', '100', '--walk-pages', '0'];
    const whole = await runWza([...words, '--out', 'whole', '--json'], cwd);
    expect(whole.code).toBe(0);
    expect(said(whole.out + whole.err)).toEqual([]);
    expect(opened).toContain('open');
    expect(leaks(at('whole'))).toEqual([]);
    expect(statSync(at('whole/private.ndjson')).mode & 0o777).toBe(0o600);
    const report = readFileSync(at('whole/report.json'), 'utf8');
    for (const shown of ['/open?token=***', '/user?mobile=139****4321', '110***********002X', '/after'])
      expect(report).toContain(shown);
    for (const format of ['csv', 'sarif', 'earl', 'junit', 'xlsx'])
      await runWza(['export', 'whole', '--format', format, '--out', `made/${format}`], cwd);
    expect(leaks(at('made'))).toEqual([]);

    // as it was after the first page: the rest is visited by addresses that only the private file knows
    const lines = readFileSync(at('whole/visits.ndjson'), 'utf8').split('\n');
    const first = lines.findIndex((line) => line.startsWith('{"t":"visit"'));
    writeFileSync(at('whole/visits.ndjson'), `${lines.slice(0, first + 1).join('\n')}\n`);
    const before = comparable(at('whole'));
    rmSync(at('whole/report.json'));
    opened.length = 0;
    expect((await runWza(['audit', '--resume', 'whole', '--quiet'], cwd)).code).toBe(0);
    expect(opened).toEqual(expect.arrayContaining(['open', 'user']));
    expect(comparable(at('whole'))).toBe(before);
    expect(leaks(at('whole'))).toEqual([]);

    // a finished run is reported without it
    rmSync(at('whole/private.ndjson'));
    expect((await runWza(['report', 'whole', '--quiet'], cwd)).code).toBe(0);
    expect(leaks(at('whole'))).toEqual([]);
  },
);

test('neither by a sampled audit, nor by a check', { timeout: 240_000 }, async () => {
  const words = [
    'audit',
    site.url,
    '--rate',
    '100',
    '--walk-pages',
    '0',
    '--sample',
    'auto',
    '--out',
    'drawn',
  ];
  const drawn = await runWza(words, cwd);
  expect(drawn.code).toBe(0);
  expect(said(drawn.out + drawn.err)).toEqual([]);
  expect(leaks(at('drawn'))).toEqual([]);
  const checked = await runWza(
    ['check', `${site.url}?token=${token}`, '--format', 'json', '--no-walks'],
    cwd,
  );
  expect(checked.out).toContain('***');
  expect(said(checked.out + checked.err)).toEqual([]);
});
