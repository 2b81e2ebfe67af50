import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encode } from './encode.ts';
import { serveSite, type Served } from './serve.ts';

const base = mkdtempSync(join(tmpdir(), 'wza-serve-'));
let site: Served;

beforeAll(async () => {
  mkdirSync(join(base, 'site/empty'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'site/index.html'), '<h1>首页</h1>');
  writeFileSync(join(base, 'site/old.html'), encode('<h1>首页</h1>', 'gbk'));
  symlinkSync(join(base, 'secret.txt'), join(base, 'site/link.txt'));
  site = await serveSite(join(base, 'site'), { charset: { '/old.html': 'gbk' } });
});
afterAll(async () => {
  await site.close();
  rmSync(base, { recursive: true });
});

/** Sends a path as it stands: fetch would tidy it up. */
const raw = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

test('files, indexes and character sets', async () => {
  const home = await fetch(site.url);
  expect([home.headers.get('content-type'), home.headers.get('cache-control')]).toEqual([
    'text/html; charset=utf-8',
    'no-store',
  ]);
  const old = await fetch(`${site.url}old.html`);
  expect(old.headers.get('content-type')).toBe('text/html; charset=gbk');
  expect(new TextDecoder('gbk').decode(await old.arrayBuffer())).toBe('<h1>首页</h1>');
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/link.txt',
  '/empty/',
  '/none',
  '/%',
  '/%00',
])('%s is not found', async (path) => expect(await raw(path)).toBe(404));

test('a handler that fails answers 500', async () => {
  const broken = await serveSite(() => Promise.reject(new Error('on purpose')));
  expect((await fetch(broken.url)).status).toBe(500);
  await broken.close();
});

test('encode refuses what a character set lacks', () => {
  expect(() => encode('😀', 'gbk')).toThrow('U+1f600');
  expect(new TextDecoder('big5').decode(encode('區公所', 'big5'))).toBe('區公所');
});
