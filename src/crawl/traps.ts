import { calendarYear } from './calendar.ts';
import type { Decide } from './decide.ts';

/** How much of one kind of address is believed, given the page budget. */
const limitsFor = (pages: number): { shape: number; calendar: number } => ({
  shape: Math.max(200, 10 * pages), // beyond any possible attempt, so real pages are never lost to it
  calendar: Math.max(24, Math.ceil(pages / 5)),
});

const MAX_LENGTH = 2000;
const MAX_DEPTH = 20;
const MAX_PARAMETERS = 12;

/** Parameters that carry a session when their value looks random; certain ones were cut by the normaliser. */
const SESSION =
  /(?:^|[;&?/])(?:sid|sess|session|session_?id|sessid|zhsid)[=_-](?=[a-z0-9-]*\d)[a-z0-9-]{16,}/i;

/** The same one to four segments three times in a row (numbers: four times), or one name four times anywhere. */
const repeats = (segments: readonly string[]): boolean => {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const count = (counts.get(segment) ?? 0) + 1;
    counts.set(segment, count);
    if (count >= 4 && !/^\d+$/.test(segment)) return true;
  }
  for (let period = 1; period <= 4; period += 1) {
    let run = 0;
    for (let i = period; i < segments.length; i += 1) {
      run = segments[i] === segments[i - period] ? run + 1 : 0;
      const times = segments.slice(i - period + 1, i + 1).every((s) => /^\d+$/.test(s)) ? 3 : 2;
      if (run >= period * times) return true;
    }
  }
  return false;
};

const VARIABLE = /^(?=.*\d)[0-9a-f-]{8,}(?=\.|$)|\d+/gi;

/** What stays the same along a family of addresses: path without numbers and ids, names of parameters. */
const shapeOf = (url: URL, names: readonly string[]): string =>
  [
    url.host,
    url.pathname.replace(/[^/]+/g, (s) => s.replace(VARIABLE, '#')),
    url.hash.replace(VARIABLE, '#'),
    ...names,
  ].join('|');

/**
 * Recognises addresses that never end. The answer depends on the addresses asked before, in their order, so ask once for
 * each new address, in frontier order. `pages` is the page budget, `year` the year of the audit.
 * args.sign: long, deep, repeated-path, session, query, query-order, calendar, shape.
 */
export const openTraps = (options: { readonly pages: number; readonly year: number }): Decide => {
  const limits = limitsFor(options.pages);
  const shapes = new Map<string, number>();
  const calendars = new Map<string, number>();
  const queries = new Map<string, string>(); // path and sorted parameters -> the order first seen

  const count = (counts: Map<string, number>, key: string): number => {
    const value = (counts.get(key) ?? 0) + 1;
    counts.set(key, value);
    return value;
  };

  const sign = (text: string): string | null => {
    if (text.length > MAX_LENGTH) return 'long';
    const url = new URL(text);
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    if (repeats(segments)) return 'repeated-path';
    if (url.protocol !== 'file:' && segments.length > MAX_DEPTH) return 'deep';
    if (SESSION.test(url.pathname) || SESSION.test(url.search)) return 'session';

    const pairs = url.search === '' ? [] : url.search.slice(1).split('&');
    const names = pairs.map((pair) => pair.split('=', 1)[0] ?? '').sort();
    if (pairs.length > MAX_PARAMETERS || names.some((name, i) => name === names[i + 2])) return 'query';
    if (pairs.length > 1) {
      const key = `${url.origin}${url.pathname}?${[...pairs].sort().join('&')}`;
      const first = queries.get(key);
      if (first !== undefined && first !== url.search) return 'query-order';
      queries.set(key, url.search);
    }

    const shape = shapeOf(url, names);
    const year = calendarYear(segments, pairs);
    if (year !== null) {
      if (year > options.year + 2 || year < 1940) return 'calendar';
      if (count(calendars, shape) > limits.calendar) return 'calendar';
    }
    return count(shapes, shape) > limits.shape ? 'shape' : null;
  };

  return (url) => {
    const found = sign(url);
    return found === null ? null : { reason: 'trap', args: { sign: found } };
  };
};
