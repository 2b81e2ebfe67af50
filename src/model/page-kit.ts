import type { Target } from './target.ts';

/** A tool for accessible browsing (无障碍), or a version for older people (适老、长者、关怀). */
export type EntranceKind = 'tool' | 'elder';

/** A control that leads to one of them. */
export type Entrance = {
  readonly el: Element;
  readonly kind: EntranceKind;
  readonly label: string; // the words it was recognised by, '' when by a tool's mark alone
  readonly name: string; // accessible name
  readonly role: string | null;
  readonly tabbable: boolean;
  readonly exposed: boolean;
  readonly marked: boolean; // carries the mark of a known tool
  readonly href: string; // absolute, '' when it is no link
};

/**
 * What a probe is handed inside the page: few helpers over axe's own flattened tree, so that shadow DOM,
 * hidden content and accessible names are handled once. A probe runs in an isolated world of one frame, gets
 * serialised by its source text, and therefore must not use anything from outside its own body.
 */
export type PageKit = {
  /** Elements of this frame in tree order, open shadow roots included. Default: rendered ones only (see `visible`). */
  all(selector: string, options?: { hidden?: boolean }): Element[];
  /** Text of the element's own text nodes, as written. */
  own(el: Element): string;
  /** Visible elements of the body whose own text has one of the letters (a character class), in tree order. Costs nothing where the page has none. */
  writing(letters: RegExp): Element[];
  /** Names of the attributes of an element, in the order they are written. */
  attributes(el: Element): readonly string[];
  /** Nearest ancestor-or-self across shadow roots that matches. */
  closest(el: Element, selector: string): Element | null;
  /** The place of an element. Calls are cheap; the selector is unique in the frame. */
  target(el: Element): Target;
  /** Accessible name by the standard's algorithm, white space collapsed. */
  name(el: Element): string;
  /** What the name comes from. */
  nameFrom(
    el: Element,
  ):
    | 'aria-labelledby'
    | 'aria-label'
    | 'label'
    | 'alt'
    | 'value'
    | 'content'
    | 'title'
    | 'placeholder'
    | 'other'
    | 'none';
  /** Computed role ('link', 'button', ...), or null when none. */
  role(el: Element): string | null;
  /** Text as a screen reader would read it: hidden parts left out, alternatives of images put in. */
  text(el: Element): string;
  /** Visible text only, images left out. */
  visibleText(el: Element): string;
  /**
   * Of a picture drawn at a size: the share of its ink that stands in lines of print, how many marks do, and how many square
   * characters would fill the lines. null = no even ground, too small, of another site, or next to nothing on it.
   */
  lettering(
    picture: HTMLImageElement,
    size: { readonly width: number; readonly height: number },
  ): { readonly share: number; readonly marks: number; readonly squares: number } | null;
  /** Computed background-image. */
  background(el: Element): string;
  /** Computed value of a property of a part that only style makes; 'none' where no rule sets it. */
  part(el: Element, part: '::before' | '::after', property: 'content' | 'background-image'): string;
  /** Rendered and not transparent, zero-sized or clipped away. */
  visible(el: Element): boolean;
  /** Exposed to assistive technology: not display:none, visibility:hidden, aria-hidden or inert. */
  exposed(el: Element): boolean;
  /** Keyboard can bring focus to it (in the Tab order, not disabled). */
  tabbable(el: Element): boolean;
  /** focus() works on it, also with tabindex=-1. */
  focusable(el: Element): boolean;
  /** Heading that the element stands under: the nearest one before it in the tree, within its section if there is one. */
  headingOf(el: Element): string;
  /** Text of the element's sentence, list item, table cell or paragraph, own text included: its programmatic context. */
  contextOf(el: Element): string;
  /** Event types with listeners or inline handlers on this very element, e.g. ['click']. */
  handlers(el: Element): string[];
  /** Loudest sample (0 to 1) and length of a film's or recording's sound. null = not listened to, or no sound to decode. */
  heard(el: Element): { readonly peak: number; readonly seconds: number } | null;
  /** Visible entrances of one kind, in tree order. */
  entrances(kind: EntranceKind): Entrance[];
  /** White space collapsed and trimmed. */
  squash(text: string): string;
};
