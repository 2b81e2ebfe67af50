import type { Args } from '../model/json.ts';
import type { SkipReason } from '../model/page-visit.ts';

/** Why an address is left alone, as recorded in its visit. */
export type Skip = { readonly reason: SkipReason; readonly args: Args };

/** Says of a normalised address why it is not to be tried; null = try it. */
export type Decide = (url: string) => Skip | null;

/** Asks one after another and keeps the first objection; later ones are not asked then. */
export const firstOf =
  (...all: readonly Decide[]): Decide =>
  (url) => {
    for (const decide of all) {
      const skip = decide(url);
      if (skip) return skip;
    }
    return null;
  };
