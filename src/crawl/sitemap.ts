import type { FailReason } from '../model/page-visit.ts';
import { decode } from './charset.ts';
import type { FetchResult } from './fetch.ts';
import { gunzipCapped, isGzip } from './inflate.ts';
import { readSitemap } from './sitemap-read.ts';
import { normalise } from './url.ts';

/** How far sitemaps are followed. Bytes count after unpacking, over all files. */
export type SitemapLimits = {
  readonly files: number;
  readonly urls: number;
  readonly bytes: number;
  readonly depth: number; // indexes within indexes
};

/** The sitemap protocol allows 50 000 addresses and 50 MiB a file; an audit of some hundred pages needs far less. */
export const SITEMAP_LIMITS: SitemapLimits = { files: 100, urls: 50_000, bytes: 32 * 1024 * 1024, depth: 3 };

export type SitemapOutcome = 'read' | 'truncated' | 'not-sitemap' | 'too-deep' | 'over-limit' | FailReason;

export type Sitemaps = {
  /** Normalised, each once, in the order in which files were read; also those out of scope, which the frontier records as such. */
  readonly urls: readonly string[];
  readonly files: readonly { readonly url: string; readonly outcome: SitemapOutcome }[];
  readonly truncated: boolean; // some limit was reached
};

const WELL_KNOWN = ['/sitemap.xml', '/sitemap_index.xml', '/sitemap.txt'];

/** The first of every list, then the second of every list, and so on. */
function* turnByTurn(lists: readonly (readonly string[])[]): Generator<string> {
  const longest = Math.max(...lists.map((list) => list.length));
  for (let at = 0; at < longest; at++) for (const list of lists) if (at in list) yield list[at] as string;
}

/**
 * Collects the pages that an origin's sitemaps name: those of robots.txt first, then the usual places, then what those
 * name, level by level and index by index in turn: an index that is a trap keeps no honest one from being read. `fetch` brings one
 * file and applies the guards; it is asked one file at a time. A sitemap bomb ends at the limits.
 */
export const collectSitemaps = async (
  origin: string,
  fromRobots: readonly string[],
  fetch: (url: string, maxBytes: number) => Promise<FetchResult>,
  limits: SitemapLimits = SITEMAP_LIMITS,
): Promise<Sitemaps> => {
  const urls = new Set<string>();
  const files: { url: string; outcome: SitemapOutcome }[] = [];
  const seen = new Set<string>();
  let bytesLeft = limits.bytes;
  let truncated = false;

  /** Fetches and reads one file; returns the files it names. */
  const visit = async (
    url: string,
    depth: number,
  ): Promise<{ outcome: SitemapOutcome; files: readonly string[] }> => {
    if (files.length >= limits.files || urls.size >= limits.urls || bytesLeft <= 0) {
      return { outcome: 'over-limit', files: [] };
    }
    if (depth > limits.depth) return { outcome: 'too-deep', files: [] };
    const most = Math.ceil(bytesLeft / 2); // a bomb leaves something for those after it
    const answer = await fetch(url, most);
    if (!answer.ok) return { outcome: answer.reason, files: [] };
    const body = isGzip(answer.bytes) ? await gunzipCapped(answer.bytes, most) : answer;
    bytesLeft -= body.bytes.length;
    const { text } = decode(body.bytes, answer.headers['content-type'] ?? '');
    const file = readSitemap(text, limits.urls);
    if (!file) return { outcome: 'not-sitemap', files: [] };
    let cut = body.truncated || answer.truncated;
    for (const raw of file.pages) {
      const page = normalise(raw, url);
      if (page === null || urls.has(page)) continue;
      if (urls.size < limits.urls) urls.add(page);
      else cut = true;
    }
    const named = file.files.map((raw) => normalise(raw, url)).filter((name) => name !== null);
    if (named.length > limits.files) cut = true;
    return { outcome: cut ? 'truncated' : 'read', files: named.slice(0, limits.files) };
  };

  let level: (readonly string[])[] = [
    [...fromRobots, ...WELL_KNOWN.map((path) => new URL(path, origin).href)],
  ];
  for (let depth = 0; level.length > 0; depth++) {
    const below: (readonly string[])[] = [];
    for (const url of turnByTurn(level)) {
      if (seen.has(url)) continue;
      seen.add(url);
      const { outcome, files: named } = await visit(url, depth);
      files.push({ url, outcome });
      truncated ||= outcome === 'truncated' || outcome === 'over-limit' || outcome === 'too-deep';
      if (outcome === 'over-limit') return { urls: [...urls], files, truncated }; // the rest would only repeat it
      if (named.length > 0) below.push(named);
    }
    level = below;
  }
  return { urls: [...urls], files, truncated };
};
