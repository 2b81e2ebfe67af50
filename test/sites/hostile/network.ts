import type { ServerResponse } from 'node:http';
import { audited, failed, html, send, type Trap } from './trap.ts';

const redirect = (response: ServerResponse, location: string): void =>
  void response.writeHead(302, { location }).end();

/** Writes a piece every so many milliseconds until the other side leaves. */
const drip = (response: ServerResponse, first: string, piece: string, every: number): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(first);
  const timer = setInterval(() => response.write(piece), every);
  response.on('close', () => clearInterval(timer));
};

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Trap['answer'] => {
  const body = `<!DOCTYPE html><title>${code}</title><h1>${code}</h1>`;
  return (response) => send(response, body, code, headers);
};

/** Redirects, slow answers and error answers. */
export const networkTraps: readonly Trap[] = [
  {
    path: '/redirect-loop',
    expected: [failed('redirect-loop')],
    answer: (response) => redirect(response, '/redirect-loop-back'),
  },
  {
    path: '/redirect-loop-back',
    expected: [failed('redirect-loop')],
    answer: (response) => redirect(response, '/redirect-loop'),
  },
  {
    path: '/redirect-chain',
    expected: [failed('redirect-loop')],
    answer: (response, { url }) => {
      const step = Number(url.searchParams.get('step') ?? 0);
      if (step < 50) redirect(response, `/redirect-chain?step=${step + 1}`);
      else send(response, html('链尾', ''));
    },
  },
  {
    path: '/redirect-out',
    expected: [failed('redirect-out')],
    answer: (response, { url }) => redirect(response, `http://localhost:${url.port}/healthy-1`),
  },
  {
    path: '/redirect-file',
    expected: [failed('redirect-out'), failed('connection'), failed('error')],
    answer: (response) => redirect(response, 'file:///etc/passwd'),
  },
  {
    path: '/redirect-data',
    expected: [failed('redirect-out'), failed('connection'), failed('error')],
    answer: (response) => redirect(response, 'data:text/html,<title>x</title><h1>x</h1>'),
  },
  {
    path: '/redirect-chrome',
    expected: [failed('redirect-out'), failed('connection'), failed('error')],
    answer: (response) => redirect(response, 'chrome://settings/'),
  },
  {
    path: '/redirect-metadata', // where clouds keep the secrets of a machine
    expected: [failed('redirect-out')],
    answer: (response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
  },
  { path: '/never-answers', expected: [failed('timeout')], answer: () => {} },
  {
    path: '/slow-drip',
    expected: [failed('timeout'), failed('hung')],
    answer: (response) => drip(response, '<', '!', 1000),
  },
  {
    path: '/never-ends',
    expected: [failed('timeout'), failed('hung'), audited],
    answer: (response) =>
      drip(response, html('没有结尾', '').replace('</main></body></html>', ''), '<p>还有</p>', 200),
  },
  {
    path: '/breaks-off',
    expected: [failed('connection')],
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': '5000' });
      response.write('<!DOCTYPE html><title>断', () => response.destroy());
    },
  },
  { path: '/reset', expected: [failed('connection')], answer: (response) => response.destroy() },
  { path: '/status-500', expected: [failed('http-error')], answer: status(500) },
  { path: '/status-503', expected: [failed('http-error')], answer: status(503, { 'retry-after': '1' }) },
  { path: '/status-404', expected: [failed('http-error')], answer: status(404) },
  { path: '/status-429', expected: [failed('blocked')], answer: status(429, { 'retry-after': '1' }) },
  { path: '/status-429-bare', expected: [failed('blocked')], answer: status(429) },
  {
    path: '/http-auth',
    expected: [failed('login-wall')],
    answer: status(401, { 'www-authenticate': 'Basic realm="inside"' }),
  },
  {
    path: '/keep-alive', // answers only the first request of a connection
    expected: [audited],
    answer: (response, { turn }) => {
      if (turn === 0) send(response, html('新连接才回答', ''));
      else response.destroy();
    },
  },
  {
    path: '/busy-once',
    expected: [audited],
    answer: (response, { times }) =>
      times === 0
        ? send(response, '<title>503</title>', 503, { 'retry-after': '1' })
        : send(response, html('第二次可以打开', '')),
  },
];
