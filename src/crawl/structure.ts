/** The structure of a page: distinct hashes of what stands under what, ascending, at most MOST_FEATURES of them. */
export type Structure = readonly number[];

/** Larger structures are sampled by their smallest hashes, which keeps comparisons of two of them fair. */
export const MOST_FEATURES = 256;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// What running text and tables are made of: it differs from article to article and says nothing of the template.
const RICH = set(
  'p a abbr b bdi bdo big br cite code em font hr i img ins del kbd mark q s samp small span strike strong sub sup tt u var wbr ' +
    'tbody td tfoot th thead tr col colgroup caption center blockquote picture source track param pre h2 h3 h4 h5 h6',
);
const UNSEEN = set('head script style link meta title base noscript template svg math');

// Class names that mark a state or a place in a row, not a kind.
const STATE =
  /^(?:active|on|off|cur|current|selected|checked|open|opened|close|closed|show|shown|hide|hidden|first|last|odd|even|hover|focus|disabled|animated|clearfix|clear|fl|fr|left|right)$/;

/** A name without the number that ends it; null for names that carry numbers otherwise, as generated ones do. */
const nameOf = (token: string): string | null => {
  const name = token.toLowerCase().replace(/[-_]*\d+$/, '');
  return name === '' || name.length > 40 || /\d/.test(name) || STATE.test(name) ? null : name;
};

const labelOf = (tag: string, attributes: ReadonlyMap<string, string>): string => {
  const classes = (attributes.get('class') ?? '').slice(0, 300).split(/\s+/);
  const names = new Set(classes.map(nameOf).filter((name) => name !== null));
  const id = nameOf((attributes.get('id') ?? '').trim());
  const type = tag === 'input' ? `:${(attributes.get('type') ?? 'text').toLowerCase().slice(0, 12)}` : '';
  return `${tag}${type}${id === null ? '' : `#${id}`}${[...names]
    .sort()
    .slice(0, 4)
    .map((name) => `.${name}`)
    .join('')}`;
};

const isChrome = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  tag === 'header' ||
  tag === 'footer' ||
  tag === 'nav' ||
  /^(?:banner|contentinfo|navigation)$/.test(attributes.get('role') ?? '') ||
  /(?:^|[\s_-])(?:site|page|top|bottom|foot|footer|head|header|nav|navbar|navigation|menu|copyright)(?:$|[\s_-])/i.test(
    `${attributes.get('id') ?? ''} ${(attributes.get('class') ?? '').slice(0, 200)}`,
  );

/** FNV-1a over UTF-16 units, mixed at the end so that every bit counts. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Features of header, footer and navigation are the odd numbers, all others the even ones. */
export const isFrame = (feature: number): boolean => (feature & 1) === 1;

type Kept = { readonly label: string; readonly parent: string; readonly chrome: boolean };

/**
 * Collects the structure of a page while its markup is walked through: every container with the two containers around it, by
 * tag, class names and id, each combination once. So neither the number of list items or paragraphs nor the running text
 * within them matters, and a wrapper more or less at the top changes little.
 */
export const openStructure = (): {
  readonly open: (tag: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: () => void;
  readonly done: () => Structure;
} => {
  const features = new Set<number>();
  const stack: (Kept | null)[] = []; // null = not kept
  const kept: Kept[] = [];
  let quiet = 0; // open elements whose content does not count: running text, scripts
  const muted: boolean[] = [];

  return {
    open: (tag, attributes) => {
      const mutes = tag === 'p' || UNSEEN.has(tag);
      const skip = quiet > 0 || RICH.has(tag) || UNSEEN.has(tag);
      muted.push(mutes);
      if (mutes) quiet += 1;
      if (skip) return void stack.push(null);
      const above = kept.at(-1);
      const label = labelOf(tag, attributes);
      const chrome =
        tag !== 'html' && tag !== 'body' && (above?.chrome === true || isChrome(tag, attributes));
      const one = { label, parent: above?.label ?? '', chrome };
      const feature = hash(`${above?.parent ?? ''}>${one.parent}>${label}`);
      features.add(((feature & ~1) | (chrome ? 1 : 0)) >>> 0);
      stack.push(one);
      kept.push(one);
    },
    close: () => {
      if (muted.pop()) quiet -= 1;
      if (stack.pop()) kept.pop();
    },
    done: () => [...features].sort((a, b) => a - b).slice(0, MOST_FEATURES),
  };
};
