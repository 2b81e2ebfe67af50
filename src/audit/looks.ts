import type { Visitor } from '../browser/visitor.ts';
import { endedBadly } from '../gather/attempt.ts';
import type { Guard } from '../gather/guard.ts';
import type { Seat } from '../gather/seat.ts';
import { shotOf } from '../gather/shots.ts';
import type { Walk } from '../gather/walks/walk.ts';
import { judgePage } from '../judge/page.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Json } from '../model/json.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Device, SitePlan } from '../model/site-plan.ts';
import type { Target } from '../model/target.ts';
import { openChoice, placesOfPage } from './choose-places.ts';
import type { EarlyPictures } from './early-pictures.ts';
import type { Gate } from './gate.ts';
import type { Records } from './records.ts';
import { type Candidate, drawPages } from './sample.ts';
import { lookAgain, type SecondLook } from './second-look.ts';

/** A second look that is due: pictures, walks, or both. */
export type Due = {
  readonly visit: PageVisit;
  readonly device: Device;
  readonly places: readonly Target[];
  readonly walked: boolean;
  readonly home: boolean; // the page on which tools and versions of the site are tried
};

const walkSeconds = 25;
const openingSeconds = 60; // opening the page again, and taking pictures

/**
 * Decides from the records which pages get a second look, in the order of the crawl. Depends on records and seed alone.
 * @returns the looks that are due when so many pages are walked; more pages hold those of fewer
 */
export const dueLooks = async (
  plan: SitePlan,
  visits: readonly PageVisit[],
  records: Records,
  catalogue: Catalogue,
  pictures: boolean,
): Promise<(walkPages: number) => Due[]> => {
  const device = plan.devices[0]!;
  const candidates: Candidate[] = [];
  const { chosen, full, offer } = openChoice();
  const audited = visits.filter((visit) => visit.reached.state === 'audited');
  for (const visit of audited) {
    const artifacts = { ...(await records.page(visit.id, device, false)), visit };
    candidates.push({
      id: visit.id,
      url: visit.url,
      entry: visit.via === 'entry',
      skeleton: visit.template ?? artifacts.facts.skeleton, // as pages not walked are judged by
    });
    if (pictures && !full()) offer(visit.url, judgePage(artifacts, catalogue));
  }
  return (walkPages) => {
    const walked = new Set(drawPages(candidates, walkPages, plan.seed));
    const home = audited.find(({ id, via }) => via === 'entry' && walked.has(id));
    return audited
      .filter((visit) => walked.has(visit.id) || chosen.has(visit.url))
      .map((visit) => ({
        visit,
        device,
        places: chosen.get(visit.url) ?? [],
        walked: walked.has(visit.id),
        home: visit === home,
      }));
  };
};

/** Walks for every page that is walked, and those made once a site, on its home page. */
export type LookWalks = { readonly every: readonly Walk[]; readonly home: readonly Walk[] };

/** What a second look works with. */
export type Looking = {
  readonly walks: LookWalks;
  readonly records: Records;
  readonly catalogue: Catalogue;
  readonly pictures: boolean;
  readonly early: EarlyPictures; // what was pictured on the first visit
  readonly turn: (url: string) => Promise<void>; // waits until the page's host may be asked
  readonly gate: Gate; // how many pages are being opened
};

/**
 * The page whose walks stand for the components that other pages share with it: the first that is walked, the home page aside,
 * on which more is tried and others need not wait for it.
 */
export const modelOf = (due: readonly Due[]): Due | undefined =>
  due.find(({ walked, home }) => walked && !home);

/**
 * Takes one second look and keeps what it brought. The page is opened again only for walks, and for places that were not tried on
 * the first visit; `model` holds records of another page's walks. What goes wrong is recorded as trouble of the page.
 */
export const takeLook = async (
  seat: Seat,
  due: Due,
  setting: Looking,
  model: Record<string, Json>,
): Promise<void> => {
  const { records, early } = setting;
  const { id } = due.visit;
  const open = due.places.filter((place) => early.of(id, place) === undefined);
  const seen: SecondLook =
    due.walked || open.length > 0
      ? await openAgain(seat, { ...due, places: open }, setting, model)
      : { walks: {}, shots: [], trouble: [] };
  const files = new Set(seen.shots.map(({ file }) => file));
  for (const place of due.places) {
    const png = early.of(id, place)?.png;
    if (!png) continue;
    await records.keepShot(shotOf(id, place).file, png);
    files.add(shotOf(id, place).file);
  }
  // in the order of choice, whenever they were taken
  const chosen = due.places.map((place) => shotOf(id, place)).filter(({ file }) => files.has(file));
  const known = new Set(chosen.map(({ file }) => file));
  const shots = [...chosen, ...seen.shots.filter(({ file }) => !known.has(file))];
  await records.keepLook(id, due.device, { ...seen, shots });
};

const openAgain = async (
  seat: Seat,
  due: Due,
  { walks, records, catalogue, pictures, turn, gate }: Looking,
  model: Record<string, Json>,
): Promise<SecondLook> => {
  const { visit, device } = due;
  await turn(visit.url);
  const url = visit.reached.state === 'audited' ? visit.reached.finalUrl : visit.url;
  const artifacts = { ...(await records.page(visit.id, device, false)), visit };
  const known = new Set(judgePage(artifacts, catalogue).findings.map((finding) => finding.group));
  const made = due.walked ? [...walks.every, ...(due.home ? walks.home : [])] : [];
  const seconds = made.map(({ patience = 1 }) => walkSeconds * patience + 25);
  const limit = seconds.reduce((sum, one) => sum + one, openingSeconds);
  const look = (visitor: Visitor, guard: Guard) =>
    lookAgain(visitor, guard, {
      id: visit.id,
      url,
      places: due.places,
      portrait: pictures && due.walked,
      walks: made,
      axe: artifacts.axe,
      model,
      walkSeconds,
      placesOf: (records) =>
        pictures
          ? placesOfPage(judgePage({ ...artifacts, axe: null, probes: {}, walks: records }, catalogue), known)
          : [],
      gate,
      keep: records.keepShot,
    });
  let end = await seat.use(device, limit, look);
  if (end.ended === 'browser-lost') end = await seat.use(device, limit, look);
  return end.ended === 'well'
    ? end.value
    : {
        walks: {},
        shots: [],
        trouble: [{ code: 'second-look-failed', args: { reason: endedBadly(end, limit).reason } }],
      };
};
