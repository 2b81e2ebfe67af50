import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { maskAll } from '../crawl/mask.ts';
import type { Link } from '../crawl/frontier.ts';
import { type Kind, kinds } from '../crawl/kinds.ts';
import type { Structure } from '../crawl/structure.ts';
import { openTexts } from '../crawl/texts.ts';
import { Reached } from '../model/page-visit.ts';
import { Mistake } from '../words/mistake.ts';
import { openLines } from './line-file.ts';
import { openPrivate } from './private-file.ts';

/** What the survey found at one address, read without a browser. */
export type Surveyed = {
  readonly url: string;
  readonly reached: Reached; // 'audited' = a page was read there
  readonly links: readonly Link[];
  readonly names: readonly (readonly [number, Kind])[]; // links whose text tells what they lead to, by place in `links`
  readonly kinds: Partial<Record<Kind, number>>; // of the page itself
  readonly structure: Structure; // empty unless a page was read
};

/** A line as written: addresses and structures that stood in earlier lines are named by their number. */
type Line = Omit<Surveyed, 'links' | 'structure' | 'names'> & {
  readonly links: readonly (string | number)[];
  readonly frames: number; // how many at the end of `links` are frames
  readonly names: readonly (readonly [number, Kind])[];
  readonly structure: string | number;
};

/** The record of a survey, masked, one line an address, in the order in which they were read. */
export type SurveyFile = { append(one: Surveyed): void; close(): void };

const name = 'survey.ndjson';
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1);

/** Addresses that get a number: what all pages of a site link to stands in the first of them, and a table of all would grow with it. */
const numbered = 8192;

/** Numbers texts in the order in which they come. */
const openTable = () => {
  const texts = openTexts();
  return {
    /** The number of a text known before, else the text itself, which gets the next number while there are any left. */
    put: (text: string): string | number => {
      const known = texts.find(text);
      if (known >= 0) return known;
      if (texts.size() < numbered) texts.put(text);
      return text;
    },
    get: (item: string | number): string => {
      if (typeof item === 'number' && !(item >= 0 && item < texts.size())) throw new Error('number');
      if (typeof item === 'number') return texts.at(item);
      texts.put(item);
      return item;
    },
  };
};

const packed = (structure: Structure): string =>
  Buffer.from(Uint32Array.from(structure).buffer).toString('base64');
const unpacked = (text: string): Structure => {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4));
};

const isLine = (line: Line): boolean =>
  typeof line.url === 'string' &&
  Array.isArray(line.links) &&
  Array.isArray(line.names) &&
  line.names.every(([at, kind]) => at in line.links && kinds.includes(kind)) &&
  Reached.safeParse(line.reached).success;

const surveyedOf = (
  line: Line,
  addresses: ReturnType<typeof openTable>,
  shapes: ReturnType<typeof openTable>,
): Surveyed => {
  if (!isLine(line)) throw new Error('line');
  const firstFrame = line.links.length - line.frames;
  const links = line.links.map((link, place): Link => ({
    url: addresses.get(link),
    via: place < firstFrame ? 'link' : 'frame',
  }));
  const { url, reached, names, kinds: marks } = line;
  return { url, reached, links, names, kinds: marks, structure: unpacked(shapes.get(line.structure)) };
};

const readLines = (
  folder: string,
  addresses: ReturnType<typeof openTable>,
  shapes: ReturnType<typeof openTable>,
  each: (one: Surveyed) => void,
): number => {
  const file = join(folder, name);
  if (!existsSync(file)) return 0;
  const hidden = openPrivate(folder);
  const text = wholeLines(readFileSync(file)).toString('utf8');
  let at = 0;
  for (let from = 0; from < text.length; at++) {
    const end = text.indexOf('\n', from);
    let one: Surveyed;
    try {
      const shown = JSON.parse(text.slice(from, end)) as Line;
      one = surveyedOf(hidden.raw(name, at, shown), addresses, shapes);
    } catch {
      throw new Mistake('run-broken', { folder, file: name, detail: `${name}:${at + 1}` });
    }
    each(one);
    from = end + 1;
  }
  return at;
};

/** Reads the record of a survey, one address after another; changes nothing. Throws Mistake when a line is damaged; a torn last line is none. */
export const readSurvey = (folder: string, each: (one: Surveyed) => void): void =>
  void readLines(folder, openTable(), openTable(), each);

/** Opens the record of a survey for appending, its torn last line cut off; `each` gets what it holds. Throws as `readSurvey`. */
export const openSurveyFile = (folder: string, each: (one: Surveyed) => void): SurveyFile => {
  const addresses = openTable();
  const shapes = openTable();
  let at = readLines(folder, addresses, shapes, each);
  const hidden = openPrivate(folder);
  const file = join(folder, name);
  if (existsSync(file)) truncateSync(file, wholeLines(readFileSync(file)).length);
  const lines = openLines(file);
  return {
    append: ({ links, structure, ...rest }) => {
      const line: Line = {
        ...rest,
        links: links.map((link) => addresses.put(link.url)),
        frames: links.filter((link) => link.via === 'frame').length,
        structure: shapes.put(packed(structure)),
      };
      const shown = JSON.stringify(maskAll(line));
      if (shown !== JSON.stringify(line)) hidden.keep(name, at, line);
      lines.append(shown);
      at += 1;
    },
    close: lines.close,
  };
};
