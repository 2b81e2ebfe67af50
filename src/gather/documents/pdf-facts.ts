import type { FaultCode } from './pdf-checks/fault.ts';

/** What one PDF is, as far as its bytes tell. Counts of content are of the pages that were read. */
export type PdfFacts = {
  readonly pages: number;
  readonly pagesRead: number; // from the front, as many as the limit allows
  readonly pagesWithText: number;
  readonly pagesPicture: number; // something is drawn, nothing can be read out
  readonly pagesScant: number; // a picture and fewer than 20 characters: page number, watermark, cover
  readonly picturePages: readonly number[]; // numbers of the first 10 such pages, from 1
  readonly textChars: number; // NFKC, white space left out
  readonly han: number; // of these, Chinese characters
  readonly latin: number; // of these, Latin letters
  readonly kana: number; // of these, Japanese syllables: Han characters alone do not make a text Chinese
  readonly unmapped: number; // of these, without a meaning in Unicode: private use, control, replacement
  readonly marked: boolean; // the file says that it is tagged
  readonly elements: number; // structure elements
  readonly headings: number;
  readonly figures: number;
  readonly figuresWithoutAlt: number;
  readonly tables: number;
  readonly tablesWithoutHeaders: number;
  readonly lang: string | null; // of the document, as written
  readonly langs: readonly string[]; // of parts, distinct, first 10
  readonly title: string | null;
  readonly showsTitle: boolean; // viewers are told to show the title, not the file name
  readonly outline: number; // bookmarks of the first level
  readonly encrypted: boolean;
  readonly locked: boolean; // permissions forbid assistive technology to take the text out
  readonly fields: number; // form fields a person fills in
  readonly fieldsWithoutName: number; // without a description (TU); readers then speak an internal name
  readonly checked: boolean; // the file's objects were read: what follows is known (not so for encrypted files)
  readonly claims: 1 | 2 | null; // the part of PDF/UA (ISO 14289) to which the file says it conforms
  readonly faults: Readonly<Partial<Record<FaultCode, number>>>; // departures from that part, or from part 1
  readonly shown: number; // bytes of text shown
  readonly shownUntagged: number; // of these, neither in the structure nor marked as decoration
  readonly shownUnmapped: number; // of these, in fonts that do not tell what their characters are
};

/** Bounds of one reading. A file that needs more is reported as too large. */
export type PdfLimits = {
  readonly seconds: number;
  readonly megabytes: number; // memory the reading may take
  readonly pages: number; // pages read from the front
};

export const pdfLimits: PdfLimits = { seconds: 20, megabytes: 512, pages: 30 };
