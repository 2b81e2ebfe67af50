import type { Target } from './target.ts';

/** What covers a focused element: share 0..1 of its probed points, and whether the cover stays when the page scrolls. */
export type Cover = { readonly share: number; readonly by: string; readonly pinned: boolean };

/** How focus shows: styles differ, pixels differ, a text caret; none = proven alike; unknown = could not be compared. */
export type Indicator = 'style' | 'pixels' | 'caret' | 'none' | 'unknown';

/** One place where the Tab key stopped. */
export type KeyStop = {
  readonly at: Target;
  readonly name: string;
  readonly role: string;
  readonly tabindex: number;
  readonly visible: boolean; // has a box that is not transparent or clipped away while focused
  readonly inViewport: boolean;
  readonly cover: Cover | null;
  readonly indicator: Indicator;
  readonly ring?: number; // contrast between the pixels around it with and without focus; 1 = the same drawing, at most a pixel aside; absent = not measured
  readonly inMain: boolean;
};

/** Focus that Tab alone could not move on, and the key that let it go; null = none of the keys did. */
export type Hold = {
  readonly at: Target;
  readonly name: string;
  readonly stops: number; // elements in the circle
  readonly released: 'shift-tab' | 'escape' | 'arrows' | 'told' | null; // told = the keys that the page names
  readonly exits: readonly string[]; // names of real close-like controls in the circle
  readonly advice: string | null; // words of the page that may tell how to leave
  readonly tried?: string; // keys that those words name and that were pressed, such as Control+m
  readonly modal: boolean; // the circle is a dialog
};

/** Focus that went away by itself. */
export type LostFocus = {
  readonly at: Target;
  readonly name: string;
  readonly how: 'blurred' | 'removed' | 'hidden' | 'dropped'; // dropped = body had it and the next Tab went on
};

/** A link to a place of the same page that promises to skip, and what it did. */
export type SkipLink = {
  readonly at: Target;
  readonly name: string;
  readonly fragment: string;
  readonly found: boolean; // its target exists
  readonly moved: boolean | null; // the Tab after Enter landed in or after the target; null = not tried
};

/** An element that should take focus by the DOM, and where Tab never stopped. */
export type Unreached = {
  readonly at: Target;
  readonly name: string;
  readonly frame: boolean; // its whole frame was passed over
  readonly proven: boolean; // Tab from the element before it passes it over as well
};

/** What the keyboard walk recorded. `complete` = focus came round; only then is `unreached` the whole truth. */
export type KeyboardRecord = {
  readonly ended: 'complete' | 'held' | 'cap' | 'time' | 'navigated';
  readonly stops: readonly KeyStop[]; // in order of the first visit
  readonly holds: readonly Hold[];
  readonly lost: readonly LostFocus[];
  readonly unreached: readonly Unreached[];
  readonly navigated: { readonly at: Target | null; readonly name: string } | null; // focus alone led to another page
  readonly skips: readonly SkipLink[];
  readonly clicks: readonly { readonly at: Target; readonly name: string }[]; // listen for clicks, no keyboard reaches them
  readonly tabbable: number; // by the DOM
  readonly beforeMain: number | null; // stops before the main content; null = no main content marked or reached
  readonly modal: boolean; // an open modal dialog confined the walk
};
