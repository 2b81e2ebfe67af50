import { activationWalk } from './activation.ts';
import { contrastWalk } from './contrast.ts';
import { hoverWalk } from './hover.ts';
import { keyboardWalk } from './keyboard.ts';
import { motionWalk } from './motion.ts';
import type { Walk } from './walk.ts';
import { zoomWalk } from './zoom.ts';

/** All walks, in the order to run them on one page: the motion walk comes last, for it leaves an empty page. */
export const walks: readonly Walk[] = [
  keyboardWalk,
  activationWalk,
  hoverWalk,
  contrastWalk,
  zoomWalk,
  motionWalk,
];
