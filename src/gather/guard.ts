import type { CDPSession } from 'playwright';

/** What the guard turned away since it was last asked. */
export type Guard = { turnedAway(): { url: string; main: boolean }[] };

/**
 * Lets documents (the page, its redirects and frames) load only from addresses that `allow` accepts; everything else
 * of a page is left alone. Stopping at the request means that nothing was sent there.
 */
export const guardDocuments = async (
  session: CDPSession,
  mainFrame: string,
  allow: (url: string, main: boolean) => boolean,
): Promise<Guard> => {
  let away: { url: string; main: boolean }[] = [];
  session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    const main = frameId === mainFrame;
    const answer = allow(request.url, main)
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    if (!allow(request.url, main)) away.push({ url: request.url, main });
    answer.catch(() => undefined); // the page moved on
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  return {
    turnedAway() {
      const list = away;
      away = [];
      return list;
    },
  };
};
