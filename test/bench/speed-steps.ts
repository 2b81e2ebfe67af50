import { catalogue } from '../../src/audit/catalogue.ts';
import type { Keeper } from '../../src/browser/keeper.ts';
import { allowFor } from '../../src/cli/check-command.ts';
import { gatherPage } from '../../src/gather/gather.ts';
import { reopen } from '../../src/gather/reopen.ts';
import { catalogueScript, pageScript, type PageScript } from '../../src/gather/script.ts';
import { openSeat, type Seat } from '../../src/gather/seat.ts';
import { walks } from '../../src/gather/walks/index.ts';
import { median } from './machine.ts';

/** Milliseconds a page, one worker, medians over the pages. */
export type Steps = {
  readonly opening: number; // navigation and settling
  readonly axe: number; // with facts, links and the way there and back
  readonly probes: number;
  readonly walks: Readonly<Record<string, number>>; // by walk, opening left out
};

const walkSeconds = 25;

/** Times the steps of looking at a page by leaving them out one after the other. */
export const timeSteps = async (keeper: Keeper, urls: readonly string[]): Promise<Steps> => {
  const whole = catalogueScript(catalogue);
  const noProbes = pageScript([], catalogue.axe);
  const seatFor = (script: PageScript): Seat => openSeat(keeper, 'wza-bench', allowFor(urls), null, script);
  const seats = { whole: seatFor(whole), noProbes: seatFor(noProbes) };
  const timed = async (work: Parameters<Seat['use']>[2], seat: Seat = seats.whole): Promise<number> => {
    const began = performance.now();
    const end = await seat.use('desktop', 120, work);
    if (end.ended !== 'well') throw new Error(`a page of the bench ended ${end.ended}`);
    return performance.now() - began;
  };
  const gather = (url: string, script: PageScript, seat: Seat): Promise<number> =>
    timed(
      (visitor, guard) => gatherPage(visitor, guard, url, { seconds: 30, script, suspicious: true }),
      seat,
    );
  try {
    const rows: { opening: number; noProbes: number; whole: number }[] = [];
    const walked: Record<string, number[]> = {};
    for (const url of urls) {
      const opening = await timed((visitor, guard) => reopen(visitor, guard, url, 20));
      rows.push({
        opening,
        noProbes: await gather(url, noProbes, seats.noProbes),
        whole: await gather(url, whole, seats.whole),
      });
    }
    for (const url of urls.slice(0, 5))
      for (const walk of walks) {
        let ms = 0;
        await timed(async (visitor, guard) => {
          await reopen(visitor, guard, url, 20);
          const began = performance.now();
          await walk.run(visitor.page, { seconds: walkSeconds });
          ms = performance.now() - began;
        });
        (walked[walk.name] ??= []).push(ms);
      }
    const opening = median(rows.map((row) => row.opening));
    return {
      opening,
      axe: median(rows.map((row) => row.noProbes)) - opening,
      probes: median(rows.map((row) => row.whole - row.noProbes)),
      walks: Object.fromEntries(Object.entries(walked).map(([name, ms]) => [name, median(ms)])),
    };
  } finally {
    for (const seat of Object.values(seats)) await seat.close();
  }
};
