import { type Kind, kinds } from '../crawl/kinds.ts';
import type { Structure } from '../crawl/structure.ts';
import { openTexts } from '../crawl/texts.ts';
import { templatesOf } from '../crawl/templates.ts';
import { normalise, pageKey } from '../crawl/url.ts';
import { openCounts } from '../model/column.ts';
import type { Chosen, PageVisit, Reached } from '../model/page-visit.ts';
import type { Surveyed } from './survey-file.ts';

/** Marks of the kinds a page is; see kindsOfPage. */
export type Marks = Partial<Record<Kind, number>>;

/** What the survey made known: every address with its outcome; 'audited' stands for pages that can be opened. */
export type Population = {
  readonly visits: readonly PageVisit[]; // in frontier order
  readonly templates: ReadonlyMap<string, string>; // of pages, by address
  readonly kinds: ReadonlyMap<string, Marks>; // of pages, by address
};

const NAMED = 2; // what the text of a link says of the page it leads to

/** What the survey read, kept as small as can be: whole records would make memory grow with the links of a site. */
export type Readings = {
  readonly add: (one: Surveyed) => void;
  /** Puts all together: templates by structure, kinds by page and by the links that lead there. */
  readonly population: (visits: readonly PageVisit[]) => Population;
};

/** Collects what the survey read, in whatever order. */
export const openReadings = (): Readings => {
  type Reading = { readonly kinds: Marks; readonly structure: Structure };
  const structures = new Map<string, Structure>(); // pages of one template share theirs
  const readings = new Map<string, number>(); // and mostly are of the same kinds
  const all: Reading[] = [];
  const pages = openTexts();
  const readingOf = openCounts(); // of each page, its place in `all`
  const named = new Map<string, Set<Kind>>(); // by address that links lead to, as written
  return {
    add: ({ url, reached, links, names, kinds: marks, structure }) => {
      if (reached.state !== 'audited') return;
      const key = structure.join();
      const shared = structures.get(key) ?? structure;
      structures.set(key, shared);
      const whole = `${JSON.stringify(marks)} ${key}`;
      const reading = readings.get(whole) ?? all.push({ kinds: marks, structure: shared }) - 1;
      readings.set(whole, reading);
      const page = pages.put(url);
      if (page === readingOf.size()) readingOf.push(reading);
      else readingOf.set(page, reading);
      for (const [at, kind] of names) {
        const to = links[at]!.url;
        named.set(to, (named.get(to) ?? new Set()).add(kind));
      }
    },
    population: (visits) => {
      const isPage = ({ url, reached }: PageVisit): boolean =>
        reached.state === 'audited' && pages.find(url) >= 0;
      const reading = (url: string): Reading => all[readingOf.at(pages.find(url))] as Reading;
      const marks = new Map<string, Marks>();
      const same = new Map<string, string>();
      for (const visit of visits) {
        if (isPage(visit)) marks.set(visit.url, reading(visit.url).kinds);
        if (visit.reached.state === 'duplicate') same.set(visit.url, visit.reached.of);
      }
      const told = new Set<string>();
      for (const [raw, of] of named)
        for (const kind of of) {
          const link = normalise(raw) ?? raw;
          const to = same.get(link) ?? link;
          const known = marks.get(to);
          if (!known || told.has(`${kind} ${to}`)) continue;
          told.add(`${kind} ${to}`); // two spellings of one address say it once
          marks.set(to, { ...known, [kind]: (known[kind] ?? 0) + NAMED }); // pages share what was read of them
        }
      const templates = templatesOf({
        *[Symbol.iterator]() {
          for (const visit of visits)
            if (isPage(visit)) {
              const { url, via } = visit;
              yield { url, structure: reading(url).structure, entry: via === 'entry' };
            }
        },
      });
      return { visits, templates, kinds: marks };
    },
  };
};

const SURE = 2; // marks below this are hints, and no reason to look at a page
const OF_KIND: Partial<Record<Kind, number>> = { home: 2, service: 2, form: 2 };

/**
 * The pages that every sample holds, at most `most` beside the entries: one or two of each kind that the site has, those
 * first that are surest, then nearest to the entry. Entries come first, then kind by kind.
 */
export const fixedPages = ({ visits, kinds: marks }: Population, most: number): string[] => {
  const entries = visits.filter(({ via, reached }) => via === 'entry' && reached.state !== 'skipped');
  const taken = new Set(entries.map(({ url }) => url));
  const pages = visits.filter(({ url }) => marks.has(url));
  const of = (kind: Kind): string[] =>
    pages
      .filter(({ url }) => (marks.get(url)![kind] ?? 0) >= SURE)
      .sort(
        (a, b) =>
          marks.get(b.url)![kind]! - marks.get(a.url)![kind]! || a.depth - b.depth || a.order - b.order,
      )
      .slice(0, OF_KIND[kind] ?? 1)
      .map(({ url }) => url);
  const found = kinds.flatMap(of).filter((url) => !taken.has(url));
  return [...taken, ...[...new Set(found)].slice(0, Math.max(0, most))];
};

const keyOf = (url: string): string => pageKey(normalise(url) ?? url);

/**
 * What became of every address of a sampled site: pages chosen have the outcome of their audit, others are not sampled, and
 * what the survey could not open stays what it was. Of two chosen pages that turned out to be one, the one that lies there
 * counts, or the earlier. `late` = chosen pages without an outcome fell to the time budget.
 */
export const sampledVisits = (
  { visits, templates }: Population,
  chosen: ReadonlyMap<string, Chosen>,
  results: ReadonlyMap<string, Reached>,
): PageVisit[] => {
  const owners = new Map<string, string>();
  const finals = visits.flatMap(({ url }) => {
    const reached = results.get(url);
    return chosen.has(url) && reached?.state === 'audited' ? [{ url, final: keyOf(reached.finalUrl) }] : [];
  });
  for (const { url, final } of finals) if (final === keyOf(url)) owners.set(final, url);
  for (const { url, final } of finals) if (!owners.has(final)) owners.set(final, url);

  const reachedOf = ({ url, reached }: PageVisit): Reached => {
    if (!chosen.has(url))
      return reached.state === 'audited' ? { state: 'skipped', reason: 'not-sampled', args: {} } : reached;
    const result = results.get(url) ?? { state: 'skipped', reason: 'budget-time', args: {} };
    const owner = result.state === 'audited' ? owners.get(keyOf(result.finalUrl)) : undefined;
    return owner === undefined || owner === url ? result : { state: 'duplicate', of: owner };
  };
  return visits.map((visit) => ({
    ...visit,
    reached: reachedOf(visit),
    template: templates.get(visit.url) ?? null,
    chosen: chosen.get(visit.url) ?? null,
  }));
};
