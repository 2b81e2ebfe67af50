import type { Parts } from './page.ts';

/** One barrier of the catalogue: the page that has it, and the same page repaired. */
export type Pair = {
  readonly id: string;
  readonly barrier: string; // what a person would say of it
  readonly bad: Parts;
  readonly good: Parts;
  readonly rules: readonly string[]; // whose finding names this very barrier
  readonly frame?: (parts: Parts) => string; // the page around the parts; a plain Chinese one unless said
};
