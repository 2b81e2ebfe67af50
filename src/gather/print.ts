import type { Request, Response } from 'playwright';
import type { Visitor } from '../browser/visitor.ts';
import type { PagePrint, PrintedPart } from '../model/page-print.ts';
import { within } from './within.ts';

/** How contents and answers are sealed; handed in, so that both sides of a comparison seal alike. */
export type Seals = {
  readonly content: (content: string | Uint8Array) => string;
  readonly headers: (headers: Readonly<Record<string, string>>) => string | null;
  readonly error: (status: number | null) => string;
  readonly hash: (content: string | Uint8Array) => string;
  readonly secret: (url: string) => boolean; // addresses that may not be kept
};

/** Takes the print of the page that a visitor has open; null when it cannot be read. `at` in ISO 8601. */
export type TakePrint = (visitor: Visitor, at: string) => Promise<PagePrint | null>;

const mostParts = 300;
const bodyMs = 2000;
const steady = new Set(['stylesheet', 'script', 'image', 'font']); // one content an address, for the time of an audit
const live = new Set(['websocket', 'eventsource']);
const unimportant = new Set(['ping', 'manifest', 'cspviolationreport', 'preflight', 'prefetch']);

/** The address that the page named, before redirects. */
const named = (request: Request): string => {
  let first = request;
  for (let before = request.redirectedFrom(); before; before = before.redirectedFrom()) first = before;
  return first.url();
};

/**
 * Builds the taking of prints for one audit; `made` is the hash of what gathers. Answers with ETag or Last-Modified are taken
 * by these, others by their content.
 */
export const openPrints = (made: string, seals: Seals): TakePrint => {
  const known = new Map<string, string>(); // seals of steady parts by address
  const body = async (response: Response): Promise<Uint8Array> =>
    within(response.body(), bodyMs, 'reading what the page loaded');

  const sealOf = async (request: Request, response: Response | null): Promise<string> => {
    if (response === null) return seals.error(null);
    const status = response.status();
    if (status >= 400) return seals.error(status);
    const byHeaders = seals.headers(response.headers());
    if (byHeaders !== null) return byHeaders;
    const url = named(request);
    const before = steady.has(request.resourceType()) ? known.get(url) : undefined;
    const seal = before ?? seals.content(await body(response));
    known.set(url, seal);
    return seal;
  };

  return async ({ seen, page }, at) => {
    const { answer, loads } = seen;
    if (!answer) return null;
    let unsure: string | null = null;
    const parts = new Map<string, PrintedPart>();
    for (const [request, response] of loads) {
      const type = request.resourceType();
      const url = named(request);
      if (!/^https?:/.test(url) || unimportant.has(type)) continue;
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) continue;
      if (live.has(type)) unsure ??= 'socket';
      else if (request.method() !== 'GET') unsure ??= 'post';
      else if (seals.secret(url)) unsure ??= 'secret';
      else if (parts.size >= mostParts) unsure ??= 'many';
      if (unsure !== null) break;
      try {
        parts.set(url, { url, seal: await sealOf(request, response) });
      } catch {
        unsure = 'unread'; // its content is gone, or does not end
        break;
      }
    }
    try {
      const html = seals.hash(await body(answer));
      return { at, made, html, parts: [...parts.values()].sort((a, b) => (a.url < b.url ? -1 : 1)), unsure };
    } catch {
      return null;
    }
  };
};
