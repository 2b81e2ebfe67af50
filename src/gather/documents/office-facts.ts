/** Pictures of an office document: drawings, charts and diagrams; text boxes and lines are none. */
export type PictureFacts = {
  readonly pictures: number; // decorative ones left out
  readonly picturesWithoutAlt: number;
  readonly weakAlts: readonly string[]; // alternatives that programs leave behind, first 5
};

/** What one office document (OOXML: docx, xlsx, pptx) is, as far as its parts tell. */
export type OfficeFacts = PictureFacts & {
  readonly format: 'docx' | 'xlsx' | 'pptx';
  readonly textChars: number; // NFKC, white space left out
  readonly han: number;
  readonly title: string | null; // of the properties
  readonly langs: readonly string[]; // languages stated for text in Han characters, or for text at all, distinct, first 10
  readonly hanLangs: readonly string[]; // of these, those stated for East Asian text (docx)
  readonly paragraphs: number; // with text
  readonly headings: number;
  readonly levelSkips: number; // headings more than one level below the one before
  readonly likeHeadings: number; // paragraphs numbered 一、 or 第一章 that are no headings
  readonly tables: number; // of at least two rows and two columns
  readonly tablesWithoutHeader: number;
  readonly mergedCells: number; // in data tables below the first two rows
  readonly slides: number;
  readonly slidesWithoutTitle: readonly number[]; // numbers of the first 10, from 1
  readonly sheets: number; // with content
  readonly unnamedSheets: readonly string[]; // of these, those still called Sheet1 and the like, first 10
  readonly lockedSheets: readonly string[]; // whose cells cannot be selected, first 10
};

/** Facts of a document in which nothing was counted yet. */
export const noOfficeFacts: Omit<OfficeFacts, 'format'> = {
  textChars: 0,
  han: 0,
  title: null,
  langs: [],
  hanLangs: [],
  pictures: 0,
  picturesWithoutAlt: 0,
  weakAlts: [],
  paragraphs: 0,
  headings: 0,
  levelSkips: 0,
  likeHeadings: 0,
  tables: 0,
  tablesWithoutHeader: 0,
  mergedCells: 0,
  slides: 0,
  slidesWithoutTitle: [],
  sheets: 0,
  unnamedSheets: [],
  lockedSheets: [],
};
