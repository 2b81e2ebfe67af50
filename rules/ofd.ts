import type { DocumentFacts } from '../src/model/page-artifacts.ts';

/** What the OFD rules read of a document's facts; the reader in src/gather/documents writes them. */
export type OfdFacts = {
  readonly pages: number;
  readonly pagesRead: number;
  readonly pagesWithText: number;
  readonly pagesPicture: number;
  readonly pagesScant: number;
  readonly picturePages: readonly number[];
  readonly textChars: number;
  readonly unmapped: number;
  readonly title: string | null;
  readonly outline: number;
  readonly tagged: boolean;
  readonly exportable: boolean;
};

/** Facts of an OFD file that was read. Rules of kind 'ofd' are called for no other document. */
export const ofdFacts = (document: DocumentFacts): OfdFacts => document.facts as unknown as OfdFacts;
