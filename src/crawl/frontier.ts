import type { PageVisit, Reached, Via } from '../model/page-visit.ts';
import type { Decide, Skip } from './decide.ts';
import { normalise, schemeOf, visitId } from './url.ts';

/** A link as found on a page: its address as the browser resolved it. */
export type Link = { readonly url: string; readonly via: Via };

/** An address to be tried by a worker. */
export type Entry = {
  readonly url: string;
  readonly via: Via;
  readonly depth: number;
  readonly order: number;
};

export type FrontierOptions = {
  readonly entry: readonly string[];
  readonly sitemap: readonly string[];
  readonly pages: number; // page budget
  readonly decide: Decide; // asked once for each new address, in frontier order
  readonly known?: number; // addresses kept at most; later ones are only counted
};

type Node = {
  readonly url: string;
  readonly via: Via;
  readonly from: number; // place of the naming page; -1 = none
  readonly depth: number;
  reached: Reached | null;
  links: readonly Link[];
  fixed: boolean; // reached is final
};

export type Frontier = {
  /** The next address to try; 'wait' = ask again after a settlement; 'done' = nothing is left to try. */
  readonly take: () => Entry | 'wait' | 'done';
  /**
   * Records how an attempt ended, with the links of the page in page order. Also replays a recorded settlement of an
   * interrupted crawl, before any take, in any order. The first settlement of an address counts.
   */
  readonly settle: (url: string, reached: Reached, links: readonly Link[]) => void;
  /** Ends the crawl: whatever was not settled becomes skipped. */
  readonly close: (reason: 'budget-pages' | 'budget-time') => void;
  /** All known addresses with their final outcome, in frontier order; those still open are left out. */
  readonly visits: () => PageVisit[];
  /** Progress. `dropped` = addresses beyond the limit of known ones. */
  readonly counts: () => {
    readonly known: number;
    readonly audited: number;
    readonly attempts: number;
    readonly dropped: number;
  };
};

/** A site of dead links ends too: attempts are limited in proportion to the page budget. */
const attemptsFor = (pages: number): number => 3 * pages + 20;

/** http and https of an address are one page: whichever was audited first stands for both. */
const pageKey = (url: string): string => url.replace(/^https?:/, '');

const MAX_KNOWN = 1_000_000;
const noLinks: readonly Link[] = []; // one for all: there may be a million addresses

/** An address that is none is kept by its scheme alone when it holds code or data, else cut short. */
const unusable = (raw: string): { url: string; skip: Skip } => {
  const scheme = schemeOf(raw);
  const url = /^(?:javascript|data|blob|about)$/.test(scheme) ? `${scheme}:` : raw.trim().slice(0, 200);
  return { url, skip: { reason: 'scheme', args: { scheme } } };
};

/**
 * The list of all known addresses and what became of them. Its outcome is a pure function of the site, however many workers
 * there are and in whatever order they finish:
 * - addresses are handed out in list order, and a page's links join the list only once everything before it is settled;
 * - an attempt starts only while (audited pages committed) + (handed out, not committed) is below the budget, so exactly
 *   those are tried that one worker alone would have tried;
 * - whether a page is one that was audited already, by redirect or as its folder's front page, is decided at commit, in list order.
 */
