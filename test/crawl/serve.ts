import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import { afterEach } from 'vitest';
import type { FetchOptions } from '../../src/crawl/fetch.ts';

const open: (Server | TcpServer)[] = [];

/** Opens a server on a free port of 127.0.0.1 until the test ends; gives its address. */
export const listen = async (server: Server | TcpServer): Promise<string> => {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The same for a function that answers HTTP requests. */
export const serve = (
  answer: (path: string, res: ServerResponse, req: IncomingMessage) => void,
): Promise<string> => listen(createServer((req, res) => answer(req.url ?? '', res, req)));

/** Closes everything now. */
export const closeNow = async (): Promise<void> => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};

/** Closes everything after each test; call once in a test file. */
export const closeAll = (): void => afterEach(closeNow);

/** Fetch options that allow everything within small bounds. */
export const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  agent: 'wza/0.1 (+mailto:someone@example.org)',
  timeoutMs: 2000,
  maxBytes: 100_000,
  maxRedirects: 5,
  allow: () => true,
  address: () => true,
  ...more,
});
