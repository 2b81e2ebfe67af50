import type { Json } from './json.ts';
import type { AxeFacts, PageArtifacts } from './page-artifacts.ts';
import type { EntranceKind } from './page-kit.ts';
import type { Target } from './target.ts';

/** The page in one state, as it was audited: as served, or with a tool or version switched on. */
export type PageState = {
  readonly url: string;
  readonly lang: string | null;
  readonly lines: readonly string[]; // visible lines of text, each once, at most 400 of 80 characters
  readonly axe: AxeFacts | null;
  readonly probes: PageArtifacts['probes'];
  readonly walks: Readonly<Record<string, Json>>; // the keyboard walk, where it was made
};

/** Text of one size or spacing, and where the most of it stands. */
export type Measured = { readonly value: number; readonly characters: number; readonly at: Target };

/** A control's size in CSS px. */
export type Sized = {
  readonly at: Target;
  readonly name: string;
  readonly width: number;
  readonly height: number;
};

/** Something that floats over the page. */
export type Floating = {
  readonly at: Target;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly moves: boolean; // its place changed within a second
  readonly closable: boolean; // a control named close is in it
  readonly advertising: boolean; // marked as advertising by its id, class or source
};

/** What was measured in a version for older people. */
export type ElderMeasures = {
  readonly sizes: readonly Measured[]; // font size, CSS px, ascending
  readonly spacing: readonly Measured[]; // line height / font size of text of two lines or more, ascending
  readonly controls: readonly Sized[]; // buttons, fields and links that stand alone, smallest first, at most 100
  readonly all: number; // controls measured
  readonly floating: readonly Floating[];
};

/** One entrance that was used, on a freshly opened page. */
export type Variant = {
  readonly kind: EntranceKind;
  readonly at: Target;
  readonly label: string;
  /** What switched it on; null = nothing did. */
  readonly by: 'keyboard' | 'mouse' | null;
  readonly became: 'changed' | 'other-page' | 'other-site' | 'nothing' | 'time';
  readonly to: string | null; // address it led to
  readonly state: PageState | null; // with it on
  readonly measures: ElderMeasures | null;
};

/** What the walk over tools and versions recorded. */
export type VariantsRecord = {
  readonly families: readonly string[]; // known tools by the addresses and globals they use
  readonly plain: PageState;
  readonly variants: readonly Variant[]; // one of each kind that has an entrance
};

/** Failures of one rule that are there with a tool on and not without it. */
export type Added = { readonly rule: string; readonly places: number; readonly at: Target | null };

/** What rules about tools and versions are handed: the record, its states judged and compared. */
export type ComparedVariant = Omit<Variant, 'state'> & {
  readonly audited: boolean; // the page was audited with it on
  readonly added: readonly Added[]; // by rule
  readonly failures: number; // places that fail with it on, all rules
  readonly trap: { readonly at: Target | null; readonly sure: boolean } | null; // sure = the plain page was walked and has none
  readonly lang: readonly [plain: string | null, on: string | null];
  readonly lost: { readonly lines: number; readonly of: number; readonly example: string }; // lines of text that are gone
};
export type ComparedVariants = {
  readonly families: readonly string[];
  readonly variants: readonly ComparedVariant[];
};
