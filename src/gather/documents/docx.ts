import { noOfficeFacts, type OfficeFacts } from './office-facts.ts';
import { countHan, isOn, squash, type OfficePackage } from './office-package.ts';
import { picturesIn } from './office-pictures.ts';
import { childrenOf, elementsOf, firstOf, ownText, type XmlNode } from './xml.ts';

/** Copies of content for older readers, and what was deleted under revision marks. */
const skipped = new Set(['Fallback', 'del', 'moveFrom', 'instrText']);

/** 一、 二、 第一章 第二部分 （一） at the start of a short paragraph: how Chinese documents number their headings. */
const numbered = /^(?:[一二三四五六七八九十百]+、|第[一二三四五六七八九十百零\d]+[章节编部分篇])/;
const shortest = 40;

const val = (node: XmlNode | undefined): string | undefined => node?.attributes['val'];
const inside = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node);

type Styles = ReadonlyMap<string, number>; // heading level by style, 1 to 9

/** Levels of heading styles: by outline level, inherited from the style it is based on, or by the built-in name. */
const headingStyles = (styles: XmlNode | null): Styles => {
  const own = new Map<string, { level: number | null; based: string | null }>();
  for (const style of childrenOf(styles ?? undefined, 'style')) {
    const outline = Number(val(inside(style, 'pPr', 'outlineLvl')) ?? Number.NaN);
    const name = /^(?:heading|标题)\s*(\d)$/i.exec(val(inside(style, 'name')) ?? '')?.[1];
    const level = Number.isInteger(outline) && outline < 9 ? outline + 1 : name ? Number(name) : null;
    own.set(style.attributes['styleId'] ?? '', {
      level: outline === 9 ? 0 : level,
      based: val(inside(style, 'basedOn')) ?? null,
    });
  }
  const levels = new Map<string, number>();
  for (const id of own.keys()) {
    let at: string | null = id;
    for (let step = 0; at !== null && step < 20; step += 1) {
      const style: { level: number | null; based: string | null } | undefined = own.get(at);
      if (style?.level !== null && style?.level !== undefined) {
        if (style.level > 0) levels.set(id, style.level);
        break;
      }
      at = style?.based ?? null;
    }
  }
  return levels;
};

const textOf = (node: XmlNode): string => {
  let text = '';
  for (const one of elementsOf(node, skipped)) if (one.name === 't') text += ownText(one);
  return text;
};

const levelOf = (paragraph: XmlNode, styles: Styles): number => {
  const own = val(inside(paragraph, 'pPr', 'outlineLvl'));
  if (own !== undefined) return Number(own) < 9 ? Number(own) + 1 : 0;
  return styles.get(val(inside(paragraph, 'pPr', 'pStyle')) ?? '') ?? 0;
};

const tablesIn = (body: XmlNode): Pick<OfficeFacts, 'tables' | 'tablesWithoutHeader' | 'mergedCells'> => {
  let [tables, without, merged] = [0, 0, 0];
  for (const table of elementsOf(body, skipped)) {
    if (table.name !== 'tbl') continue;
    const rows = childrenOf(table, 'tr');
    const cells = rows.map((row) => childrenOf(row, 'tc'));
    if (rows.length < 2 || Math.max(...cells.map(({ length }) => length)) < 2) continue;
    tables += 1;
    const header =
      rows[0] &&
      childrenOf(rows[0], 'trPr').some((pr) => childrenOf(pr, 'tblHeader').some((one) => isOn(val(one))));
    if (!header) without += 1;
    merged += cells
      .slice(2)
      .flat()
      .filter((cell) => inside(cell, 'tcPr', 'gridSpan') ?? inside(cell, 'tcPr', 'vMerge')).length;
  }
  return { tables, tablesWithoutHeader: without, mergedCells: merged };
};

/** Languages stated for runs, by the styles' defaults or by themselves. */
const languagesIn = (parts: readonly (XmlNode | null)[]): Pick<OfficeFacts, 'langs' | 'hanLangs'> => {
  const [langs, hanLangs] = [new Set<string>(), new Set<string>()];
  for (const part of parts)
    if (part)
      for (const { name, attributes } of elementsOf(part, skipped)) {
        if (name !== 'lang') continue;
        for (const code of [attributes['val'], attributes['eastAsia']])
          if (code?.trim()) langs.add(code.trim().slice(0, 40));
        if (attributes['eastAsia']?.trim()) hanLangs.add(attributes['eastAsia'].trim().slice(0, 40));
      }
  return { langs: [...langs].sort().slice(0, 10), hanLangs: [...hanLangs].sort().slice(0, 10) };
};

/** Reads a word-processor document. Throws ZipFault, or an Error for broken parts. */
export const readDocx = (office: OfficePackage): OfficeFacts => {
  const path = office.main();
  const document = office.part(path);
  const body = firstOf(document ?? undefined, 'body');
  if (!body) throw new Error('no body');
  const stylePath = office.related(path, 'styles')[0]?.path;
  const styleSheet = stylePath === undefined ? null : office.part(stylePath);
  const styles = headingStyles(styleSheet);
  const margins = ['header', 'footer'].flatMap((kind) =>
    office.related(path, kind).flatMap((one) => office.part(one.path) ?? []),
  );

  let [text, paragraphs, headings, skips, likes, before] = ['', 0, 0, 0, 0, 0];
  for (const node of elementsOf(body, skipped)) {
    if (node.name !== 'p') continue;
    const own = squash(textOf(node));
    if (own === '') continue;
    paragraphs += 1;
    const level = levelOf(node, styles);
    if (level === 0) {
      if (own.length < shortest && numbered.test(own)) likes += 1;
      continue;
    }
    headings += 1;
    if (before > 0 && level > before + 1) skips += 1;
    before = level;
  }
  text = squash(textOf(body));
  return {
    ...noOfficeFacts,
    format: 'docx',
    title: office.title(),
    textChars: text.length,
    han: countHan(text),
    ...languagesIn([styleSheet, body]),
    ...picturesIn([body, ...margins]),
    paragraphs,
    headings,
    levelSkips: skips,
    likeHeadings: likes,
    ...tablesIn(body),
  };
};
