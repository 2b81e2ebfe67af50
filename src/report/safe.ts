import type { Lang } from '../model/json.ts';

const invisible = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]', // controls but tab and line feed
    '[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]', // bidi, zero width
    '[\\ufffe\\uffff]|[\\u{e0000}-\\u{e007f}]', // non-characters, tags
    '[\\ud800-\\udfff]', // halves of surrogate pairs
  ].join('|'),
  'gu',
);

const named = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text from a page with nothing hidden in it: controls, bidi marks, zero-width characters and broken surrogates
 * become visible signs. Joiners (U+200C, U+200D) stay, as Mongolian and emoji need them. Tabs and line feeds stay.
 */
export const visible = (text: string): string => text.replaceAll('\r\n', '\n').replace(invisible, named);

/** How a text that was cut ends. */
const told: Record<Lang, (length: number) => string> = {
  zh: (length) => `……（共 ${length} 个字符，已截断）`,
  en: (length) => `… (cut, ${length} characters in full)`,
};

/**
 * A text from a page made fit to show: `visible`, and cut after `max` UTF-16 units with its full length told.
 * It is not HTML-escaped: that is the template's part.
 */
export const showSafely = (text: string, max: number, lang: Lang = 'zh'): string => {
  if (text.length <= max) return visible(text);
  const half = /[\ud800-\udbff]/.test(text.charAt(max - 1)); // never cut a pair in two
  return visible(text.slice(0, half ? max - 1 : max)) + told[lang](text.length);
};

/** As showSafely, on one line: white space collapsed. For terminals, titles and table cells. */
export const showOnOneLine = (text: string, max: number, lang: Lang = 'zh'): string =>
  showSafely(text.length > max * 4 ? text : text.replace(/\s+/g, ' ').trim(), max, lang).replace(/\s+/g, ' ');

/** The same plain value with `visible` applied to every string in it: no view reaches a template without it. */
export const visibleAll = <T>(value: T): T => {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(visibleAll) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleAll(inner)])) as T;
  return value;
};
