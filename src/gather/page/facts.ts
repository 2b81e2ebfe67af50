import type { LinkFact, PageFacts } from '../../model/page-artifacts.ts';
import type { PageKit } from '../../model/page-kit.ts';

/** What `collectFacts` sends back: the page's facts, its links, and signs of pages that are not the page asked for. */
export type CollectedFacts = {
  readonly facts: PageFacts;
  readonly links: LinkFact[];
  readonly signs: {
    readonly contentType: string;
    readonly charset: string;
    readonly text: string; // visible text, first 2,000 characters
    readonly passwords: number;
    readonly canvases: number;
    readonly scriptText: string; // inline scripts, first 4,000 characters: challenge pages are known by them
    readonly replaced: number; // U+FFFD characters: a wrong character set
  };
};

/** Facts of the frame it runs in. Serialised by its source: nothing from outside its body may be used. */
export function collectFacts(wza: PageKit): CollectedFacts {
  const cut = (text: string, max = 300) => text.slice(0, max);
  const some = (selector: string, max: number) => wza.all(selector).slice(0, max);
  const count = (selector: string) => wza.all(selector, { hidden: true }).length;
  const body = document.body as HTMLElement | null;
  const text = wza.squash(body?.innerText ?? document.documentElement?.textContent ?? '');

  const meta: Record<string, string> = {};
  for (const el of document.querySelectorAll('meta[name][content]')) {
    const name = cut(el.getAttribute('name') ?? '', 60);
    if (Object.keys(meta).length < 60 && !(name in meta))
      meta[name] = cut(wza.squash(el.getAttribute('content') ?? ''));
  }

  const landmarkRoles = [
    'banner',
    'navigation',
    'main',
    'contentinfo',
    'search',
    'complementary',
    'region',
    'form',
  ];
  const landmarks = some('header,nav,main,footer,aside,section,form,search,[role]', 400)
    .map((el) => ({
      role: wza.role(el) ?? '',
      name: el.hasAttribute('aria-label') || el.hasAttribute('aria-labelledby') ? cut(wza.name(el), 100) : '',
    }))
    .filter((l) => landmarkRoles.includes(l.role))
    .slice(0, 60);

  const links: LinkFact[] = [];
  for (const a of wza.all('a[href],area[href]', { hidden: true })) {
    const href = (a as HTMLAnchorElement).href;
    if (typeof href === 'string' && href !== '')
      links.push({ url: cut(href, 2100), name: cut(wza.squash(a.textContent ?? ''), 200), via: 'link' });
  }
  for (const frame of wza.all('iframe[src],frame[src]', { hidden: true })) {
    const src = (frame as HTMLIFrameElement).src;
    if (typeof src === 'string' && src.startsWith('http'))
      links.push({ url: cut(src, 2100), name: '', via: 'frame' });
  }

  // The structure of the page: which tags and first classes stand under which, down to depth 6, each once.
  const shapes = new Set<string>();
  const shape = (el: Element, path: string, depth: number) => {
    const first = (el.getAttribute('class') ?? '').trim().split(/\s+/)[0]!.replace(/\d+/g, '');
    const here = `${path}>${el.localName}.${first}`;
    shapes.add(here);
    if (depth < 6) for (const child of el.children) shape(child, here, depth + 1);
  };
  if (body) shape(body, '', 0);
  let high = 0x811c9dc5;
  let low = 0x1234567;
  for (const line of [...shapes].sort())
    for (let i = 0; i < line.length; i++) {
      high = Math.imul(high ^ line.charCodeAt(i), 0x01000193) >>> 0;
      low = Math.imul(low ^ line.charCodeAt(i), 0x85ebca6b) >>> 0;
    }
  const skeleton = high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

  const isNav = (el: Element) =>
    (el.matches('nav, [role]') && wza.role(el) === 'navigation') ||
    /nav|menu/i.test(`${el.id} ${el.getAttribute('class') ?? ''}`);
  const navLists = wza
    .all('nav,[role=navigation],ul,div')
    .filter((el) => isNav(el) && el.querySelectorAll('a').length >= 3);
  const nav = navLists[0]
    ? [...navLists[0].querySelectorAll('a')]
        .map((a) => cut(wza.squash(a.textContent ?? ''), 60))
        .filter(Boolean)
        .slice(0, 60)
    : [];

  /** The first 300 letters of an element's text after white space. */
  const opening = (el: Element): string => {
    const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    let start = '';
    for (let node = texts.nextNode(); node && start.length < 300; node = texts.nextNode())
      start = (start + (node.nodeValue ?? '')).replace(/^[\s\u200b]+/, '');
    return start.slice(0, 300);
  };
  const crumb = wza
    .all(
      '[aria-label*=breadcrumb i],[aria-label*=面包屑],[aria-label*=位置],[class*=breadcrumb],[class*=crumb],[class*=position],[class*=location],div,p,span',
    )
    .find((el) => {
      const named =
        /breadcrumb|crumb/i.test(el.getAttribute('class') ?? '') ||
        /breadcrumb|面包屑/i.test(el.getAttribute('aria-label') ?? '');
      // most are big boxes of something else, told by how they begin
      const start = wza.squash(opening(el));
      const placed =
        /^(您?现?在?的?当前)?所?在?(当前)?位置\s*[:：]|^您(现在)?(的位置|所在的?位置|当前的?位置)/.test(
          start,
        );
      if (!named && !placed) return false;
      const own = wza.squash(el.textContent ?? '');
      return own.length > 0 && own.length < 200;
    });

  const searchField = wza.all('input').some((el) => {
    const hint = `${el.getAttribute('type') ?? ''} ${el.id} ${el.getAttribute('name') ?? ''} ${el.getAttribute('placeholder') ?? ''} ${el.getAttribute('title') ?? ''} ${el.getAttribute('class') ?? ''} ${wza.name(el)}`;
    return (
      !/hidden|checkbox|radio|password/.test(el.getAttribute('type') ?? '') &&
      /search|query|keyword|检索|搜|关键[字词]|(^|\s)(q|wd|kw|key)(\s|$)/i.test(hint)
    );
  });
  const searchLink = links.some((l) => /^(站内)?(搜索|检索|高级搜索|智能搜索|search)$/i.test(l.name));
  const mapLink = links.find((l) => /^(网站|站点|本站)(地图|导航图|导航)$|^site ?map$/i.test(l.name));

  const contact = /(联系电话|办公电话|咨询电话|联系我们|服务热线|邮箱|电话|传真)[^。；\n]{0,80}/.exec(text);
  const scripts = document.scripts;
  let scriptText = '';
  for (const s of scripts) if (!s.src && scriptText.length < 4000) scriptText += s.textContent;

  return {
    facts: {
      title: cut(wza.squash(document.title)),
      lang: document.documentElement?.getAttribute('lang') ?? null,
      meta,
      headings: some('h1,h2,h3,h4,h5,h6,[role=heading]', 100).map((h) => ({
        level: Number(h.getAttribute('aria-level') ?? /^h([1-6])$/.exec(h.localName)?.[1] ?? 2),
        text: cut(wza.text(h), 120),
      })),
      landmarks,
      breadcrumb: crumb ? cut(wza.squash(crumb.textContent ?? '')) : null,
      nav,
      search: searchField || searchLink,
      sitemapLink: mapLink?.url ?? null,
      contact: contact ? cut(contact[0], 120) : null,
      counts: {
        elements: document.getElementsByTagName('*').length,
        links: links.length,
        images: count('img,svg,[role=img],input[type=image]'),
        forms: count('form'),
        fields: count('input:not([type=hidden]),select,textarea'),
        tables: count('table'),
        frames: count('iframe,frame'),
        media: count('audio,video,object,embed'),
        textLength: text.length,
        scripts: scripts.length,
      },
      skeleton,
      width: document.documentElement?.scrollWidth ?? 0,
      height: document.documentElement?.scrollHeight ?? 0,
    },
    links,
    signs: {
      contentType: document.contentType,
      charset: document.characterSet.toLowerCase(),
      text: text.slice(0, 2000),
      passwords: count('input[type=password]'),
      canvases: count('canvas'),
      scriptText: scriptText.slice(0, 4000),
      replaced: (text.match(/\uFFFD/g) ?? []).length,
    },
  };
}
