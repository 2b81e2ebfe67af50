import type { Text } from './json.ts';
import type { Principle } from './grade.ts';

/** How far a machine can settle a criterion. */
export type Judged = 'machine' | 'machine-and-person' | 'person';

/** How sure we are of a fact of a standard, and where it was read. */
export type Source = { readonly source: string; readonly confidence: 'high' | 'medium' | 'low' | null };

/** One requirement of one edition of one standard. Wording is ours; facts carry their source. */
export type Criterion = {
  readonly id: string; // 'wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'
  readonly standard: string; // 'wcag22', 'gbt37668@2019'
  readonly clause: string | null; // null = not known (待核定), never invented
  readonly level: string | null; // 'A' | 'AA' | '一级' ...
  readonly principle: Principle;
  readonly scope: 'web' | 'app' | 'both';
  readonly name: Text;
  readonly asks: Text; // what it requires, in our own words
  readonly judged: Judged;
  readonly seeAlso: readonly string[]; // near criteria of other standards, by id
  readonly provenance: Source;
};

/** A standard in one edition. */
export type Standard = {
  readonly id: string;
  readonly name: Text;
  readonly edition: string;
  readonly status: Text; // in force, under revision ...
  readonly criteria: readonly Criterion[];
};
