import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { audited, failed, html, page, send, type Trap } from './trap.ts';

const redirectTo =
  (to: (port: string) => string): Trap['answer'] =>
  (response, { url }) =>
    void response.writeHead(302, { location: to(url.port) }).end();

/** Sends bytes as they are, HTTP or not, and hangs up. */
const raw = (response: ServerResponse, bytes: string): void => void response.socket?.end(bytes);

const inside = 'http://169.254.169.254/latest/meta-data/';

/** Answers that lie about themselves, and ways to private addresses by what the wire says. */
export const wireTraps: readonly Trap[] = [
  // to another port of our own machine, however its address is written
  ...Object.entries({
    '/redirect-port': 'http://127.0.0.1:9/x',
    '/redirect-decimal': 'http://2130706433:9/',
    '/redirect-octal': 'http://0177.0.0.1:9/',
    '/redirect-mapped': 'http://[::ffff:7f00:1]:9/',
  }).map(([path, to]): Trap => ({
    path,
    expected: [failed('redirect-out')],
    answer: redirectTo(() => to),
  })),
  {
    path: '/redirect-script', // the browser stays where it was, and shows nothing
    expected: [failed('redirect-out'), failed('empty')],
    answer: redirectTo(() => 'javascript:alert(6)'),
  },
  {
    path: '/redirect-nowhere', // 302 without Location
    expected: [failed('http-error'), failed('empty')],
    answer: (response) => void response.writeHead(302, { 'content-type': 'text/html' }).end(),
  },
  {
    path: '/redirect-cookie', // sends on to itself until a cookie is there, which it never sets
    expected: [failed('redirect-loop')],
    answer: redirectTo((port) => `http://127.0.0.1:${port}/redirect-cookie`),
  },
  {
    path: '/refresh-header',
    expected: [audited, failed('redirect-loop')],
    answer: (response) => send(response, html('刷新头', ''), 200, { refresh: '0' }),
  },
  {
    path: '/refresh-inside',
    expected: [audited, failed('redirect-out')],
    answer: (response) => send(response, html('刷新到内网', ''), 200, { refresh: `0; url=${inside}` }),
  },
  {
    path: '/early-hints',
    expected: [audited],
    answer: (response) => {
      for (let i = 0; i < 100; i++)
        response.writeEarlyHints({ link: `<${inside}?${i}>; rel=preload; as=style` });
      send(response, html('早期提示', ''), 200, { link: `<${inside}>; rel=preload; as=style` });
    },
  },
  {
    path: '/cookies-many',
    breaks: true, // 150 of them: what a header may hold
    expected: [audited],
    answer: (response) => {
      response.setHeader(
        'set-cookie',
        Array.from({ length: 150 }, (_, i) => `c${i}=${'x'.repeat(1000)}; path=/cookies-many`),
      );
      send(response, html('许多 Cookie', ''));
    },
  },
  {
    path: '/length-short', // says it is shorter than it is
    breaks: true,
    expected: [audited, failed('connection')],
    answer: (response) =>
      raw(
        response,
        `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 400\r\n\r\n${html('长度不对', '<p>多余的内容。</p>'.repeat(50))}`,
      ),
  },
  {
    path: '/chunks-broken',
    breaks: true,
    expected: [failed('connection')],
    answer: (response) =>
      raw(
        response,
        'HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<!DOC\r\nzz\r\n',
      ),
  },
  {
    path: '/gzip-lie', // says gzip, and is not
    breaks: true,
    expected: [failed('connection')],
    answer: (response) => send(response, html('假压缩', ''), 200, { 'content-encoding': 'gzip' }),
  },
  {
    path: '/gzip-twice',
    expected: [audited],
    answer: (response) =>
      send(response, gzipSync(gzipSync(html('压缩两次', ''))), 200, { 'content-encoding': 'gzip, gzip' }),
  },
  {
    path: '/status-204', // nothing to show, and the browser stays where it was
    expected: [failed('empty'), failed('http-error')],
    answer: (response) => void response.writeHead(204).end(),
  },
  {
    path: '/status-205',
    expected: [failed('empty'), failed('http-error')],
    answer: (response) => void response.writeHead(205).end(),
  },
  {
    path: '/status-304', // nobody asked whether it had changed
    expected: [failed('http-error'), failed('empty')],
    answer: (response) => void response.writeHead(304).end(),
  },
  {
    path: '/status-999',
    breaks: true,
    expected: [failed('http-error')],
    answer: (response) => send(response, html('999', ''), 999),
  },
  {
    path: '/mixed-replace', // one page pushed after another
    expected: [audited, failed('not-html'), failed('timeout'), failed('empty')],
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'multipart/x-mixed-replace; boundary=x' });
      let n = 0;
      const timer = setInterval(() => {
        response.write(`--x\r\ncontent-type: text/html; charset=utf-8\r\n\r\n${html(`第 ${n} 版`, '')}\r\n`);
        if (++n > 50) response.end('--x--');
      }, 50);
      response.on('close', () => clearInterval(timer));
    },
  },
  page(
    '/embeds',
    [audited],
    `<object data="${inside}" type="text/html"></object><embed src="${inside}" type="text/html"><object data="/download"></object><embed src="/embeds">`,
  ),
  {
    path: '/%3Cscript%3Ealert(8)%3C/script%3E/=1+1%E2%80%AE%0A/%7B%7Bx%7D%7D', // an address full of nasty text
    expected: [audited],
    answer: (response) => send(response, html('网址里有脚本', '')),
  },
];

/** Of the same kind, but they take longer: for the bench alone. */
export const dearWireTraps: readonly Trap[] = [
  {
    path: '/sheets-endless', // every style sheet imports another one; axe follows them for 10 s
    expected: [audited, failed('timeout'), failed('hung')],
    answer: (response, { url, times }) =>
      url.search === ''
        ? send(response, html('样式表连环', '', '<link rel="stylesheet" href="/sheets-endless?0">'))
        : void setTimeout(
            () =>
              send(response, `@import url("/sheets-endless?${times}"); p { color: #333 }`, 200, {
                'content-type': 'text/css',
              }),
            20,
          ),
  },
  {
    path: '/length-twice',
    breaks: true,
    expected: [failed('connection')],
    answer: (response) =>
      raw(
        response,
        `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 10\r\ncontent-length: 20\r\n\r\n${html('两个长度', '')}`,
      ),
  },
  {
    path: '/not-http',
    breaks: true,
    expected: [failed('connection'), failed('not-html'), failed('empty')],
    answer: (response) => raw(response, 'SSH-2.0-OpenSSH_9.6\r\n'),
  },
  {
    path: '/header-1mb',
    breaks: true,
    expected: [failed('connection')],
    answer: (response) => send(response, html('很长的头', ''), 200, { 'x-long': 'x'.repeat(2 ** 20) }),
  },
];
