import { contentTraps } from './hostile/content.ts';
import { networkTraps } from './hostile/network.ts';
import { scriptTraps } from './hostile/scripts.ts';
import { audited, html, send, type Expected, type Trap } from './hostile/trap.ts';
import { wallTraps } from './hostile/walls.ts';
import type { Handler } from './serve.ts';

export type { Expected } from './hostile/trap.ts';

const healthy = (number: number): Trap => ({
  path: `/healthy-${number}`,
  expected: [audited],
  answer: (response) =>
    send(response, html(`正常页面 ${number}`, `<p>第 ${number} 个正常页面，应当照常检测。</p>`)),
});

/** Every trap, with a healthy page after every fifth: these must be audited whatever stands around them. */
const traps: readonly Trap[] = [...networkTraps, ...wallTraps, ...scriptTraps, ...contentTraps].flatMap(
  (trap, i) => (i % 5 === 4 ? [trap, healthy((i + 1) / 5)] : [trap]),
);

/** Path to how its visit may end, the best outcome first. The home page `/`, which links to all, is audited. */
export const hostileOutcomes: ReadonlyMap<string, readonly Expected[]> = new Map([
  ['/', [audited]],
  ...traps.map(({ path, expected }) => [path, expected] as const),
]);

/**
 * A site of nasty pages, linked from its home page. `only` keeps the links of the home page to some paths. Counts
 * requests, so make a new one for every audit. Its own host must be 127.0.0.1 alone: localhost is out of scope.
 */
export const hostileSite = (only: readonly string[] = traps.map(({ path }) => path)): Handler => {
  const asked = new Map<string, number>();
  const links = only.map((path) => `<li><a href="${path}">${path.slice(1)}</a></li>`).join('');
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const times = asked.get(url.pathname) ?? 0;
    asked.set(url.pathname, times + 1);
    const trap = traps.find(({ path }) => path === url.pathname);
    if (trap) trap.answer(response, { url, cookie: request.headers.cookie ?? '', times });
    else if (url.pathname === '/') send(response, html('异常页面集合', `<ul>${links}</ul>`));
    else send(response, '<!DOCTYPE html><title>not found</title><h1>not found</h1>', 404);
  };
};
