import type { Browser, BrowserContext, CDPSession, Page, Request, Response } from 'playwright';
import type { Args } from '../model/json.ts';
import type { FailReason } from '../model/page-visit.ts';
import type { Device } from '../model/site-plan.ts';

/** One visitor of a site: a context with one page, used for many pages in turn. */
export type Visitor = {
  readonly device: Device;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What the page did to the visitor since it last left one; `answer` is the newest answer to the page's own address. */
  readonly seen: Seen;
  /** Why the way out let nothing through to an address, if it did not. */
  readonly trouble: WayOut['trouble'];
  /**
   * Leaves the page for an empty one and forgets cookies, storage and what was seen, so that no page depends on those before it and none
   * goes on working unseen; null stays on a page that does nothing. False when the page does not let go within 3 s: this visitor is then of no use any more.
   */
  leave(to: string | null): Promise<boolean>;
  /** Closes the context. False when the browser did not manage within 5 s: it must then be killed. */
  close(): Promise<boolean>;
};

export type Seen = {
  crashed: boolean;
  dialogs: number;
  popups: number;
  downloads: number;
  inert: boolean | null; // can do nothing by itself; null where nobody looked
  answer: Response | null;
  failed: string | null; // address of the page's newest request that failed
  loads: Map<Request, Response | null>; // all that the page loaded, or tried to; the first so many
};

const nothing = (): Seen => ({
  crashed: false,
  dialogs: 0,
  popups: 0,
  downloads: 0,
  inert: null,
  answer: null,
  failed: null,
  loads: new Map(),
});

const mostLoads = 1000; // a page may fetch for ever

const screens = {
  desktop: { viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false },
  mobile: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const;

const platform = {
  desktop: 'X11; Linux x86_64',
  mobile: 'Linux; Android 14; Pixel 8',
} as const;

/** A usual browser's name plus ours: sites serve what people get, and their owners can see who came. */
export const userAgent = (browser: Pick<Browser, 'version'>, device: Device, agent: string): string => {
  const major = browser.version().split('.')[0];
  const mobile = device === 'mobile' ? ' Mobile' : '';
  return `Mozilla/5.0 (${platform[device]}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0${mobile} Safari/537.36 ${agent}`;
};

/** Resolves to false after `ms` if the promise has not settled by then; never rejects. */
const inTime = (promise: Promise<unknown>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    promise.then(
      () => (clearTimeout(timer), resolve(true)),
      () => (clearTimeout(timer), resolve(true)),
    );
  });

/** The way out of the browser: a proxy of ours; `trouble` tells why it let nothing through to an address. */
export type WayOut = {
  readonly server: string;
  readonly trouble: (url: string) => { readonly reason: FailReason; readonly args: Args } | null;
};

/**
 * Makes the console of a page say nothing, as it does while no tool listens: a page that writes to it without end would keep the tool
 * busy that hears every line, and with it all other pages. Serialised by its source.
 */
function silence(): void {
  const own = console as unknown as Record<string, unknown>;
  for (const name of Object.keys(own)) {
    const method = own[name];
    if (name === 'createTask' || name === 'context') continue; // they answer
    if (typeof method === 'function') own[name] = new Proxy(method, { apply: () => undefined });
  }
}

/** Opens a visitor. `agent` is our product token with a contact; without `way` it connects by itself. Throws when the browser is gone. */
export const openVisitor = async (
  browser: Browser,
  device: Device,
  agent: string,
  way: WayOut | null = null,
): Promise<Visitor> => {
  const context = await browser.newContext({
    ...screens[device],
    userAgent: userAgent(browser, device, agent),
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: false,
    serviceWorkers: 'block', // a worker could answer for the site
    permissions: [],
    ...(way && { proxy: { server: way.server } }),
  });
  await context.addInitScript(silence);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const seen = nothing();
  page.on('crash', () => (seen.crashed = true));
  page.on('download', (download) => {
    seen.downloads += 1;
    download.cancel().catch(() => undefined);
  });
  page.on('response', (response) => {
    const request = response.request();
    const moved = response.status() >= 300 && response.status() < 400; // what it leads to counts
    if (!moved && seen.loads.size < mostLoads) seen.loads.set(request, response);
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) seen.answer = response;
  });
  page.on('requestfailed', (request) => {
    if (seen.loads.size < mostLoads && !seen.loads.has(request)) seen.loads.set(request, null);
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) seen.failed = request.url();
  });
  page.on('dialog', (dialog) => {
    const leaving = dialog.type() === 'beforeunload'; // to dismiss it would be to stay
    if (!leaving) seen.dialogs += 1;
    (leaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  context.on('page', (popup) => {
    if (popup === page) return;
    seen.popups += 1;
    popup.close().catch(() => undefined);
  });
  return {
    device,
    context,
    page,
    cdp,
    seen,
    trouble: way?.trouble ?? (() => null),
    async leave(to) {
      const url = page.url();
      const go = async () => {
        if (to !== null) await page.goto(to, { timeout: 3000 });
        await context.clearCookies();
        const stores = to !== null && url.startsWith('http'); // what does nothing stores nothing but cookies
        if (stores)
          await cdp.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
        left = true;
      };
      let left = false;
      await inTime(go(), 3500);
      Object.assign(seen, nothing());
      return left;
    },
    close: () => inTime(context.close(), 5000),
  };
};
