import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { newFolder, runWza } from './run-wza.ts';
import { smallOptions } from './small-site.ts';

const { path: cwd, remove } = newFolder();
let site: Served;
let style = 'h1 { color: #777 }';
let gone = false; // one page
const opened = new Map<string, number>(); // by browsers, and by the comparison

const html = (path: string, head: string): string => `<!DOCTYPE html><html lang="zh-CN"><head>
<meta charset="utf-8"><title>${path} - 青城区人民政府</title>${head}</head><body><main><h1>栏目 ${path}</h1>
<p>本页面用来检验沿用上次记录，内容均为虚构。</p><img src="/x.png"><ul>${['/', '/a', '/b', '/c']
  .map((to) => `<li><a href="${to}">${to}</a></li>`)
  .join('')}</ul></main></body></html>`;

beforeAll(async () => {
  site = await serveSite((request, response) => {
    const path = request.url ?? '/';
    const send = (type: string, body: string) => response.writeHead(200, { 'content-type': type }).end(body);
    opened.set(path, (opened.get(path) ?? 0) + 1);
    if (path === '/s.css') send('text/css', style);
    else if (path === '/a')
      send('text/html; charset=utf-8', html(path, '<link rel="stylesheet" href="/s.css">'));
    else if (path === '/' || path === '/b' || (path === '/c' && !gone))
      send('text/html; charset=utf-8', html(path, '<script>document.documentElement.title = "x"</script>'));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  });
});
afterAll(async () => {
  await site.close();
  remove();
});

const audit = async (out: string, ...more: string[]): Promise<Report & { err: string }> => {
  const words = smallOptions.filter((word) => word !== '--quiet');
  const { code, err } = await runWza(['audit', site.url, '--out', out, ...words, ...more], cwd);
  expect(code, err).toBe(0);
  return { ...(JSON.parse(readFileSync(join(cwd, out, 'report.json'), 'utf8')) as Report), err };
};
const reused = (report: Report): string[] =>
  report.pages.filter((page) => page.reused).map((page) => new URL(page.url).pathname);
/** What must not depend on whose records a report stands on. */
const content = ({ visits, pages, findings, grade, verdicts }: Report): unknown =>
  JSON.parse(
    JSON.stringify({
      visits,
      pages: pages.map((page) => ({ ...page, reused: 0 })),
      findings,
      grade,
      verdicts,
    }),
  );

test('unchanged pages stand on the last records, and only those', { timeout: 180_000 }, async () => {
  const first = await audit('first');
  expect(reused(first)).toEqual([]);
  opened.clear();

  const same = await audit('same', '--incremental', 'first');
  expect(same.err).toContain('沿用上次记录 4 页，重新检测 0 页');
  expect(reused(same)).toEqual(['/', '/a', '/b', '/c']);
  expect(content(same)).toEqual(content(first));
  expect(same.pages[0]?.reused?.gathered).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(opened.get('/a')).toBe(1); // compared, and not opened by a browser
  expect(readFileSync(join(cwd, 'same/method.html'), 'utf8')).toContain('沿用上次记录的网页');
  for (const page of same.pages)
    for (const { file } of page.shots) expect(existsSync(join(cwd, 'same/evidence/shots', file))).toBe(true);

  style = 'h1 { color: #666 }';
  gone = true;
  const changed = await audit('changed', '--incremental', 'same');
  expect(changed.err).toMatch(/沿用上次记录 2 页，重新检测 2 页（比较时没有取到 1，样式.*变了 1）/);
  expect(reused(changed)).toEqual(['/', '/b']);
  const reached = (path: string) => changed.visits.find(({ url }) => new URL(url).pathname === path)?.reached;
  expect(reached('/a')?.state).toBe('audited');
  expect(reached('/c')).toMatchObject({ state: 'not-audited', reason: 'http-error', status: 404 });
  expect(readdirSync(join(cwd, 'changed/evidence/prints'))).toHaveLength(3); // for the next time
});

test('a folder that is no run is a mistake, and nothing is left behind', async () => {
  const { code, err } = await runWza(['audit', site.url, '--out', 'none', '--incremental', 'nowhere'], cwd);
  expect(code).toBe(2);
  expect(err).toContain('nowhere');
  expect(existsSync(join(cwd, 'none'))).toBe(false);
});
