import type { Page } from 'playwright';
import type { Json } from '../../model/json.ts';

/**
 * Drives an open, settled page and writes down what happened; it judges nothing. `run` gets a page whose dialogs and
 * popups are handled by its owner, keeps within `limits.seconds` and returns what it has when time runs out.
 */
export type Walk = {
  readonly name: string; // key in PageArtifacts.walks; behaviour rules name it
  readonly leaves: 'as-is' | 'blank'; // state of the page afterwards: same document, or an empty one to navigate away from
  readonly patience?: number; // how many times the usual seconds it gets; absent = once
  run(page: Page, limits: { readonly seconds: number }): Promise<Json>;
};
