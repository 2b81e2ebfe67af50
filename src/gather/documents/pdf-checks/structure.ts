import type { Element } from '../pdf-file/elements.ts';
import type { PdfFile } from '../pdf-file/file.ts';
import { PdfString, type PdfDict } from '../pdf-file/lexer.ts';
import { namespace20 } from '../pdf-file/roles.ts';
import { words } from '../pdf-file/text.ts';
import type { Check } from './fault.ts';

/** The tree is there and sound, its types lead to standard ones (ISO 14289-1, 7.1; ISO 14289-2, 8.2). */
export const structure: Check = function* ({ file, elements, part }) {
  const catalog = file.catalog();
  const mark = file.dict(catalog.get('MarkInfo'));
  if (file.resolve(mark.get('Marked')) !== true || elements.length === 0) yield 'structure';
  if (part === 1 && file.resolve(mark.get('Suspects')) === true) yield 'structure';
  for (const { fault } of elements)
    if (fault !== null && !(part === 2 && fault === 'remapped')) yield 'roles';
  if (part === 1) return;
  const roots = elements.filter(({ parent }) => parent === null);
  const space = (element: Element): boolean => {
    const name = file.resolve(file.dict(element.dict.get('NS')).get('NS'));
    return name instanceof PdfString && name.bytes === namespace20;
  };
  if (roots.length !== 1 || roots.some((root) => root.role !== 'Document' || !space(root))) yield 'structure';
};

const level = ({ role }: Element): number => (/^H\d+$/.test(role) ? Number(role.slice(1)) : 0);

/** Headings go down one level at a time, and one way of numbering is used (ISO 14289-1, 7.4). */
export const headings: Check = function* ({ elements, part }) {
  const plain = elements.filter(({ role }) => role === 'H');
  const numbered = elements.filter((element) => level(element) > 0);
  if (part === 2) {
    if (plain.length > 0) yield 'headings'; // H is not allowed (ISO 14289-2, 8.2.5.14)
    return;
  }
  if (plain.length > 0 && numbered.length > 0) yield 'headings';
  for (const { kids } of elements) if (kids.filter(({ role }) => role === 'H').length > 1) yield 'headings';
  let before = 0;
  for (const heading of numbered) {
    if (level(heading) > before + 1) yield 'headings';
    before = level(heading);
  }
};

/** Notes have an id of their own (ISO 14289-1, 7.9). */
export const notes: Check = function* ({ file, elements, part }) {
  const seen = new Set<string>();
  for (const { role, dict } of elements) {
    if (role !== 'Note') continue;
    const id = file.resolve(dict.get('ID'));
    if (part === 2) yield 'notes'; // FENote takes its place (ISO 14289-2, 8.2.5.14)
    else if (!(id instanceof PdfString) || id.bytes === '' || seen.has(id.bytes)) yield 'notes';
    else seen.add(id.bytes);
  }
};

/** Figures and formulas have words (ISO 14289-1, 7.3 and 7.7). */
export const alternatives: Check = function* ({ file, elements }) {
  for (const { role, dict } of elements)
    if ((role === 'Figure' || role === 'Formula') && !hasWords(file, dict)) yield 'alternatives';
};

/** An alternative, or text that takes its place, be it none. */
export const hasWords = (file: PdfFile, dict: PdfDict): boolean =>
  words(file.resolve(dict.get('Alt'))) !== null || file.resolve(dict.get('ActualText')) instanceof PdfString;
