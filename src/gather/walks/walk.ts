import type { Page } from 'playwright';
import type { Json } from '../../model/json.ts';

/**
 * Drives an open, settled page and writes down what happened; it judges nothing. `run` gets a page whose dialogs and
 * popups are handled by its owner, keeps within `limits.seconds` and returns what it has when time runs out.
 */
export type Walk = {
  readonly name: string; // key in PageArtifacts.walks; behaviour rules name it
  /** The page afterwards: as it was, so that the next walk may go on from there; the same document, changed; or an empty one. */
  readonly leaves: 'untouched' | 'as-is' | 'blank';
  readonly patience?: number; // how many times the usual seconds it gets; absent = once
  run(page: Page, limits: { readonly seconds: number }): Promise<Json>;
};
