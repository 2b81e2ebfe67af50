import type { Visitor } from '../browser/visitor.ts';
import { holdsSecret } from '../crawl/mask.ts';
import type { Guard } from '../gather/guard.ts';
import { reopen } from '../gather/reopen.ts';
import { shotOf, takePortrait, takeShots } from '../gather/shots.ts';
import type { Walk } from '../gather/walks/walk.ts';
import type { Json } from '../model/json.ts';
import type { AxeFacts, Shot, Trouble } from '../model/page-artifacts.ts';
import type { Target } from '../model/target.ts';
import type { Gate } from './gate.ts';

/** What a second look at a page brought: records of the walks, pictures, and what went wrong. */
export type SecondLook = {
  readonly walks: Record<string, Json>;
  readonly shots: Shot[];
  readonly trouble: Trouble[];
};

/** What to do on the page. */
export type LookOrder = {
  readonly id: string; // of the visit
  readonly url: string;
  readonly places: readonly Target[]; // to picture
  readonly portrait: boolean; // the whole page is pictured as well
  readonly walks: readonly Walk[];
  readonly axe: AxeFacts | null; // what axe said of the page
  readonly model: Record<string, Json>; // records of the walks of another page of the site, {} = none
  readonly walkSeconds: number; // for each walk, times its patience
  /** Places that the walks' rules found, to picture afterwards. */
  readonly placesOf: (walks: Record<string, Json>) => readonly Target[];
  readonly gate?: Gate; // passed by whenever the page is opened
  readonly keep: (file: string, image: Buffer) => Promise<void>;
};

/** Whether a walk came to its end; one that was cut off may not have put back what it hid or scrolled. */
const isComplete = (record: Json): boolean =>
  record !== null && typeof record === 'object' && 'ended' in record && record.ended === 'complete';

/** Opens an audited page again for pictures and walks. No walk starts on a page that pictures or another walk changed. */
export const lookAgain = async (visitor: Visitor, guard: Guard, order: LookOrder): Promise<SecondLook> => {
  const walks: Record<string, Json> = {};
  const shots: Shot[] = [];
  const trouble: Trouble[] = [];
  const pass = order.gate?.pass();
  const open = async () => {
    await pass?.enter();
    return reopen(visitor, guard, order.url, 20).finally(pass?.leave);
  };
  const picture = async (places: readonly Target[]) => {
    for (const { target, png } of await takeShots(visitor, places, holdsSecret)) {
      const shot = shotOf(order.id, target);
      if (png === null) continue;
      await order.keep(shot.file, png);
      shots.push(shot);
    }
  };

  const portray = async () => {
    const portrait = await takePortrait(visitor, order.id, holdsSecret);
    if (!portrait) return;
    await order.keep(portrait.shot.file, portrait.image);
    shots.push(portrait.shot);
  };

  if (order.places.length > 0) {
    if (await open()) await picture(order.places);
    else trouble.push({ code: 'not-reopened', args: {} });
  }
  let fresh = false;
  for (const walk of order.walks) {
    const ready = fresh || (await open());
    fresh = false;
    if (!ready) {
      trouble.push({ code: 'walk-failed', args: { walk: walk.name, detail: 'not reopened' } });
      continue;
    }
    try {
      let spared = walk.leaves === 'untouched';
      const record = await walk.run(visitor.page, {
        seconds: order.walkSeconds * (walk.patience ?? 1),
        axe: order.axe,
        ...(order.model[walk.name] === undefined ? {} : { model: order.model[walk.name]! }),
        spared: () => (spared = true),
      });
      walks[walk.name] = record;
      fresh = spared && isComplete(record);
    } catch (error) {
      if (visitor.seen.crashed || visitor.page.isClosed()) throw error;
      trouble.push({
        code: 'walk-failed',
        args: { walk: walk.name, detail: String(error).split('\n')[0]!.slice(0, 200) },
      });
    }
  }
  const found = order.placesOf(walks);
  if ((found.length > 0 || order.portrait) && (fresh || (await open()))) {
    await picture(found);
    if (order.portrait) await portray();
  }
  return { walks, shots, trouble };
};
