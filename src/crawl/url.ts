import { createHash } from 'node:crypto';
import { bareHost } from './host.ts';
import { tidyPercent } from './percent.ts';

/** Longer addresses are refused: no real page needs them, and they would fill memory and reports. */
const MAX_LENGTH = 8192;

/** Parameters that only ever count visitors: campaign tags, ad click ids, Baidu Tongji, WeChat shares. */
const TRACKING =
  /^(?:utm_\w+|spm|gclid|dclid|gbraid|wbraid|fbclid|msclkid|yclid|bd_vid|_ga|_gl|mc_[ce]id|hm(?:sr|pl|cu|kw|ci)|isappinstalled|nsukey)$/i;

/** `from` often chooses content; these values are stamped on by WeChat when a page is shared. */
const WECHAT_FROM = /^from=(?:singlemessage|groupmessage|timeline)$/i;

const SESSION_QUERY = /^(?:jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|cftoken)$/i;
const SESSION_PATH = /(?:;|%3B)(?:jsessionid|phpsessid|aspsessionid\w*)=[^/;]*/gi;
const SESSION_ASP = /\/\(S\([a-z0-9]{24}\)\)(?=\/|$)/gi; // cookieless ASP.NET

const parse = (raw: string, base?: string): URL | null => {
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
};

const isNoise = (pair: string): boolean => {
  const name = pair.split('=', 1)[0] ?? '';
  return pair === '' || TRACKING.test(name) || SESSION_QUERY.test(name) || WECHAT_FROM.test(pair);
};

/** A fragment names a page of its own only when a script routes by it: #/path or #!path. */
const route = (hash: string): string =>
  /^#!?\/./.test(hash) || /^#![^/]/.test(hash) ? tidyPercent(hash) : '';

/** Tidies in place, setting only what changes, since each setting parses anew. False when the address is no page's. */
const tidy = (url: URL): boolean => {
  const local = url.protocol === 'file:';
  if (local ? url.host !== '' : url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  const host = bareHost(url.hostname);
  if (host === '' && !local) return false;
  if (host !== url.hostname) url.hostname = host;
  const path = tidyPercent(url.pathname).replace(SESSION_PATH, '').replace(SESSION_ASP, '');
  if (path !== url.pathname) url.pathname = path;
  const pairs = tidyPercent(url.search.slice(1)).split('&');
  const query = pairs.filter((pair) => !isNoise(pair)).join('&');
  // An empty query is set too: that takes a lone question mark away.
  if (query !== url.search.slice(1) || (query === '' && url.href.includes('?'))) url.search = query;
  if (url.href.includes('#')) url.hash = route(url.hash);
  return true;
};

/**
 * The identity of an address: two spellings of one page give one string. Takes http, https and file addresses, relative
 * ones with `base`; null for anything else. Drops fragments (but not #/ and #! routes), credentials, default ports,
 * session ids and parameters that are certainly tracking; keeps the order of parameters, because some servers care.
 * Never throws; normalise(normalise(x)) is normalise(x).
 */
export const normalise = (raw: string, base?: string): string | null => {
  if (raw.length > MAX_LENGTH) return null;
  let url = parse(raw, base);
  // Cutting a session id out can expose dot segments or another id, so tidy until nothing changes; each round shortens.
  while (url) {
    const before = url.href;
    if (!tidy(url) || url.href.length > MAX_LENGTH) return null;
    if (url.href === before) return before;
    url = parse(url.href);
  }
  return null;
};

/** Names the files of a visit: 12 hex digits of the SHA-256 of its normalised address. */
export const visitId = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 12);

/** What tells pages apart: http and https of a normalised address are one page, whichever was audited first stands for both. */
export const pageKey = (url: string): string => url.replace(/^https?:/, '');

/** The site an address belongs to: its host, with the port unless it is the default one; "file" for local files. */
export const siteOf = (url: string): string => {
  const parsed = parse(url);
  if (!parsed)
    throw new Error(
      `not an address: ${url.slice(0, 200)}; write it in full, like https://www.example.gov.cn/`,
    );
  return parsed.protocol === 'file:'
    ? 'file'
    : `${bareHost(parsed.hostname)}${parsed.port && `:${parsed.port}`}`;
};

/** The scheme an address begins with, lower case, without colon; '' when it has none. */
export const schemeOf = (raw: string): string =>
  /^\s*([a-z][a-z0-9+.-]{0,30}):/i.exec(raw.slice(0, 100))?.[1]?.toLowerCase() ?? '';
