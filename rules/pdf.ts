import type { DocumentFacts } from '../src/model/page-artifacts.ts';

/** What the PDF rules read of a document's facts; the reader in src/gather/documents writes them. */
export type PdfFacts = {
  readonly pages: number;
  readonly pagesRead: number;
  readonly pagesWithText: number;
  readonly pagesPicture: number;
  readonly pagesScant: number;
  readonly picturePages: readonly number[];
  readonly textChars: number;
  readonly han: number;
  readonly latin: number;
  readonly kana: number;
  readonly unmapped: number;
  readonly marked: boolean;
  readonly elements: number;
  readonly headings: number;
  readonly figures: number;
  readonly figuresWithoutAlt: number;
  readonly tables: number;
  readonly tablesWithoutHeaders: number;
  readonly lang: string | null;
  readonly langs: readonly string[];
  readonly title: string | null;
  readonly showsTitle: boolean;
  readonly locked: boolean;
  readonly fields: number;
  readonly fieldsWithoutName: number;
  readonly checked: boolean; // what follows is known
  readonly claims: 1 | 2 | null; // the part of PDF/UA to which the file says it conforms
  readonly faults: Readonly<Record<string, number>>; // departures from it, by code
  readonly shown: number;
  readonly shownUntagged: number;
  readonly shownUnmapped: number;
};

const unchecked = { checked: false, claims: null, faults: {}, shown: 0, shownUntagged: 0, shownUnmapped: 0 };

/** Facts of a PDF that was read. Rules of kind 'pdf' are called for no other document. Records of older runs hold fewer. */
export const pdfFacts = (document: DocumentFacts): PdfFacts =>
  ({ ...unchecked, ...(document.facts as object) }) as unknown as PdfFacts;

/** Whether a PDF has structure that can be judged. */
export const isTagged = ({ checked, marked, elements }: PdfFacts): boolean =>
  checked && marked && elements > 0;

/** The file name in a URL, for texts; the whole URL where there is none. */
export const fileName = (url: string): string => {
  const inArchive = url.split('#!/', 2)[1]; // archive.zip#!/folder/name.pdf
  const name = inArchive?.split('/').pop() ?? url.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name || url; // not UTF-8: old servers encode names in GBK
  }
};
