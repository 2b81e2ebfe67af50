import { setTimeout as sleep } from 'node:timers/promises';
import type { ContrastRecord, PicturedText } from '../../model/contrast-record.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import {
  type Clip,
  installPictured,
  type Pictured,
  type PicturedWorld,
  type Ratios,
} from './page/pictured.ts';
import type { Walk } from './walk.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

const mostTexts = 12;
const mostSeconds = 6;
const between = 350; // ms between the two pictures of a place that looks bad

const page = {
  find: (most: number): { found: number; texts: Pictured[] } =>
    (globalThis as unknown as PicturedWorld).wzaPictured.find(most),
  hide: (on: boolean): void => (globalThis as unknown as PicturedWorld).wzaPictured.hide(on),
  clip: (id: number): Clip | null => (globalThis as unknown as PicturedWorld).wzaPictured.clip(id),
  ratios: (png: string, colour: readonly number[], needed: number): Promise<Ratios> =>
    (globalThis as unknown as PicturedWorld).wzaPictured.ratios(png, colour, needed),
};
const hex = (colour: readonly number[]): string =>
  `#${colour
    .slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;

const measure = async (world: World, text: Pictured, deadline: number): Promise<PicturedText | null> => {
  const needed = text.large ? 3 : 4.5;
  const look = async (): Promise<Ratios | null> => {
    const clip = await world.call(page.clip, text.id);
    if (clip === null) return null;
    const shot = world.session.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...clip, scale: 1 },
      optimizeForSpeed: true,
    });
    const { data } = await before(deadline, shot);
    return world.call(page.ratios, data, text.colour, needed);
  };
  const first = await look();
  if (first === null) return null;
  let steady = true;
  if (first.below > 0.9) {
    await sleep(between); // pictures arrive late, slides move on
    const second = await look();
    steady = second !== null && second.below > 0.9;
  }
  return {
    at: targetIn(world, text.place),
    sample: text.sample,
    colour: hex(text.colour),
    needed,
    ...first,
    shadow: text.shadow,
    steady,
  };
};

/** Measures texts over pictures and gradients, where styles alone do not tell the contrast: pixels without the text. */
export const contrastWalk: Walk = {
  name: 'contrast',
  leaves: 'as-is',
  async run(visited, limits): Promise<ContrastRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const worlds = await openWorlds(visited, deadline, installPictured, true);
    const world = worlds[0] as World;
    const texts: PicturedText[] = [];
    let found = 0;
    let ended: ContrastRecord['ended'] = 'complete';
    try {
      const pictured = await world.call(page.find, mostTexts);
      found = pictured.found;
      if (pictured.texts.length > 0) await world.call(page.hide, true);
      for (const text of pictured.texts) {
        const measured = await measure(world, text, deadline);
        if (measured !== null) texts.push(measured);
      }
      if (pictured.texts.length > 0) await world.call(page.hide, false);
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await closeWorlds(worlds);
    }
    return { ended, found, texts };
  },
};
