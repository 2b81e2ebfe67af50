import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from '../crawl/frontier.ts';
import { type Kind, kinds } from '../crawl/kinds.ts';
import type { Structure } from '../crawl/structure.ts';
import { Reached } from '../model/page-visit.ts';
import { Mistake } from '../words/mistake.ts';

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

/** The record of a survey, one line an address, in the order in which they were read. */
export type SurveyFile = { readonly known: readonly Surveyed[]; append(one: Surveyed): void; close(): void };

const name = 'survey.ndjson';
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1);

/** Numbers texts in the order in which they come. */
const openTable = () => {
  const texts: string[] = [];
  const places = new Map<string, number>();
  return {
    /** The number of a text known before, else the text itself, which gets the next number. */
    put: (text: string): string | number => {
      const place = places.get(text);
      if (place === undefined) places.set(text, texts.push(text) - 1);
      return place ?? text;
    },
    get: (item: string | number): string => {
      const text = typeof item === 'number' ? texts[item] : item;
      if (text === undefined) throw new Error('number');
      if (typeof item === 'string') places.set(text, texts.push(text) - 1);
      return text;
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

const readLines = (
  folder: string,
  addresses: ReturnType<typeof openTable>,
  shapes: ReturnType<typeof openTable>,
) => {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  const lines = wholeLines(readFileSync(file)).toString('utf8').split('\n').slice(0, -1);
  const structures = new Map<string, Structure>(); // pages of one template share theirs
  return lines.map((text, at): Surveyed => {
    try {
      const line = JSON.parse(text) as Line;
      if (!isLine(line)) throw new Error('line');
      const shape = shapes.get(line.structure);
      const structure = structures.get(shape) ?? unpacked(shape);
      structures.set(shape, structure);
      const { url, reached, names } = line;
      const firstFrame = line.links.length - line.frames;
      const links = line.links.map((link, place): Link => ({
        url: addresses.get(link),
        via: place < firstFrame ? 'link' : 'frame',
      }));
      return { url, reached, links, names, kinds: line.kinds, structure };
    } catch {
      throw new Mistake('run-broken', { folder, file: name, detail: `${name}:${at + 1}` });
    }
  });
};

/** Reads the record of a survey; changes nothing. Throws Mistake when a line is damaged; a torn last line is none. */
export const readSurvey = (folder: string): Surveyed[] => readLines(folder, openTable(), openTable());

/** Opens the record of a survey for appending, its torn last line cut off. Throws Mistake when a line is damaged. */
export const openSurveyFile = (folder: string): SurveyFile => {
  const addresses = openTable();
  const shapes = openTable();
  const known = readLines(folder, addresses, shapes);
  const file = join(folder, name);
  if (existsSync(file)) truncateSync(file, wholeLines(readFileSync(file)).length);
  const handle = openSync(file, 'a');
  return {
    known,
    append: ({ links, structure, ...rest }) => {
      const line: Line = {
        ...rest,
        links: links.map((link) => addresses.put(link.url)),
        frames: links.filter((link) => link.via === 'frame').length,
        structure: shapes.put(packed(structure)),
      };
      writeSync(handle, `${JSON.stringify(line)}\n`);
    },
    close: () => closeSync(handle),
  };
};
