import type { OfdFacts } from './ofd-facts.ts';
import { childrenOf, elementsOf, firstOf, ownText, parseXml, type XmlNode } from './xml.ts';
import { resolvePath, ZipFault, type Zip } from './zip.ts';

/** Fewer characters than this beside a picture are a page number or a watermark, not the page's text. */
const scant = 20;
/** Paths on a page without text from which on they are taken for letters turned into outlines (转曲). */
const outlines = 100;

type Shown = { text: string; pictures: number; paths: number };

const attribute = (node: XmlNode | undefined, name: string): string | null =>
  node?.attributes[name]?.trim() ?? null;
const textOf = (node: XmlNode | undefined): string | null =>
  ownText(node).normalize('NFKC').replace(/\s+/gu, ' ').trim() || null;

/** Adds what one content tree shows; `composites` are drawings other parts define, by id. */
const show = (tree: XmlNode, composites: ReadonlyMap<string, Shown>, into: Shown): void => {
  for (const node of elementsOf(tree, new Set(['Actions']))) {
    if (attribute(node, 'Visible') === 'false') continue;
    if (node.name === 'TextCode') into.text += ownText(node);
    if (node.name === 'ImageObject') into.pictures += 1;
    if (node.name === 'PathObject') into.paths += 1;
    const composite = node.name === 'CompositeObject' && composites.get(attribute(node, 'ResourceID') ?? '');
    if (composite) {
      into.text += composite.text;
      into.pictures += composite.pictures;
      into.paths += composite.paths;
    }
  }
};

const empty = (): Shown => ({ text: '', pictures: 0, paths: 0 });

const pageKind = ({ text, pictures, paths }: Shown): 'text' | 'scant' | 'picture' | 'blank' => {
  const length = text.replace(/\s/g, '').length;
  if (length >= scant) return 'text';
  if (length > 0) return pictures > 0 ? 'scant' : 'text';
  return pictures > 0 || paths >= outlines ? 'picture' : 'blank';
};

/** Reads an OFD file; of several documents in it the first. Throws ZipFault, or an Error for what is no OFD. */
export const readOfd = (zip: Zip, maxPages: number): OfdFacts => {
  const part = (path: string): XmlNode | null => {
    const bytes = zip.read(path);
    return bytes && parseXml(bytes);
  };
  const container = part('OFD.xml');
  if (!container) throw new ZipFault('broken');
  const body = firstOf(container, 'DocBody');
  const root = textOf(firstOf(body, 'DocRoot'));
  const document = root === null ? null : part(resolvePath('OFD.xml', root));
  if (root === null || !document) {
    // what GM/T 0099 seals is packed anew, with a list of what was encrypted
    throw new ZipFault(zip.entries.some(({ name }) => /encrypt/i.test(name)) ? 'encrypted' : 'broken');
  }
  const beside = (path: string): string => resolvePath(root, path);
  const common = firstOf(document, 'CommonData');

  const composites = new Map<string, Shown>();
  for (const name of ['PublicRes', 'DocumentRes'])
    for (const one of childrenOf(common, name)) {
      const resources = part(beside(ownText(one)));
      if (!resources) continue;
      for (const unit of elementsOf(resources)) {
        if (unit.name !== 'CompositeGraphicUnit') continue;
        const shown = empty();
        show(unit, composites, shown);
        composites.set(attribute(unit, 'ID') ?? '', shown);
      }
    }
  const templates = new Map<string, string>();
  for (const one of childrenOf(common, 'TemplatePage'))
    templates.set(attribute(one, 'ID') ?? '', beside(attribute(one, 'BaseLoc') ?? ''));

  const pages = childrenOf(firstOf(document, 'Pages'), 'Page');
  const kinds: ReturnType<typeof pageKind>[] = [];
  let all = '';
  for (const page of pages.slice(0, maxPages)) {
    const shown = empty();
    const place = beside(attribute(page, 'BaseLoc') ?? '');
    const content = part(/\.xml$/i.test(place) ? place : `${place}/Content.xml`);
    if (content) {
      show(content, composites, shown);
      for (const used of childrenOf(content, 'Template')) {
        const template = templates.get(attribute(used, 'TemplateID') ?? '');
        const tree = template === undefined ? null : part(template);
        if (tree) show(tree, composites, shown);
      }
    }
    kinds.push(pageKind(shown));
    all += shown.text.normalize('NFKC').replace(/\s+/gu, '');
  }
  const numbers = (kind: string): number[] => kinds.flatMap((one, i) => (one === kind ? [i + 1] : []));
  const tags = textOf(firstOf(document, 'CustomTags'));
  const tagList = tags === null ? null : part(beside(tags));
  const signatures = textOf(firstOf(body, 'Signatures'));
  const signatureList = signatures === null ? null : part(resolvePath('OFD.xml', signatures));
  const outlineTree = childrenOf(document, 'Outlines')[0];
  return {
    pages: pages.length,
    pagesRead: kinds.length,
    pagesWithText: numbers('text').length,
    pagesPicture: numbers('picture').length,
    pagesScant: numbers('scant').length,
    picturePages: numbers('picture').slice(0, 10),
    textChars: all.length,
    han: all.match(/\p{Script=Han}/gu)?.length ?? 0,
    unmapped: all.match(/[\p{Co}\p{Cc}\p{Cn}\ufffd¤]/gu)?.length ?? 0, // ¤ stands for glyphs of no character
    title: textOf(firstOf(firstOf(body, 'DocInfo'), 'Title'))?.slice(0, 300) ?? null,
    outline: outlineTree
      ? [...elementsOf(outlineTree)].filter(({ name }) => name === 'OutlineElem').length
      : 0,
    tagged: tagList !== null && tagList.kids.some(({ name }) => name === 'CustomTag'),
    signatures: signatureList ? childrenOf(signatureList, 'Signature').length : 0,
    exportable: textOf(firstOf(firstOf(document, 'Permissions'), 'Export')) !== 'false',
  };
};
