import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createRun } from '../../src/audit/folder.ts';
import { planFor } from '../audit/made-up-sitting.ts';
import { newFolder, runWza } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
afterAll(remove);
const contact = 'mailto:wza@example.gov.cn';
const letter = (...words: string[]) => runWza(['letter', ...words], cwd);

test('says in both languages who comes, from where, when, how much, and what is not done', async () => {
  const words = [
    'www.example.gov.cn',
    '--contact',
    contact,
    '--from',
    '203.0.113.0/24',
    '--from',
    '2001:db8::7',
  ];
  const more = [
    '--hours',
    '22:00-06:00@Asia/Urumqi',
    '--rate',
    '0.5',
    '--workers',
    '2',
    '--max-pages',
    '123',
  ];
  const { out, err, code } = await letter(...words, ...more, '--office', '青城区网信办');
  expect(err).toBe('');
  expect(code).toBe(0);
  const [zh, en] = out.split(/^-{72}$/m) as [string, string];
  for (const text of [zh, en])
    for (const fact of [
      'https://www.example.gov.cn/',
      contact,
      '203.0.113.0/24',
      '2001:db8::7',
      '22:00',
      'Asia/Urumqi',
      '0.5',
      '123',
      '青城区网信办',
      'robots.txt',
      'Retry-After',
    ])
      expect(text).toContain(fact);
  expect(zh).toMatch(/User-Agent 都含有：wza\/[\d.]+ \(\+mailto:wza@example\.gov\.cn\)/);
  expect(zh).toContain('不登录');
  expect(en).toContain('does not log in');
  expect(out).not.toMatch(/[{}]|undefined|null/); // every blank filled in
});

test('comes in the other order when asked in English', async () => {
  const { out } = await letter('www.example.gov.cn', '--lang', 'en');
  expect(out.indexOf('Notice of an accessibility audit')).toBe(0);
  expect(out).toContain('Contact: (not given'); // what is missing is said
  expect(out).toContain('It comes from: (not given');
});

test('speaks of the plan of an audit, and of a configuration', async () => {
  const run = await createRun(
    join(cwd, 'run'),
    planFor('http://a.gov.cn/', { scope: { hosts: ['a.gov.cn'], include: [], exclude: [], robots: false } }),
    new Date(),
  );
  run.release();
  const audited = await letter('run');
  expect(audited.out).toContain('mailto:test@example.org');
  expect(audited.out).toContain('不受 robots.txt 限制');
  writeFileSync(join(cwd, 'wza.yaml'), "entry: b.gov.cn\npace: { hours: '01:00-05:00', perSecond: 3 }\n");
  const configured = await letter('--config', 'wza.yaml');
  expect(configured.out).toContain('https://b.gov.cn/');
  expect(configured.out).toContain('01:00 至 05:00（Asia/Shanghai）');
});

test('robots.txt is set aside only by an authority that is named and shown', async () => {
  const config = (scope: string): Promise<Awaited<ReturnType<typeof letter>>> => {
    writeFileSync(join(cwd, 'aside.yaml'), `entry: b.gov.cn\nscope: { ${scope} }\n`);
    return letter('--config', 'aside.yaml');
  };
  const without = await config('robots: false');
  expect(without.code).toBe(2);
  expect(without.err).toContain('scope.robotsAuthority');
  expect((await config('robots: false, robotsAuthority: ""')).err).toContain('scope.robotsAuthority');
  const named = await config('robots: false, robotsAuthority: 青城区政府办 2026-03-01 书面同意');
  expect(named.code).toBe(0);
  expect(named.out).toContain('不受 robots.txt 限制的依据：青城区政府办 2026-03-01 书面同意');
});

test.each([
  [['a.gov.cn', '--from', '1.2.3'], '--from'],
  [['a.gov.cn', '--from', '1.2.3.4/99'], '--from'],
  [['a.gov.cn', '--hours', '25:00-06:00'], '--hours'],
  [[], 'http'],
])('%j is one sentence', async (words, part) => {
  const { out, err, code } = await letter(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(part);
  expect(err.trim().split('\n')).toHaveLength(1);
});
