import type { DocumentFacts } from '../../model/page-artifacts.ts';
import { formatOf, kindOf, type Format } from './kind.ts';
import { pdfLimits, type PdfLimits } from './pdf-facts.ts';
import { readPdf } from './pdf.ts';
import { readZipped } from './zipped.ts';

/** The part of DocumentFacts that bytes decide; the caller adds `url` and `from`. */
export type DocumentReading = Pick<DocumentFacts, 'kind' | 'bytes' | 'read' | 'reason' | 'facts'>;

/** Why formats that are recognised are not read. */
const reasons: Readonly<Partial<Record<Format, string>>> = {
  web: 'web-page', // an error page, a login, or a page with a document's name
  legacy: 'legacy',
  sealed: 'encrypted',
  zip: 'archive',
  packed: 'archive',
};

/**
 * Reads a fetched document. Formats that we have no reader for are recognised only. Archives are not opened here but by
 * `openArchive`. Never rejects for what a file holds.
 */
export const readDocument = async (
  bytes: Uint8Array,
  limits: PdfLimits = pdfLimits,
): Promise<DocumentReading> => {
  const format = formatOf(bytes);
  const about = { kind: kindOf(format), bytes: bytes.length };
  if (format === 'pdf') return { ...about, ...(await readPdf(bytes, limits)) };
  if (format === 'ofd' || format === 'docx' || format === 'xlsx' || format === 'pptx')
    return { ...about, ...(await readZipped(bytes, format, limits)) };
  const reason = bytes.length === 0 ? 'broken' : (reasons[format] ?? 'unsupported');
  return { ...about, read: false, reason, facts: null };
};
