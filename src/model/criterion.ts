import type { Text } from './json.ts';
import type { Principle } from './grade.ts';
import type { Device, SiteClass } from './site-plan.ts';

/** How far a machine can settle a criterion. */
export type Judged = 'machine' | 'machine-and-person' | 'person';

/** How sure we are of a fact of a standard, and where it was read. A confidence of null = nobody has checked it. */
export type Source = { readonly source: string; readonly confidence: 'high' | 'medium' | 'low' | null };

/** Where each fact of a criterion comes from. null = the fact itself is not known, or the standard has none. */
export type Provenance = {
  readonly asks: Source; // what is asked, its name, principle and applicability
  readonly clause: Source | null;
  readonly level: Source | null;
};

/** One requirement of one edition of one standard. Wording is ours; facts carry their source. */
export type Criterion = {
  readonly id: string; // 'wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'
  readonly standard: string; // 'wcag22', 'gbt37668@2019'
  readonly clause: string | null; // null = not known (待核定), never invented
  readonly level: string | null; // one of the standard's levels; null = not known, or the standard has none
  readonly principle: Principle;
  readonly scope: 'web' | 'app' | 'both';
  readonly classes: readonly SiteClass[] | null; // classes of site it is asked of; null = all
  readonly devices: readonly Device[]; // on which it can be met or missed
  readonly name: Text;
  readonly asks: Text; // what it requires, in our own words
  readonly judged: Judged;
  readonly seeAlso: readonly string[]; // near criteria of other standards, by id
  readonly sameAs: readonly string[]; // criteria of older editions that ask the same: their rules bear on this one too
  readonly replaces: readonly string[]; // criteria of older editions it took the place of, asking something else
  readonly provenance: Provenance;
};

/**
 * What a standard is for. Only the technical ones are conformed to and graded; duties of laws, plans and notices tell
 * what is asked of whom; indicators stand alone and never lift conformance.
 */
export type StandardKind = 'technical' | 'duty' | 'indicator';

/** A standard in one edition. */
export type Standard = {
  readonly id: string;
  readonly kind: StandardKind;
  readonly name: Text;
  readonly edition: string;
  readonly status: Text; // in force, under revision ...
  readonly levels: readonly string[]; // from the lowest; empty = it has none, so that a criterion's null is no gap
  readonly supersedes: string | null; // id of the edition before
  readonly complete: boolean; // every criterion of it is listed: none can be missing
  readonly source: Source; // of its edition, status and levels
  readonly criteria: readonly Criterion[];
};
