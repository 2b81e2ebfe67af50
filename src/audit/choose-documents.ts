import { endingOf } from '../crawl/ending.ts';
import type { DocumentFacts } from '../model/page-artifacts.ts';

/** Folder of an address, runs of digits aside: pages of one column are made alike, and so are their attachments. */
const folderOf = (url: string): string => {
  const path = url.replace(/[?#].*$/s, '');
  return path.slice(0, path.lastIndexOf('/') + 1).replace(/\d+/g, '0');
};

/**
 * Chooses the documents to read: at most `most`, in turn from every format and every column that links to documents, so
 * that the first column found does not take all. The order of `documents` decides within a column; pure.
 */
export const chooseDocuments = (documents: readonly DocumentFacts[], most: number): DocumentFacts[] => {
  const likes = new Map<string, DocumentFacts[]>();
  for (const document of documents) {
    const like = `${endingOf(document.url)} ${folderOf(document.from)}`;
    const group = likes.get(like);
    if (group) group.push(document);
    else likes.set(like, [document]);
  }
  const groups = [...likes.values()];
  const chosen: DocumentFacts[] = [];
  for (let turn = 0; chosen.length < Math.min(most, documents.length); turn += 1)
    for (const group of groups) {
      const next = group[turn];
      if (next && chosen.length < most) chosen.push(next);
    }
  return chosen;
};
