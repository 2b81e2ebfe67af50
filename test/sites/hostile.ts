import { dearBombs, sitemapBombs } from './hostile/bombs.ts';
import { browserTraps, dearBrowserTraps } from './hostile/browser-traps.ts';
import { contentTraps } from './hostile/content.ts';
import { certificateHost, fallenHost, type NastyHost, returningHost } from './hostile/hosts.ts';
import { networkTraps } from './hostile/network.ts';
import { scriptTraps } from './hostile/scripts.ts';
import { audited, html, send, type Expected, type Trap } from './hostile/trap.ts';
import { dearStorms, stormTraps } from './hostile/storms.ts';
import { wallTraps } from './hostile/walls.ts';
import { dearWireTraps, wireTraps } from './hostile/wire.ts';
import { serveSite, type Handler } from './serve.ts';

export type { Expected } from './hostile/trap.ts';

const healthy = (number: number): Trap => ({
  path: `/healthy-${number}`,
  expected: [audited],
  answer: (response) =>
    send(response, html(`正常页面 ${number}`, `<p>第 ${number} 个正常页面，应当照常检测。</p>`)),
});

/** Traps with a healthy page after every fifth: these must be audited whatever stands around them. */
const amongHealthy = (traps: readonly Trap[]): readonly Trap[] =>
  traps.flatMap((trap, i) => (i % 5 === 4 ? [trap, healthy((i + 1) / 5)] : [trap]));

const cheap = [
  ...networkTraps,
  ...wallTraps,
  ...scriptTraps,
  ...contentTraps,
  ...browserTraps,
  ...wireTraps,
  ...stormTraps,
];

/** Traps for tests. */
const traps = amongHealthy(cheap);
/** Those that take long or much memory too, for the bench. */
const allTraps = amongHealthy([...cheap, ...dearBrowserTraps, ...dearWireTraps, ...dearStorms, ...dearBombs]);

/** Path to how its visit may end, the best outcome first. The home page `/`, which links to all, is audited. */
export const hostileOutcomes: ReadonlyMap<string, readonly Expected[]> = new Map([
  ['/', [audited]],
  ...traps.map(({ path, expected }) => [path, expected] as const),
]);

/** Paths whose answers a strict client refuses. */
export const breakingPaths: ReadonlySet<string> = new Set(
  traps.flatMap(({ path, breaks }) => (breaks ? [path] : [])),
);

const robots = (origin: string): string =>
  `User-agent: *\nAllow: /\n${Object.keys(sitemapBombs)
    .map((path) => `Sitemap: ${origin}${path}\n`)
    .join('')}`;

/**
 * A site of nasty pages, linked from its home page with `more` addresses of other hosts. `dear` adds the expensive ones, and
 * sitemaps. Counts requests, so make a new one for every audit. Its own host must be 127.0.0.1 alone: localhost is out of scope.
 */
export const hostileSite = (
  more: readonly string[] = [],
  dear = false,
  own: readonly Trap[] = dear ? allTraps : traps,
): Handler => {
  const all = dear ? allTraps : traps; // those that are not shown may be led to
  const asked = new Map<string, number>();
  const turns = new WeakMap<object, number>();
  const links = [...own.map(({ path }) => path), ...more].map((to) => `<li><a href="${to}">${to}</a></li>`);
  return (request, response) => {
    const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
    const url = new URL(request.url ?? '/', origin);
    const times = asked.get(url.pathname) ?? 0;
    const turn = turns.get(request.socket) ?? 0;
    asked.set(url.pathname, times + 1);
    turns.set(request.socket, turn + 1);
    const trap = all.find(({ path }) => path === url.pathname);
    const bomb = dear ? sitemapBombs[url.pathname] : undefined;
    if (trap) trap.answer(response, { url, cookie: request.headers.cookie ?? '', times, turn });
    else if (bomb) bomb(response, origin, url.search);
    else if (dear && url.pathname === '/robots.txt')
      send(response, robots(origin), 200, { 'content-type': 'text/plain' });
    else if (url.pathname === '/') send(response, html('异常页面集合', `<ul>${links.join('')}</ul>`));
    else send(response, '<!DOCTYPE html><title>not found</title><h1>not found</h1>', 404);
  };
};

/** A hostile site that is served, with the nasty hosts beside it. */
export type Hostile = {
  readonly url: string;
  readonly hosts: readonly string[]; // beside that of `url`, to be named as in scope
  readonly outcomes: ReadonlyMap<string, readonly Expected[]>; // by address
  readonly close: () => Promise<void>;
};

/** Serves the hostile site and hosts that are nasty as a whole. `seen` is told of every request to the main host. */
export const serveHostile = async (
  options: {
    readonly dear?: boolean;
    readonly only?: readonly string[]; // paths of the main host: these alone, and no other hosts
    readonly part?: readonly [number, number]; // which of so many parts of the traps; the hosts belong to the last
    readonly hosts?: readonly NastyHost[];
    readonly seen?: (path: string) => void;
  } = {},
): Promise<Hostile> => {
  const { dear = false, seen, only, part: [part, of] = [1, 1] } = options;
  const all = dear ? allTraps : traps;
  const shown = only
    ? all.filter(({ path }) => only.includes(path))
    : all.slice(Math.round((all.length * (part - 1)) / of), Math.round((all.length * part) / of));
  const hosts = [
    ...(part === of && !only ? await Promise.all([certificateHost(), fallenHost(), returningHost()]) : []),
    ...(options.hosts ?? []),
  ];
  const foreign = hosts.flatMap(({ url, outcomes }) =>
    Object.entries(outcomes).map(([path, expected]) => [new URL(path, url).href, expected] as const),
  );
  const handler = hostileSite(
    foreign.map(([url]) => url),
    dear,
    shown,
  );
  const main = await serveSite((request, response) => {
    seen?.(request.url ?? '');
    return handler(request, response);
  });
  const own = [{ path: '/', expected: [audited] }, ...shown];
  return {
    url: main.url,
    hosts: hosts.map(({ url }) => new URL(url).host),
    outcomes: new Map([
      ...own.map(({ path, expected }) => [new URL(path, main.url).href, expected] as const),
      ...foreign,
    ]),
    close: async () => {
      await main.close();
      for (const host of hosts) await host.close();
    },
  };
};
