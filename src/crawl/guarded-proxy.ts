import { connect, createServer, isIP, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Guard } from './address.ts';
import { guardedLookup, type Resolve } from './hop.ts';
import { networkTrouble, type Trouble } from './trouble.ts';

/** A way out for the browser that leads to no closed address, whatever name servers, redirects, frames and scripts say. */
export type GuardedProxy = {
  readonly server: string; // for the browser: socks5://127.0.0.1:port
  /** Why the newest connection to an address's host failed, in the words of a visit; null if it did not. */
  readonly trouble: (url: string) => Trouble | null;
  readonly close: () => Promise<void>;
};

export type ProxyOptions = {
  readonly guard: Guard;
  readonly resolve?: Resolve;
  readonly connectMs?: number; // longest wait for a connection
};

// RFC 1928: replies of a SOCKS5 server.
const GRANTED = 0;
const FAILED = 1;
const FORBIDDEN = 2;
const MAX_HOSTS = 10_000; // whose trouble is remembered

const fault = (code: string): Error => Object.assign(new Error(code), { code });

/** The request that these bytes make up, or null while some are missing. Throws on what is no CONNECT of SOCKS5. */
const requestOf = (bytes: Buffer): { host: string; port: number; length: number } | null => {
  if (bytes.length < 5) return null;
  if (bytes[0] !== 5 || bytes[1] !== 1) throw fault('NOT_SOCKS');
  const kind = bytes[3];
  const size = kind === 1 ? 4 : kind === 4 ? 16 : kind === 3 ? bytes[4]! : -1;
  if (size < 0) throw fault('NOT_SOCKS');
  const from = kind === 3 ? 5 : 4;
  const length = from + size + 2;
  if (bytes.length < length) return null;
  const raw = bytes.subarray(from, from + size);
  const host =
    kind === 3
      ? raw.toString('latin1')
      : kind === 1
        ? raw.join('.')
        : (raw.toString('hex').match(/.{4}/g) ?? []).join(':');
  return { host, port: bytes.readUInt16BE(from + size), length };
};

const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

/**
 * Opens a SOCKS5 proxy on a free port of 127.0.0.1. The browser hands it names, not addresses, so a name is resolved here, once
 * for each connection, and the connection goes to the very address that was checked: a name server that answers differently the second time
 * gains nothing. Bytes pass through untouched; certificates are checked by the browser.
 */
export const openGuardedProxy = async (options: ProxyOptions): Promise<GuardedProxy> => {
  const { guard } = options;
  const troubles = new Map<string, Trouble | null>();
  const open = new Set<Socket>();
  const note = (key: string, trouble: Trouble | null): void => {
    if (trouble === null && !troubles.has(key)) return;
    if (troubles.size >= MAX_HOSTS) troubles.clear();
    troubles.set(key, trouble);
  };

  const hold = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  };

  const forward = (client: Socket, host: string, port: number): void => {
    const name = isIP(host) === 6 ? `[${host}]` : host;
    const key = `${name}:${port}`;
    const asked = port === 80 || port === 443 ? name : key; // default ports are one site
    const address = (_: string, ip: string): boolean => guard.address(asked, ip);
    const lookup = guardedLookup({ address, ...(options.resolve && { resolve: options.resolve }) });
    const fail = (error: Error): void => {
      note(key, networkTrouble(error, host, (options.connectMs ?? 20_000) / 1000));
      client.end(reply('code' in error && error.code === 'EPRIVATE' ? FORBIDDEN : FAILED));
    };
    // What the text alone tells: literal addresses, localhost, ports that the plan does not name.
    const scheme = port === 443 ? 'https' : 'http';
    if (!guard.url(`${scheme}://${key}/`) || !guard.address(asked, host)) return fail(fault('EPRIVATE'));
    const far = connect({ host, port, lookup, timeout: options.connectMs ?? 20_000 });
    hold(far);
    const early = (error: Error): void => fail(error);
    far.once('error', early);
    far.once('timeout', () => far.destroy(fault('ETIMEDOUT')));
    client.once('close', () => far.destroy());
    far.once('connect', () => {
      far.off('error', early).setTimeout(0).setNoDelay(true);
      note(key, null);
      client.write(reply(GRANTED));
      far.pipe(client);
      client.pipe(far);
      far.once('close', () => client.destroy());
    });
  };

  const server = createServer((client) => {
    hold(client);
    client.setNoDelay(true);
    let bytes: Buffer = Buffer.alloc(0);
    let greeted = false;
    const read = (part: Buffer): void => {
      bytes = Buffer.concat([bytes, part]);
      try {
        if (!greeted) {
          if (bytes.length < 2 || bytes.length < 2 + bytes[1]!) return;
          if (bytes[0] !== 5) throw fault('NOT_SOCKS');
          bytes = bytes.subarray(2 + bytes[1]!);
          greeted = true;
          client.write(Buffer.from([5, 0]));
        }
        const request = requestOf(bytes);
        if (!request) return;
        client.off('data', read);
        client.pause();
        const rest = bytes.subarray(request.length);
        if (rest.length > 0) client.unshift(rest);
        forward(client, request.host, request.port);
      } catch {
        client.destroy();
      }
    };
    client.on('data', read);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    server: `socks5://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trouble: (text) => {
      const url = URL.parse(text);
      if (!url) return null;
      return troubles.get(`${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`) ?? null;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
};
