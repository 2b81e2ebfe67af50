import type { Target } from './target.ts';

/** A control pressed with the mouse, which was then moved away before it was let go. */
export type Pressed = {
  readonly at: Target;
  readonly name: string;
  readonly wanted: 'window' | 'submit' | 'link' | 'navigation' | null; // change of context asked for by the press alone, twice
  readonly shows: string | null; // what the press alone brought into sight or changed; null = nothing
  readonly undone: boolean; // letting go elsewhere took it back
};

/** Something that follows the mouse while it is held. */
export type Dragged = {
  readonly at: Target;
  readonly name: string;
  readonly how: 'moves' | 'draggable'; // it moved with the mouse, or the markup says it can be dragged
  readonly click: boolean; // a click beside it, on what it moves along, moved it as well
  readonly others: number; // controls or fields beside it that may do the same
};

/** What the pointer walk recorded, of the page itself without its frames. */
export type PointerRecord = {
  readonly ended: 'complete' | 'time' | 'navigated';
  readonly pressed: readonly Pressed[];
  readonly dragged: readonly Dragged[];
};
