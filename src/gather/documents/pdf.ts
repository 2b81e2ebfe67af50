import type { PdfFacts, PdfLimits } from './pdf-facts.ts';
import { readInThread, type Reading } from './thread.ts';

/** Reads a PDF in a thread of its own, within limits of time and memory. Never rejects for what a file holds. */
export const readPdf = (bytes: Uint8Array, limits: PdfLimits): Promise<Reading<PdfFacts>> =>
  readInThread('pdf-thread', { bytes: Uint8Array.from(bytes), pages: limits.pages }, limits);
