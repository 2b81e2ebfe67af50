import { readContent, emptyContent, type Content } from '../pdf-file/content.ts';
import { readElements, type Element } from '../pdf-file/elements.ts';
import type { PdfFile } from '../pdf-file/file.ts';
import { readPages } from '../pdf-file/pages.ts';
import { annotations } from './annotations.ts';
import { claimedPart, identified, titled } from './claim.ts';
import type { Check, FaultCode } from './fault.ts';
import { fonts } from './fonts.ts';
import { languages } from './languages.ts';
import { nesting } from './nesting.ts';
import { alternatives, headings, notes, structure } from './structure.ts';
import { tables } from './tables.ts';
import { attachments, layers, objects } from './whole-file.ts';

/** Content stands in the structure or is marked as decoration, never both or neither (ISO 14289-1, 7.1). */
const untagged: Check = function* ({ content, elements }) {
  if (elements.length === 0) return; // told by `structure`
  for (const n of [content.untagged, content.drawnUntagged, content.artifactInTag, content.tagInArtifact])
    if (n > 0) yield 'untagged';
};

const checks: readonly Check[] = [
  identified,
  titled,
  structure,
  nesting,
  tables,
  headings,
  notes,
  alternatives,
  untagged,
  languages,
  annotations,
  fonts,
  layers,
  attachments,
  objects,
];

export type Checked = {
  readonly part: 1 | 2 | null; // of PDF/UA, to which the file says it conforms
  readonly faults: Readonly<Partial<Record<FaultCode, number>>>; // departures from that part, or from part 1
  readonly elements: readonly Element[];
  readonly content: Content;
};

/** Checks a file against PDF/UA. Content is read of the first `maxPages` pages. */
export const checkPdf = (file: PdfFile, maxPages: number): Checked => {
  const part = claimedPart(file);
  const elements = readElements(file);
  const pages = readPages(file, maxPages);
  const content = emptyContent();
  for (const page of pages) readContent(file, page, content);
  const faults: Partial<Record<FaultCode, number>> = {};
  const subject = { file, part: part ?? 1, elements, pages, content } as const;
  for (const check of checks) for (const code of check(subject)) faults[code] = (faults[code] ?? 0) + 1;
  return { part, faults, elements, content };
};
