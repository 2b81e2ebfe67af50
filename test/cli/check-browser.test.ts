import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../sites/serve.ts';
import { descendants, lives, newFolder, runWza, startWza, until } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
const asked: string[] = [];
let inside: Served;
let site: Served;
let atOnce = true;

beforeAll(async () => {
  inside = await serveSite((request, response) => {
    asked.push(request.url ?? '');
    response.end('secret');
  });
  site = await serveSite((request, response) => {
    asked.push(request.url ?? '');
    if (!atOnce) return; // never answers
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!DOCTYPE html><html lang="zh-CN"><head><title>公告</title></head><body><main><h1>公告</h1><p>内容均为虚构。</p>
        <script src="${inside.url}script"></script><iframe title="内" src="${inside.url}frame"></iframe></main></body></html>`,
    );
  });
});
afterAll(async () => {
  await site.close();
  await inside.close();
  remove();
});

test('a check beside a public page does not let pages reach inside', { timeout: 60_000 }, async () => {
  const words = ['check', `${site.url}a`, 'http://nothing.invalid/', '--no-walks', '--format', 'json'];
  const { code, out } = await runWza(words, cwd);
  expect(code).toBe(2); // the other page does not open
  expect(out).toContain('"audited"');
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/a']);
});

test('a check that is told to end does, and leaves no browser', { timeout: 60_000 }, async () => {
  atOnce = false;
  const { child, ended } = startWza(['check', `${site.url}b`, '--no-walks'], cwd);
  await until(() => asked.includes('/b'), 40_000, 'the page is asked for');
  const children = descendants(child.pid ?? 0);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(143);
  await until(() => !children.some(lives), 10_000, 'the browser ends too');
});
