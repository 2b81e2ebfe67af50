import type { Route } from './keyboard-route.ts';
import type { Steps } from './keyboard-steps.ts';
import type { KitWorld } from './page/kit.ts';

const maxRepeated = 12;

const focusAfresh = (id: number): void => {
  (document.activeElement as HTMLElement | null)?.blur?.();
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  ((globalThis as unknown as KitWorld).wzaKit.byId(id) as HTMLElement).focus();
};

/** Looks a second time at stops that were covered: what drifts by is elsewhere then. The smaller cover stays. */
export const lookAgain = async (steps: Steps, route: Route): Promise<void> => {
  const covered = [...route.visited.values()].filter(({ facts }) => (facts.cover?.share ?? 0) >= 0.3);
  for (const { place, facts } of covered.slice(0, maxRepeated)) {
    await place.world.call(focusAfresh, place.id);
    const again = await steps.facts(place);
    if ((again.cover?.share ?? 0) < (facts.cover?.share ?? 0)) facts.cover = again.cover;
  }
};
