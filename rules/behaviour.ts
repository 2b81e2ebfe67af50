import type { BehaviourRule } from '../src/model/rule.ts';
import blinking from './blinking.ts';
import changeOfContext from './change-of-context.ts';
import characterShortcuts from './character-shortcuts.ts';
import contrastOverPicture from './contrast-over-picture.ts';
import dialogKeyboard from './dialog-keyboard.ts';
import dragOnly from './drag-only.ts';
import elderFloating from './elder-floating.ts';
import elderLineSpacing from './elder-line-spacing.ts';
import elderOpens from './elder-opens.ts';
import elderTargetSize from './elder-target-size.ts';
import elderTextSize from './elder-text-size.ts';
import flashing from './flashing.ts';
import floatingWindow from './floating-window.ts';
import focusCovered from './focus-covered.ts';
import focusLost from './focus-lost.ts';
import focusNotVisible from './focus-not-visible.ts';
import focusOrderJumps from './focus-order-jumps.ts';
import focusRingFaint from './focus-ring-faint.ts';
import forcedColours from './forced-colours.ts';
import hoverContent from './hover-content.ts';
import hoverKeyboard from './hover-keyboard.ts';
import keyboardTrap from './keyboard-trap.ts';
import keyboardUnreached from './keyboard-unreached.ts';
import motionNoPause from './motion-no-pause.ts';
import mouseOnlyControl from './mouse-only-control.ts';
import partsContrast from './parts-contrast.ts';
import pressActs from './press-acts.ts';
import reflowClipped from './reflow-clipped.ts';
import reflowSideways from './reflow-sideways.ts';
import skipLinkBroken from './skip-link-broken.ts';
import spacedTextClipped from './spaced-text-clipped.ts';
import stateNotTold from './state-not-told.ts';
import statusUnannounced from './status-unannounced.ts';
import textNotResized from './text-not-resized.ts';
import textUnread from './text-unread.ts';
import toolHarm from './tool-harm.ts';
import toolMirror from './tool-mirror.ts';
import toolOpens from './tool-opens.ts';
import toolPresent from './tool-present.ts';
import zoomedTextClipped from './zoomed-text-clipped.ts';

/** Rules that judge what a walk recorded. */
export const behaviourRules: readonly BehaviourRule[] = [
  blinking,
  changeOfContext,
  characterShortcuts,
  contrastOverPicture,
  dialogKeyboard,
  dragOnly,
  elderFloating,
  elderLineSpacing,
  elderOpens,
  elderTargetSize,
  elderTextSize,
  flashing,
  floatingWindow,
  focusCovered,
  focusLost,
  focusNotVisible,
  focusOrderJumps,
  focusRingFaint,
  forcedColours,
  hoverContent,
  hoverKeyboard,
  keyboardTrap,
  keyboardUnreached,
  motionNoPause,
  mouseOnlyControl,
  partsContrast,
  pressActs,
  reflowClipped,
  reflowSideways,
  skipLinkBroken,
  spacedTextClipped,
  stateNotTold,
  statusUnannounced,
  textNotResized,
  textUnread,
  toolHarm,
  toolMirror,
  toolOpens,
  toolPresent,
  zoomedTextClipped,
];
