import type { Target } from './target.ts';

/** Contrast of one text against the pixels that its letters stand on; ratios are those of WCAG 2, 1 to 21. */
export type PicturedText = {
  readonly at: Target;
  readonly asked: boolean; // axe left it undecided, and `at` is the place as axe named it
  readonly sample: string; // at most 60 characters
  readonly colour: string; // of the text, #rrggbb
  readonly needed: number; // 4.5, or 3 for large text
  readonly best: number; // all but 2 % of the pixels have less
  readonly typical: number; // the median
  readonly worst: number; // all but 5 % of the pixels have more
  readonly below: number; // share of pixels with less than needed, 0..1
  readonly shadow: boolean; // a shadow or an outline of its own may help
  readonly steady: boolean; // two pictures of the place said the same
};

/** What the contrast walk recorded, of the page itself without its frames. */
export type ContrastRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly found: number; // texts that axe left undecided, or over pictures and gradients
  readonly texts: readonly PicturedText[]; // those measured
};
