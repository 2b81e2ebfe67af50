import type { Page } from 'playwright';
import type { Json } from '../../model/json.ts';
import type { AxeFacts } from '../../model/page-artifacts.ts';

/** What a walk is given. */
export type Limits = {
  readonly seconds: number;
  readonly axe?: AxeFacts | null; // what axe said of the page, for walks that look again at what it left open
  /** The same walk's record of another page of the site: what stands here unchanged need not be tried again. */
  readonly model?: Json;
  /** Told when the page is as it was after all: nothing was tried on it, or all was put back. */
  readonly spared?: () => void;
};

/**
 * Drives an open, settled page and writes down what happened; it judges nothing. `run` gets a page whose dialogs and
 * popups are handled by its owner, keeps within `limits.seconds` and returns what it has when time runs out.
 */
export type Walk = {
  readonly name: string; // key in PageArtifacts.walks; behaviour rules name it
  /** The page afterwards: as it was if the record's `ended` is 'complete', so that the next walk may go on from there; the same document, changed; or an empty one. */
  readonly leaves: 'untouched' | 'as-is' | 'blank';
  readonly patience?: number; // how many times the usual seconds it gets; absent = once
  run(page: Page, limits: Limits): Promise<Json>;
};
