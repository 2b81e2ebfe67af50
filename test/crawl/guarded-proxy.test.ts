import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guardOf } from '../../src/crawl/address.ts';
import { type GuardedProxy, openGuardedProxy } from '../../src/crawl/guarded-proxy.ts';
import type { Resolve } from '../../src/crawl/hop.ts';
import { serveSite, type Served } from '../sites/serve.ts';

let site: Served; // at 127.0.0.1: what nobody may be steered to
let proxy: GuardedProxy;
let asked: string[] = [];
const hits: string[] = [];

/** A name server of our own. The test's stand-in for a public address is 127.0.0.1 under a name that the plan names. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'named.test': ['127.0.0.1'],
  'loop.test': ['127.0.0.1'],
  'cloud.test': ['169.254.169.254'],
  'inner.test': ['10.0.0.8'],
  'six.test': ['::1'],
  'carried.test': ['::ffff:10.0.0.8'],
  'mixed.test': ['93.184.216.34', '127.0.0.1'],
  'both.test': ['127.0.0.1', '93.184.216.34'], // named, but whoever answers so may mean to turn
  'public.test': ['127.0.0.1'], // named at its default port
};
const resolve: Resolve = (host, done) => {
  asked.push(host);
  const all = answers[host];
  if (!all) return done(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), []);
  done(
    null,
    all.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  );
};

/** One request through the proxy. Returns the proxy's reply code and what the server answered. */
const through = (host: string, port: number, pieces = false): Promise<{ code: number; text: string }> =>
  new Promise((done, reject) => {
    const socket = connect(Number(new URL(proxy.server).port), '127.0.0.1');
    const name = Buffer.from(host);
    const literal = /^[\d.]+$/.test(host) ? Buffer.from([1, ...host.split('.').map(Number)]) : null;
    const head = Buffer.concat([
      Buffer.from([5, 1, 0]),
      literal ?? Buffer.concat([Buffer.from([3, name.length]), name]),
      Buffer.from([port >> 8, port & 255]),
    ]);
    const parts: Buffer[] = [];
    let sent = false;
    socket.on('data', (part) => {
      parts.push(part);
      const all = Buffer.concat(parts);
      if (all.length >= 12 && all[3] === 0 && !sent) {
        sent = true;
        socket.write(`GET /x HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const all = Buffer.concat(parts);
      done({ code: all[3] ?? -1, text: all.subarray(12).toString() });
    });
    if (pieces) for (const byte of [5, 1, 0]) socket.write(Buffer.from([byte]));
    else socket.write(Buffer.from([5, 1, 0]));
    socket.write(head);
  });
const port = (): number => Number(new URL(site.url).port);

beforeAll(async () => {
  site = await serveSite((request, response) => {
    hits.push(request.headers.host ?? '');
    response.end('inside');
  });
  const guard = guardOf({
    entry: ['http://public.test/', `http://named.test:${port()}/`, `http://both.test:${port()}/`],
    scope: { hosts: ['*.test'], include: [], exclude: [], robots: true },
  });
  proxy = await openGuardedProxy({ guard, resolve, connectMs: 2000 });
});
beforeEach(() => {
  asked = [];
  hits.length = 0;
});
afterAll(async () => {
  await proxy.close();
  await site.close();
});

test('what the plan names is reached, in one piece or byte by byte', async () => {
  for (const pieces of [false, true]) {
    const { code, text } = await through('named.test', port(), pieces);
    expect(code).toBe(0);
    expect(text).toContain('inside');
  }
  expect(proxy.trouble(`http://named.test:${port()}/`)).toBe(null);
});

describe('no one is steered inside', () => {
  test.each(Object.keys(answers).filter((name) => name !== 'named.test'))('by the name %s', async (name) => {
    expect((await through(name, port())).code).toBe(2);
    expect(proxy.trouble(`http://${name}:${port()}/a?b`)).toEqual({
      reason: 'error',
      args: { detail: 'private-address' },
    });
    expect(hits).toEqual([]);
  });

  test.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', 'localhost', 'a.localhost'])(
    'by the address %s, without asking a name server',
    async (host) => {
      expect((await through(host, port())).code).toBe(2);
      expect(asked).toEqual([]);
      expect(hits).toEqual([]);
    },
  );
});

test('a name that answers otherwise the second time gains nothing: each connection goes where its own answer was checked', async () => {
  const turns = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.2']];
  let at = 0;
  // here 127.0.0.2 counts as public and 127.0.0.1 as private
  const guard = { url: () => true, address: (_: string, ip: string) => ip !== '127.0.0.1' };
  const rebinding: Resolve = (_, done) =>
    done(
      null,
      turns[at++ % turns.length]!.map((address) => ({ address, family: 4 })),
    );
  const before = proxy;
  proxy = await openGuardedProxy({ guard, resolve: rebinding });
  try {
    // nothing listens at 127.0.0.2: refused there is proof that the connection did not go to 127.0.0.1
    expect((await through('rebind.test', port())).code).toBe(1);
    expect(proxy.trouble(`http://rebind.test:${port()}/`)).toMatchObject({ reason: 'refused' });
    expect((await through('rebind.test', port())).code).toBe(2);
    expect((await through('rebind.test', port())).code).toBe(1);
    expect(at).toBe(3); // one answer a connection: what is checked is what is used
    expect(hits).toEqual([]);
  } finally {
    await proxy.close();
    proxy = before;
  }
});

test('a name that is none has its reason', async () => {
  expect((await through('none.test', 80)).code).toBe(1);
  expect(proxy.trouble('http://none.test/')).toEqual({ reason: 'dns', args: { host: 'none.test' } });
});

test.each([
  [[4, 1, 0, 80]],
  [[5, 1, 0, 5, 2, 0, 1, 1, 1, 1, 1, 0, 80]],
  [[5, 1, 0, 5, 1, 0, 9, 1]],
  [[71, 69, 84]],
])('what is no request is hung up on: %j', async (bytes) => {
  const socket = connect(Number(new URL(proxy.server).port), '127.0.0.1');
  socket.write(Buffer.from([...bytes, ...Array<number>(300).fill(0)]));
  socket.on('error', () => undefined);
  await new Promise((done) => socket.resume().once('close', done));
  expect(hits).toEqual([]);
});
