import type { Browser } from 'playwright';
import type { Launched } from './launch.ts';

/** Keeps one browser running for all workers and starts another when it is lost. */
export type Keeper = {
  /** The running browser; starts one if there is none. Throws when none can be started, and after `close`. */
  current(): Promise<Launched>;
  /** Ends this browser by its process, when it no longer answers. The next `current()` starts another. */
  kill(browser: Browser): Promise<void>;
  /** Closes the browser, by force if it does not within 10 s. */
  close(): Promise<void>;
};

type Held = { readonly launched: Launched; readonly pid: number | null };

const pidOf = async (browser: Browser): Promise<number | null> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find((process) => process.type === 'browser')?.id ?? null;
};

const end = (pid: number | null): void => {
  try {
    if (pid !== null) process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
};

/** `launch` starts a browser; it is called again whenever the last one was lost. */
export const keepBrowser = (launch: () => Promise<Launched>): Keeper => {
  let held: Promise<Held> | null = null;
  let closed = false;
  const forget = (which: Promise<Held>) => {
    if (held === which) held = null; // another may have taken its place
  };
  const start = (): Promise<Held> => {
    const starting: Promise<Held> = launch().then(async (launched) => {
      launched.browser.on('disconnected', () => forget(starting));
      return { launched, pid: await pidOf(launched.browser) };
    });
    return starting;
  };
  return {
    async current() {
      if (closed) throw new Error('the browser was closed');
      const now = (held ??= start());
      try {
        return (await now).launched;
      } catch (error) {
        forget(now);
        throw error;
      }
    },
    async kill(browser) {
      const now = await held?.catch(() => null);
      if (!now || now.launched.browser !== browser) return; // another worker was faster
      held = null;
      end(now.pid);
    },
    async close() {
      closed = true;
      const now = await held?.catch(() => null);
      held = null;
      if (!now) return;
      const timer = setTimeout(() => end(now.pid), 10_000);
      await now.launched.browser.close().catch(() => undefined);
      clearTimeout(timer);
    },
  };
};
