import type { Json } from '../../src/model/json.ts';
import type { PageArtifacts } from '../../src/model/page-artifacts.ts';
import type { Recorded } from '../../src/audit/judge-run.ts';
import type { Records } from '../../src/audit/records.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';

/** Of the places of a page, this many in ten are its own content's: no other page has their group. */
const ownInTen = 1;

/** A number in letters, for digits are left out of what groups are told apart by. */
const letters = (n: number): string =>
  [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

/** The record with a title and headings of its own, and every tenth place at a selector of its own. */
const ownPlaces = (artifacts: PageArtifacts, copy: number): PageArtifacts => {
  let n = 0;
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, part]): [string, Json] =>
      key === 'selector' && typeof part === 'string'
        ? [key, n++ % 10 < ownInTen ? `#own-${letters(copy)} > ${part}` : part]
        : [key, walk(part as Json)],
    );
    return Object.fromEntries(entries);
  };
  const { axe, probes, walks } = artifacts;
  const facts = {
    ...artifacts.facts,
    title: `${letters(copy)} ${artifacts.facts.title}`,
    headings: artifacts.facts.headings.map(({ level, text }) => ({
      level,
      text: `${letters(copy)} ${text}`,
    })),
  };
  return { ...artifacts, facts, ...(walk({ axe, probes, walks } as unknown as Json) as object) };
};

/**
 * A run of `pages` audited pages, made of a small one: its pages are repeated under other addresses, read from its records
 * one at a time, with titles, headings and one place in ten of their own. Only the first copies are walked.
 * @param shots whether every copy keeps the list of pictures of its page; an audit takes a fixed number of them
 */
export const largeRun = (
  small: Recorded,
  records: Records,
  pages: number,
  shots: boolean,
): { readonly run: Recorded; readonly records: Pick<Records, 'page'> } => {
  const audited = small.visits.filter(({ reached }) => reached.state === 'audited');
  const places = audited.flatMap((visit) =>
    (small.devices.get(visit.id) ?? []).map((device) => ({ visit, device })),
  );
  const of = new Map<string, { readonly place: (typeof places)[number]; readonly copy: number }>();
  const visits: PageVisit[] = [];
  const devices = new Map<string, readonly (typeof places)[number]['device'][]>();
  const looked = new Set<string>();
  for (let copy = 0; copy < pages; copy++) {
    const place = places[copy % places.length]!;
    const { visit, device } = place;
    const id = copy.toString(16).padStart(12, '0');
    const url = `${visit.url}?copy=${copy}`;
    const { reached } = visit;
    of.set(id, { place, copy });
    devices.set(id, [device]);
    // an audit walks a fixed number of pages, however many it has
    if (copy < places.length && small.looked.has(`${visit.id}-${device}`)) looked.add(`${id}-${device}`);
    visits.push({
      ...visit,
      id,
      url,
      order: copy,
      reached: reached.state === 'audited' ? { ...reached, finalUrl: url } : reached,
    });
  }
  return {
    run: { ...small, visits, devices, looked },
    records: {
      page: async (id, device, second) => {
        const { place, copy } = of.get(id)!;
        const page = ownPlaces(await records.page(place.visit.id, device, second), copy);
        return shots || copy < places.length ? page : { ...page, shots: [] };
      },
    },
  };
};
