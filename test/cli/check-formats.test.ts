import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Served } from '../sites/serve.ts';
import { newFolder, runWza } from './run-wza.ts';

const { path: cwd, remove } = newFolder();
const page =
  '<!DOCTYPE html><html lang="zh-CN"><head><title>首页</title></head><body><main><h1>首页</h1><img src="x.png"></main></body></html>';
let site: Served;
beforeAll(async () => {
  site = await serveSite((_, response) => {
    response.writeHead(500, { 'content-type': 'text/plain' }).end('broken');
  });
  writeFileSync(join(cwd, 'page.html'), page);
});
afterAll(async () => {
  await site.close();
  remove();
});

test('wza check speaks to CI; a page that cannot be opened is no pass', { timeout: 120_000 }, async () => {
  const words = ['check', 'page.html', `${site.url}broken`, '--no-walks', '--format'];
  const sarif = await runWza([...words, 'sarif'], cwd);
  expect(sarif.code).toBe(2);
  const log = JSON.parse(sarif.out) as {
    runs: { invocations: { executionSuccessful: boolean }[]; results: object[] }[];
  };
  expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
  expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  const junit = await runWza([...words, 'junit'], cwd);
  expect(junit.out).toContain('没有检测：服务器返回错误 500');
  expect((await runWza([...words, 'pdf'], cwd)).err).toContain('text, json, sarif, junit, earl, csv');
});
