import type { OfdFacts } from './ofd-facts.ts';
import type { OfficeFacts } from './office-facts.ts';
import { readInThread, type Reading } from './thread.ts';

/** Formats that are archives of XML. */
export type ZippedFormat = 'ofd' | OfficeFacts['format'];

/** Reads an OFD or office document in a thread of its own, within limits. Never rejects for what a file holds. */
export const readZipped = (
  bytes: Uint8Array,
  format: ZippedFormat,
  limits: { readonly seconds: number; readonly megabytes: number; readonly pages: number },
): Promise<Reading<OfdFacts | OfficeFacts>> =>
  readInThread('zipped-thread', { bytes: Uint8Array.from(bytes), format, pages: limits.pages }, limits);
