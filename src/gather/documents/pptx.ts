import { noOfficeFacts, type OfficeFacts } from './office-facts.ts';
import { countHan, isOn, squash, type OfficePackage } from './office-package.ts';
import { picturesIn } from './office-pictures.ts';
import { childrenOf, elementsOf, firstOf, ownText, type XmlNode } from './xml.ts';

const mostSlides = 300;
const skipped = new Set(['Fallback']);

const textOf = (node: XmlNode): string => {
  let text = '';
  for (const one of elementsOf(node, skipped)) if (one.name === 't') text += ownText(one);
  return squash(text);
};

const hasTitle = (slide: XmlNode): boolean => {
  for (const shape of elementsOf(slide, skipped))
    if (
      shape.name === 'sp' &&
      /^(title|ctrTitle)$/.test(firstOf(shape, 'ph')?.attributes['type'] ?? '') &&
      textOf(shape) !== ''
    )
      return true;
  return false;
};

/** Reads a presentation. Throws ZipFault, or an Error for broken parts. */
export const readPptx = (office: OfficePackage): OfficeFacts => {
  const path = office.main();
  const presentation = office.part(path);
  const byId = new Map(office.related(path, 'slide').map((one) => [one.id, one.path]));
  const slides: XmlNode[] = [];
  for (const { attributes } of childrenOf(firstOf(presentation ?? undefined, 'sldIdLst'), 'sldId').slice(
    0,
    mostSlides,
  )) {
    const at = byId.get(attributes['id'] ?? '');
    const slide = at === undefined ? null : office.part(at);
    if (slide && isOn(slide.attributes['show'])) slides.push(slide);
  }
  const langs = new Set<string>();
  let [text, tables, withoutHeader] = ['', 0, 0];
  for (const slide of slides) {
    text += textOf(slide);
    for (const { name, attributes, kids } of elementsOf(slide, skipped)) {
      if (/^(rPr|defRPr)$/.test(name) && attributes['lang']?.trim())
        langs.add(attributes['lang'].trim().slice(0, 40));
      if (name !== 'tbl') continue;
      const rows = kids.filter((kid) => kid.name === 'tr');
      if (rows.length < 2 || childrenOf(rows[0], 'tc').length < 2) continue;
      tables += 1;
      if (!isOn(kids.find((kid) => kid.name === 'tblPr')?.attributes['firstRow'] ?? '0')) withoutHeader += 1;
    }
  }
  return {
    ...noOfficeFacts,
    format: 'pptx',
    title: office.title(),
    textChars: text.length,
    han: countHan(text),
    langs: [...langs].sort().slice(0, 10),
    ...picturesIn(slides),
    tables,
    tablesWithoutHeader: withoutHeader,
    slides: slides.length,
    slidesWithoutTitle: slides.flatMap((slide, i) => (hasTitle(slide) ? [] : [i + 1])).slice(0, 10),
  };
};
