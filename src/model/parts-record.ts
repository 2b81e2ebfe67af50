import type { Target } from './target.ts';

/** A field or a control that is an icon alone, measured by pixels. */
export type MeasuredPart = {
  readonly at: Target;
  readonly kind: 'field' | 'icon';
  readonly name: string;
  readonly best: number; // contrast with what is around it, of the strongest edge of a field or the strongest ink of an icon
  readonly native: boolean; // drawn by the browser as it likes: no matter of the page
  /** Contrast themes (forced colours) in which nothing of it was left to see; icons only. */
  readonly gone: readonly ('dark' | 'light')[];
};

/** What the parts walk recorded, of the page itself without its frames. */
export type PartsRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly parts: readonly MeasuredPart[];
  readonly forced: boolean; // looked at in forced colours as well
};
