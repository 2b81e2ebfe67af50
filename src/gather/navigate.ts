import type { Response } from 'playwright';
import type { Visitor } from '../browser/visitor.ts';
import type { Args } from '../model/json.ts';
import type { FailReason } from '../model/page-visit.ts';
import { watchBreak } from './broken-off.ts';
import type { Guard } from './guard.ts';
import { within } from './within.ts';
import { mostMegabytes, watchSize } from './size-limit.ts';

/** A page that answered; what it shows is still to be judged. */
export type Arrived = {
  readonly state: 'arrived';
  readonly status: number; // 0 for local files
  readonly contentType: string;
  readonly redirects: string[];
  readonly loaded: boolean; // its load event came within the time given
  readonly answerMs: number; // until the server began to answer
  readonly retryAfter: string | undefined; // header, as sent
};
export type Failed = {
  readonly state: 'failed';
  readonly reason: FailReason;
  readonly args: Args;
  readonly status: number | null;
  readonly finalUrl: string | null;
  readonly redirects: string[];
};

/** Where the browser's error words lead. First match wins. */
const errors: [RegExp, FailReason][] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION|ERR_DNS/, 'dns'],
  [/ERR_CONNECTION_REFUSED|ERR_ADDRESS_UNREACHABLE|ERR_ADDRESS_INVALID|ERR_UNSAFE_PORT/, 'refused'],
  [/ERR_CERT|ERR_SSL|ERR_BAD_SSL/, 'certificate'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [
    /ERR_BLOCKED_BY_CLIENT|ERR_UNSAFE_REDIRECT|ERR_UNKNOWN_URL_SCHEME|ERR_DISALLOWED_URL_SCHEME/,
    'redirect-out',
  ],
  [/Download is starting/, 'download'],
  [/ERR_INVALID_AUTH|ERR_TOO_MANY_RETRIES|ERR_UNEXPECTED_PROXY_AUTH/, 'login-wall'],
  [/ERR_FILE_NOT_FOUND/, 'http-error'],
  [/ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|Timeout \d+ms exceeded/, 'timeout'],
  [/Page crashed|Target crashed/, 'crashed'],
  [/has been closed|Browser closed|Target closed|Connection closed/, 'browser-lost'],
  [/net::ERR_|NS_ERROR/, 'connection'],
];

/** Reason and arguments for an error of the browser. `limit` in seconds. */
export const failureOf = (error: unknown, url: string, limit: number): { reason: FailReason; args: Args } => {
  const message = error instanceof Error ? error.message : String(error);
  const reason = errors.find(([pattern]) => pattern.test(message))?.[1] ?? 'error';
  const detail = /(net::)?(ERR_[A-Z0-9_]+)/.exec(message)?.[2] ?? message.split('\n')[0]!.slice(0, 200);
  const host = URL.canParse(url) ? new URL(url).host : '';
  const own: Partial<Record<FailReason, Args>> = {
    'http-error': { status: 404 },
    'redirect-out': { to: detail },
    'login-wall': { status: 401 },
  };
  return { reason, args: { host, limit, detail, ...own[reason] } };
};

const chainOf = (response: Response | null): string[] => {
  const chain: string[] = [];
  for (let request = response?.request().redirectedFrom(); request; request = request.redirectedFrom())
    chain.unshift(request.url());
  return chain;
};

/** What the newest answer to the page's address was, once the page has loaded (10 s more at most) what belongs to it. */
const arrivedAt = async (visitor: Visitor, redirects: string[]): Promise<Arrived> => {
  const loaded = await visitor.page.waitForLoadState('load', { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  const { answer } = visitor.seen; // a page may have moved on by itself meanwhile
  const headers = answer?.headers() ?? {};
  return {
    state: 'arrived',
    status: answer?.status() ?? 0,
    contentType: (headers['content-type'] ?? '').slice(0, 200),
    redirects,
    loaded,
    answerMs: Math.max(0, answer?.request().timing().responseStart ?? 0),
    retryAfter: headers['retry-after']?.slice(0, 100),
  };
};

/** True when the page's own process answers nothing any more: its scripts or its size keep it busy. */
const isStuck = ({ cdp }: Visitor): Promise<boolean> =>
  within(cdp.send('Runtime.evaluate', { expression: '0' }), 1000, 'an answer').then(
    () => false,
    () => true,
  );

/**
 * Opens a URL and waits for its load event, at most `seconds` for the document and 10 s more for what it loads. A page
 * whose document came but whose load event did not is still a page. Never throws.
 */
export const navigate = async (
  visitor: Visitor,
  guard: Guard,
  url: string,
  seconds: number,
): Promise<Arrived | Failed> => {
  const { page, seen } = visitor;
  const document = (address: string): string => address.split('#', 1)[0]!;
  // it would stay as it is, and only be scrolled
  if (url.includes('#') && document(url) === document(page.url()))
    await page.goto(guard.vacant(url), { timeout: 3000 }).catch(() => undefined);
  guard.release();
  guard.turnedAway();
  guard.arrive(document(url), document(page.url()));
  await visitor.cdp.send('Page.resetNavigationHistory').catch(() => undefined);
  seen.answer = null;
  seen.inert = null;
  const failed = (reason: FailReason, args: Args, to: string | null = null): Failed => ({
    state: 'failed',
    reason,
    args,
    status: seen.answer?.status() ?? null,
    finalUrl: to,
    redirects: to === null ? [] : [url],
  });
  const size = watchSize(visitor.cdp);
  const whole = watchBreak(visitor);
  try {
    const opened = page.goto(url, { waitUntil: 'domcontentloaded', timeout: seconds * 1000 });
    opened.catch(() => undefined); // may still fail when the document broke off
    const response = await Promise.race([opened, whole.broken, size.over]);
    if (size.exceeded()) return failed('too-large', { limit: mostMegabytes });
    return await arrivedAt(visitor, chainOf(response));
  } catch (error) {
    if (size.exceeded()) return failed('too-large', { limit: mostMegabytes });
    const away = guard.turnedAway().find((turned) => turned.main);
    if (away) return failed('redirect-out', { to: away.url }, away.url);
    const blocked = /ERR_SOCKS_CONNECTION/.test(String(error)) ? visitor.trouble(seen.failed ?? url) : null;
    const { reason, args } = blocked ?? failureOf(error, url, seconds);
    if (reason === 'connection' && seen.downloads > 0) return failed('download', args);
    // 204, 205 and the like, and redirects to javascript: the browser stays where it was
    if (args['detail'] === 'ERR_ABORTED') return failed('empty', args);
    if (reason === 'timeout' && seen.answer && (await isStuck(visitor))) return failed('hung', args);
    return failed(seen.crashed ? 'crashed' : reason, args);
  } finally {
    whole.end();
    size.end();
  }
};

/**
 * Follows a page that goes on by itself: to `onward` when it was held on its way there, else to wherever it goes within
 * `seconds`. Null when it stays, or does not arrive.
 */
export const follow = async (
  visitor: Visitor,
  onward: string | null,
  seconds: number,
): Promise<Arrived | null> => {
  const { page } = visitor;
  const timeout = seconds * 1000;
  try {
    if (onward === null) {
      const own = (response: Response) =>
        response.request().isNavigationRequest() && response.request().frame() === page.mainFrame();
      await page.waitForEvent('response', { predicate: own, timeout });
      await page.waitForLoadState('domcontentloaded', { timeout });
    } else await page.goto(onward, { waitUntil: 'domcontentloaded', timeout });
    return await arrivedAt(visitor, []);
  } catch {
    return null;
  }
};
