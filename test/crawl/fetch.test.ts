import { createServer as createTcp } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchBytes, type FetchOptions } from '../../src/crawl/fetch.ts';
import { openConnections } from '../../src/crawl/hop.ts';
import { closeAll, listen, options, serve } from './serve.ts';

closeAll();

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('answers', () => {
  test('a body comes with its headers, and we say who we are', async () => {
    const site = await serve((_, res, req) => {
      res.setHeader('Content-Type', 'text/plain; charset=gbk');
      res.end(req.headers['user-agent']);
    });
    const result = await fetchBytes(`${site}/x`, options());
    expect(result).toMatchObject({
      ok: true,
      status: 200,
      truncated: false,
      finalUrl: `${site}/x`,
      redirects: [],
    });
    if (!result.ok) return;
    expect(result.headers['content-type']).toBe('text/plain; charset=gbk');
    expect(text(result.bytes)).toBe('wza/0.1 (+mailto:someone@example.org)');
  });

  test('a pool of connections serves many requests with one', async () => {
    const ports = new Set<number | undefined>();
    const site = await serve((_, res, req) => {
      ports.add(req.socket.remotePort);
      res.end('x'.repeat(100));
    });
    const connections = openConnections(2);
    for (let i = 0; i < 5; i++) {
      const result = await fetchBytes(`${site}/${i}`, { ...options(), connections });
      expect(result).toMatchObject({ ok: true, truncated: false });
    }
    expect(ports.size).toBe(1);
    const cut = await fetchBytes(site, { ...options(), connections, maxBytes: 10 });
    expect(cut).toMatchObject({ ok: true, truncated: true });
    expect(await fetchBytes(site, { ...options(), connections })).toMatchObject({ ok: true });
    connections.close();
  });

  test.each([
    ['gzip', gzipSync('政府')],
    ['br', brotliCompressSync('政府')],
    ['identity', Buffer.from('政府')],
  ])('%s is unpacked', async (encoding, body) => {
    const site = await serve((_, res) => res.setHeader('Content-Encoding', encoding).end(body));
    const result = await fetchBytes(site, options());
    expect(result.ok && text(result.bytes)).toBe('政府');
  });

  test.each([
    [404, 'http-error'],
    [500, 'http-error'],
    [403, 'blocked'],
    [412, 'blocked'],
    [429, 'blocked'],
    [521, 'blocked'],
    [304, 'http-error'],
    [302, 'http-error'], // without Location
  ])('status %d is %s', async (status, reason) => {
    const site = await serve((_, res) => res.writeHead(status, { 'retry-after': '7' }).end('body'));
    const result = await fetchBytes(site, options());
    expect(result).toMatchObject({ ok: false, reason, status, args: { status } });
    expect(result.headers['retry-after']).toBe('7');
  });
});

describe('redirects', () => {
  test('are followed and listed, fragments and credentials dropped', async () => {
    const site = await serve((path, res) =>
      path === '/c'
        ? res.end('here')
        : res
            .writeHead(301, {
              location: path === '/a' ? '/b' : '//u:p@HOST/c#x'.replace('HOST', site.slice(7)),
            })
            .end(),
    );
    const result = await fetchBytes(`${site}/a`, options());
    expect(result).toMatchObject({ ok: true, finalUrl: `${site}/c`, redirects: [`${site}/a`, `${site}/b`] });
  });

  test('raw bytes in Location are kept byte for byte', async () => {
    const paths: string[] = [];
    const site = await listen(
      createTcp((socket) =>
        socket.once('data', (data) => {
          paths.push(String(data).split(' ')[1] ?? '');
          const moved = Buffer.from([
            ...Buffer.from('HTTP/1.1 302 Found\r\nLocation: /'),
            0xd6,
            0xd0,
            ...Buffer.from('\r\nContent-Length: 0\r\n\r\n'),
          ]);
          socket.end(paths.length === 1 ? moved : 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
        }),
      ),
    );
    expect((await fetchBytes(site, options())).ok).toBe(true);
    expect(paths).toEqual(['/', '/%D6%D0']);
  });

  test.each([
    ['to itself', (path: string) => path],
    ['to and fro', (path: string) => (path === '/1' ? '/2' : '/1')],
    ['ever further', (path: string) => `/${Number(path.slice(1)) + 1}`],
  ])('%s end', async (_, next) => {
    let requests = 0;
    const site = await serve((path, res) => {
      requests += 1;
      res.writeHead(302, { location: next(path) }).end();
    });
    expect(await fetchBytes(`${site}/1`, options())).toMatchObject({
      ok: false,
      reason: 'redirect-loop',
      status: 302,
    });
    expect(requests).toBeLessThanOrEqual(6);
  });

  test.each(['file:///etc/passwd', 'ftp://a.cn/', 'javascript:x', 'http://other.example/'])(
    'to %s are not followed',
    async (to) => {
      const site = await serve((_, res) => res.writeHead(302, { location: to }).end());
      const result = await fetchBytes(site, options({ allow: (url) => url.startsWith(site) }));
      expect(result).toMatchObject({ ok: false, reason: 'redirect-out', args: { to } });
    },
  );

  test.each(['http://[bad', 'http://'])('to %s are an error of the server', async (to) => {
    const site = await serve((_, res) => res.writeHead(302, { location: to }).end());
    expect(await fetchBytes(site, options())).toMatchObject({
      ok: false,
      reason: 'http-error',
      args: { status: 302 },
    });
  });
});

describe('names', () => {
  const dns =
    (...ips: string[]): NonNullable<FetchOptions['resolve']> =>
    (_, done) =>
      done(
        null,
        ips.map((address) => ({ address, family: 4 })),
      );

  test('go where the resolver says, if the guard agrees', async () => {
    const site = await serve((_, res) => res.end('ok'));
    const named = site.replace('127.0.0.1', 'www.example');
    expect(await fetchBytes(named, options({ resolve: dns('127.0.0.1') }))).toMatchObject({ ok: true });
    for (const ips of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1']]) {
      const guarded = options({ resolve: dns(...ips), address: (_, ip) => ip !== '127.0.0.1' });
      expect(await fetchBytes(named, guarded)).toMatchObject({
        reason: 'error',
        args: { detail: 'private-address' },
      });
    }
  });

  test('are resolved by the system when nobody else is named', async () => {
    const site = await serve((_, res) => res.end('ok'));
    const named = site.replace('127.0.0.1', 'localhost');
    expect(await fetchBytes(named, options())).toMatchObject({ ok: true });
    expect(await fetchBytes(named, options({ address: () => false }))).toMatchObject({
      args: { detail: 'private-address' },
    });
  });

  test('a literal address is guarded too', async () => {
    const site = await serve((_, res) => res.end('ok'));
    expect(await fetchBytes(site, options({ address: () => false }))).toMatchObject({
      args: { detail: 'private-address' },
    });
  });

  test('an unknown name, an empty answer', async () => {
    const unknown: NonNullable<FetchOptions['resolve']> = (_, done) =>
      done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    for (const resolve of [unknown, dns()]) {
      expect(await fetchBytes('http://no.example/', options({ resolve }))).toMatchObject({
        reason: 'dns',
        args: { host: 'no.example' },
      });
    }
  });
});
