import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../sites/serve.ts';
import { comparablePages } from './comparable-pages.ts';
import { comparable, descendants, lives, newFolder, runWza, startWza, until } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
const at = (name: string): string => join(cwd, name);

const page = (
  name: string,
  links: readonly string[],
  more: string,
): string => `<!DOCTYPE html><html lang="zh-CN"><head>
<meta charset="utf-8"><title>${name} - 青城区人民政府</title><style>
.menu ul { display: none } .menu:hover ul { display: block } .bare:focus { outline: none }
.blinks { animation: blink 1s steps(2) infinite } @keyframes blink { to { background: #ffd } }</style></head>
<body><nav><div class="menu"><a href="/">栏目</a><ul><li><a href="/a">通知</a></li></ul></div></nav>
<main><h1>${name}</h1>${more}<button onclick="document.getElementById('more').hidden = false">展开</button>
<p id="more" hidden>展开的内容</p>${links.map((link) => `<p><a href="${link}">${link.slice(1)}</a></p>`).join('')}</main></body></html>`;

const blinks = '<p class="blinks">闪动的通知，内容均为虚构。</p>';
const pages: Readonly<Record<string, string>> = {
  '/': page('首页', ['/a', '/b'], '<a class="bare" href="/">没有焦点样式</a>'),
  '/a': page('通知', ['/b'], blinks),
  '/b': page('公开', ['/a'], blinks),
};

let site: Served;
beforeAll(async () => {
  site = await serveSite((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '404');
  });
});
afterAll(async () => {
  await site.close();
  remove();
});

const words = (out: string): string[] =>
  ['audit', site.url, '--out', out, '--workers', '2', '--rate', '100'].concat([
    '--walk-pages',
    '2',
    '--seed',
    'fixed',
    '--quiet',
  ]);
const looks = (run: string): number =>
  existsSync(at(`${run}/visits.ndjson`))
    ? readFileSync(at(`${run}/visits.ndjson`), 'utf8').split('"t":"second-look"').length - 1
    : 0;

test(
  'walks repeat: one seed gives one report, also where the run was killed amid them and went on elsewhere',
  { timeout: 240_000 },
  async () => {
    expect(await runWza(words('whole'), cwd)).toEqual({ code: 0, out: '', err: '' });
    const undisturbed = comparable(at('whole'));
    expect(looks('whole')).toBeGreaterThan(1);
    expect(undisturbed).toContain('"rule": "focus-not-visible"'); // found by a walk alone

    const running = startWza(words('killed'), cwd);
    await until(() => looks('killed') > 0, 120_000, 'a page is walked');
    const children = descendants(running.child.pid ?? 0);
    running.child.kill('SIGKILL');
    await running.ended;
    await until(() => !children.some(lives), 10_000, 'the browser ends with its owner');
    expect(existsSync(at('killed/report.json'))).toBe(false);

    renameSync(at('killed'), at('moved'));
    expect(await runWza(['audit', '--resume', 'moved', '--quiet'], cwd)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(comparable(at('moved'))).toBe(undisturbed);
    expect(comparablePages(at('moved'))).toEqual(comparablePages(at('whole')));
  },
);
