import type { Target } from './target.ts';

/** How a thing moves. drift = its box wanders over the page by itself; update = its text changes by itself. */
export type MotionKind =
  | 'drift'
  | 'marquee'
  | 'scroll'
  | 'carousel'
  | 'blink'
  | 'animation'
  | 'update'
  | 'gif';

/** Something in or beside a moving thing that is named like a control for it. */
export type MotionControl = {
  readonly at: Target;
  readonly name: string;
  readonly does: 'close' | 'pause';
  readonly keyboard: boolean; // Tab reaches it
};

export type MovingThing = {
  readonly at: Target;
  readonly kind: MotionKind;
  readonly changes: number; // samples that differed from the one before
  readonly seconds: number; // page time from the first change to the last one; gif: one round of its pictures
  readonly forever: boolean; // still going when watching ended, or declared endless
  readonly distance: number; // CSS px travelled
  readonly area: number; // CSS px² shown
  readonly text: string; // its visible text, at most 80 characters
  readonly clock: boolean; // the changing text is a time or a countdown
  readonly interactive: number; // controls inside
  readonly covers: boolean; // lay over text or controls of the page
  readonly controls: readonly MotionControl[];
  readonly hoverStops: boolean | null; // null = not tried
  readonly focusStops: boolean | null; // null = nothing inside takes focus, or not tried
  readonly reducedMotionStops: boolean | null;
};

/** Something that may flash: how often it went light and dark, or to saturated red and back, in its worst second. */
export type Flashing = {
  readonly at: Target;
  readonly kind: 'page' | 'picture' | 'film';
  readonly perSecond: number; // flashes (a pair of opposing changes) in the worst second; 0 = none
  readonly area: number; // CSS px² that flash more than three times in that second
  readonly looked: number; // seconds looked at
  readonly whole: boolean; // that is all there is of it
};

/** What the motion walk recorded. */
export type MotionRecord = {
  readonly watched: number; // seconds of page time; 0 = nothing on the page can move
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly things: readonly MovingThing[];
  readonly stoppers?: number; // controls anywhere whose words may promise to stop, hide or slow it; absent in older records
  readonly flashing?: readonly Flashing[]; // what was looked at for flashes; absent in older records
  readonly framesLeftOut: number; // frames of other processes, which were not watched
};
