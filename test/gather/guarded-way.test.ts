import { createSocket, type Socket } from 'node:dgram';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWayOut, type OpenWay } from '../../src/audit/way-out.ts';
import { type Keeper, keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { type GuardedProxy, openGuardedProxy } from '../../src/crawl/guarded-proxy.ts';
import type { Resolve } from '../../src/crawl/hop.ts';
import { attemptPage } from '../../src/gather/attempt.ts';
import { pageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { serveSite, type Served } from '../sites/serve.ts';
import { type WayIn, waysByDatagram, waysIn, waysToConnect } from './ways-in.ts';

/*
 * Nothing on a page leads inside. Each way of ways-in.ts is first seen to lead there without the guard, so that each could fail.
 */

const script = pageScript([], []);
const forbidden = ['127.0.0.1', 'localhost', 'inner.test'];
const closers: (() => Promise<unknown>)[] = [];
let outside: Served;
let keeper: Keeper;
let way: OpenWay; // guarded
let open: GuardedProxy; // the same but for the guard
let seat: Seat;
let reached = new Set<string>(); // ways by which somebody came

const outer = (host: string, path = '/'): string => `http://${host}:${new URL(outside.url).port}${path}`;

/** Our own name server: everything is at 127.0.0.1, which is open to what the plan names alone. */
const resolve: Resolve = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);

/** HTML of one way to each of the hosts. */
const every = (ways: Readonly<Record<string, WayIn>>, url: (name: string) => readonly string[]): string[] =>
  Object.entries(ways).flatMap(([name, html]) => url(name).map(html));

/** A place of its own for each way that tells HTTP nothing; whoever comes is noted. */
const listenFor = async (name: string, datagrams: boolean): Promise<string> => {
  const noted = () => void reached.add(name);
  if (datagrams) {
    const socket: Socket = createSocket('udp4').on('message', noted);
    await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
    closers.push(async () => socket.close());
    return `http://127.0.0.1:${socket.address().port}/`;
  }
  const server: Server = createServer((socket) => {
    noted();
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(async () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

beforeAll(async () => {
  const places = new Map<string, string>();
  for (const name of Object.keys(waysToConnect)) places.set(name, await listenFor(name, false));
  for (const name of Object.keys(waysByDatagram)) places.set(name, await listenFor(name, true));
  const inside = await serveSite((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    reached.add(`${hostname}${pathname}`);
    response.setHeader('access-control-allow-origin', '*').end('secret');
  });
  const { port } = new URL(inside.url);
  const body = [
    ...every(waysIn, (name) => forbidden.map((host) => `http://${host}:${port}/${name}`)),
    ...every({ ...waysToConnect, ...waysByDatagram }, (name) => [places.get(name)!]),
  ].join('\n');
  outside = await serveSite((request, response) => {
    const { pathname, search, hostname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (hostname === 'turns.test') reached.add(hostname);
    if (pathname === '/away') return void response.writeHead(302, { location: outer('turns.test') }).end();
    if (pathname === '/worker.js') {
      const asks = `fetch(${JSON.stringify(decodeURIComponent(search.slice(1)))}).catch(function () {})`;
      return void response.setHeader('content-type', 'text/javascript').end(asks);
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!DOCTYPE html><html lang="zh-CN"><head><title>外</title></head><body><h1>外</h1><p>内容均为虚构，用来检验守卫是否有效。</p>${body}</body></html>`,
      );
  });
  closers.push(outside.close, inside.close);
  keeper = keepBrowser(() => launchBrowser());
  // some ways need a page that the browser trusts without https
  const at = new URL(outside.url).port;
  const hosts = [`site.test:${at}`, `trusted.localhost:${at}`];
  const scope = { hosts, include: [], exclude: [], robots: true };
  const opened = await openWayOut({ entry: ['http://site.test/'], scope }, resolve);
  expect(opened).not.toBe(null);
  way = opened!;
  open = await openGuardedProxy({ guard: { url: () => true, address: () => true }, resolve });
  seat = openSeat(keeper, 'wza/test', () => true, way); // all documents allowed: the way out alone is tested
}, 60_000);
afterAll(async () => {
  await seat.close();
  await keeper.close();
  for (const close of [way.close, open.close, ...closers]) await close();
});

/** Stays on the page until nobody has come for two seconds; who came. */
const stay = async (browser: Browser, server: string | null): Promise<ReadonlySet<string>> => {
  reached = new Set();
  const context = await browser.newContext({
    serviceWorkers: 'allow', // visitors block them beside
    ...(server !== null && { proxy: { server } }),
  });
  const page = await context.newPage();
  await page.goto(outer('trusted.localhost'), { waitUntil: 'domcontentloaded' });
  for (let count = -1; count < reached.size;) {
    count = reached.size;
    await sleep(2000);
  }
  await context.close();
  return reached;
};

test(
  'without the guard a page reaches inside by every way there is in this test',
  { timeout: 60_000 },
  async () => {
    const { browser, path, sandbox } = await keeper.current();
    const led = await stay(browser, open.server);
    const all = Object.keys(waysIn).flatMap((name) => forbidden.map((host) => `${host}/${name}`));
    expect([...all, ...Object.keys(waysToConnect)].filter((name) => !led.has(name))).toEqual([]);

    // datagrams pass by the proxy: a browser without our flags, and without a proxy
    const program = /[\\/]/.test(path) ? { executablePath: path } : { channel: path };
    const loose = await chromium.launch({ ...(path !== 'playwright' && program), chromiumSandbox: sandbox });
    const sent = await stay(loose, null);
    await loose.close();
    expect(Object.keys(waysByDatagram).filter((name) => !sent.has(name))).toEqual([]);
  },
);

test('with it by none', { timeout: 60_000 }, async () => {
  const { browser } = await keeper.current();
  expect([...(await stay(browser, way.server))]).toEqual([]);
});

const visit = (url: string) =>
  attemptPage(seat, 'desktop', url, 30, { seconds: 15, script, suspicious: false });

test('and such a page is audited', { timeout: 60_000 }, async () => {
  reached = new Set();
  expect((await visit(outer('site.test'))).reached.state).toBe('audited');
  expect([...reached]).toEqual([]);
});

test(
  'nor by a redirect to a name that leads inside, and the reason is told',
  { timeout: 60_000 },
  async () => {
    reached = new Set();
    expect((await visit(outer('site.test', '/away'))).reached).toMatchObject({
      state: 'not-audited',
      reason: 'error',
      args: { detail: 'private-address' },
    });
    expect([...reached]).toEqual([]);
  },
);

test('a plan of private addresses alone needs no guard', async () => {
  const scope = { hosts: [], include: [], exclude: [], robots: true };
  for (const entry of ['http://127.0.0.1:8080/', 'http://oa/', 'http://a.local/', 'file:///a/index.html'])
    expect(await openWayOut({ entry: [entry], scope })).toBe(null);
});
