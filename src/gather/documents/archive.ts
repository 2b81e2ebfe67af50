import { formatOf } from './kind.ts';
import { readDocument, type DocumentReading } from './read.ts';
import { Zip, ZipFault } from './zip.ts';

/** Bounds of one archive: documents read, bytes unpacked all together. */
const most = { documents: 20, unpacked: 100 * 2 ** 20 };
const documents = /\.(pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|rtf|od[tsp]|ceb|zip|rar|7z)$/i;

/** A document in an archive: its name there, and what was read of it. */
export type Packed = { readonly name: string; readonly reading: DocumentReading };

/**
 * Reads the documents in a ZIP archive, the first 20 of them; those beyond are listed with the reason 'budget', archives in
 * it with 'nested'. Returns [] for what is no ZIP archive. Never rejects for what a file holds.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Packed[]> => {
  if (formatOf(bytes) !== 'zip') return [];
  const found: Packed[] = [];
  const unread = (reason: string, size: number | null): DocumentReading => ({
    kind: 'other',
    bytes: size,
    read: false,
    reason,
    facts: null,
  });
  try {
    const zip = new Zip(bytes, most.unpacked);
    let read = 0;
    for (const entry of zip.entries) {
      if (!documents.test(entry.name)) continue;
      const add = (reading: DocumentReading): void => void found.push({ name: entry.name, reading });
      if (read >= most.documents) {
        add(unread('budget', null));
        continue;
      }
      read += 1;
      try {
        const reading = await readDocument(zip.unpack(entry));
        add(reading.kind === 'archive' ? { ...reading, reason: 'nested' } : reading);
      } catch (error) {
        add(unread(error instanceof ZipFault ? error.reason : 'broken', null));
      }
    }
  } catch {
    return found; // cut off: nothing in it can be listed
  }
  return found;
};
