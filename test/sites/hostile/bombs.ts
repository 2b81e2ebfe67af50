import type { ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, createZstdCompress, gzipSync } from 'node:zlib';
import type { Transform } from 'node:stream';
import { audited, failed, html, send, type Trap } from './trap.ts';

/** Little to show and much to carry: what makes a browser slow is elements, what fills its memory is bytes. */
const megabyte = Buffer.from(`<p>大页面。</p><!-- ${'x'.repeat(2 ** 20 - 40)} -->\n`);
const tooLarge = [failed('too-large'), failed('timeout'), failed('hung')] as const; // on a slow machine its time is up first

/** Sends so many megabytes as fast as the other side takes them; for ever when it is Infinity. */
const pour = (response: ServerResponse, megabytes: number): void => {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .write(html('大', '').replace(/<\/main>.*/s, ''));
  let sent = 0;
  const more = (): void => {
    while (!response.destroyed && sent < megabytes) {
      sent += 1;
      if (!response.write(megabyte)) return;
    }
    if (sent >= megabytes) response.end();
  };
  response.on('drain', more).on('error', () => undefined);
  more();
};

const packers: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGzip({ level: 9 }),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  zstd: () => createZstdCompress(),
};

/** A page of 1 GiB that travels as a megabyte or less. */
const pack = (kind: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const stream = packers[kind]!();
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', reject);
    let left = 1024;
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        if (!stream.write(megabyte)) return void stream.once('drain', more);
      }
      stream.end();
    };
    more();
  });

const packed = new Map<string, Promise<Buffer>>(); // each once

const bomb = (kind: string): Trap['answer'] => {
  return (response) => {
    const bytes = packed.get(kind) ?? pack(kind);
    packed.set(kind, bytes);
    void bytes.then((body) => send(response, body, 200, { 'content-encoding': kind }));
  };
};

const xml = (response: ServerResponse, body: string | Uint8Array): void =>
  send(response, body, 200, { 'content-type': 'application/xml' });

const urlset = (urls: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (urls: readonly string[]): string =>
  `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

/** The files that the site's robots.txt names as sitemaps, each of them a trap. */
export const sitemapBombs: Readonly<
  Record<string, (response: ServerResponse, origin: string, search: string) => void>
> = {
  '/sitemap-laughs.xml': (response) =>
    xml(
      response,
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a${i === 0 ? '' : i - 1};&a${i === 0 ? '' : i - 1};">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a29;</loc></url><url><loc>&file;</loc></url></urlset>`,
    ),
  '/sitemap-bomb.xml.gz': (response) =>
    send(response, gzipSync(Buffer.alloc(200 * 2 ** 20, ' ')), 200, { 'content-type': 'application/gzip' }),
  '/sitemap-million.xml': (response, origin) =>
    xml(response, urlset(Array.from({ length: 1_000_000 }, (_, i) => `${origin}/generated/s${i}.html`))),
  '/sitemap-indexes.xml': (response, origin, search) =>
    xml(response, index([0, 1, 2, 3, 4].map((n) => `${origin}/sitemap-indexes.xml?${search.slice(1)}${n}`))),
};

/** Pages that are far too large, however they travel. */
export const dearBombs: readonly Trap[] = [
  { path: '/500-mb', expected: tooLarge, answer: (response) => pour(response, 500) },
  {
    path: '/pours-for-ever',
    expected: tooLarge,
    answer: (response) => pour(response, Infinity),
  },
  { path: '/gzip-bomb', expected: tooLarge, answer: bomb('gzip') },
  // a browser takes these over https alone
  { path: '/brotli-bomb', expected: [...tooLarge, failed('connection')], answer: bomb('br') },
  { path: '/zstd-bomb', expected: [...tooLarge, failed('connection')], answer: bomb('zstd') },
  {
    path: '/calendar', // every month links to the next one
    expected: [audited],
    answer: (response, { url }) => {
      const [year = 2026, month = 1] = (url.searchParams.get('date') ?? '2026-01').split('-').map(Number);
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
      send(
        response,
        html(`日历 ${year} 年 ${month} 月`, `<p><a href="/calendar?date=${next}">下一月</a></p>`),
      );
    },
  },
  {
    path: '/session', // a new session in the path of every link
    expected: [audited],
    answer: (response, { times }) =>
      send(
        response,
        html('会话', `<p><a href="/sid-${String(times).padStart(4, '0')}a7f3e9b1c5d2/session">继续</a></p>`),
      ),
  },
];
