import type { PageVisit } from '../model/page-visit.ts';
import type { EarlyPictures } from './early-pictures.ts';
import { moreWalks } from './enough.ts';
import { intervalOf } from './interim.ts';
import { type Due, dueLooks, type LookWalks, modelOf, takeLook } from './looks.ts';
import type { LookProgress } from './progress.ts';
import { share, type Sitting } from './sitting.ts';

/** What second looks need beside a sitting. */
export type LookSetting = {
  readonly walks: LookWalks;
  readonly pictures: boolean;
  readonly early: EarlyPictures; // taken on first visits
  readonly again: (look: Due) => Promise<boolean>; // true when that of an earlier run was put in its place
  readonly on: (progress: LookProgress) => void;
};

/** Something to wait for, opened once. */
const latch = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open: () => open() };
};

/**
 * Takes the second looks at a site's pages: pictures and walks; in rounds under `--sample auto`, more pages walked in each, until
 * the interval of the score is small enough or the limits are reached. Looks taken in an earlier sitting are not taken again.
 */
export const takeLooks = async (
  sitting: Sitting,
  visits: readonly PageVisit[],
  { walks, pictures, early, again, on }: LookSetting,
): Promise<void> => {
  const { plan, entries, journal, records, catalogue, seats, gate, pace, msLeft } = sitting;
  const taken = new Map<string, boolean>(); // whether the page was walked
  for (const entry of entries) if (entry.t === 'second-look') taken.set(entry.id, entry.walked ?? true);
  const due = await dueLooks(plan, visits, records, catalogue, pictures);
  const isTaken = ({ visit, walked }: Due): boolean =>
    taken.get(visit.id) === true || taken.get(visit.id) === walked;
  const audited = visits.filter(({ reached }) => reached.state === 'audited').length;
  const turn = (url: string): Promise<void> => pace.turn(URL.parse(url)?.host ?? '');
  let count = 0;
  let model: Due | undefined; // of the first round
  for (;;) {
    const walked = due(count)
      .filter((look) => look.walked)
      .map(({ visit }) => visit.id);
    const known = () => intervalOf(sitting, visits, walked);
    const more = await moreWalks(plan, count, audited, known);
    if (count > 0 && (more === 0 || msLeft() <= 0)) break;
    count += more;
    const looks = due(count);
    model ??= modelOf(looks);
    const modelled = latch();
    if (model !== undefined && isTaken(model)) modelled.open(); // in an earlier round or sitting
    let done = 0;
    await share(seats, looks, async (seat, look) => {
      on({ phase: 'looks', done: done++, of: looks.length, url: look.visit.url });
      const isModel = look.visit === model?.visit;
      try {
        if (isTaken(look)) return;
        if (!(await again(look))) {
          // What pages share is tried on one of them, always the same, whichever worker is the faster.
          const waits = model !== undefined && look.walked && !look.home && !isModel;
          if (waits) await modelled.opened;
          const known = waits ? (await records.page(model!.visit.id, model!.device, true)).walks : {};
          const setting = { walks, records, catalogue, pictures, early, turn, gate };
          await takeLook(seat, look, setting, known);
        }
        journal.append({ t: 'second-look', id: look.visit.id, device: look.device, walked: look.walked });
        taken.set(look.visit.id, look.walked);
      } finally {
        if (isModel) modelled.open();
      }
    });
    if (more === 0) break;
  }
};
