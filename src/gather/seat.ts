import type { Browser } from 'playwright';
import type { Keeper } from '../browser/keeper.ts';
import { openVisitor, type Visitor, type WayOut } from '../browser/visitor.ts';
import type { Device } from '../model/site-plan.ts';
import { guardDocuments, type Guard } from './guard.ts';
import { isInert } from './inert.ts';
import { layScript, type PageScript } from './script.ts';
import { within } from './within.ts';
import { mainFrameId } from './world.ts';

/** How a piece of work on a page ended. */
export type Ended<T> =
  | { readonly ended: 'well'; readonly value: T }
  | { readonly ended: 'hung' } // did not end within its limit
  | { readonly ended: 'crashed' }
  | { readonly ended: 'browser-lost' }
  | { readonly ended: 'error'; readonly detail: string };

/** A worker's place: it lends a visitor to one piece of work at a time and replaces it when it went bad. */
export type Seat = {
  use<T>(
    device: Device,
    seconds: number,
    work: (visitor: Visitor, guard: Guard) => Promise<T>,
  ): Promise<Ended<T>>;
  close(): Promise<void>;
};

const pagesAContext = 50; // Playwright gives memory back only when a context closes

type Lent = {
  readonly visitor: Visitor;
  readonly guard: Guard;
  readonly browser: Browser;
  used: number;
  left: Promise<boolean>; // the last page, while its record is being written
};

/**
 * `agent` names us to sites; `allow` decides which documents may load (see guard.ts); `way` is how the browser gets out, by itself if none
 * is given; `script` what its pages will be asked to run, laid into them beforehand.
 */
export const openSeat = (
  keeper: Keeper,
  agent: string,
  allow: (url: string, main: boolean) => boolean,
  way: WayOut | null = null,
  script: PageScript | null = null,
): Seat => {
  const lent = new Map<Device, Lent>();

  const borrow = async (device: Device): Promise<Lent> => {
    const known = lent.get(device);
    const good = known && known.used < pagesAContext && known.browser.isConnected();
    if (good && (await known.left)) return known;
    if (known) await giveBack(device);
    const { browser } = await keeper.current();
    const visitor = await openVisitor(browser, device, agent, way);
    const guard = await guardDocuments(visitor.cdp, await mainFrameId(visitor.cdp), allow);
    if (script) await layScript(visitor.cdp, script);
    const fresh = { visitor, guard, browser, used: 0, left: Promise.resolve(true) };
    lent.set(device, fresh);
    return fresh;
  };

  const giveBack = async (device: Device): Promise<void> => {
    const known = lent.get(device);
    if (!known) return;
    lent.delete(device);
    const closed = !known.browser.isConnected() || (await known.visitor.close());
    if (!closed) await keeper.kill(known.browser);
  };

  // a page that can do nothing stays until the next comes: to leave it would cost a navigation
  const leave = async ({ visitor, guard }: Lent): Promise<boolean> => {
    const url = visitor.page.url();
    const inert =
      /^https?:/.test(url) &&
      (visitor.seen.inert ??
        (await within(isInert(visitor.cdp), 1000, 'a look at the page').catch(() => false)));
    if (inert) guard.hold();
    return visitor.leave(inert ? null : guard.vacant(url));
  };

  return {
    async use(device, seconds, work) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const limit = new Promise<{ ended: 'hung' }>((resolve) => {
        timer = setTimeout(() => resolve({ ended: 'hung' }), seconds * 1000);
      });
      let seat: Lent | null = null;
      const run = async () => {
        seat = await borrow(device);
        seat.used += 1;
        return { ended: 'well' as const, value: await work(seat.visitor, seat.guard) };
      };
      const end = await Promise.race([
        limit,
        run().catch((error: unknown) => {
          if (seat?.visitor.seen.crashed) return { ended: 'crashed' as const };
          if (seat && !seat.browser.isConnected()) return { ended: 'browser-lost' as const };
          const detail = (error instanceof Error ? error.message : String(error))
            .split('\n')[0]!
            .slice(0, 300);
          return { ended: 'error' as const, detail };
        }),
      ]);
      clearTimeout(timer);
      if (end.ended === 'hung' && !seat) await keeper.kill((await keeper.current()).browser); // it did not even give a page
      const used = seat as Lent | null;
      if (end.ended === 'well' && used) used.left = leave(used);
      else await giveBack(device);
      return end;
    },
    async close() {
      for (const device of lent.keys()) await giveBack(device);
    },
  };
};
