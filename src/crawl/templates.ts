import { createHash } from 'node:crypto';
import { isFrame, MOST_FEATURES, type Structure } from './structure.ts';

/** A page to be put to its like. `entry` = what it shares with others is the frame of the site, not their template. */
export type Page = { readonly url: string; readonly structure: Structure; readonly entry: boolean };

/** Pages at least this much alike are of one template; the parts of `likeness` say what that means. */
const ALIKE = 0.6;
const MAIN = 0.75; // weight of what is the page's own; the rest is the frame that pages of a site share
const GIVEN = 2; // features taken as shared, so that one more or less in a small part does not weigh too much
const TOO_FEW = 3; // own features below this say nothing alone

const BANDS = 24;
const ROWS = 2;
const BUCKET = 24; // leaders remembered a bucket

type Split = { readonly all: Structure; readonly own: Structure; readonly frame: Structure };

const splitOf = (structure: Structure, common: ReadonlySet<number>): Split => {
  const own = structure.filter((feature) => !isFrame(feature) && !common.has(feature));
  const frame = structure.filter((feature) => isFrame(feature) || common.has(feature));
  return { all: structure, own, frame };
};

/** Shared part of two ascending lists, 0 to 1; two empty ones are the same. Beyond a sample's last hash nothing is known. */
const jaccard = (a: Structure, b: Structure, limit: number, given = 0): number => {
  let [i, j, both, either] = [0, 0, given, given];
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (Math.min(x, y) > limit) break;
    either += 1;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return either === 0 ? 1 : both / either;
};

const limitOf = ({ all }: Split): number => (all.length < MOST_FEATURES ? Infinity : all.at(-1)!);

/** How much alike two pages are, 0 to 1: their own parts and the frame around them weighed, or all when one has no own part. */
const likeness = (a: Split, b: Split): number => {
  const limit = Math.min(limitOf(a), limitOf(b));
  if (Math.max(a.own.length, b.own.length) < TOO_FEW) return jaccard(a.all, b.all, limit);
  return MAIN * jaccard(a.own, b.own, limit, GIVEN) + (1 - MAIN) * jaccard(a.frame, b.frame, limit);
};

/** Marks that structures share the more often, the more alike they are (MinHash, bands of two). */
const bandsOf = ({ all, own }: Split): string[] => {
  const features = own.length < TOO_FEW ? all : own;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const feature of features)
    for (let i = 0; i < least.length; i++) {
      let value = Math.imul(feature ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
      value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
      value = (value ^ (value >>> 13)) >>> 0;
      if (value < least[i]!) least[i] = value;
    }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${least[band * ROWS]}:${least[band * ROWS + 1]}`,
  );
};

/** Names a template by the structure that founded it: the same site gives the same names. */
const nameOf = (structure: Structure): string =>
  createHash('sha256').update(structure.join()).digest('hex').slice(0, 16);

/**
 * Groups pages by the structure of their markup. A page founds a template unless an earlier one is alike enough; then each
 * page joins the founder it is most like. Depends on the pages and their order alone; takes time in proportion to their
 * number, since pages are compared only with founders that share a mark with them. Returns the name of each page's template.
 * @param pages walked over several times, and none is held
 */
export const templatesOf = (pages: Iterable<Page>): Map<string, string> => {
  const common = new Set<number>();
  for (const { entry, structure } of pages) if (entry) for (const feature of structure) common.add(feature);
  const joined = new Map<Structure, string>(); // pages of one template mostly share theirs
  const keyOf = ({ structure }: Page): string => {
    let key = joined.get(structure);
    if (key === undefined) joined.set(structure, (key = structure.join()));
    return key;
  };
  const distinct = new Map<string, Split>();
  for (const page of pages)
    if (!distinct.has(keyOf(page)))
      distinct.set(keyOf(page), splitOf(page.structure, page.entry ? new Set() : common));

  const founders: Split[] = [];
  const buckets = new Map<string, number[]>();
  const bands = new Map<string, string[]>();
  const nearest = (key: string, split: Split): { founder: number; alike: number } => {
    let best = { founder: -1, alike: 0 };
    const near = new Set(bands.get(key)!.flatMap((band) => buckets.get(band) ?? []));
    for (const founder of [...near].sort((a, b) => a - b)) {
      const alike = likeness(split, founders[founder]!);
      if (alike > best.alike) best = { founder, alike };
    }
    return best;
  };
  for (const [key, split] of distinct) {
    bands.set(key, bandsOf(split));
    if (nearest(key, split).alike >= ALIKE) continue;
    for (const band of bands.get(key)!) {
      const bucket = buckets.get(band) ?? [];
      if (bucket.length < BUCKET) bucket.push(founders.length);
      buckets.set(band, bucket);
    }
    founders.push(split);
  }
  const names = founders.map(({ all }) => nameOf(all));
  const named = new Map<string, string>();
  for (const [key, split] of distinct)
    named.set(key, names[nearest(key, split).founder] ?? nameOf(split.all));
  const templates = new Map<string, string>();
  for (const page of pages) templates.set(page.url, named.get(keyOf(page))!);
  return templates;
};
