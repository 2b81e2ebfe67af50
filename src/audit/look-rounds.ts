import type { PageVisit } from '../model/page-visit.ts';
import { moreWalks } from './enough.ts';
import { intervalOf } from './interim.ts';
import { type Due, dueLooks, type LookWalks, takeLook } from './looks.ts';
import type { LookProgress } from './progress.ts';
import { share, type Sitting } from './sitting.ts';

/** What second looks need beside a sitting. */
export type LookSetting = {
  readonly walks: LookWalks;
  readonly pictures: boolean;
  readonly on: (progress: LookProgress) => void;
};

/**
 * Takes the second looks at a site's pages: pictures and walks; in rounds under `--sample auto`, more pages walked in each, until
 * the interval of the score is small enough or the limits are reached. Looks taken in an earlier sitting are not taken again.
 */
export const takeLooks = async (
  sitting: Sitting,
  visits: readonly PageVisit[],
  { walks, pictures, on }: LookSetting,
): Promise<void> => {
  const { plan, entries, journal, records, catalogue, seats, pace, msLeft } = sitting;
  const taken = new Map<string, boolean>(); // whether the page was walked
  for (const entry of entries) if (entry.t === 'second-look') taken.set(entry.id, entry.walked ?? true);
  const due = await dueLooks(plan, visits, records, catalogue, pictures);
  const isTaken = ({ visit, walked }: Due): boolean =>
    taken.get(visit.id) === true || taken.get(visit.id) === walked;
  const audited = visits.filter(({ reached }) => reached.state === 'audited').length;
  let count = 0;
  for (;;) {
    const walked = due(count)
      .filter((look) => look.walked)
      .map(({ visit }) => visit.id);
    const known = () => intervalOf(sitting, visits, walked);
    const more = await moreWalks(plan, count, audited, known);
    if (count > 0 && (more === 0 || msLeft() <= 0)) break;
    count += more;
    const looks = due(count);
    let done = 0;
    await share(seats, looks, async (seat, look) => {
      on({ phase: 'looks', done: done++, of: looks.length, url: look.visit.url });
      if (isTaken(look)) return;
      await pace.turn(URL.parse(look.visit.url)?.host ?? '');
      await takeLook(seat, look, walks, records, catalogue, pictures);
      journal.append({ t: 'second-look', id: look.visit.id, device: look.device, walked: look.walked });
      taken.set(look.visit.id, look.walked);
    });
    if (more === 0) break;
  }
};
