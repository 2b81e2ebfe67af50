import { activationWalk } from './activation.ts';
import { contrastWalk } from './contrast.ts';
import { hoverWalk } from './hover.ts';
import { keyboardWalk } from './keyboard.ts';
import { motionWalk } from './motion.ts';
import { outlineWalk } from './outline.ts';
import { partsWalk } from './parts.ts';
import { pointerWalk } from './pointer.ts';
import type { Walk } from './walk.ts';
import { zoomWalk } from './zoom.ts';

/** All walks, in the order to run them on one page: first what leaves it untouched, last what leaves it empty. */
export const walks: readonly Walk[] = [
  outlineWalk,
  contrastWalk,
  partsWalk,
  keyboardWalk,
  activationWalk,
  hoverWalk,
  pointerWalk,
  zoomWalk,
  motionWalk,
];
