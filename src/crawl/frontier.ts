import { openCounts } from '../model/column.ts';
import { type PageVisit, type Reached, Via } from '../model/page-visit.ts';
import type { Decide, Skip } from './decide.ts';
import { openOutcomes } from './outcomes.ts';
import { openTexts } from './texts.ts';
import { normalise, pageKey, schemeOf, visitId } from './url.ts';

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

const MAX_KNOWN = 1_000_000;

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
  const urls = openTexts(); // the number of an address is its place in the list
  // of each place: how it was named, 1 + the place of the naming page, its depth, 1 + its outcome, whether that is final
  const [via, from, depth, outcome, fixed] = [
    openCounts(),
    openCounts(),
    openCounts(),
    openCounts(),
    openCounts(),
  ];
  const outcomes = openOutcomes();
  const links = new Map<number, readonly Link[]>(); // of settled places that are not yet committed
  const early = new Map<string, { reached: Reached; links: readonly Link[] }>(); // replayed before their address is known
  const pages = openTexts(); // keys of pages
  const owners = openCounts(); // of each key, the place of the visit that audited it
  const maxKnown = options.known ?? MAX_KNOWN;
  const maxAttempts = attemptsFor(options.pages);
  let committed = 0; // places before this one are final, their links listed
  let next = 0; // places before this one were handed out or passed over
  let open = 0; // handed out, not committed
  let audited = 0;
  let attempts = 0;
  let dropped = 0;
  let closed: 'budget-pages' | 'budget-time' | null = null;

  const isFixed = (place: number): boolean => fixed.at(place) === 1;
  const isSettled = (place: number): boolean => outcome.at(place) > 0;
  const reachedAt = (place: number): Reached => outcomes.at(outcome.at(place) - 1, urls.at(place));
  const set = (place: number, reached: Reached): void =>
    outcome.set(place, 1 + outcomes.put(urls.at(place), reached));
  const ownerOf = (key: string): string | undefined => {
    const page = pages.find(key);
    return page < 0 ? undefined : urls.at(owners.at(page));
  };
  const own = (key: string, place: number): void => {
    const page = pages.put(key);
    if (page === owners.size()) owners.push(place);
    else owners.set(page, place);
  };

  const add = (raw: string, by: Via, naming: number, deep: number): void => {
    if (urls.find(raw) >= 0) return; // saves normalising what most links of a page repeat
    const normal = normalise(raw);
    const { url, skip } = normal === null ? unusable(raw) : { url: normal, skip: null };
    if (url === '' || urls.find(url) >= 0) return;
    if (urls.size() >= maxKnown) {
      dropped += 1;
      return;
    }
    const reason = skip ?? options.decide(url);
    const replay = early.get(url);
    early.delete(url);
    const place = urls.put(url);
    via.push(Via.options.indexOf(by));
    from.push(naming + 1);
    depth.push(deep);
    fixed.push(reason === null ? 0 : 1);
    outcome.push(0);
    if (reason) set(place, { state: 'skipped', ...reason });
    else if (replay) {
      set(place, replay.reached);
      links.set(place, replay.links);
    }
  };

  /** What a settled attempt counts as, now that all before it are final. */
  const verdict = (place: number, reached: Reached): Reached => {
    const url = urls.at(place);
    const earlier = ownerOf(pageKey(url));
    if (earlier !== undefined) return { state: 'duplicate', of: earlier }; // one worker alone would not have opened it
    if (reached.state !== 'audited') return reached;
    const page = pageKey(normalise(reached.finalUrl) ?? url);
    const { front } = reached;
    const owner = ownerOf(page) ?? (front === undefined ? undefined : ownerOf(front));
    if (owner !== undefined) return { state: 'duplicate', of: owner };
    own(page, place);
    if (front !== undefined) own(front, place);
    own(pageKey(url), place);
    return reached;
  };

  const commit = (place: number): void => {
    const reached = verdict(place, reachedAt(place));
    set(place, reached);
    fixed.set(place, 1);
    open -= 1;
    if (reached.state !== 'skipped') attempts += 1;
    if (reached.state === 'audited') {
      audited += 1;
      for (const link of links.get(place) ?? []) add(link.url, link.via, place, depth.at(place) + 1);
    }
    links.delete(place);
  };

  const hasBudget = (): boolean => audited + open < options.pages && attempts + open < maxAttempts;

  /** True when the next place needs no worker: skipped, replayed, or known to be another page's redirect target. */
  const passes = (place: number): boolean => {
    if (isFixed(place)) return true;
    if (closed && (!isSettled(place) || !hasBudget())) {
      set(place, { state: 'skipped', reason: closed, args: {} });
      open += 1;
      return true;
    }
    if (!hasBudget()) return false;
    if (!isSettled(place)) {
      const owner = ownerOf(pageKey(urls.at(place)));
      if (owner === undefined) return false;
      set(place, { state: 'duplicate', of: owner });
    }
    open += 1;
    return true;
  };

  const advance = (): void => {
    for (;;) {
      if (committed < next && isFixed(committed)) committed += 1;
      else if (committed < next && isSettled(committed)) commit(committed);
      else if (next < urls.size() && passes(next)) next += 1;
      else return;
    }
  };

  for (const url of options.entry) add(url, 'entry', -1, 0);
  for (const url of options.sitemap) add(url, 'sitemap', -1, 1);

  return {
    take: () => {
      advance();
      if (next >= urls.size() || closed || !hasBudget()) return open > 0 ? 'wait' : 'done';
      const order = next;
      open += 1;
      next += 1;
      const by = Via.options[via.at(order)] as Via;
      return { url: urls.at(order), via: by, depth: depth.at(order), order };
    },
    settle: (url, reached, found) => {
      const place = urls.find(url);
      if (place < 0) {
        if (!early.has(url)) early.set(url, { reached, links: found });
      } else if (!isSettled(place)) {
        set(place, reached);
        links.set(place, found);
      }
      advance();
    },
    close: (reason) => {
      closed ??= reason;
      for (let place = committed; place < next; place++)
        if (!isSettled(place)) set(place, { state: 'skipped', reason, args: {} });
      advance();
    },
    visits: () => {
      const all: PageVisit[] = [];
      const named: string[] = []; // the text of an address once for all that it names
      for (let order = 0; order < urls.size(); order++) {
        const url = urls.at(order);
        named.push(url);
        if (!isFixed(order) || !isSettled(order)) continue;
        all.push({
          id: visitId(url),
          url,
          via: Via.options[via.at(order)] as Via,
          from: named[from.at(order) - 1] ?? null,
          depth: depth.at(order),
          order,
          reached: outcomes.at(outcome.at(order) - 1, url),
          template: null,
          chosen: null,
        });
      }
      return all;
    },
    counts: () => ({ known: urls.size(), audited, attempts, dropped }),
  };
};
