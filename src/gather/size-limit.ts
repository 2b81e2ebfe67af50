import type { CDPSession } from 'playwright';

/** Megabytes of a document, unpacked, beyond which it is no page: the largest honest ones have some ten. */
export const mostMegabytes = 64;

/** Pages that arrive sooner are not watched, so that they cost nothing. */
const watchAfterMs = 1500;

/** A watch over the size of the document that is being loaded; `over` rejects when it is exceeded, and never resolves. */
export type SizeWatch = {
  readonly exceeded: () => boolean;
  readonly over: Promise<never>;
  readonly end: () => void;
};

/**
 * Watches a navigation that was just begun and stops it when its document grows beyond `mostMegabytes`: one that is endless,
 * or that unpacks to gigabytes, would else fill the memory of its renderer. Counts from the moment it begins to watch.
 */
export const watchSize = (session: CDPSession): SizeWatch => {
  let exceeded = false;
  let tell: (reason: Error) => void = () => undefined;
  const over = new Promise<never>((_, reject) => (tell = reject));
  over.catch(() => undefined);
  let ended = false;
  let watching = false;
  let document = '';
  let bytes = 0;
  const ignore = () => undefined; // the page moved on
  const received = ({ requestId, dataLength }: { requestId: string; dataLength: number }): void => {
    if (exceeded || requestId !== document) return;
    bytes += dataLength;
    if (bytes <= mostMegabytes * 2 ** 20) return;
    exceeded = true;
    // a page that is stopped tells no more of itself
    session.send('Page.stopLoading').catch(ignore);
    tell(new Error('too large'));
  };
  const watch = async (): Promise<void> => {
    watching = true;
    session.on('Network.dataReceived', received);
    await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
    const { frameTree } = await session.send('Page.getFrameTree');
    document = frameTree.frame.loaderId; // requests for documents are named so
    if (ended) await session.send('Network.disable');
  };
  const timer = setTimeout(() => void watch().catch(ignore), watchAfterMs);
  return {
    exceeded: () => exceeded,
    over,
    end() {
      ended = true;
      clearTimeout(timer);
      if (!watching) return;
      session.off('Network.dataReceived', received);
      session.send('Network.disable').catch(ignore);
    },
  };
};
