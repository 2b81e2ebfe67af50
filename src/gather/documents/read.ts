import type { DocumentFacts } from '../../model/page-artifacts.ts';
import { contentKind } from './kind.ts';
import { pdfLimits, type PdfLimits } from './pdf-facts.ts';
import { readPdf } from './pdf.ts';

/** The part of DocumentFacts that bytes decide; the caller adds `url` and `from`. */
export type DocumentReading = Pick<DocumentFacts, 'kind' | 'bytes' | 'read' | 'reason' | 'facts'>;

/**
 * Reads a fetched document. Formats other than PDF are recognised only ('unsupported'); an HTML answer behind a
 * document's link is an error page, a login or a page with a document's name: 'web-page'. Never rejects for what a file holds.
 */
export const readDocument = async (
  bytes: Uint8Array,
  limits: PdfLimits = pdfLimits,
): Promise<DocumentReading> => {
  const kind = contentKind(bytes);
  const size = { bytes: bytes.length };
  if (kind === 'pdf') return { kind, ...size, ...(await readPdf(bytes, limits)) };
  if (kind === 'html') return { kind: 'other', ...size, read: false, reason: 'web-page', facts: null };
  return { kind, ...size, read: false, reason: bytes.length === 0 ? 'broken' : 'unsupported', facts: null };
};
