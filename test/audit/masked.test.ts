import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJournal } from '../../src/audit/journal.ts';
import { newFolder, runWza } from '../cli/run-wza.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { planFor, sit } from './made-up-sitting.ts';

const token = 'aZ3kP9xQ2mB7vN4tR8sW1yL6';
const secrets = {
  token,
  session: 'f00dfacef00dface0123456789abcdef',
  password: 'hunter2-geheim',
  phone: '13987654321',
  card: '11010519491231002X',
};
const page = (title: string, body: string): string => `<!DOCTYPE html><html lang="zh-CN"><head>
<meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>
<p>本页面用来检验遮盖，内容均为虚构，联系电话 ${secrets.phone}。</p><a href="/">返回首页</a>${body}</main></body></html>`;

const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);
let site: Served;

beforeAll(async () => {
  site = await serveSite((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const answer = (status: number, text: string) =>
      void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    if (url.pathname === '/')
      answer(
        200,
        page(
          `首页 ${secrets.phone}`,
          `<a href="/open?token=${token}&amp;n=1">${secrets.card}</a>
          <a href="/user?mobile=${secrets.phone}">用户</a>
          <a href="/loop?ticket=${secrets.session}">更多</a>
          <a href="/${token}${token}/gone.html">已删</a>
          <a href="http://admin:${secrets.password}@127.0.0.1:1/x">后台</a>
          <a href="/doc.pdf?access_token=${token}">文件</a>`,
        ),
      );
    else if (url.pathname === '/open' && url.searchParams.get('token') === token)
      answer(200, page('只凭令牌打开', ''));
    else if (url.pathname === '/user' && url.searchParams.get('mobile') === secrets.phone)
      answer(200, page('用户页', '<a href="/after">之后</a>'));
    else if (url.pathname === '/loop')
      response.writeHead(302, { location: `/elsewhere?token=${token}&back=1` }).end();
    else if (url.pathname === '/after') answer(200, page('之后的页面', ''));
    else answer(404, page('404 页面不存在', ''));
  });
});
afterAll(async () => {
  await site.close();
  remove();
});

/** Every written byte, and the names of files, searched for every secret; the private file is apart. */
const leaks = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'private.ndjson')
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'latin1');
      return Object.entries(secrets)
        .filter(([, secret]) => text.includes(secret) || file.includes(secret))
        .map(([name]) => `${entry.name}: ${name}`);
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
