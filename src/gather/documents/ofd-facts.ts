/** What one OFD file is (GB/T 33190-2016), as far as its parts tell. Counts of content are of the pages read. */
export type OfdFacts = {
  readonly pages: number;
  readonly pagesRead: number; // from the front
  readonly pagesWithText: number;
  readonly pagesPicture: number; // something is drawn, nothing can be read out
  readonly pagesScant: number; // a picture and fewer than 20 characters
  readonly picturePages: readonly number[]; // numbers of the first 10 such pages, from 1
  readonly textChars: number; // NFKC, white space left out
  readonly han: number;
  readonly unmapped: number; // characters without a meaning in Unicode
  readonly title: string | null; // of DocInfo
  readonly outline: number; // bookmarks of all levels (Outlines)
  readonly tagged: boolean; // names a file of custom tags that holds any
  readonly signatures: number;
  readonly exportable: boolean; // permissions do not forbid to take content out
};
