import type { Element } from '../pdf-file/elements.ts';
import type { PdfFile } from '../pdf-file/file.ts';
import { PdfRef, type PdfDict, type PdfObject } from '../pdf-file/lexer.ts';
import type { Page } from '../pdf-file/pages.ts';
import { words } from '../pdf-file/text.ts';
import type { Check } from './fault.ts';

const flags = { invisible: 1, hidden: 2, noView: 32 };

/** Not shown to anybody: hidden, or wholly outside the page's crop box. */
const isHidden = (file: PdfFile, page: Page, note: PdfDict): boolean => {
  const bits = file.resolve(note.get('F'));
  if (typeof bits === 'number' && bits & (flags.hidden | flags.noView)) return true;
  const box = (object: PdfObject | undefined): number[] | null => {
    const sides = file.array(object).map((side) => file.resolve(side));
    return sides.length === 4 && sides.every((side) => typeof side === 'number') ? (sides as number[]) : null;
  };
  const [rect, crop] = [box(note.get('Rect')), box(page.dict.get('CropBox') ?? page.dict.get('MediaBox'))];
  if (!rect || !crop) return false;
  const [l = 0, b = 0, r = 0, t = 0] = rect;
  const [left = 0, bottom = 0, right = 0, top = 0] = crop;
  return Math.max(l, r) < left || Math.min(l, r) > right || Math.max(b, t) < bottom || Math.min(b, t) > top;
};

/** A value of a form field, its own or that of the field it belongs to. */
const inherited = (file: PdfFile, field: PdfDict, key: string): PdfObject => {
  let at = field;
  for (let step = 0; step < 20; step += 1) {
    if (at.has(key)) return file.resolve(at.get(key));
    if (!at.has('Parent')) return null;
    at = file.dict(at.get('Parent'));
  }
  return null;
};

const holders: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };

/** Links, form fields and remarks are in the structure and have words (ISO 14289-1, 7.18). */
export const annotations: Check = function* ({ file, pages, elements, part }) {
  const owners = new Map<number, Element>();
  for (const element of elements) for (const number of element.objects) owners.set(number, element);
  for (const element of elements)
    // one field, one Form (ISO 14289-2, 8.10.1)
    if (part === 2 && element.role === 'Form' && element.objects.length > 1) yield 'forms';

  for (const page of pages) {
    const notes = file.array(page.dict.get('Annots'));
    const tabs = file.name(page.dict.get('Tabs')) ?? '';
    if (notes.length > 0 && !(part === 1 ? ['S'] : ['S', 'A', 'W']).includes(tabs)) yield 'tab-order';
    for (const one of notes) {
      const note = file.dict(one);
      const kind = file.name(note.get('Subtype')) ?? '';
      const owner = one instanceof PdfRef ? owners.get(one.number) : undefined;
      if (kind === 'TrapNet') yield 'annotations';
      if (kind === 'PrinterMark' && owner) yield 'annotations';
      if (/^(Popup|PrinterMark|TrapNet)$/.test(kind) || isHidden(file, page, note)) continue;
      const alternative = (owner && words(file.resolve(owner.dict.get('Alt')))) ?? null;
      const own = words(file.resolve(note.get('Contents')));
      const contents = own ?? alternative;
      if (kind === 'Widget') {
        if (words(inherited(file, note, 'TU')) === null && contents === null) yield 'forms';
      } else if (kind === 'Link') {
        if (own === null && part === 1) yield 'links'; // the words of the link itself do not count (7.18.5)
      } else if (contents === null) yield 'annotations';
      const holder = holders[kind] ?? 'Annot';
      if (!owner || (owner.role !== holder && !(part === 2 && owner.role === 'Artifact')))
        if (!(part === 2 && kind === 'Link' && owner?.role === 'Reference'))
          yield kind === 'Widget' ? 'forms' : 'annotations';
    }
  }
};
