import { isInert } from '../inert.ts';
import type { World } from './worlds.ts';

const putBack = (): void => {
  (document.activeElement as HTMLElement | null)?.blur?.();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
};

/**
 * Takes focus away and scrolls to the top, in a page where nothing can have answered what a walk did: one without scripts.
 * False for all other pages; they have to be opened anew.
 */
export const restored = async (world: World): Promise<boolean> => {
  if (!(await isInert(world.session))) return false;
  await world.call(putBack);
  return true;
};
