import type { DocumentFacts } from '../src/model/page-artifacts.ts';

/** What the rules for office documents read of a document's facts; the reader in src/gather/documents writes them. */
export type OfficeFacts = {
  readonly format: 'docx' | 'xlsx' | 'pptx';
  readonly textChars: number;
  readonly han: number;
  readonly title: string | null;
  readonly langs: readonly string[];
  readonly hanLangs: readonly string[];
  readonly pictures: number;
  readonly picturesWithoutAlt: number;
  readonly weakAlts: readonly string[];
  readonly paragraphs: number;
  readonly headings: number;
  readonly levelSkips: number;
  readonly likeHeadings: number;
  readonly tables: number;
  readonly tablesWithoutHeader: number;
  readonly mergedCells: number;
  readonly slides: number;
  readonly slidesWithoutTitle: readonly number[];
  readonly sheets: number;
  readonly unnamedSheets: readonly string[];
  readonly lockedSheets: readonly string[];
};

/** Facts of an office document that was read. Rules of kind 'office' are called for no other document. */
export const officeFacts = (document: DocumentFacts): OfficeFacts => document.facts as unknown as OfficeFacts;
