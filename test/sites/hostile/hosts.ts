import { createServer as createPlain, type Server } from 'node:http';
import { constants, createSecureServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from '../../crawl/self-signed.ts';
import { audited, type Expected, failed, html, send } from './trap.ts';

/** A host beside the main one whose trouble is of the whole host. */
export type NastyHost = {
  readonly url: string; // its origin, with a slash at the end
  readonly outcomes: Readonly<Record<string, readonly Expected[]>>; // by path
  readonly close: () => Promise<void>;
};

const listen = (server: Server | Http2Server, port = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Ends a server at once, with what is still connected to it. */
const end = (server: Server | Http2Server, sockets: ReadonlySet<Socket>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });

const socketsOf = (server: Server | Http2Server): Set<Socket> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
};

/** A certificate that nobody vouches for. */
export const certificateHost = async (): Promise<NastyHost> => {
  const server = createSecure(selfSigned(), (_request, response) => send(response, html('证书', '')));
  const sockets = socketsOf(server);
  return {
    url: `https://127.0.0.1:${await listen(server)}/`,
    outcomes: { '/certificate': [failed('certificate')] },
    close: () => end(server, sockets),
  };
};

/**
 * A host that goes down when a certain page is asked for, and stays down (`back` null) or listens again on its port after
 * that many ms. The pages are linked in the order of `outcomes`; it does not go down before those ahead of that page were sent, for
 * several workers may ask for them at the same time.
 */
const failingHost = async (
  trigger: string,
  back: number | null,
  outcomes: NastyHost['outcomes'],
): Promise<NastyHost> => {
  let fallen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const paths = Object.keys(outcomes);
  const ahead = new Set(paths.slice(0, paths.indexOf(trigger)));
  const fall = (): void => {
    if (ahead.size > 0) {
      timer = setTimeout(fall, 50);
      return;
    }
    void end(server, sockets).then(() => {
      if (back !== null) timer = setTimeout(() => void listen(server, port), back);
    });
  };
  const server = createPlain((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    response.on('close', () => ahead.delete(path));
    if (path === trigger && !fallen) {
      fallen = true;
      fall();
    } else if (path in outcomes) send(response, html(path.slice(1), '<p>服务器正常时可以打开。</p>'));
    else send(response, '<title>404</title>', 404);
  });
  const sockets = socketsOf(server);
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    outcomes,
    close: async () => {
      clearTimeout(timer);
      if (server.listening) await end(server, sockets);
    },
  };
};

const gone = [failed('refused'), failed('connection')];

/** A host that goes down half way and does not come back. */
export const fallenHost = (): Promise<NastyHost> =>
  failingHost('/goes-down', null, {
    '/before-1': [audited],
    '/before-2': [audited],
    '/goes-down': gone,
    '/after-1': gone,
    '/after-2': gone,
  });

/** A host that goes down half way and is back a second later: nothing of it is lost. */
export const returningHost = (): Promise<NastyHost> =>
  failingHost('/leaves', 1000, {
    '/there-1': [audited],
    '/leaves': [audited],
    '/back-1': [audited],
    '/back-2': [audited],
  });

/** What an HTTP/2 server does to a stream or a session instead of answering. */
const http2Faults: Readonly<Record<string, number>> = {
  '/http2-protocol-error': constants.NGHTTP2_PROTOCOL_ERROR,
  '/http2-internal-error': constants.NGHTTP2_INTERNAL_ERROR,
  '/http2-flow-control-error': constants.NGHTTP2_FLOW_CONTROL_ERROR,
};

/**
 * A host that speaks HTTP/2 and breaks it. Browsers speak it over TLS alone: the browser must be told to trust `key`
 * (Chromium: --ignore-certificate-errors-spki-list), so this is for the bench.
 */
export const http2Host = async (): Promise<NastyHost & { readonly cert: string }> => {
  const own = selfSigned();
  const server = createSecureServer(own);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session)).on('error', () => undefined);
  });
  server.on('stream', (stream, headers) => {
    const path = String(headers[':path']);
    const fault = http2Faults[path];
    stream.on('error', () => undefined);
    if (fault !== undefined) return void stream.close(fault);
    if (path === '/http2-goes-away')
      return void stream.session?.destroy(undefined, constants.NGHTTP2_ENHANCE_YOUR_CALM);
    stream.respond({
      ':status': path === '/http2-healthy' ? 200 : 404,
      'content-type': 'text/html; charset=utf-8',
    });
    stream.end(html('HTTP/2', ''));
  });
  const port = await listen(server);
  const broken = [failed('connection')];
  return {
    url: `https://127.0.0.1:${port}/`,
    cert: own.cert,
    outcomes: {
      ...Object.fromEntries(Object.keys(http2Faults).map((path) => [path, broken])),
      '/http2-goes-away': broken,
      '/http2-healthy': [audited],
    },
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
