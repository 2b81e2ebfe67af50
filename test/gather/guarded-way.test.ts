import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWayOut, type OpenWay } from '../../src/audit/way-out.ts';
import { type Keeper, keepBrowser } from '../../src/browser/keeper.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { attemptPage } from '../../src/gather/attempt.ts';
import { pageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { serveSite, type Served } from '../sites/serve.ts';

const script = pageScript([], []);
let outside: Served;
let inside: Served;
let keeper: Keeper;
let way: OpenWay;
let seat: Seat;
const reached: string[] = [];
const stun = createSocket('udp4');

const at = (host: string, path = '/'): string => `http://${host}:${new URL(outside.url).port}${path}`;
const inner = (host: string): string => `http://${host}:${new URL(inside.url).port}/`;

beforeAll(async () => {
  await new Promise<void>((resolve) => stun.bind(0, '127.0.0.1', resolve));
  stun.on('message', () => reached.push('stun'));
  inside = await serveSite((request, response) => {
    reached.push(request.headers.host ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('secret');
  });
  outside = await serveSite((request, response) => {
    if (request.headers.host?.startsWith('turns.test')) reached.push('turns.test');
    if (request.url === '/away') return void response.writeHead(302, { location: at('turns.test') }).end();
    const body = ['127.0.0.1', 'localhost', 'inner.test']
      .map(inner)
      .map(
        (url) =>
          `<img alt="" src="${url}i"><iframe title="内" src="${url}f"></iframe><script src="${url}s"></script>
          <link rel="preload" as="font" href="${url}p"><link rel="preconnect" href="${url}"><object data="${url}o"></object>
          <div style="background: url('${url}b')">图</div>
          <script>fetch('${url}'); new WebSocket('${url.replace('http', 'ws')}'); navigator.sendBeacon('${url}')
          new EventSource('${url}e'); new Worker(URL.createObjectURL(new Blob(["fetch('${url}w'); importScripts('${url}m')"])))
          if (navigator.serviceWorker) navigator.serviceWorker.register('/worker.js').catch(function () {})
          var line = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${new URL(url).hostname}:${stun.address().port}' }] })
          line.createDataChannel('x'); line.createOffer().then(function (offer) { line.setLocalDescription(offer) })</script>`,
      )
      .join('');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!DOCTYPE html><html lang="zh-CN"><head><title>外</title></head><body><h1>外</h1><p>内容均为虚构，用来检验守卫是否有效。</p>${body}</body></html>`,
      );
  });
  keeper = keepBrowser(() => launchBrowser());
  const plan = {
    entry: ['http://site.test/'],
    scope: { hosts: ['site.test'], include: [], exclude: [], robots: true },
  };
  // our own name server: everything is at 127.0.0.1, which is open to the site that the plan names alone
  const opened = await openWayOut(plan, (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]));
  expect(opened).not.toBe(null);
  way = opened!;
  seat = openSeat(keeper, 'wza/test', () => true, way); // all documents allowed: the way out alone is tested
}, 60_000);
afterAll(async () => {
  await seat.close();
  await keeper.close();
  await way.close();
  await outside.close();
  await inside.close();
  stun.close();
});

const visit = (url: string) =>
  attemptPage(seat, 'desktop', url, 30, { seconds: 15, script, suspicious: false });

test(
  'a page cannot reach inside by picture, frame, script, style, fetch, socket, beacon, worker or call',
  { timeout: 60_000 },
  async () => {
    expect((await visit(at('site.test'))).reached.state).toBe('audited');
    expect(reached).toEqual([]);
  },
);

test(
  'nor by a redirect to a name that leads inside, and the reason is told',
  { timeout: 60_000 },
  async () => {
    expect((await visit(at('site.test', '/away'))).reached).toMatchObject({
      state: 'not-audited',
      reason: 'error',
      args: { detail: 'private-address' },
    });
    expect(reached).toEqual([]);
  },
);

test('a plan of private addresses alone needs no guard', async () => {
  const scope = { hosts: [], include: [], exclude: [], robots: true };
  for (const entry of ['http://127.0.0.1:8080/', 'http://oa/', 'http://a.local/', 'file:///a/index.html'])
    expect(await openWayOut({ entry: [entry], scope })).toBe(null);
});
