import { encodeLatin1 } from './percent.ts';
import { hop, type Answer, type Hop } from './hop.ts';
import { networkTrouble, statusTrouble, type Trouble } from './trouble.ts';

/** Limits and guards of a fetch. `timeoutMs` covers everything: name, connection, redirects and the last byte. */
export type FetchOptions = Hop & {
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Asked before every request, the first one included. */
  readonly allow: (url: string) => boolean;
  readonly signal?: AbortSignal;
};

/** Headers in lower case. `truncated` = the body was longer than maxBytes. */
export type Fetched = Answer & {
  readonly ok: true;
  readonly finalUrl: string;
  readonly redirects: readonly string[];
};

export type NotFetched = Trouble & {
  readonly ok: false;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly finalUrl: string;
  readonly redirects: readonly string[];
};

export type FetchResult = Fetched | NotFetched;

const MOVED = new Set([301, 302, 303, 307, 308]);

const target = (location: string, base: URL): URL | null => {
  try {
    const url = new URL(encodeLatin1(location), base);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
  } catch {
    return null;
  }
};

/** Follows one address to its end. */
const follow = async (
  start: URL,
  options: FetchOptions,
  signal: AbortSignal,
  redirects: string[],
): Promise<FetchResult> => {
  let url = start;
  for (;;) {
    const place = { finalUrl: url.href, redirects };
    const failed = (trouble: Trouble, answer?: Answer): NotFetched => ({
      ok: false,
      ...trouble,
      ...place,
      status: answer?.status ?? null,
      headers: answer?.headers ?? {},
    });
    const web = url.protocol === 'http:' || url.protocol === 'https:';
    if (!web || !options.allow(url.href)) return failed({ reason: 'redirect-out', args: { to: url.href } });
    const answer = await hop(url, options, signal).catch((error: unknown) =>
      failed(networkTrouble(error, url.hostname, options.timeoutMs / 1000)),
    );
    if ('ok' in answer) return answer;
    if (answer.status >= 200 && answer.status <= 299) return { ok: true, ...answer, ...place };
    const location = MOVED.has(answer.status) ? answer.headers['location'] : undefined;
    const next = location === undefined ? null : target(location, url);
    if (!next) return failed(statusTrouble(answer.status), answer);
    redirects.push(url.href);
    if (redirects.includes(next.href) || redirects.length > options.maxRedirects) {
      return failed({ reason: 'redirect-loop', args: {} }, answer);
    }
    url = next;
  }
};

/**
 * Fetches one address with a plain GET, bounded in time, size and redirects, for robots, sitemaps and documents. Sends no
 * cookies, follows redirects one by one past the guards, checks certificates always. Never rejects: network trouble is a
 * result with a reason.
 */
export const fetchBytes = async (address: string, options: FetchOptions): Promise<FetchResult> => {
  const redirects: string[] = [];
  const failed = (trouble: Trouble): NotFetched => ({
    ok: false,
    ...trouble,
    status: null,
    headers: {},
    finalUrl: address,
    redirects,
  });
  if (!URL.canParse(address)) return failed({ reason: 'error', args: { detail: 'ERR_INVALID_URL' } });
  const url = new URL(address);
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([clock.signal, options.signal]) : clock.signal;
  // The race covers what a signal cannot stop, such as a name server that never answers.
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('stopped'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([follow(url, options, signal, redirects), stopped]);
  } catch {
    return options.signal?.aborted
      ? failed({ reason: 'error', args: { detail: 'aborted' } })
      : failed({ reason: 'timeout', args: { limit: options.timeoutMs / 1000 } });
  } finally {
    clearTimeout(timer);
  }
};
