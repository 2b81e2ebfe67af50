import type { Target } from './target.ts';

/** Text that a box cuts through although it would be whole at the usual size. */
export type CutText = {
  readonly at: Target; // the box that cuts
  readonly sample: string; // at most 60 characters of the text
  readonly way: 'down' | 'across';
  readonly plain: boolean; // running text only: nothing inside is moved, floated or placed by scripts
  readonly relief: boolean; // a link, a button or a tooltip near may show the whole
};

/** Text that can be read only by scrolling sideways in a narrow window. */
export type WideText = {
  readonly at: Target;
  readonly sample: string;
  readonly right: number; // CSS px from the left
  readonly running: boolean; // a sentence of two lines or more, each wider than the window
  readonly boxed?: boolean; // prose that could wrap, set wider than the window in a box that scrolls sideways
};

/** Text whose letters hardly grow when the page is zoomed. */
export type Unresized = {
  readonly at: Target;
  readonly sample: string;
  readonly times: number; // size at 400 % over the size at 100 %, as it is seen
};

/** What the zoom walk recorded, of the page itself without its frames. */
export type ZoomRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly zoomed: readonly CutText[]; // a window of 1280 by 1024 px at 200 %
  readonly narrowed?: readonly CutText[]; // at 320 px: what was whole at 200 %; absent = not looked at
  readonly spaced: readonly CutText[]; // with the text spacing of WCAG 1.4.12
  readonly enlarged: readonly CutText[]; // every text at twice its size, the window as it was
  readonly unresized?: readonly Unresized[]; // absent = no text to look at, or an earlier version’s record
  readonly narrow: { readonly width: number; readonly texts: readonly WideText[] } | null; // at 320 px; null = not tried
};
