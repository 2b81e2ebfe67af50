import type { Target } from './target.ts';

/** Content that the mouse brought into sight by resting on something. */
export type HoverContent = {
  readonly at: Target; // what the mouse rested on
  readonly name: string;
  readonly text: string; // of what appeared, at most 80 characters
  readonly stops: number; // places in what appeared for the Tab key
  readonly covers: boolean; // it lies over other content
  readonly stays: boolean; // it stayed while the mouse moved from the trigger onto it
  readonly escape: boolean; // Escape put it away, the mouse left where it was
  readonly focus: 'opens' | 'key-opens' | 'stays-shut' | 'cannot'; // focus alone; Enter, Space or arrow down; neither; takes no focus
  readonly leads: boolean; // the trigger is a link to another page, or holds one
  readonly otherWay: boolean; // part of a menu bar or tree, beside further controls, or all its links stand elsewhere too
};

/** What the hover walk recorded, of the page itself without its frames. */
export type HoverRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly tried: number; // places the mouse rested on
  readonly contents: readonly HoverContent[];
  readonly idle: readonly { readonly at: Target; readonly name: string }[]; // of those, the ones that brought nothing
  readonly copied: number; // of those, taken from another page of the site with the same component
};
