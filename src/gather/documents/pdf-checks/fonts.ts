import type { PdfFile } from '../pdf-file/file.ts';
import { PdfStream, PdfString, type PdfDict, type PdfObject } from '../pdf-file/lexer.ts';
import type { Check } from './fault.ts';
import { isPredefined, orderingOf } from './predefined-cmaps.ts';
import { mapsToUnicode, unicodeFaulty } from './unicode.ts';

const embedded = (file: PdfFile, font: PdfDict): boolean => {
  const about = file.dict(font.get('FontDescriptor'));
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => file.resolve(about.get(key)) instanceof PdfStream,
  );
};

const text = (file: PdfFile, object: PdfObject | undefined): string | null => {
  const value = file.resolve(object);
  return value instanceof PdfString ? value.bytes : null;
};

const system = (
  file: PdfFile,
  dict: PdfDict,
): { registry: string; ordering: string; supplement: number } | null => {
  const info = file.dict(dict.get('CIDSystemInfo'));
  const [registry, ordering] = [text(file, info.get('Registry')), text(file, info.get('Ordering'))];
  const supplement = file.resolve(info.get('Supplement'));
  return registry === null || ordering === null
    ? null
    : { registry, ordering, supplement: typeof supplement === 'number' ? supplement : 0 };
};

/** A composite font's map of codes is one that readers have, or is in the file, and fits its characters (ISO 14289-1, 7.21.3). */
const compositeFaulty = (file: PdfFile, font: PdfDict, cid: PdfDict, part: 1 | 2): boolean => {
  const encoding = file.resolve(font.get('Encoding'));
  const own = system(file, cid);
  if (encoding instanceof PdfStream) {
    const map = system(file, encoding.dict);
    if (!map || !own || map.registry !== own.registry || map.ordering !== own.ordering) return true;
    // the two parts bound the supplement from opposite sides
    if (part === 1 ? own.supplement < map.supplement : own.supplement > map.supplement) return true;
    const inside = file.unpack(encoding);
    const written = inside === null ? null : /\/WMode\s+(\d)/.exec(inside)?.[1];
    const told = file.resolve(encoding.dict.get('WMode')) ?? 0;
    if (written !== null && Number(written ?? 0) !== told) return true;
    const base = file.resolve(encoding.dict.get('UseCMap'));
    const uses =
      file.name(base) ?? (inside === null ? null : (/\/([\w-]+)\s+usecmap/.exec(inside)?.[1] ?? null));
    if (uses !== null && !isPredefined(uses)) return true;
  } else {
    const name = file.name(encoding);
    if (name === null || !isPredefined(name)) return true;
    const ordering = orderingOf(name);
    if (ordering !== null && own?.ordering !== ordering) return true;
  }
  if (file.name(cid.get('Subtype')) !== 'CIDFontType2' || !embedded(file, cid)) return false;
  const glyphs = file.resolve(cid.get('CIDToGIDMap'));
  return !(glyphs instanceof PdfStream) && file.name(glyphs) !== 'Identity';
};

/** How a TrueType font says which letter a code stands for (ISO 14289-1, 7.21.6). */
const trueTypeFaulty = (file: PdfFile, font: PdfDict): boolean => {
  const flags = file.resolve(file.dict(font.get('FontDescriptor')).get('Flags'));
  const symbolic = typeof flags === 'number' && (flags & 4) !== 0;
  const encoding = file.resolve(font.get('Encoding'));
  if (symbolic) return encoding !== null;
  const base = file.name(encoding) ?? file.name(file.dict(encoding).get('BaseEncoding'));
  return base !== 'WinAnsiEncoding' && base !== 'MacRomanEncoding';
};

/** Fonts that show text are in the file, sound, and tell what their characters are. */
export const fonts: Check = function* ({ file, content, part }) {
  for (const object of content.fonts.keys()) {
    const font = file.dict(object);
    const kind = file.name(font.get('Subtype'));
    const cid = file.dict(file.array(font.get('DescendantFonts'))[0]);
    const holder = kind === 'Type0' ? cid : font;
    if (kind !== 'Type3' && !embedded(file, holder)) yield 'fonts';
    else if (kind === 'Type0' && compositeFaulty(file, font, cid, part)) yield 'fonts';
    else if (kind === 'TrueType' && trueTypeFaulty(file, font)) yield 'fonts';
    if (!mapsToUnicode(file, font) || unicodeFaulty(file, font)) yield 'unicode';
  }
};
