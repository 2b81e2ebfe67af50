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
};

/** Facts of a PDF that was read. Rules of kind 'pdf' are called for no other document. */
export const pdfFacts = (document: DocumentFacts): PdfFacts => document.facts as unknown as PdfFacts;

/** The file name in a URL, for texts; the whole URL where there is none. */
export const fileName = (url: string): string => {
  const name = url.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name || url; // not UTF-8: old servers encode names in GBK
  }
};
