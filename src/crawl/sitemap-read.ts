/** What one sitemap file names, in document order. */
export type SitemapFile = {
  readonly pages: readonly string[];
  readonly files: readonly string[]; // further sitemaps, when it is an index
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the five entities of XML and numbers. Those that a file declares are never expanded, so they cannot explode. */
const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** One step through markup: a tag with its name, or a piece of text. */
type Piece = { readonly tag: string; readonly body: string };

/** Where a declaration ends; an internal DTD in brackets is passed over whole. */
const afterDeclaration = (xml: string, at: number): number => {
  const end = xml.indexOf('>', at);
  const bracket = xml.indexOf('[', at);
  if (bracket < 0 || bracket > end) return end;
  const close = xml.indexOf(']>', bracket);
  return close < 0 ? -1 : close + 1;
};

/** Walks markup from left to right, once, whatever is broken in it; what never closes ends the walk. */
function* pieces(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { tag: '', body: plain(xml.slice(at, open)) };
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) return;
      yield { tag: '', body: xml.slice(open + 9, end) };
      at = end + 3;
      continue;
    }
    const comment = xml.startsWith('<!--', open);
    const end = comment
      ? xml.indexOf('-->', open + 4)
      : xml.startsWith('<!', open)
        ? afterDeclaration(xml, open)
        : xml.indexOf('>', open);
    if (end < 0) return;
    if (!comment) {
      const body = xml.slice(open + 1, end);
      yield { tag: body.split(/[\s/]/, 1)[0] || `/${body.slice(1).trim()}`, body };
    }
    at = end + (comment ? 3 : 1);
  }
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1).toLowerCase();
const prefix = (tag: string): string => tag.slice(0, tag.indexOf(':') + 1);

const HOLDERS = new Set(['url', 'sitemap', 'item', 'entry']);

const readXml = (xml: string, max: number): SitemapFile => {
  const pages: string[] = [];
  const files: string[] = [];
  let holder = '';
  let text: string | null = null; // collected while inside <loc> or an RSS <link>
  const keep = (address: string): void => {
    if (address.trim() !== '') (local(holder) === 'sitemap' ? files : pages).push(address.trim());
  };
  for (const { tag, body } of pieces(xml)) {
    if (pages.length + files.length >= max) break;
    if (tag === '') {
      if (text !== null) text += body;
      continue;
    }
    if (text !== null) keep(text); // also when its end tag was forgotten
    text = null;
    const name = local(tag);
    if (HOLDERS.has(name)) holder = tag;
    else if (holder === '' || prefix(tag) !== prefix(holder)) continue; // image:loc and the like name no page
    else if (name === 'loc' || (name === 'link' && local(holder) === 'item')) text = '';
    else if (name === 'link' && local(holder) === 'entry') {
      const rel = /\srel\s*=\s*["']([^"']*)/i.exec(body)?.[1] ?? 'alternate';
      const href = /\shref\s*=\s*["']([^"']*)/i.exec(body)?.[1];
      if (rel === 'alternate' && href !== undefined) keep(plain(href));
    }
  }
  return { pages, files };
};

const readLines = (text: string, max: number): SitemapFile => ({
  pages: text
    .split(/[\r\n]+/, max)
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\//i.test(line)),
  files: [],
});

/**
 * Reads a sitemap, sitemap index, RSS or Atom feed, or a text file of addresses: at most `max` addresses, as written.
 * Returns null when the text is something else, such as an error page. One pass, no entity of the file is expanded, broken
 * markup gives what can be understood. Never throws.
 */
export const readSitemap = (text: string, max: number): SitemapFile | null => {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (!start.startsWith('<')) {
    const list = readLines(start, max);
    return list.pages.length > 0 ? list : null;
  }
  const root = /<(?:[\w.-]+:)?(urlset|sitemapindex|rss|feed|rdf|html)[\s>]/i.exec(
    start.slice(0, 20_000),
  )?.[1];
  return root === undefined || root.toLowerCase() === 'html' ? null : readXml(start, max);
};
