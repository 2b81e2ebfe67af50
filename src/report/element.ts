import type { Finding } from '../model/finding.ts';
import type { Context } from './context.ts';

const kinds: Readonly<Record<string, Parameters<Context['t']>[0]>> = {
  a: 'element:a',
  img: 'element:img',
  button: 'element:button',
  input: 'element:input',
  select: 'element:select',
  textarea: 'element:textarea',
  form: 'element:form',
  table: 'element:table',
  iframe: 'element:iframe',
  video: 'element:video',
  audio: 'element:audio',
  svg: 'element:svg',
  ul: 'element:ul',
  ol: 'element:ul',
  meta: 'element:meta',
  p: 'element:text',
  span: 'element:text',
  h1: 'element:heading',
  h2: 'element:heading',
  h3: 'element:heading',
  h4: 'element:heading',
};

/** Words in selectors that tell where on a page an element stands, as sites commonly write them. */
const regions = [
  ['region:footer', /(?:^|[\s>.#_-])foot(?:er)?(?![a-z])/i],
  ['region:nav', /(?:^|[\s>.#_-])(?:nav|navbar|menu)(?![a-z])/i],
  ['region:header', /(?:^|[\s>.#_-])header(?![a-z])/i],
  ['region:aside', /(?:^|[\s>.#_-])(?:aside|sidebar)(?![a-z])/i],
  ['region:main', /(?:^|[\s>.#_-])(?:main|article)(?![a-z])/i],
] as const;

/** The element of a finding in words: "the link in the footer". A name for people; nothing is counted by it. */
export const nameElement = (context: Context, finding: Finding): string => {
  const { t } = context;
  const { target } = finding;
  if (target === null) return t(finding.page === null ? 'wholeSiteRepair' : 'wholePage');
  const tag = /^\s*<([a-z][a-z0-9]*)/i.exec(target.html.slice(0, 60))?.[1]?.toLowerCase() ?? '';
  if (tag === 'html' || tag === 'body') return t('wholePage');
  const element = t(Object.hasOwn(kinds, tag) ? (kinds[tag] ?? 'element:other') : 'element:other');
  const selector = target.selector.slice(0, 500);
  const region = regions.find(([, pattern]) => pattern.test(selector));
  return region ? t('inRegion', { region: t(region[0]), element }) : t('inNoRegion', { element });
};

/** The id or class nearest to the element in its selector, as the builders of a site call the place: '#banner', or ''. */
const signOf = (selector: string): string => {
  const plain = selector.slice(0, 2000).replace(/\[[^\]]*\]|"[^"]*"/g, ' ');
  const signs = plain.match(/[#.][A-Za-z_][\w-]{0,39}(?![\w\\-])/g) ?? [];
  return signs.findLast((sign) => sign.startsWith('#')) ?? signs.at(-1) ?? '';
};

/** As nameElement, told apart from others of its kind by the id or class that it stands in: "the image (#banner)". */
export const namePlace = (context: Context, finding: Finding): string => {
  const name = nameElement(context, finding);
  const sign =
    finding.target === null || name === context.t('wholePage') ? '' : signOf(finding.target.selector);
  return sign === '' ? name : context.t('inPlace', { element: name, place: sign });
};
