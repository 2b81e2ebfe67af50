import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
};

/** Serves a folder on 127.0.0.1, or made-up pages by path. */
export const serve = async (
  source: URL | Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    try {
      const body = source instanceof URL ? readFileSync(new URL(`.${path}`, source)) : source[path];
      if (body === undefined) throw new Error('no such page');
      response.setHeader('content-type', types[extname(path)] ?? 'text/html; charset=utf-8');
      // Films can be looked through only where parts of them can be had.
      const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
      if (from !== undefined) {
        response.statusCode = 206;
        response.setHeader('content-range', `bytes ${from}-${body.length - 1}/${body.length}`);
      }
      response.end(body.slice(Number(from ?? 0)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};

/** A page as a walk gets it: desktop size, dialogs dismissed, popups closed, nothing but 127.0.0.1 reachable. */
export const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route(
    (target) => target.protocol.startsWith('http') && target.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  await page.goto(url);
  return page;
};
