import { documentKind } from '../crawl/ending.ts';
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

/** Fetches and reads one document. Whatever is wrong with it becomes its reason; nothing throws. */
export const fetchDocument = async (document: DocumentFacts, fetch: Fetch): Promise<DocumentFacts> => {
  if (!document.url.startsWith('http')) return { ...document, reason: 'unsupported' };
  const answer = await fetch(document.url, mostBytes, 60);
  if (!answer.ok) return { ...document, reason: 'http-error' };
  if (answer.truncated) return { ...document, bytes: answer.bytes.length, reason: 'too-large' };
  return { ...document, ...(await readDocument(answer.bytes)) };
};
