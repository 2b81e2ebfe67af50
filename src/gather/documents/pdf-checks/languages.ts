import type { Element } from '../pdf-file/elements.ts';
import { PdfRef, PdfString } from '../pdf-file/lexer.ts';
import { words } from '../pdf-file/text.ts';
import type { Check } from './fault.ts';

const wellFormed = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i; // RFC 3066; BCP 47 codes of public use fit it too

/** The language of every text can be told (ISO 14289-1, 7.2; ISO 14289-2, 8.4.4). */
export const languages: Check = function* ({ file, elements, pages, content }) {
  const catalog = file.catalog();
  const whole = file.resolve(catalog.get('Lang'));
  const codes = [whole, ...elements.map(({ dict }) => file.resolve(dict.get('Lang')))];
  for (const code of codes)
    if (code instanceof PdfString && (words(code) === null || !wellFormed.test(words(code) ?? '')))
      yield 'language';
  if (words(whole) !== null) return;

  const known = new Set<Element>();
  for (const element of elements) {
    // parents come before what they hold
    const own = words(file.resolve(element.dict.get('Lang'))) !== null;
    if (own || (element.parent && known.has(element.parent))) known.add(element);
    else if (['Alt', 'ActualText', 'E'].some((key) => words(file.resolve(element.dict.get(key))) !== null))
      yield 'language';
    else if (element.marks > 0 && content.textWithoutLang > 0) yield 'language';
  }
  if (content.speaksWithoutLang > 0) yield 'language';
  const outline = file.dict(file.dict(catalog.get('Outlines')).get('First'));
  if (words(file.resolve(outline.get('Title'))) !== null) yield 'language';
  const owners = new Map<number, Element>();
  for (const element of elements) for (const number of element.objects) owners.set(number, element);
  for (const page of pages)
    for (const one of file.array(page.dict.get('Annots'))) {
      const note = file.dict(one);
      const owner = one instanceof PdfRef ? owners.get(one.number) : undefined;
      const speaks = ['Contents', 'TU'].some((key) => words(file.resolve(note.get(key))) !== null);
      const told = words(file.resolve(note.get('Lang'))) !== null;
      if (speaks && !told && !(owner && known.has(owner))) yield 'language';
    }
};
