import parser from 'robots-parser';
import { decode } from './charset.ts';
import type { FetchResult } from './fetch.ts';
import { normalise } from './url.ts';

// The package is CommonJS but typed as if it had a default export; at run time the import is the function itself.
const robotsParser = parser as unknown as typeof parser.default;

/** What one origin's robots.txt asks of us. */
export type Robots = {
  /**
   * How the file was found: 'read'; 'none' = the origin has none, all is allowed; 'unreachable' = the origin could not say,
   * nothing is allowed.
   */
  readonly state: 'read' | 'none' | 'unreachable';
  readonly allowed: (url: string) => boolean;
  readonly crawlDelay: number | null; // seconds
  readonly sitemaps: readonly string[]; // normalised, in the order of the file
};

/** Our product token: the name a robots.txt addresses us by. */
export const ROBOTS_TOKEN = 'wza';

/** RFC 9309, 2.5: at least this much of a file is to be read. Fetch robots.txt with this cap. */
export const ROBOTS_BYTES = 500 * 1024;

/** Each wildcard costs a pass over the path, so a hostile file could stall the crawl: no more than these are read. */
const MAX_WILDCARDS = { line: 10, file: 5000 };
const MAX_SITEMAPS = 100;

const NONE: Robots = { state: 'none', allowed: () => true, crawlDelay: null, sitemaps: [] };
const UNREACHABLE: Robots = { ...NONE, state: 'unreachable', allowed: () => false };

/** For plans that do not obey robots.txt. */
export const withoutRobots: Robots = NONE;

/** The file's lines, with too many wildcards cut: a long Disallow gets broader, a long Allow goes, a hostile rest goes. */
const tame = (text: string): string => {
  let wildcards = 0;
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const rule = line.replace(/\*+/g, '*').slice(0, 4096);
    const parts = rule.split('*');
    const isRule = /^\s*(?:dis)?allow\s*:/i.test(rule);
    if (isRule) wildcards += Math.min(parts.length - 1, MAX_WILDCARDS.line);
    if (wildcards > MAX_WILDCARDS.file) break;
    if (!isRule || parts.length - 1 <= MAX_WILDCARDS.line) lines.push(rule);
    else if (/^\s*d/i.test(rule)) lines.push(parts.slice(0, MAX_WILDCARDS.line).join('*'));
  }
  return lines.join('\n');
};

/** True for an error page sent with status 200 where robots.txt should be. */
const isMarkup = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|script|\?xml|!--)/i.test(text);

/** Reads the text of a robots.txt that was found at `url`. Never throws. */
export const readRobots = (url: string, text: string): Robots => {
  const plain = text.replace(/^\ufeff+/, '');
  if (isMarkup(plain)) return NONE;
  const file = robotsParser(url, tame(plain));
  const delay = file.getCrawlDelay(ROBOTS_TOKEN);
  const sitemaps = file
    .getSitemaps()
    .map((line) => normalise(line, url))
    .filter((line) => line !== null);
  return {
    state: 'read',
    // undefined = an address of another origin, which this file says nothing about
    allowed: (page) => file.isAllowed(page, ROBOTS_TOKEN) ?? true,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : null,
    sitemaps: [...new Set(sitemaps)].slice(0, MAX_SITEMAPS),
  };
};

/**
 * The meaning of what came back for robots.txt, after RFC 9309, 2.3.1: a file is obeyed; 4xx and redirects that lead nowhere
 * mean there is none; 5xx and silence (timeout) mean that nothing may be fetched.
 * Two departures, so that an audit reports the true cause instead of "forbidden by robots.txt": a connection that cannot be
 * made at all (refused, reset, DNS, certificate) forbids nothing, since every page will fail with that very reason; and 521,
 * which in China is a firewall's challenge to plain clients, is a refusal like 403, not a server error.
 */
export const robotsFrom = (url: string, answer: FetchResult): Robots => {
  if (answer.ok) {
    const { text } = decode(answer.bytes, answer.headers['content-type'] ?? '');
    // A line cut in the middle could forbid everything: "Disallow: /" of "Disallow: /admin".
    return readRobots(url, answer.truncated ? text.replace(/[^\r\n]*$/, '') : text);
  }
  if (answer.reason === 'timeout') return UNREACHABLE;
  return answer.reason === 'http-error' && (answer.status ?? 0) >= 500 ? UNREACHABLE : NONE;
};
