import { XMLParser } from 'fast-xml-parser';

/** An element in document order: its name without prefix, attributes without prefixes (of `id` and `r:id` the latter), and what it holds. */
export type XmlNode = {
  readonly name: string; // '#text' for text
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly XmlNode[];
  readonly text: string; // of a text node, entities decoded
};

type Ordered = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false, // the five of XML and numbers are decoded here; what a document declares itself never is
  maxNestedTags: 250,
});

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities of XML and character numbers decoded; others stay as they are. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const nodeOf = (ordered: Ordered): XmlNode => {
  const key = Object.keys(ordered).find((one) => one !== ':@') ?? '';
  const value = ordered[key];
  const name = local(key);
  if (name === '#text') return { name, attributes: {}, kids: [], text: decode(String(value)) };
  const attributes: Record<string, string> = {};
  const said = Object.entries((ordered[':@'] ?? {}) as Record<string, unknown>);
  for (const [one, text] of said) if (!one.includes(':')) attributes[one] = decode(String(text));
  for (const [one, text] of said) if (one.includes(':')) attributes[local(one)] = decode(String(text));
  // depth is bounded by the parser
  return { name, attributes, kids: Array.isArray(value) ? value.map(nodeOf) : [], text: '' };
};

const encoded = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  if (head.startsWith('\xfe\xff')) return 'utf-16be';
  const said = /^[^<]{0,4}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  return /^(gb2312|gbk|gb18030)$/i.test(said) ? 'gb18030' : 'utf-8';
};

/** Parses one part of a document. Throws an Error for what is no XML, nests more than 250 deep, or brings a document type. */
export const parseXml = (bytes: Uint8Array): XmlNode => {
  const text = new TextDecoder(encoded(bytes)).decode(bytes);
  if (/<!DOCTYPE/i.test(text.slice(0, 5000))) throw new Error('document type');
  const top = (parser.parse(text) as Ordered[]).map(nodeOf).find(({ name }) => name !== '#text');
  if (!top) throw new Error('no element');
  return top;
};

/** Every element below (and with) `top` in document order; what `skip` names is left out with all it holds. */
export const elementsOf = function* (
  top: XmlNode,
  skip: ReadonlySet<string> = new Set(),
): Generator<XmlNode> {
  const waiting = [top];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === '#text' || skip.has(next.name)) continue;
    yield next;
    for (let i = next.kids.length - 1; i >= 0; i -= 1) waiting.push(next.kids[i] as XmlNode);
  }
};

/** The first element of that name below `top`, at any depth. */
export const firstOf = (top: XmlNode | undefined, name: string): XmlNode | undefined => {
  if (top) for (const node of elementsOf(top)) if (node.name === name) return node;
  return undefined;
};

/** Children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  (node?.kids ?? []).filter((kid) => kid.name === name);

/** Text directly within an element. */
export const ownText = (node: XmlNode | undefined): string =>
  (node?.kids ?? []).map((kid) => kid.text).join('');
