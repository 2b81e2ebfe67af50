import { documentKind } from '../crawl/ending.ts';
import { openArchive } from '../gather/documents/archive.ts';
import { readDocument } from '../gather/documents/read.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { PageVisit } from '../model/page-visit.ts';
import type { Fetch } from './survey.ts';

const mostBytes = 30 * 1024 * 1024;

/** Documents that pages link to, in the order they were found, none of them read yet. */
export const documentsOf = (visits: readonly PageVisit[]): DocumentFacts[] =>
  visits
    .filter((visit) => visit.reached.state === 'skipped' && visit.reached.reason === 'document')
    .map((visit) => ({
      url: visit.url,
      from: visit.from ?? '',
      kind: documentKind(visit.url) ?? 'other',
      bytes: null,
      read: false,
      reason: 'budget',
      facts: null,
    }));

/** Address of a document within an archive; browsers open the archive. */
const within = (archive: string, name: string): string =>
  `${archive}#!/${name.split('/').map(encodeURIComponent).join('/')}`;

/** Documents that were read in archives, by the address of the archive. */
export const packedOf = (read: Iterable<DocumentFacts>): Map<string, DocumentFacts[]> => {
  const packed = new Map<string, DocumentFacts[]>();
  for (const document of read) {
    const [archive = '', name] = document.url.split('#!/', 2);
    if (name !== undefined) packed.set(archive, [...(packed.get(archive) ?? []), document]);
  }
  return packed;
};

/**
 * Fetches and reads one document, and where it is an archive those in it, which come first. Whatever is wrong with one
 * becomes its reason; nothing throws.
 */
export const fetchDocument = async (document: DocumentFacts, fetch: Fetch): Promise<DocumentFacts[]> => {
  if (!document.url.startsWith('http')) return [{ ...document, reason: 'unsupported' }];
  const answer = await fetch(document.url, mostBytes, 60);
  if (!answer.ok) return [{ ...document, reason: 'http-error' }];
  if (answer.truncated) return [{ ...document, bytes: answer.bytes.length, reason: 'too-large' }];
  const reading = await readDocument(answer.bytes);
  const packed = reading.kind === 'archive' ? await openArchive(answer.bytes) : [];
  const opened = packed.length > 0 ? { read: true, reason: null } : {};
  return [
    ...packed.map((one) => ({ ...document, url: within(document.url, one.name), ...one.reading })),
    { ...document, ...reading, ...opened },
  ];
};
