import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructNode } from './pdf-structure.ts';

/** What one page of a PDF holds. */
export type PdfPage = {
  readonly text: string; // NFKC, white space left out
  readonly drawn: 'picture' | 'outlines' | 'glyphs' | 'nothing'; // looked up only where there is next to no text
  readonly tree: StructNode | null;
  readonly fields: number;
  readonly fieldsWithoutName: number;
};

/** Fewer characters than this beside a picture are a page number or a watermark, not the page's text. */
export const scant = 20;

/** Paths on a page without text from which on they are taken for letters turned into outlines (转曲). */
const outlines = 100;

type Ops = Readonly<Record<string, number>>;

/**
 * Reads one page. Kangxi radicals and full-width forms, common in Chinese files, are folded by NFKC.
 * `pictures` counts the pictures that pdf.js has left out so far because they are large; drawing none of them keeps
 * a scan cheap.
 */
export const readPdfPage = async (page: PDFPageProxy, ops: Ops, pictures: () => number): Promise<PdfPage> => {
  const content = await page.getTextContent();
  const raw = content.items.map((item) => ('str' in item ? item.str : '')).join('');
  const text = raw.normalize('NFKC').replace(/\s+/gu, '');
  const tree = (await page.getStructTree()) as StructNode | null;
  const widgets = (await page.getAnnotations()).filter(
    (note: { subtype?: string; fieldType?: string; readOnly?: boolean; hidden?: boolean }) =>
      note.subtype === 'Widget' &&
      /^(Tx|Ch|Btn)$/.test(note.fieldType ?? '') &&
      !note.readOnly &&
      !note.hidden,
  ) as readonly { alternativeText?: string }[];
  return {
    text,
    drawn: text.length < scant ? await drawn(page, raw, ops, pictures) : 'nothing',
    tree,
    fields: widgets.length,
    fieldsWithoutName: widgets.filter((field) => !field.alternativeText?.trim()).length,
  };
};

/** What a page shows besides text: pictures, letters as outlines, or glyphs that stand for no character. */
const drawn = async (
  page: PDFPageProxy,
  raw: string,
  ops: Ops,
  pictures: () => number,
): Promise<PdfPage['drawn']> => {
  const before = pictures();
  const { fnArray } = await page.getOperatorList();
  const images = new Set(
    Object.keys(ops)
      .filter((name) => /^paint.*Image/.test(name))
      .map((name) => ops[name]),
  );
  if (pictures() > before || fnArray.some((fn) => images.has(fn))) return 'picture';
  if (raw === '' && fnArray.includes(ops['showText'] ?? -1)) return 'glyphs';
  return fnArray.filter((fn) => fn === ops['constructPath']).length >= outlines ? 'outlines' : 'nothing';
};
