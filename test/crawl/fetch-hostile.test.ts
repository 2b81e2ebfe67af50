import type { ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createTcp } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchBytes } from '../../src/crawl/fetch.ts';
import { closeAll, closeNow, listen, options, serve } from './serve.ts';
import { selfSigned } from './self-signed.ts';

closeAll();

describe('bounds', () => {
  test('an endless body is cut at the limit', async () => {
    const site = await serve((_, res) => {
      const chunk = Buffer.alloc(60_000, 'x');
      const more = (): void => {
        while (!res.destroyed && res.write(chunk));
      };
      res.on('drain', more).on('error', () => {});
      more();
    });
    const result = await fetchBytes(site, options());
    expect(result).toMatchObject({ ok: true, truncated: true });
    expect(result.ok && result.bytes.length).toBe(100_000);
  });

  test('a gzip bomb is cut at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000), { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    const site = await serve((_, res) => res.setHeader('Content-Encoding', 'gzip').end(bomb));
    const result = await fetchBytes(site, options());
    expect(result.ok && [result.bytes.length, result.truncated]).toEqual([100_000, true]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test.each<[string, (res: ServerResponse) => void]>([
    ['says nothing', () => {}],
    ['sends headers only', (res) => res.flushHeaders()],
    [
      'drips',
      (res) => {
        const drip = setInterval(() => res.write('x'), 20);
        res.on('close', () => clearInterval(drip));
      },
    ],
  ])('a server that %s is left after the time allowed', async (_, answer) => {
    const site = await serve((_path, res) => answer(res));
    const start = performance.now();
    const result = await fetchBytes(site, options({ timeoutMs: 200 }));
    expect(result).toMatchObject({ ok: false, reason: 'timeout', args: { limit: 0.2 } });
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test('the time covers all redirects together', async () => {
    const site = await serve(
      (path, res) => void setTimeout(() => res.writeHead(302, { location: `${path}x` }).end(), 100),
    );
    expect(await fetchBytes(`${site}/`, options({ timeoutMs: 250, maxRedirects: 50 }))).toMatchObject({
      reason: 'timeout',
    });
  });

  test('a name server that never answers does not hold us up', async () => {
    const result = await fetchBytes('http://slow.example/', options({ timeoutMs: 100, resolve: () => {} }));
    expect(result).toMatchObject({ ok: false, reason: 'timeout' });
  });

  test('the caller can stop it', async () => {
    const site = await serve(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await fetchBytes(site, options({ signal: stop.signal }))).toMatchObject({
      reason: 'error',
      args: { detail: 'aborted' },
    });
    expect(await fetchBytes(site, options({ signal: stop.signal }))).toMatchObject({
      reason: 'error',
      args: { detail: 'aborted' },
    });
  });
});

describe('broken connections', () => {
  const raw = (answer: string): Promise<string> =>
    listen(createTcp((socket) => socket.on('error', () => {}).once('data', () => socket.end(answer))));

  test.each([
    ['a body shorter than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['nothing', ''],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['broken chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n'],
    ['broken gzip', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain'],
    ['an unknown encoding', 'HTTP/1.1 200 OK\r\nContent-Encoding: magic\r\nContent-Length: 5\r\n\r\nplain'],
  ])('%s', async (_, answer) => {
    const result = await fetchBytes(await raw(answer), options());
    expect(result).toMatchObject({ ok: false, reason: 'connection' });
    expect(!result.ok && result.args['detail']).toMatch(/^[A-Za-z_]+$/);
  });

  test('a reset', async () => {
    const site = await listen(
      createTcp((socket) => void socket.once('data', () => socket.resetAndDestroy())),
    );
    expect(await fetchBytes(site, options())).toMatchObject({
      reason: 'connection',
      args: { detail: 'ECONNRESET' },
    });
  });

  test('nobody listens', async () => {
    const site = await serve(() => {});
    await closeNow();
    expect(await fetchBytes(site, options())).toMatchObject({
      reason: 'refused',
      args: { host: '127.0.0.1' },
    });
  });

  test('a certificate nobody vouches for', async () => {
    const site = await listen(createSecure(selfSigned(), (_, res) => res.end('secret')));
    expect(await fetchBytes(site.replace('http:', 'https:'), options())).toMatchObject({
      ok: false,
      reason: 'certificate',
      args: { detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
  });

  test('plain HTTP on a secure port', async () => {
    const site = await serve((_, res) => res.end('x'));
    expect(await fetchBytes(site.replace('http:', 'https:'), options())).toMatchObject({
      reason: 'connection',
    });
  });

  test.each(['nonsense', 'http://', ''])('%j is no address', async (url) => {
    expect(await fetchBytes(url, options())).toMatchObject({ ok: false, reason: 'error' });
  });

  test('an agent that fits in no header is a result, not an exception', async () => {
    const site = await serve((_, res) => res.end('x'));
    expect(await fetchBytes(site, options({ agent: 'wza 无障碍\n' }))).toMatchObject({
      ok: false,
      reason: 'connection',
    });
  });
});
