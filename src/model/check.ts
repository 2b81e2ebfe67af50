import type { Text } from './json.ts';

/** What a person tests with: keys, a screen reader, magnification, ears, eyes on what moves, use, reading, the code. */
export type CheckWay =
  | 'keyboard'
  | 'screen-reader'
  | 'zoom'
  | 'listen'
  | 'watch'
  | 'look'
  | 'use'
  | 'read'
  | 'code';

/** Which audited pages to look at: those that hold such things, or the home page, or one page of every template. */
export type CheckPlaces = 'media' | 'forms' | 'images' | 'tables' | 'frames' | 'home' | 'templates';

/** How a person tests criteria that machines cannot settle alone. Words are ours. */
export type Check = {
  readonly criteria: readonly string[]; // ids that one test answers; each is answered for itself
  readonly ways: readonly CheckWay[];
  readonly places: CheckPlaces;
  readonly how: Text; // what to do, step by step
  readonly decides: Text; // what makes it a fail or a pass
};
