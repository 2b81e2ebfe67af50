import type { PdfFile } from './file.ts';
import { PdfRef, type PdfDict } from './lexer.ts';

export type Page = { readonly dict: PdfDict; readonly resources: PdfDict };

/** The first pages in order, at most `most`; resources are inherited from the tree (ISO 32000-1, 7.7.3.4). */
export const readPages = (file: PdfFile, most: number): Page[] => {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const walk = (kid: unknown, inherited: PdfDict, depth: number): void => {
    if (pages.length >= most || depth > 50) return;
    if (kid instanceof PdfRef) {
      if (seen.has(kid.number)) return;
      seen.add(kid.number);
    }
    const dict = file.dict(kid as PdfRef);
    const resources = dict.has('Resources') ? file.dict(dict.get('Resources')) : inherited;
    if (!dict.has('Kids')) {
      if (dict.size > 0) pages.push({ dict, resources });
      return;
    }
    for (const one of file.array(dict.get('Kids'))) walk(one, resources, depth + 1);
  };
  walk(file.catalog().get('Pages'), new Map(), 0);
  return pages;
};
