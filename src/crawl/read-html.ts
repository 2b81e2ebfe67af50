import { openStructure, type Structure } from './structure.ts';
import { walkHtml } from './walk-html.ts';

/** A link with its text, resolved against the page's base, as written otherwise. */
export type NamedLink = { readonly url: string; readonly name: string };

/** What the markup of a page says, before any script has run. */
export type HtmlPage = {
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>; // by name, lower case, first 60
  readonly headings: readonly string[]; // first 2
  readonly links: readonly NamedLink[]; // each address once, in page order
  readonly frames: readonly string[];
  readonly refresh: { readonly seconds: number; readonly url: string } | null; // meta refresh that leads elsewhere
  readonly text: string; // first 2,000 characters, white space folded
  readonly scriptText: string; // inline scripts, first 4,000 characters
  readonly counts: {
    readonly textLength: number; // without white space at the ends of its pieces
    readonly links: number;
    readonly images: number;
    readonly fields: number;
    readonly questions: number; // fields that ask for more than a word to search for
    readonly frames: number;
    readonly media: number;
    readonly players: number; // audio and video
    readonly scripts: number;
    readonly passwords: number;
    readonly canvases: number;
  };
  readonly structure: Structure;
};

const TITLE = 300;
const TEXT = 2000;
const SCRIPT = 4000;
const ADDRESS = 2100; // longer ones are cut, as when the browser reads links
const QUIET = /^(?:script|style|template|noscript|noframes|iframe|textarea|title|svg|math|select)$/;
const SEARCH = /search|query|keyword|sousuo|jiansuo|搜索|检索|查询|关键[字词]|^(?:q|wd|kw|key|words?)$/i;

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

const resolve = (raw: string, base: string): string | null =>
  URL.parse(raw.slice(0, ADDRESS), base)?.href ?? (raw.trim() === '' ? null : raw.trim().slice(0, ADDRESS));

