import type { CDPSession } from 'playwright';

/** What a page asks for, as DevTools tells it. */
type Asked = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly referrerPolicy: string;
};

/** Decides over the documents (the page, its redirects and frames) that a visitor loads. */
export type Guard = {
  /** What was turned away since this was last asked. */
  turnedAway(): { url: string; main: boolean }[];
  /** A page is about to be opened from another: it may not go back there, for what is there is not its own. Addresses without fragment. */
  arrive(url: string, from: string): void;
  /** Keeps the page where it is: from now on it cannot go elsewhere by itself. */
  hold(): void;
  /** Lets the page go on again. Returns where it wanted to go while it was held, or null. */
  release(): string | null;
  /**
   * An address to leave a page for: an empty document at its own origin, which no server is asked for. Staying there keeps the
   * process of the browser that has our script compiled. 'about:blank' for pages that are not of the web.
   */
  vacant(url: string): string;
};

const vacantPath = '/.well-known/wza-vacant';
// what outlives the page in its window, but for cookies and storage, which are cleared from outside
const vacantPage = '<!doctype html><script>window.name="";sessionStorage.clear()</script>';

/**
 * Lets documents load only from addresses that `allow` accepts; everything else of a page is left alone. Stopping at the
 * request means that nothing was sent there.
 */
export const guardDocuments = async (
  session: CDPSession,
  mainFrame: string,
  allow: (url: string, main: boolean) => boolean,
): Promise<Guard> => {
  let away: { url: string; main: boolean }[] = [];
  let holding = false;
  let onward: string | null = null;
  let vacant: string | null = null;
  let behind: string | null = null;
  // going back asks for the page before in its own name; a page that leads there by itself says where it comes from, unless it must not
  const goesBack = ({ url, headers, referrerPolicy }: Asked): boolean =>
    url === behind &&
    referrerPolicy !== 'no-referrer' &&
    referrerPolicy !== 'same-origin' &&
    !Object.keys(headers).some((name) => name.toLowerCase() === 'referer');
  session.on('Fetch.requestPaused', ({ requestId, request, frameId, redirectedRequestId }) => {
    const main = frameId === mainFrame;
    if (main && request.url === vacant) {
      const body = Buffer.from(vacantPage).toString('base64');
      const responseHeaders = [{ name: 'content-type', value: 'text/html' }];
      session
        .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
        .catch(() => undefined);
      return;
    }
    const back = main && redirectedRequestId === undefined && goesBack(request);
    const allowed = back || allow(request.url, main);
    if (!allowed) away.push({ url: request.url, main });
    else if (main && holding && !back) onward = request.url;
    const answer =
      allowed && !back && !(main && holding)
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.failRequest', {
            requestId,
            errorReason: allowed ? 'Aborted' : 'BlockedByClient', // aborted: the page that is there stays
          });
    answer.catch(() => undefined); // the page moved on
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  return {
    turnedAway() {
      const list = away;
      away = [];
      return list;
    },
    arrive(url, from) {
      behind = from !== url && /^https?:/.test(from) ? from : null; // local files tell nobody where they come from
    },
    hold() {
      holding = true;
      onward = null;
    },
    release() {
      holding = false;
      vacant = null;
      behind = null;
      return onward;
    },
    vacant(url) {
      vacant = /^https?:/.test(url) ? new URL(vacantPath, url).href : null;
      return vacant ?? 'about:blank';
    },
  };
};
