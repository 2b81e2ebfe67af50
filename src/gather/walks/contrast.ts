import { setTimeout as sleep } from 'node:timers/promises';
import type { ContrastRecord, PicturedText } from '../../model/contrast-record.ts';
import type { AxeFacts } from '../../model/page-artifacts.ts';
import type { Target } from '../../model/target.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { installLight, type LightWorld } from './page/light.ts';
import { installPictured, type Pictured, type PicturedWorld } from './page/pictured.ts';
import { installPixels, type PixelsWorld, type Ratios, type Wanted } from './page/pixels.ts';
import type { Walk } from './walk.ts';
import { type WindowPart, windowShot } from './window-shot.ts';
import { closeWorlds, openWorlds, type World } from './worlds.ts';

const mostTexts = 400;
const mostSeconds = 8;
const between = 350; // ms between two looks at texts that look bad

const page = {
  find: (
    asked: readonly string[],
    known: readonly string[],
    most: number,
  ): { found: number; texts: Pictured[] } =>
    (globalThis as unknown as PicturedWorld).wzaPictured.find(asked, known, most),
  frame: (ids: readonly number[]): number[] => (globalThis as unknown as PixelsWorld).wzaPixels.frame(ids),
  area: (ids: readonly number[]): WindowPart | null =>
    (globalThis as unknown as PixelsWorld).wzaPixels.area(ids),
  hide: (on: boolean): void => (globalThis as unknown as PixelsWorld).wzaPixels.hide(on),
  measure: (a: string, b: string, part: WindowPart, wanted: readonly Wanted[]): Promise<(Ratios | null)[]> =>
    (globalThis as unknown as PixelsWorld).wzaPixels.measure(a, b, part, wanted),
  restore: (): void => (globalThis as unknown as LightWorld).wzaLight.restore(),
};
const hex = (colour: readonly number[]): string =>
  `#${colour
    .slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;

const neededBy = (text: Pictured): number => (text.large ? 3 : 4.5);

/** Two pictures of the part of the window that holds the texts, with the letters and without, compared at the texts given. */
const look = async (
  world: World,
  texts: readonly Pictured[],
  deadline: number,
): Promise<(Ratios | null)[]> => {
  const ids = texts.map(({ id }) => id);
  const part = await world.call(page.area, ids);
  if (part === null) return texts.map(() => null); // they moved out of sight
  const withText = await windowShot(world, deadline, part);
  await world.call(page.hide, true);
  const without = await windowShot(world, deadline, part);
  await world.call(page.hide, false);
  const wanted = texts.map((text) => ({ id: text.id, colour: text.colour, needed: neededBy(text) }));
  return world.call(page.measure, withText, without, part, wanted);
};

/** Places that axe could not decide, and those it failed, on the page itself. */
const saidByAxe = (axe: AxeFacts | null): { undecided: Target[]; failed: Target[] } => {
  const said = axe?.rules.find(({ id }) => id === 'color-contrast');
  const own = (list: { target: Target }[] = []): Target[] =>
    list.map(({ target }) => target).filter(({ frame }) => frame.length === 0);
  return { undecided: own(said?.incomplete), failed: own(said?.violations) };
};

/**
 * Measures texts whose contrast styles alone do not tell: those that axe left undecided, and others over pictures and
 * gradients. One pair of pictures a windowful, with the letters and without: what differs is the letters, and what lies
 * under them is their background.
 */
export const contrastWalk: Walk = {
  name: 'contrast',
  leaves: 'untouched',
  async run(visited, { seconds, axe = null }): Promise<ContrastRecord> {
    const deadline = Date.now() + Math.min(seconds, mostSeconds) * 1000;
    const worlds = await openWorlds(visited, deadline, installPictured, true);
    const world = worlds[0] as World;
    const { undecided, failed } = saidByAxe(axe);
    const texts: PicturedText[] = [];
    let found = 0;
    let ended: ContrastRecord['ended'] = 'complete';
    const keep = (text: Pictured, ratios: Ratios, steady: boolean): void => {
      const asked = text.asked === null ? undefined : undecided[text.asked];
      texts.push({
        at: asked ?? targetIn(world, text.place),
        asked: asked !== undefined,
        sample: text.sample,
        colour: hex(text.colour),
        needed: neededBy(text),
        ...ratios,
        shadow: text.shadow,
        steady,
      });
    };
    try {
      await world.call(installLight);
      await world.call(installPixels);
      const pictured = await world.call(
        page.find,
        undecided.map(({ selector }) => selector),
        failed.map(({ selector }) => selector),
        mostTexts,
      );
      found = pictured.found;
      let left = pictured.texts;
      while (left.length > 0) {
        const [, ...others] = left;
        const free = new Set(
          await world.call(
            page.frame,
            left.map(({ id }) => id),
          ),
        );
        const shown = left.filter(({ id }) => free.has(id));
        left = others.filter(({ id }) => !free.has(id));
        if (shown.length === 0) continue; // something lies over the first
        const once = await look(world, shown, deadline);
        const bad = shown.filter((_, n) => (once[n]?.below ?? 0) > 0.9);
        // Pictures arrive late, slides move on: only what is bad twice is.
        if (bad.length > 0) await sleep(between);
        const twice = bad.length > 0 ? await look(world, bad, deadline) : [];
        for (const [n, text] of shown.entries()) {
          const ratios = once[n];
          const again = bad.includes(text) ? twice[bad.indexOf(text)] : ratios;
          if (ratios)
            keep(
              text,
              ratios,
              again !== null && again !== undefined && (again === ratios || again.below > 0.9),
            );
        }
      }
      await world.call(page.restore);
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await closeWorlds(worlds);
    }
    return { ended, found, texts };
  },
};
