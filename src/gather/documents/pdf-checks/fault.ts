import type { PdfFile } from '../pdf-file/file.ts';
import type { Content } from '../pdf-file/content.ts';
import type { Element } from '../pdf-file/elements.ts';
import type { Page } from '../pdf-file/pages.ts';

/** Departures from PDF/UA (ISO 14289) that a reader of the file's objects can decide. */
export const faultCodes = [
  'identification', // the claim itself is written wrongly
  'title', // no title in the metadata, or viewers are not told to show it
  'structure', // no structure tree, or a root that the standard does not allow
  'roles', // structure types that lead to no standard one
  'lists',
  'tables', // parts of tables out of place, or rows of unequal length
  'table-headers',
  'headings',
  'notes',
  'alternatives', // figures or formulas without words
  'untagged', // content neither tagged nor marked as decoration, or both at once
  'language',
  'annotations', // links and remarks outside the structure, remarks without words
  'links', // without a description of their own
  'tab-order',
  'forms',
  'fonts', // not embedded, or built so that readers cannot rely on them
  'unicode', // fonts whose characters have no meaning in Unicode
  'layers',
  'attachments',
  'objects', // dynamic forms, references to other files, tagged content drawn twice
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What all checks read. */
export type Subject = {
  readonly file: PdfFile;
  readonly part: 1 | 2; // of ISO 14289: what the file claims; 1 where it claims nothing
  readonly elements: readonly Element[];
  readonly pages: readonly Page[];
  readonly content: Content;
};

/** Yields a code for every departure found. */
export type Check = (subject: Subject) => Iterable<FaultCode>;
