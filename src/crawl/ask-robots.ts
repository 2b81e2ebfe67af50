import type { FetchResult } from './fetch.ts';
import { ROBOTS_BYTES, robotsFrom, withoutRobots, type Robots } from './robots.ts';

/**
 * Finds the robots.txt that governs an address, fetching it once for each origin. `fetch` brings a file of at most so many
 * bytes and never rejects. A plan that does not obey (`obey` false) still learns of delays and sitemaps. Local files have none.
 */
export const openRobots = (
  fetch: (url: string, maxBytes: number) => Promise<FetchResult>,
  obey: boolean,
): ((page: string) => Promise<Robots>) => {
  const known = new Map<string, Promise<Robots>>();
  return (page) => {
    const { origin, protocol } = new URL(page);
    if (protocol === 'file:') return Promise.resolve(withoutRobots);
    const before = known.get(origin);
    if (before) return before;
    const url = `${origin}/robots.txt`;
    const robots = fetch(url, ROBOTS_BYTES)
      .then((answer) => robotsFrom(url, answer))
      .then((found) => (obey ? found : { ...found, allowed: () => true }));
    known.set(origin, robots);
    return robots;
  };
};
