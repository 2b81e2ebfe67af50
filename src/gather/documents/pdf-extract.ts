import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdfPage, scant, type PdfPage } from './pdf-page.ts';
import type { PdfFacts } from './pdf-facts.ts';
import type { ObjectFacts } from './pdf-object-facts.ts';
import { countStructure, emptyStructure } from './pdf-structure.ts';

/** pdf.js permission flags: copying, and copying for accessibility (ISO 32000-1, table 22, bits 5 and 10). */
const copying = [0x10, 0x200];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const pageKind = (page: PdfPage): 'text' | 'scant' | 'picture' | 'blank' => {
  if (page.text.length >= scant) return 'text';
  if (page.text.length > 0) return page.drawn === 'picture' ? 'scant' : 'text';
  return page.drawn === 'nothing' ? 'blank' : 'picture';
};

const clean = (text: unknown): string | null => {
  if (typeof text !== 'string') return null;
  const squashed = text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return squashed === '' ? null : squashed.slice(0, 300);
};

/**
 * Facts of an opened document. `pictures` as for readPdfPage; `objects` is what the objects of the file told, and counts
 * where both tell. Throws what pdf.js throws for broken pages.
 */
export const extractPdf = async (
  doc: PDFDocumentProxy,
  ops: Readonly<Record<string, number>>,
  maxPages: number,
  pictures: () => number,
  objects: ObjectFacts,
): Promise<PdfFacts> => {
  const structure = emptyStructure();
  const kinds: ReturnType<typeof pageKind>[] = [];
  const sums = { textChars: 0, han: 0, latin: 0, kana: 0, unmapped: 0, fields: 0, fieldsWithoutName: 0 };
  const pagesRead = Math.min(doc.numPages, maxPages);
  for (let number = 1; number <= pagesRead; number += 1) {
    const proxy = await doc.getPage(number);
    const page = await readPdfPage(proxy, ops, pictures);
    kinds.push(pageKind(page));
    if (page.tree) countStructure(page.tree, structure);
    sums.textChars += page.text.length;
    sums.han += count(page.text, /\p{Script=Han}/gu);
    sums.latin += count(page.text, /\p{Script=Latin}/gu);
    sums.kana += count(page.text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    sums.unmapped += count(page.text, /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu);
    sums.fields += page.fields;
    sums.fieldsWithoutName += page.fieldsWithoutName;
    proxy.cleanup();
  }
  const { info, metadata } = await doc.getMetadata();
  const about = info as { Language?: unknown; Title?: unknown; EncryptFilterName?: unknown };
  const permissions = await doc.getPermissions();
  const viewer = (await doc.getViewerPreferences()) as ReadonlyMap<string, unknown> | null;
  const mark = (await doc.getMarkInfo()) as unknown as ReadonlyMap<string, unknown> | null; // a Map since 6.x
  const numbers = (kind: string): number[] => kinds.flatMap((k, i) => (k === kind ? [i + 1] : []));
  const { langs, namedFields, ...counts } = structure;
  return {
    pages: doc.numPages,
    pagesRead,
    pagesWithText: numbers('text').length,
    pagesPicture: numbers('picture').length,
    pagesScant: numbers('scant').length,
    picturePages: numbers('picture').slice(0, 10),
    ...sums,
    marked: mark?.get('Marked') === true,
    ...counts,
    fieldsWithoutName: Math.max(0, sums.fieldsWithoutName - namedFields),
    lang: clean(about.Language),
    langs: [...langs].sort().slice(0, 10),
    title: clean(about.Title) ?? clean(metadata?.get('dc:title')), // XMP may hold several languages run together,
    showsTitle: viewer?.get('DisplayDocTitle') === true,
    outline: (await doc.getOutline())?.length ?? 0,
    encrypted: permissions !== null || Boolean(about.EncryptFilterName),
    locked: permissions !== null && !copying.some((flag) => permissions.has(flag)),
    ...objects,
  };
};
