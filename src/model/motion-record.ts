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

/** What the motion walk recorded. */
export type MotionRecord = {
  readonly watched: number; // seconds of page time; 0 = nothing on the page can move
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly things: readonly MovingThing[];
  readonly stoppers?: number; // controls anywhere whose words may promise to stop, hide or slow it; absent in older records
  readonly framesLeftOut: number; // frames of other processes, which were not watched
};
