import type { PdfFile } from '../pdf-file/file.ts';
import { PdfStream, PdfString, type PdfDict } from '../pdf-file/lexer.ts';

const knownEncodings = /^(WinAnsi|MacRoman|MacExpert|Standard)Encoding$/;
const knownOrderings = /^(GB1|CNS1|Japan1|Korea1|KR)$/;

/** Glyph names from which no character follows: numbers of a program's own. */
const nameless = /^(g|G|glyph|cid|c|C|a|uni[eEfF])?\d+$|^\.notdef$/;

/**
 * Whether characters of a font have a meaning in Unicode, as far as the file tells (ISO 32000-1, 9.10.2): a map of its
 * own, a known encoding, or characters of one of Adobe's collections.
 */
export const mapsToUnicode = (file: PdfFile, font: PdfDict): boolean => {
  if (file.resolve(font.get('ToUnicode')) !== null) return true;
  const kind = file.name(font.get('Subtype'));
  const encoding = file.resolve(font.get('Encoding'));
  if (kind === 'Type0') {
    const info = file.dict(file.dict(file.array(font.get('DescendantFonts'))[0]).get('CIDSystemInfo'));
    const ordering = file.resolve(info.get('Ordering'));
    return ordering instanceof PdfString && knownOrderings.test(ordering.bytes);
  }
  const flags = file.resolve(file.dict(font.get('FontDescriptor')).get('Flags'));
  const symbolic = typeof flags === 'number' && (flags & 4) !== 0;
  const base = file.name(encoding) ?? file.name(file.dict(encoding).get('BaseEncoding'));
  if (base !== null && knownEncodings.test(base) && !(encoding instanceof Map)) return true;
  if (encoding instanceof Map) {
    const names = file.array(file.dict(encoding).get('Differences')).flatMap((one) => file.name(one) ?? []);
    const strange = names.filter((name) => nameless.test(name)).length;
    return strange <= names.length / 2 && (names.length > 0 || base !== null || !symbolic);
  }
  return kind !== 'Type3' && !(kind === 'TrueType' && symbolic); // Type 1 programs name their glyphs
};

/** A map to Unicode that leads to no character: 0, a byte-order mark, or a value that never is one (ISO 14289-1, 7.21.7). */
export const unicodeFaulty = (file: PdfFile, font: PdfDict): boolean => {
  const map = file.resolve(font.get('ToUnicode'));
  if (!(map instanceof PdfStream)) return false;
  const text = file.unpack(map);
  if (text === null) return false;
  const bad = /^(0000|feff|fffe)$/i;
  for (const [, body = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, to = ''] of body.matchAll(/<[^>]*>\s*<([^>]*)>/g))
      if (bad.test(to.replace(/\s/g, ''))) return true;
  for (const [, body = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, one, list] of body.matchAll(/<[^>]*>\s*<[^>]*>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)) {
      const targets =
        one === undefined ? [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, to = '']) => to) : [one];
      if (targets.some((to) => bad.test(to.replace(/\s/g, '')))) return true;
    }
  return false;
};
