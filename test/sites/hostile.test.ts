import { afterAll, beforeAll, expect, test } from 'vitest';
import { FailReason } from '../../src/model/page-visit.ts';
import { breakingPaths, hostileOutcomes, hostileSite } from './hostile.ts';
import { serveSite, type Served } from './serve.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite(hostileSite());
});
afterAll(() => site.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

test('every path is linked from the home page and has an outcome of the model', async () => {
  const home = await (await get('/')).text();
  for (const [path, outcomes] of hostileOutcomes) {
    if (path !== '/') expect(home).toContain(`<a href="${path}">`);
    for (const outcome of outcomes) {
      if (outcome.state === 'not-audited') expect(FailReason.options).toContain(outcome.reason);
    }
  }
  expect([...hostileOutcomes.keys()].filter((path) => path.startsWith('/healthy-')).length).toBeGreaterThan(
    10,
  );
});

/** Never end by themselves. */
const endless = ['/never-answers', '/slow-drip', '/never-ends'];

test('every path answers as it should, or breaks off on purpose', { timeout: 60_000 }, async () => {
  for (const path of hostileOutcomes.keys()) {
    const stop = new AbortController();
    const answer = get(path, { signal: stop.signal });
    if (path === '/reset') await expect(answer).rejects.toThrow();
    else if (path === '/never-answers') {
      setTimeout(() => stop.abort(), 100);
      await expect(answer).rejects.toThrow('abort');
    } else if (path === '/keep-alive') await answer.catch(() => undefined); // depends on the connection it came by
    else if (breakingPaths.has(path))
      await answer.then(({ body }) => body?.pipeTo(new WritableStream())).catch(() => undefined);
    else {
      const { status, body } = await answer;
      expect(status === 404, path).toBe(path === '/status-404');
      if (endless.includes(path) || path === '/breaks-off') await body?.cancel();
      else await body?.pipeTo(new WritableStream());
    }
  }
});

test('answers that depend on the visitor', async () => {
  expect((await get('/busy-once')).status).toBe(200); // asked for once before, in the test above
  expect((await get('/waf-521-passes')).status).toBe(521);
  expect((await get('/waf-521-passes', { headers: { cookie: '__jsl_clearance_s=1' } })).status).toBe(200);
  expect((await get('/redirect-out')).headers.get('location')).toContain('http://localhost:');
  expect((await get('/redirect-chain?step=50')).status).toBe(200);
  expect((await get('/no-such-page')).status).toBe(404);
});

test('pages in old character sets are what they claim', async () => {
  const text = async (path: string, charset: string): Promise<string> =>
    new TextDecoder(charset).decode(await (await get(path)).arrayBuffer());
  expect(await text('/charset-none-gbk', 'gbk')).toContain('青城区人民政府政务公开目录');
  expect(await text('/charset-none-big5', 'big5')).toContain('區公所便民服務公告');
  expect((await get('/charset-none-gbk')).headers.get('content-type')).toBe('text/html');
});
