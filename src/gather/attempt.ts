import type { Args } from '../model/json.ts';
import type { FailReason, Reached } from '../model/page-visit.ts';
import type { Device } from '../model/site-plan.ts';
import { gatherPage, type Gathered, type GatherOptions } from './gather.ts';
import type { Ended, Seat } from './seat.ts';

type NotAudited = Extract<Reached, { state: 'not-audited' }>;

// Faults that often pass: tried once more.
const passing = new Set<FailReason>(['refused', 'connection', 'browser-lost', 'crashed', 'timeout']);
const passingStatus = new Set([500, 502, 503, 504]);
const mayPass = ({ reason, status }: NotAudited): boolean => {
  if (reason === 'http-error') return passingStatus.has(status ?? 0);
  return passing.has(reason) && (reason !== 'timeout' || status === null); // an answered page that stays unready is like that
};

/** What happens before each try, and after one that will be repeated. */
export type Turns = { readonly before: () => Promise<void>; readonly failed: (gathered: Gathered) => void };

/** A piece of work that did not end well, as the outcome of a visit. `limit` in seconds. */
export const endedBadly = (end: Exclude<Ended<unknown>, { ended: 'well' }>, limit: number): NotAudited => {
  const not = (reason: FailReason, args: Args): NotAudited => ({
    state: 'not-audited',
    reason,
    args,
    status: null,
    finalUrl: null,
    redirects: [],
    attempts: 1,
  });
  if (end.ended === 'hung') return not('hung', { limit });
  if (end.ended === 'error') return not('error', { detail: end.detail });
  return not(end.ended, {});
};

const counted = (gathered: Gathered, attempts: number): Gathered =>
  gathered.evidence
    ? { ...gathered, reached: { ...gathered.reached, attempts } }
    : { ...gathered, reached: { ...gathered.reached, attempts } };

/**
 * Tries one page on one device, twice when the fault may pass. `limit` is the hard limit of one try in seconds; it is
 * enforced from outside the page, whatever the page does.
 */
export const attemptPage = async (
  seat: Seat,
  device: Device,
  url: string,
  limit: number,
  options: GatherOptions,
  turns: Turns = { before: async () => undefined, failed: () => undefined },
): Promise<Gathered> => {
  const tryOnce = async (attempts: number): Promise<Gathered> => {
    const known: Gathered[] = [];
    const recorded = (gathered: Gathered): void => {
      known.push(counted(gathered, attempts));
      options.recorded?.(known[0]!);
    };
    const end = await seat.use(device, limit, (visitor, guard) =>
      gatherPage(visitor, guard, url, { ...options, recorded }),
    );
    if (end.ended === 'well') return counted(end.value, attempts);
    return known[0] ?? counted({ reached: endedBadly(end, limit), evidence: null }, attempts); // only its pictures are lost
  };
  for (let attempts = 1; ; attempts++) {
    await turns.before();
    const gathered = await tryOnce(attempts);
    const { reached } = gathered;
    if (attempts === 2 || reached.state !== 'not-audited' || !mayPass(reached)) return gathered;
    turns.failed(gathered);
  }
};
