import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** Answers one request. May be asynchronous; a rejection becomes a 500. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type ServeOptions = {
  /** Character set in the Content-Type by path or by ending ('.html'); '' leaves it out. Default: utf-8. */
  readonly charset?: Readonly<Record<string, string>>;
};

export type Served = { readonly url: string; readonly close: () => Promise<void> };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.ofd': 'application/ofd',
};

const isText = (type: string): boolean => /^text\/|json|xml|javascript/.test(type);

/** Content-Type of a path by its ending; text carries a character set. */
export const contentType = (path: string, charset: Readonly<Record<string, string>> = {}): string => {
  const ending = extname(path).toLowerCase();
  const type = types[ending] ?? 'application/octet-stream';
  const set = charset[path] ?? charset[ending] ?? 'utf-8';
  return isText(type) && set !== '' ? `${type}; charset=${set}` : type;
};

/** Serves the files of a folder: index.html for folders, no listing, nothing from outside. */
export const folderHandler =
  (folder: string, { charset = {} }: ServeOptions = {}): Handler =>
  async (request, response) => {
    const missing = (): void =>
      void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    try {
      const root = await realpath(folder);
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (path.includes('\0')) return missing();
      const asked = await realpath(join(root, path)); // follows links, so that none leads outside
      const file = (await stat(asked)).isDirectory() ? await realpath(join(asked, 'index.html')) : asked;
      if (file !== root && !file.startsWith(root + sep)) return missing();
      const name = file.slice(root.length).replaceAll(sep, '/');
      response.writeHead(200, { 'content-type': contentType(name, charset) }).end(await readFile(file));
    } catch {
      missing(); // no such file, a broken escape in the path, an index that is not there
    }
  };

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('the test server has no port'));
    });
  });

/** Serves a folder or a handler on a free port of 127.0.0.1, never cached. `close` also ends open connections. */
export const serveSite = async (source: string | Handler, options: ServeOptions = {}): Promise<Served> => {
  const handler = typeof source === 'string' ? folderHandler(source, options) : source;
  const server = createServer(async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    try {
      await handler(request, response);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
