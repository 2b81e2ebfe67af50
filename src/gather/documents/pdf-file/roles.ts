import type { PdfFile } from './file.ts';
import { PdfName, PdfString, type PdfDict, type PdfObject } from './lexer.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const pdf17 = new Set(
  split(`Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
    L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
    Ruby RB RT RP Warichu WT WP Figure Formula Form`),
);
/** Those that PDF 2.0 adds or gives a namespace of their own (ISO 32000-2, 14.8.4). */
const pdf20 = new Set(
  split(`Document DocumentFragment Part Sect Div Aside NonStruct P Title FENote Sub Em Strong Lbl Span Link Annot Form
    Ruby RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact
    H Art`),
);
export const namespace20 = 'http://iso.org/pdf2/ssn';
const namespace17 = 'http://iso.org/pdf/ssn';
const mathml = 'http://www.w3.org/1998/Math/MathML';

export type Role = {
  readonly role: string; // standard type, or the file's own where it leads to none
  readonly fault: 'unmapped' | 'circular' | 'remapped' | null;
};

const isStandard = (name: string, space: string | null): boolean =>
  space === namespace20
    ? pdf20.has(name) || /^H[1-9]\d*$/.test(name)
    : space === mathml || ((space === null || space === namespace17) && pdf17.has(name));

/** Name of a namespace dictionary; null = the default one, of PDF 1.7. */
const spaceOf = (file: PdfFile, object: PdfObject | undefined): string | null => {
  const name = file.resolve(file.dict(object).get('NS'));
  return name instanceof PdfString ? name.bytes : null;
};

/** What a structure element is by the file's maps of roles, followed at most 20 steps. */
export const roleOf = (file: PdfFile, element: PdfDict, roleMap: PdfDict): Role => {
  const own = file.name(element.get('S')) ?? '';
  let [name, at] = [own, element.get('NS')];
  const seen = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    const space = spaceOf(file, at);
    const map = space === null || space === namespace17 ? roleMap : file.dict(file.dict(at).get('RoleMapNS'));
    const target = file.resolve(map.get(name));
    if (isStandard(name, space)) {
      // a standard type must not be given another meaning
      const remapped = step === 0 && target instanceof PdfName && space !== namespace20;
      return { role: name, fault: remapped ? 'remapped' : null };
    }
    const key = `${space ?? ''} ${name}`;
    if (seen.has(key)) return { role: own, fault: 'circular' };
    seen.add(key);
    const pair = Array.isArray(target) ? (target as readonly PdfObject[]) : [target];
    const next = file.name(pair[0]);
    // an own namespace must lead to a standard one at once (ISO 14289-2, 8.2.4)
    if (next === null || (step > 0 && space !== null && space !== namespace17))
      return { role: own, fault: 'unmapped' };
    const to = pair[1];
    [name, at] = [next, to];
  }
  return { role: own, fault: 'circular' };
};