export const openFrontier = (options: FrontierOptions): Frontier => {
  const nodes: Node[] = [];
  const places = new Map<string, number>();
  const early = new Map<string, { reached: Reached; links: readonly Link[] }>(); // replayed before their address is known
  const owners = new Map<string, string>(); // key of a page -> the visit that audited it
  const maxKnown = options.known ?? MAX_KNOWN;
  const maxAttempts = attemptsFor(options.pages);
  let committed = 0; // nodes before this place are final, their links listed
  let next = 0; // nodes before this place were handed out or passed over
  let open = 0; // handed out, not committed
  let audited = 0;
  let attempts = 0;
  let dropped = 0;
  let closed: 'budget-pages' | 'budget-time' | null = null;

  const add = (raw: string, via: Via, from: number, depth: number): void => {
    if (places.has(raw)) return; // saves normalising what most links of a page repeat
    const normal = normalise(raw);
    // the very text of the link where it is the same: who else keeps it keeps no second one
    const { url, skip } =
      normal === null ? unusable(raw) : { url: normal === raw ? raw : normal, skip: null };
    if (url === '' || places.has(url)) return;
    if (nodes.length >= maxKnown) {
      dropped += 1;
      return;
    }
    const reason = skip ?? options.decide(url);
    const replay = early.get(url);
    early.delete(url);
    places.set(url, nodes.length);
    nodes.push({
      url,
      via,
      from,
      depth,
      reached: reason ? { state: 'skipped', ...reason } : (replay?.reached ?? null),
      links: replay?.links ?? noLinks,
      fixed: reason !== null,
    });
  };

  /** What a settled attempt counts as, now that all before it are final. */
  const verdict = (node: Node, reached: Reached): Reached => {
    const earlier = owners.get(pageKey(node.url));
    if (earlier !== undefined) return { state: 'duplicate', of: earlier }; // one worker alone would not have opened it
    if (reached.state !== 'audited') return reached;
    const page = pageKey(normalise(reached.finalUrl) ?? node.url);
    const { front } = reached;
    const owner = owners.get(page) ?? (front === undefined ? undefined : owners.get(front));
    if (owner !== undefined) return { state: 'duplicate', of: owner };
    owners.set(page, node.url);
    if (front !== undefined) owners.set(front, node.url);
    owners.set(pageKey(node.url), node.url);
    return reached;
  };

  const commit = (place: number, node: Node, settled: Reached): void => {
    const reached = verdict(node, settled);
    node.reached = reached;
    node.fixed = true;
    open -= 1;
    if (reached.state !== 'skipped') attempts += 1;
    if (reached.state === 'audited') {
      audited += 1;
      for (const link of node.links) add(link.url, link.via, place, node.depth + 1);
    }
    node.links = noLinks;
  };

  const hasBudget = (): boolean => audited + open < options.pages && attempts + open < maxAttempts;

  /** True when the next node needs no worker: skipped, replayed, or known to be another page's redirect target. */
  const passes = (node: Node): boolean => {
    if (node.fixed) return true;
    if (closed && (node.reached === null || !hasBudget())) {
      node.reached = { state: 'skipped', reason: closed, args: {} };
      open += 1;
      return true;
    }
    if (!hasBudget()) return false;
    const owner = owners.get(pageKey(node.url));
    if (node.reached === null && owner !== undefined) node.reached = { state: 'duplicate', of: owner };
    if (node.reached === null) return false;
    open += 1;
    return true;
  };

  const advance = (): void => {
    for (;;) {
      const head = committed < next ? nodes[committed] : undefined;
      if (head?.fixed) committed += 1;
      else if (head?.reached) commit(committed, head, head.reached);
      else {
        const node = nodes[next];
        if (!node || !passes(node)) return;
        next += 1;
      }
    }
  };

  for (const url of options.entry) add(url, 'entry', -1, 0);
  for (const url of options.sitemap) add(url, 'sitemap', -1, 1);

  return {
    take: () => {
      advance();
      const node = nodes[next];
      if (!node || closed || !hasBudget()) return open > 0 ? 'wait' : 'done';
      open += 1;
      next += 1;
      return { url: node.url, via: node.via, depth: node.depth, order: next - 1 };
    },
    settle: (url, reached, links) => {
      const place = places.get(url);
      const node = place === undefined ? undefined : nodes[place];
      if (!node) {
        if (!early.has(url)) early.set(url, { reached, links });
      } else if (node.reached === null) {
        node.reached = reached;
        node.links = links;
      }
      advance();
    },
    close: (reason) => {
      closed ??= reason;
      for (const node of nodes.slice(committed, next)) {
        node.reached ??= { state: 'skipped', reason, args: {} };
      }
      advance();
    },
    visits: () =>
      nodes.flatMap(({ url, via, from, depth, reached, fixed }, order) =>
        fixed && reached
          ? [
              {
                id: visitId(url),
                url,
                via,
                from: nodes[from]?.url ?? null,
                depth,
                order,
                reached,
                template: null,
                chosen: null,
              },
            ]
          : [],
      ),
    counts: () => ({ known: nodes.length, audited, attempts, dropped }),
  };
};
