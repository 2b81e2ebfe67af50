import type { CDPSession } from 'playwright';

/** Decides over the documents (the page, its redirects and frames) that a visitor loads. */
export type Guard = {
  /** What was turned away since this was last asked. */
  turnedAway(): { url: string; main: boolean }[];
  /** Keeps the page where it is: from now on it cannot go elsewhere by itself. */
  hold(): void;
  /** Lets the page go on again. Returns where it wanted to go while it was held, or null. */
  release(): string | null;
};

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
  session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    const main = frameId === mainFrame;
    const allowed = allow(request.url, main);
    if (!allowed) away.push({ url: request.url, main });
    else if (main && holding) onward = request.url;
    const answer =
      allowed && !(main && holding)
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
    hold() {
      holding = true;
      onward = null;
    },
    release() {
      holding = false;
      return onward;
    },
  };
};
