import { checkPdf, type Checked } from './pdf-checks/check.ts';
import { hasWords } from './pdf-checks/structure.ts';
import { mapsToUnicode } from './pdf-checks/unicode.ts';
import type { PdfFacts } from './pdf-facts.ts';
import type { Element } from './pdf-file/elements.ts';
import { PdfFile } from './pdf-file/file.ts';

/** What the objects of a file tell. Counts of structure are of the whole file, those of text of the pages read. */
export type ObjectFacts = Pick<
  PdfFacts,
  'checked' | 'claims' | 'faults' | 'shown' | 'shownUntagged' | 'shownUnmapped'
> &
  Partial<
    Pick<
      PdfFacts,
      'elements' | 'headings' | 'figures' | 'figuresWithoutAlt' | 'tables' | 'tablesWithoutHeaders'
    >
  >;

const nothing: ObjectFacts = {
  checked: false,
  claims: null,
  faults: {},
  shown: 0,
  shownUntagged: 0,
  shownUnmapped: 0,
};

const hasHeaders = (table: Element): boolean => {
  const waiting = [...table.kids];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.role === 'TH') return true;
    if (next.role !== 'Table') waiting.push(...next.kids); // a table within has headers of its own
  }
  return false;
};

const structureOf = (file: PdfFile, { elements }: Checked) => {
  const having = (role: RegExp): Element[] => elements.filter((element) => role.test(element.role));
  const [figures, tables] = [having(/^(Figure|Formula)$/), having(/^Table$/)];
  return {
    elements: elements.length,
    headings: having(/^H\d*$|^Title$/).length,
    figures: figures.length,
    figuresWithoutAlt: figures.filter(({ dict }) => !hasWords(file, dict)).length,
    tables: tables.length,
    tablesWithoutHeaders: tables.filter((table) => !hasHeaders(table)).length,
  };
};

/** Reads the objects of a file. Never throws: what cannot be read so is left to pdf.js alone (`checked` is false). */
export const objectFacts = (bytes: Uint8Array, maxPages: number): ObjectFacts => {
  try {
    const file = new PdfFile(bytes);
    if (file.encrypted || file.catalog().size === 0) return nothing;
    const checked = checkPdf(file, maxPages);
    const { content } = checked;
    const unmapped = [...content.fonts].filter(([font]) => !mapsToUnicode(file, file.dict(font)));
    return {
      checked: true,
      claims: checked.part,
      faults: checked.faults,
      shown: content.shown,
      shownUntagged: content.untagged,
      shownUnmapped: unmapped.reduce((sum, [, shown]) => sum + shown, 0),
      ...structureOf(file, checked),
    };
  } catch {
    return nothing;
  }
};
