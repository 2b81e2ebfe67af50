import type { Dragged, PointerRecord, Pressed } from '../../model/pointer-record.ts';
import { type Effect, Stage } from './activation-stage.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { listening } from './listeners.ts';
import { installPointers, type PointersWorld, type Presser } from './page/pointers.ts';
import type { Walk } from './walk.ts';
import { before } from './worlds.ts';

const mostPressers = 8;
const mostSeconds = 8;
const patience = 220; // ms the page gets to answer

type Spot = { readonly x: number; readonly y: number };
const find = (heard: readonly number[], most: number): Presser[] =>
  (globalThis as unknown as PointersWorld).wzaPointers.find(heard, most);
const spotOf = (id: number): Spot => (globalThis as unknown as PointersWorld).wzaPointers.spot(id);
const trackOf = (id: number): Spot | null => (globalThis as unknown as PointersWorld).wzaPointers.track(id);

const far = (one: Spot, other: Spot): boolean =>
  Math.abs(one.x - other.x) >= 8 || Math.abs(one.y - other.y) >= 8;
const seen = (effect: Effect): string | null => {
  const part = effect.shown[0] ?? effect.words[0] ?? effect.hidden[0];
  if (part !== undefined) return part.text.slice(0, 40);
  return effect.state ? '' : null;
};

/** Presses, holds, drags a little, and lets go elsewhere. */
const press = async (
  stage: Stage,
  one: Presser,
): Promise<{ pressed: Pressed | null; dragged: Dragged | null }> => {
  const { world } = stage;
  const { mouse } = stage.page;
  const base = { at: targetIn(world, one.place), name: one.name };
  const nothing = {
    pressed: null,
    dragged: one.draggable ? { ...base, how: 'draggable' as const, click: false, others: one.others } : null,
  };
  const spot = await stage.aim(one.id);
  if (spot === null) return nothing;
  await stage.deed(one.id, () => mouse.move(spot.x, spot.y), 60);
  const down = await stage.deed(one.id, () => mouse.down(), patience);
  const shows = seen(down);
  const began = await world.call(spotOf, one.id);
  let { asked } = down;
  let dragged: Dragged | null = nothing.dragged;
  if (asked === null && !one.draggable) {
    for (const [x, y] of [
      [40, 0],
      [0, 40],
    ] as const) {
      await before(stage.deadline, mouse.move(spot.x + x, spot.y + y, { steps: 5 }));
      if (!far(began, await world.call(spotOf, one.id))) continue;
      dragged = { ...base, how: 'moves', click: false, others: one.others };
      break;
    }
  }
  const up = await stage.deed(
    one.id,
    async () => {
      await mouse.move(2, 2, { steps: 3 });
      await mouse.up();
    },
    patience,
  );
  const undone =
    shows !== null && (up.hidden.length > 0 || up.shown.length > 0 || up.words.length > 0 || up.state);
  if (dragged !== null && dragged.how === 'moves') {
    const track = await world.call(trackOf, one.id);
    const stood = await world.call(spotOf, one.id);
    if (track !== null) {
      await stage.deed(one.id, () => mouse.click(track.x, track.y), patience);
      dragged = { ...dragged, click: far(stood, await world.call(spotOf, one.id)) };
    }
  }
  if (asked !== null) {
    // Once more, for a page may also leave by a timer of its own.
    await before(stage.deadline, mouse.move(spot.x, spot.y));
    asked = (await stage.deed(one.id, () => mouse.down(), patience)).asked;
    await before(stage.deadline, mouse.move(2, 2));
    await before(stage.deadline, mouse.up());
  }
  return { pressed: { ...base, wanted: asked, shows: dragged === null ? shows : null, undone }, dragged };
};

/**
 * Presses the mouse on what hears the press itself and lets go elsewhere: does it act before the button is let go, and can
 * what is dragged be moved otherwise? Nothing is sent and no other document opens, as in the activation walk.
 */
export const pointerWalk: Walk = {
  name: 'pointer',
  leaves: 'as-is',
  async run(page, limits): Promise<PointerRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const stage = await Stage.open(page, deadline);
    const pressed: Pressed[] = [];
    const dragged: Dragged[] = [];
    let ended: PointerRecord['ended'] = 'complete';
    try {
      await stage.world.call(installPointers);
      const heard = await listening(stage.world, new Set(['mousedown', 'pointerdown', 'touchstart']));
      const found = await stage.world.call(find, heard, mostPressers);
      if (found.length > 0) await stage.watch();
      for (const one of found) {
        const done = await press(stage, one);
        if (done.pressed !== null) pressed.push(done.pressed);
        if (done.dragged !== null) dragged.push(done.dragged);
      }
      if (found.length === 0) limits.spared?.();
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await stage.close();
    }
    return { ended, pressed, dragged };
  },
};
