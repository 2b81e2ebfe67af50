import type { Response } from 'playwright';
import type { Visitor } from '../browser/visitor.ts';
import type { Args } from '../model/json.ts';
import type { FailReason } from '../model/page-visit.ts';
import type { Guard } from './guard.ts';

/** A page that answered; what it shows is still to be judged. */
export type Arrived = {
  readonly state: 'arrived';
  readonly status: number; // 0 for local files
  readonly contentType: string;
  readonly redirects: string[];
  readonly loaded: boolean; // its load event came within the time given
  readonly answerMs: number; // until the server began to answer
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
  return { reason, args: { host, limit, detail, status: 404, to: '', sign: detail } };
};

const chainOf = (response: Response | null): string[] => {
  const chain: string[] = [];
  for (let request = response?.request().redirectedFrom(); request; request = request.redirectedFrom())
    chain.unshift(request.url());
  return chain;
};

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
  guard.turnedAway();
  let response: Response | null;
  try {
    response = await visitor.page.goto(url, { waitUntil: 'domcontentloaded', timeout: seconds * 1000 });
  } catch (error) {
    const away = guard.turnedAway().find((turned) => turned.main);
    if (away)
      return {
        state: 'failed',
        reason: 'redirect-out',
        args: { to: away.url },
        status: null,
        finalUrl: away.url,
        redirects: [url],
      };
    const { reason, args } = failureOf(error, url, seconds);
    const download = reason === 'connection' && visitor.seen.downloads > 0;
    return {
      state: 'failed',
      reason: download ? 'download' : visitor.seen.crashed ? 'crashed' : reason,
      args,
      status: null,
      finalUrl: null,
      redirects: [],
    };
  }
  const loaded = await visitor.page.waitForLoadState('load', { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  return {
    state: 'arrived',
    status: response?.status() ?? 0,
    contentType: (response?.headers()['content-type'] ?? '').slice(0, 200),
    redirects: chainOf(response),
    loaded,
    answerMs: Math.max(0, response?.request().timing().responseStart ?? 0),
  };
};
