import { countScripts, primaryTag, scriptsOf } from '../words/language.ts';
import { createHash } from 'node:crypto';
import type { Shot } from '../model/page-artifacts.ts';
import type { Device } from '../model/site-plan.ts';

/** First 12 hex digits of SHA-256: short, safe and stable as a part of a file name or an anchor. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The id itself when it is plainly safe in a file name, otherwise a hash of it (a report may come from anywhere). */
const stem = (id: string, plain: RegExp): string => (plain.test(id) ? id : `x${shortHash(id)}`);

/** File of an audited page, relative to the report's folder. Made from the visit's id only. */
export const pageFile = (page: { readonly id: string; readonly device: Device }): string =>
  `pages/${stem(page.id, /^[0-9a-z]{1,40}$/)}-${page.device}.html`;

/** File of a criterion, relative to the report's folder: 'gbt37668@2019:3.2.1.4' -> gbt37668-2019-3.2.1.4.html. */
export const criterionFile = (id: string): string => {
  const plain = /^[0-9a-z]{1,40}(@[0-9a-z]{1,20})?:[0-9a-z]{1,20}(\.[0-9a-z]{1,20}){0,8}$/;
  return `criteria/${stem(id, plain).replace(/[:@]/g, '-')}.html`;
};

/** File of the n-th part (from 1) of the list of pages. */
export const pagesFile = (part: number): string => (part === 1 ? 'pages.html' : `pages-${part}.html`);

/** File of the n-th part (from 1) of the repair list. */
export const repairsFile = (part: number): string => (part === 1 ? 'repairs.html' : `repairs-${part}.html`);

/** Name of a picture inside shots/, or null when its name could lead elsewhere. */
export const shotFile = (shot: Pick<Shot, 'file'>): string | null =>
  /^[0-9A-Za-z][0-9A-Za-z_-]{0,120}\.(png|jpg|jpeg|webp)$/.test(shot.file) ? shot.file : null;

/** Anchor of a finding, group or component: its id when plain, otherwise a hash. */
export const anchor = (prefix: 'f' | 'g' | 'r' | 'c', id: string): string =>
  `${prefix}-${prefix === 'f' && /^[0-9a-z]{1,64}$/i.test(id) ? id : shortHash(id)}`;

/** A URL that may become a link: http and https only, at most 2,000 characters; anything else is shown as text. */
export const webHref = (url: string): string | null =>
  url.length <= 2000 && /^https?:\/\/[^\s"'<>\\`]+$/i.test(url) && URL.canParse(url)
    ? new URL(url).href
    : null;

/** Languages whose tags we are sure of; a page's own tag is repeated only when it is one of these. */
export const knownLang = (lang: string | null): string | null =>
  lang !== null && /^(zh|en|mn|bo|ug|kk|ko|za|ja|ru|fr|de|es|ar)(-[0-9A-Za-z]{2,8}){0,3}$/i.test(lang)
    ? lang
    : null;

/**
 * The language to give a text quoted from a page that says it is in `lang`: none when fewer than a fifth of its letters
 * are in a script of that language, for then a screen reader would read it in a wrong voice.
 */
export const quotedLang = (lang: string | null, text: string): string | null => {
  const known = knownLang(lang);
  const scripts = known === null ? null : scriptsOf(primaryTag(known) ?? '');
  if (scripts === null) return known;
  const { by, total } = countScripts(text);
  const own = scripts.reduce((sum, script) => sum + (by[script] ?? 0), 0);
  return own > 0 && own >= total / 5 ? known : null;
};
