import type { Page } from 'playwright';
import type { MeasuredPart, PartsRecord } from '../../model/parts-record.ts';
import { endedBy } from './keyboard-route.ts';
import { targetIn } from './keyboard-steps.ts';
import { installLight, type LightWorld } from './page/light.ts';
import { installParts, type Part, type PartRatio, type PartsWorld } from './page/parts.ts';
import type { Walk } from './walk.ts';
import { windowShot } from './window-shot.ts';
import { before, closeWorlds, openWorlds, type World } from './worlds.ts';

const mostParts = 40;
const mostSeconds = 6;
const leastInk = 8; // pixels of an icon that must be there to speak of one
const themes = ['dark', 'light'] as const;

const page = {
  find: (most: number): Part[] => (globalThis as unknown as PartsWorld).wzaParts.find(most),
  frame: (ids: readonly number[]): number[] => (globalThis as unknown as PartsWorld).wzaParts.frame(ids),
  measure: (
    png: string,
    wanted: readonly { id: number; kind: Part['kind'] }[],
  ): Promise<(PartRatio | null)[]> => (globalThis as unknown as PartsWorld).wzaParts.measure(png, wanted),
  restore: (): void => (globalThis as unknown as LightWorld).wzaLight.restore(),
};

/** Measures the parts, a windowful at a time. */
const look = async (
  world: World,
  parts: readonly Part[],
  deadline: number,
): Promise<Map<number, PartRatio>> => {
  const found = new Map<number, PartRatio>();
  let left = parts;
  while (left.length > 0) {
    const ids = left.map(({ id }) => id);
    const free = new Set(await world.call(page.frame, ids));
    const shown = left.filter(({ id }) => free.has(id));
    left = left.slice(1).filter(({ id }) => !free.has(id)); // something lies over the first
    if (shown.length === 0) continue;
    const data = await windowShot(world, deadline);
    const wanted = shown.map(({ id, kind }) => ({ id, kind }));
    for (const [n, ratio] of (await world.call(page.measure, data, wanted)).entries())
      if (ratio !== null) found.set(shown[n]!.id, ratio);
  }
  return found;
};

/** Icons of which nothing is left in contrast themes. */
const inForcedColours = async (
  visited: Page,
  world: World,
  icons: readonly Part[],
  deadline: number,
): Promise<Map<number, ('dark' | 'light')[]>> => {
  const gone = new Map<number, ('dark' | 'light')[]>();
  for (const colorScheme of themes) {
    await before(deadline, visited.emulateMedia({ forcedColors: 'active', colorScheme }));
    for (const [id, { ink }] of await look(world, icons, deadline))
      if (ink < leastInk) gone.set(id, [...(gone.get(id) ?? []), colorScheme]);
  }
  return gone;
};

/**
 * Measures by pixels how fields and icons stand out from what is around them, and looks whether icons are still there in
 * contrast themes (forced colours). Touches nothing; the page gets its own colours back.
 */
export const partsWalk: Walk = {
  name: 'parts',
  leaves: 'untouched',
  async run(visited, limits): Promise<PartsRecord> {
    const deadline = Date.now() + Math.min(limits.seconds, mostSeconds) * 1000;
    const worlds = await openWorlds(visited, deadline, installLight, true);
    const world = worlds[0] as World;
    let parts: MeasuredPart[] = [];
    let forced = false;
    let ended: PartsRecord['ended'] = 'complete';
    try {
      await world.call(installParts);
      const found = await world.call(page.find, mostParts);
      const ratios = await look(world, found, deadline);
      parts = found.flatMap(({ id, place, kind, name, native }): MeasuredPart[] => {
        const ratio = ratios.get(id);
        if (ratio === undefined || (kind === 'icon' && ratio.ink < leastInk)) return [];
        return [{ at: targetIn(world, place), kind, name, best: ratio.best, native, gone: [] }];
      });
      const icons = found.filter(({ id, kind }) => kind === 'icon' && (ratios.get(id)?.ink ?? 0) >= leastInk);
      if (icons.length > 0) {
        const gone = await inForcedColours(visited, world, icons, deadline);
        const bySelector = new Map(icons.map(({ id, place }) => [place.selector, gone.get(id) ?? []]));
        parts = parts.map((part) => ({ ...part, gone: bySelector.get(part.at.selector) ?? [] }));
        forced = true;
      }
      await world.call(page.restore);
    } catch (cause) {
      ended = endedBy(cause);
    } finally {
      await visited.emulateMedia({ forcedColors: null, colorScheme: null }).catch(() => undefined);
      await closeWorlds(worlds);
    }
    return { ended, parts, forced };
  },
};
