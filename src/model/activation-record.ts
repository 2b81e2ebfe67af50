import type { Target } from './target.ts';

/** Something that came into sight when a control was operated. */
export type Appeared = {
  readonly at: Target;
  readonly text: string; // at most 80 characters
  readonly live: boolean; // in a live region
  readonly stops: number; // places in it for the Tab key
  readonly panel: boolean; // it is what aria-controls names, or holds it or lies in it
};

/** A window over the page that a control opened by keyboard. null = could not be told. */
export type OpenedDialog = {
  readonly at: Target;
  readonly text: string;
  readonly marked: boolean; // <dialog>, role=dialog or alertdialog
  readonly modal: boolean; // says aria-modal or is a modal <dialog>
  readonly veil?: boolean; // it came with a box that covers the window, and has a control to close it
  readonly named: boolean;
  readonly stops: number; // places in it for the Tab key
  readonly focusIn: boolean; // focus was in it once it stood
  readonly tabIn: boolean; // focus was in it after one Tab
  readonly leftTo: string | null; // name of a place outside that Tab led to while it was open
  readonly escape: boolean; // Escape closed it
  readonly closed: boolean; // by Escape, or by a button of its own that says so
  readonly returned: boolean | null; // focus went back to the control; null = not closed
};

/** One control, operated by keyboard. */
export type Operated = {
  readonly at: Target;
  readonly name: string;
  readonly role: string;
  readonly kind: 'expander' | 'popup' | 'tab' | 'summary' | 'button' | 'select';
  readonly key: 'Enter' | 'Space' | 'ArrowDown' | 'ArrowRight' | 'ArrowUp' | 'ArrowLeft' | null; // the first that did something; null = none did
  readonly mouseOnly: string | null; // what a mouse click did twice, on two openings of the page, that no key did
  /** aria-expanded before and after; '' = the attribute is not there. */
  readonly expanded: { readonly before: string; readonly after: string };
  /** Whether what aria-controls names was in sight, before and after; null = it names nothing. */
  readonly panel: { readonly before: boolean; readonly after: boolean } | null;
  readonly shows: readonly Appeared[];
  readonly words: readonly Appeared[]; // text that changed in place
  readonly hides?: number; // parts that went out of sight with it
  readonly toggles: boolean | null; // operated again, it hides what it showed; null = not tried
  readonly focusStayed: boolean;
  readonly dialog: OpenedDialog | null;
  readonly escape: boolean | null; // Escape closed the menu it opened; null = no menu
  readonly wanted: 'window' | 'submit' | 'link' | 'navigation' | null; // change of context it asked for, which was stopped
  readonly onFocus: 'window' | 'submit' | 'link' | 'navigation' | null; // the same by focus alone
  readonly advised: boolean; // words beside it tell so
};

/** A single character that does something wherever focus is. */
export type Shortcut = {
  readonly key: string;
  readonly at: Target | null; // what changed
  readonly text: string; // at most 40 characters of it
  readonly asked: 'window' | 'submit' | 'link' | 'navigation' | null; // change of context it asked for, which was stopped
};

/** What the activation walk recorded, of the page itself without its frames. */
export type ActivationRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly controls: readonly Operated[];
  readonly shortcuts?: readonly Shortcut[]; // absent = not looked for
  readonly shortcutSwitch?: boolean; // a control speaks of keys: it may switch them off
  readonly refused: number; // left alone: they might send, delete, pay, leave
  readonly copied: number; // of the controls: the same one was operated on another page of the site, and what it did there stands here
  readonly sent: number; // requests that would have sent something, stopped
};
