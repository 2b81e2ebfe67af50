import type { Frontier } from '../crawl/frontier.ts';
import type { Pace } from '../crawl/pace.ts';
import type { Seat } from '../gather/seat.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { SitePlan } from '../model/site-plan.ts';
import type { RunStart } from './folder.ts';
import type { Gate } from './gate.ts';
import type { Entry, Journal, Survey } from './journal.ts';
import type { PagesProgress } from './progress.ts';
import type { Records } from './records.ts';
import type { Fetch } from './survey.ts';
import type { Visit } from './visit.ts';

/** One sitting at a run: what the run knew when it began, and what its phases work with. */
export type Sitting = {
  readonly path: string; // of the run folder
  readonly start: RunStart;
  readonly plan: SitePlan;
  readonly entries: readonly Entry[]; // of earlier sittings
  readonly reread: () => readonly Entry[]; // with those of this sitting
  readonly journal: Journal;
  readonly records: Records;
  readonly survey: Survey;
  readonly catalogue: Catalogue;
  readonly pace: Pace;
  readonly fetch: Fetch;
  readonly seats: readonly Seat[]; // more than workers: a page may be pictured or walked while others are opened
  readonly gate: Gate; // for as many as there are workers: pages being opened and looked at
  /** Visits addresses with the browser, records them and tells `settle` of each outcome. */
  readonly visitor: (settle: Frontier['settle']) => Visit;
  readonly on: (progress: PagesProgress) => void;
  readonly elapsed: () => number; // ms, earlier sittings included
  readonly msLeft: () => number; // of the time budget
};

/** The first entry of a kind, typed. */
export const entryOf = <T extends Entry['t']>(
  entries: readonly Entry[],
  t: T,
): Extract<Entry, { t: T }> | undefined =>
  entries.find((entry): entry is Extract<Entry, { t: T }> => entry.t === t);

/** Lets several seats work through a list; each item once, in order of taking. */
export const share = async <T>(
  seats: readonly Seat[],
  items: readonly T[],
  work: (seat: Seat, item: T) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const run = async (seat: Seat) => {
    for (let at = next++; at < items.length; at = next++) await work(seat, items[at]!);
  };
  const ends = await Promise.allSettled(seats.map(run));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};
