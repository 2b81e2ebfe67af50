import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJournal } from '../../src/audit/journal.ts';
import { newFolder, runWza } from '../cli/run-wza.ts';
import { leaks, secretiveSite, secrets } from '../sites/secretive.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { planFor, sit } from './made-up-sitting.ts';

const { token } = secrets;
const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);
let site: Served;

beforeAll(async () => {
  site = await serveSite(secretiveSite());
});
afterAll(async () => {
  await site.close();
  remove();
});

/** Ends a run that `sit` carried out, as an audit would. */
const finish = (folder: string): void => {
  const journal = openJournal(folder);
  journal.append({ t: 'tools', tools: { browser: 'none', sandbox: true, playwright: '0', cjkFont: false } });
  journal.append({ t: 'finished', at: '2026-03-01T01:00:00.000Z' });
  journal.close();
};

const opening = ['/open?token=', '/user?mobile=', '/after'];

test.each(['all', 12] as const)(
  'no secret of a site is written anywhere, and a run goes on where it was cut off (sample: %s)',
  { timeout: 120_000 },
  async (sample) => {
    const begun = at(`run-${sample}`);
    const folder = at(`moved-${sample}`);
    const plan = planFor(`${site.url}?token=${token}`, { sample });
    await expect(sit(begun, plan, { stopAfter: 1 })).rejects.toThrow('killed');
    expect(leaks(begun)).toEqual([]);
    renameSync(begun, folder); // a run goes on wherever its folder is
    // the rest is visited by addresses that only the private file knows
    const { opened, visits } = await sit(folder, plan);
    for (const start of opening) expect(opened.some((url) => url.includes(start))).toBe(true);
    expect(opened.join('\n')).toContain(token);
    expect(visits.filter(({ reached }) => reached.state === 'audited').length).toBeGreaterThan(3);
    expect(statSync(join(folder, 'private.ndjson')).mode & 0o777).toBe(0o600);
    finish(folder);
    expect(leaks(folder)).toEqual([]);

    const told = await runWza(['report', folder, '--lang', 'en'], cwd);
    expect(told.err).toBe('');
    expect(leaks(folder)).toEqual([]);
    const report = readFileSync(join(folder, 'report.json'), 'utf8');
    const shown = ['/open?token=***', '/user?mobile=139****4321', '/after'];
    expect(shown.filter((text) => !report.includes(text))).toEqual([]);
    const formats = 'csv,xlsx,sarif,junit,earl';
    const made = await runWza(['export', folder, '--format', formats, '--out', `made-${sample}/`], cwd);
    expect(made.err).toBe('');
    expect(readdirSync(at(`made-${sample}`)).length).toBeGreaterThan(3);
    expect(leaks(at(`made-${sample}`))).toEqual([]);

    // a finished run is reported without it, and elsewhere
    rmSync(join(folder, 'private.ndjson'));
    expect((await runWza(['report', folder, '--quiet'], cwd)).code).toBe(0);
  },
);

test('what is said of a secret address does not repeat it', async () => {
  const { err, code } = await runWza(['audit', `ftp://a.gov.cn/?token=${token}`], cwd);
  expect(code).toBe(2);
  expect(err).toContain('***');
  expect(err).not.toContain(token);
});