/** "5; url=/new" as seconds and address; null when it only reloads the page. */
const refreshOf = (content: string): { seconds: number; raw: string } | null => {
  const parts = /^\s*(\d{0,6})(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?["']?\s*([^"']*)/i.exec(content);
  const raw = parts?.[2]?.trim() ?? '';
  return raw === '' ? null : { seconds: Number(parts?.[1] ?? 0), raw };
};

/** Reads a page's markup, `url` being where it came from. Linear in its length; the caller bounds that. Never throws. */
export const readHtml = (html: string, url: string): HtmlPage => {
  const structure = openStructure();
  const counts = {
    textLength: 0,
    links: 0,
    images: 0,
    fields: 0,
    questions: 0,
    frames: 0,
    media: 0,
    players: 0,
    scripts: 0,
    passwords: 0,
    canvases: 0,
  };
  const meta: Record<string, string> = {};
  const headings: string[] = [];
  const raws: { raw: string; name: string }[] = [];
  const frames: string[] = [];
  let base: string | null = null;
  let refresh: { seconds: number; raw: string } | null = null;
  let title: string | null = null;
  let text = '';
  let scriptText = '';
  let quiet = 0;
  let inert = 0; // inside a template
  let at = ''; // element whose text is read: title, script or nothing
  let link: { raw: string; name: string } | null = null;
  let heading: string | null = null;

  const field = (tag: string, attributes: ReadonlyMap<string, string>): void => {
    const type = (attributes.get('type') ?? 'text').toLowerCase();
    if (tag === 'input' && type === 'image') counts.images += 1;
    if (tag === 'input' && /^(?:hidden|image|submit|button|reset)$/.test(type)) {
      if (type !== 'hidden') counts.fields += 1;
      return;
    }
    counts.fields += 1;
    if (type === 'password') counts.passwords += 1;
    const hint = ['name', 'id', 'placeholder', 'title', 'class'].map((name) => attributes.get(name) ?? '');
    if (type !== 'search' && !hint.some((word) => SEARCH.test(word))) counts.questions += 1;
  };

  walkHtml(html, {
    open: (tag, attributes) => {
      structure.open(tag, attributes);
      if (QUIET.test(tag)) quiet += 1;
      if (tag === 'template') inert += 1;
      if (inert > 0) return;
      switch (tag) {
        case 'base':
          base ??= attributes.get('href') ?? null;
          break;
        case 'title':
          at = title === null ? 'title' : '';
          title ??= '';
          break;
        case 'script':
          counts.scripts += 1;
          at = attributes.has('src') ? '' : 'script';
          break;
        case 'meta': {
          const name = (attributes.get('name') ?? '').toLowerCase().slice(0, 60);
          const content = attributes.get('content') ?? '';
          if (/^refresh$/i.test(attributes.get('http-equiv') ?? '')) refresh ??= refreshOf(content);
          if (name !== '' && !(name in meta) && Object.keys(meta).length < 60)
            meta[name] = squash(content).slice(0, TITLE);
          break;
        }
        case 'a':
        case 'area': {
          const raw = attributes.get('href');
          if (raw === undefined) break;
          counts.links += 1;
          link = { raw, name: tag === 'area' ? (attributes.get('alt') ?? '') : '' };
          raws.push(link);
          if (tag === 'area') link = null;
          break;
        }
        case 'frame':
        case 'iframe': {
          counts.frames += 1;
          const raw = attributes.get('src');
          if (raw !== undefined) frames.push(raw);
          break;
        }
        case 'img':
        case 'svg':
          counts.images += 1;
          if (link !== null && tag === 'img') link.name += ` ${attributes.get('alt') ?? ''}`;
          break;
        case 'audio':
        case 'video':
          counts.players += 1;
          counts.media += 1;
          break;
        case 'object':
        case 'embed':
          counts.media += 1;
          break;
        case 'canvas':
          counts.canvases += 1;
          break;
        case 'input':
        case 'select':
        case 'textarea':
          field(tag, attributes);
          break;
        default:
          if (/^h[1-6]$/.test(tag) && headings.length < 2) heading = '';
      }
    },
    close: (tag) => {
      structure.close();
      if (QUIET.test(tag)) quiet -= 1;
      if (tag === 'template') inert -= 1;
      if (tag === 'title' || tag === 'script') at = '';
      if (tag === 'a') link = null;
      if (heading !== null && /^h[1-6]$/.test(tag)) {
        headings.push(squash(heading).slice(0, 120));
        heading = null;
      }
    },
    text: (part) => {
      if (at === 'title' && title !== null && title.length < TITLE) title += part;
      if (at === 'script' && scriptText.length < SCRIPT) scriptText += part;
      if (quiet > 0 || inert > 0) return;
      const said = squash(part);
      counts.textLength += said.length;
      if (text.length < TEXT && said !== '') text += ` ${said}`;
      if (heading !== null && heading.length < TEXT) heading += part;
      if (link !== null && link.name.length < TITLE) link.name += part;
    },
  });

  const foundation = (base === null ? null : URL.parse(base, url)?.href) ?? url;
  const links = new Map<string, string>();
  for (const { raw, name } of raws) {
    const to = resolve(raw, foundation);
    if (to !== null && !links.get(to)) links.set(to, squash(name).slice(0, 200));
  }
  const sent = refresh as { seconds: number; raw: string } | null;
  const onward = sent === null ? null : (URL.parse(sent.raw, foundation)?.href ?? null);
  return {
    title: squash(title ?? '').slice(0, TITLE),
    meta,
    headings,
    links: [...links].map(([to, name]) => ({ url: to, name })),
    frames: [...new Set(frames.flatMap((raw) => resolve(raw, foundation) ?? []))],
    refresh:
      sent === null || onward === null || onward === url ? null : { seconds: sent.seconds, url: onward },
    text: text.trim().slice(0, TEXT),
    scriptText: scriptText.slice(0, SCRIPT),
    counts,
    structure: structure.done(),
  };
};
