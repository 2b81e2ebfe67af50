import { lookup, type LookupAddress } from 'node:dns';
import { Agent as PlainAgent, request as plain, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { inflater } from './inflate.ts';

/** How a name is resolved; handed in by tests. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Connections kept open between requests, so that many pages of one host cost one handshake. */
export type Connections = { readonly of: (protocol: string) => PlainAgent; readonly close: () => void };

/** Opens a pool of connections: at most `most` to each host, idle ones closed after some seconds. */
export const openConnections = (most: number): Connections => {
  const options = { keepAlive: true, maxSockets: most, maxFreeSockets: most, timeout: 15_000 };
  const agents = { http: new PlainAgent(options), https: new SecureAgent(options) };
  return {
    of: (protocol) => (protocol === 'https:' ? agents.https : agents.http),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
};

/** One request, redirects not followed. */
export type Hop = {
  readonly agent: string;
  readonly maxBytes: number;
  readonly address: (host: string, ip: string) => boolean;
  readonly resolve?: Resolve;
  readonly connections?: Connections; // without, every request opens its own
};

/** The answer to one request; `bytes` is empty unless the status is 2xx. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
};

const fault = (code: string): Error => Object.assign(new Error(code), { code });

const system: Resolve = (host, done) => lookup(host, { all: true }, (error, all) => done(error, all ?? []));

/** Resolves a name and refuses the whole answer if any address is closed: the connection then goes to what was checked. */
export const guardedLookup =
  (hop: Pick<Hop, 'address' | 'resolve'>): LookupFunction =>
  (host, options, done) =>
    (hop.resolve ?? system)(host, (error, addresses) => {
      const first = addresses[0];
      if (error || !first) return done(error ?? fault('ENOTFOUND'), '');
      const open = () => addresses.every(({ address }) => hop.address(host, address));
      if (!open() || !open()) return done(fault('EPRIVATE'), ''); // again: a later address may have closed an earlier one
      return options.all ? done(null, [...addresses]) : done(null, first.address, first.family);
    });

const flat = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

/** The body unpacked; null if the encoding is unknown. */
const bodyOf = (message: IncomingMessage): Readable | null => {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return message;
  const stream = inflater(encoding);
  if (!stream) return null;
  message.on('error', (error) => stream.destroy(error));
  return message.pipe(stream);
};

/**
 * Sends one GET and reads at most `maxBytes` of the unpacked body. Rejects with Node's error (its code tells the cause),
 * with EPRIVATE when the guard closes the address, and with the signal's reason when that fires.
 */
export const hop = (url: URL, options: Hop, signal: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // A literal address never passes through the resolver, so it is checked here.
    if (!options.address(url.hostname, url.hostname)) return reject(fault('EPRIVATE'));
    const request = (url.protocol === 'https:' ? secure : plain)(url, {
      agent: options.connections?.of(url.protocol) ?? false,
      signal,
      lookup: guardedLookup(options),
      headers: { 'user-agent': options.agent, accept: '*/*', 'accept-encoding': 'gzip' },
    });
    request.on('error', reject);
    request.on('response', (message) => {
      const status = message.statusCode ?? 0;
      const headers = flat(message);
      const parts: Buffer[] = [];
      let size = 0;
      const end = (truncated: boolean): void => {
        if (truncated || !message.complete) request.destroy(); // else the connection may serve again
        resolve({ status, headers, bytes: Buffer.concat(parts).subarray(0, options.maxBytes), truncated });
      };
      if (status < 200 || status > 299) return end(false);
      const body = bodyOf(message);
      if (!body) {
        request.destroy();
        return reject(fault('UNKNOWN_CONTENT_ENCODING'));
      }
      body.on('data', (part: Buffer) => {
        parts.push(part);
        size += part.length;
        if (size > options.maxBytes) {
          body.destroy();
          end(true);
        }
      });
      body.once('end', () => end(false));
      body.on('error', (error) => {
        request.destroy();
        reject(error);
      });
    });
    request.end();
  });
