import { attribute, type Element } from '../pdf-file/elements.ts';
import { PdfName } from '../pdf-file/lexer.ts';
import type { Check, FaultCode } from './fault.ts';

/** What may stand in what: kids allowed in a role, and parents it needs (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3). */
const rules: Readonly<
  Record<string, { readonly kids?: RegExp; readonly parents?: RegExp; readonly fault: FaultCode }>
> = {
  Table: { kids: /^(TR|THead|TBody|TFoot|Caption)$/, fault: 'tables' },
  TR: { kids: /^T[HD]$/, parents: /^(Table|THead|TBody|TFoot)$/, fault: 'tables' },
  THead: { kids: /^TR$/, parents: /^Table$/, fault: 'tables' },
  TBody: { kids: /^TR$/, parents: /^Table$/, fault: 'tables' },
  TFoot: { kids: /^TR$/, parents: /^Table$/, fault: 'tables' },
  TH: { parents: /^TR$/, fault: 'tables' },
  TD: { parents: /^TR$/, fault: 'tables' },
  L: { kids: /^(L|LI|Caption)$/, fault: 'lists' },
  LI: { kids: /^(Lbl|LBody)$/, parents: /^L$/, fault: 'lists' },
  LBody: { parents: /^LI$/, fault: 'lists' },
  TOC: { kids: /^(TOC|TOCI|Caption)$/, fault: 'lists' },
  TOCI: { parents: /^TOC$/, fault: 'lists' },
};
/** Grouping without meaning, and marks of decoration, may stand anywhere (PDF 2.0). */
const transparent = /^(NonStruct|Private|Artifact)$/;

/** Parts of tables, lists and tables of contents are where they belong. */
export const nesting: Check = function* ({ file, elements, part }) {
  for (const element of elements) {
    const rule = Object.hasOwn(rules, element.role) ? rules[element.role] : undefined;
    if (!rule) continue;
    const parent = element.parent?.role ?? '';
    if (rule.parents && !rule.parents.test(parent) && !(part === 2 && transparent.test(parent)))
      yield rule.fault;
    const kids = element.kids.filter((kid) => !(part === 2 && transparent.test(kid.role)));
    if (rule.kids && kids.some((kid) => !rule.kids?.test(kid.role))) yield rule.fault;
    yield* order(element, kids);
    if (
      part === 2 &&
      element.role === 'L' &&
      kids.some((kid) => kid.kids.some(({ role }) => role === 'Lbl'))
    ) {
      // labels say that the list is numbered in some way (ISO 14289-2, 8.2.5.25)
      const numbering = attribute(file, element, 'List', 'ListNumbering');
      if (!(numbering instanceof PdfName) || numbering.name === 'None') yield 'lists';
    }
  }
};

const order = function* ({ role }: Element, kids: readonly Element[]): Iterable<FaultCode> {
  const at = (kind: string): number[] => kids.flatMap((kid, i) => (kid.role === kind ? [i] : []));
  if (role === 'Table') {
    const [captions, heads, bodies, feet] = [at('Caption'), at('THead'), at('TBody'), at('TFoot')];
    if (captions.length > 1 || captions.some((i) => i !== 0 && i !== kids.length - 1)) yield 'tables';
    if (heads.length > 1 || feet.length > 1) yield 'tables';
    if (bodies.length === 0 && heads.length + feet.length > 0) yield 'tables';
  }
  const captions = at('Caption');
  if ((role === 'L' || role === 'TOC') && (captions.length > 1 || captions.some((i) => i !== 0)))
    yield 'lists';
};
