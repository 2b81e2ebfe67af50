import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { maskAll } from '../crawl/mask.ts';
import { DocumentFacts } from '../model/page-artifacts.ts';
import type { NotReused } from '../model/page-print.ts';
import { type Chosen, Reached } from '../model/page-visit.ts';
import type { Device } from '../model/site-plan.ts';
import { Mistake } from '../words/mistake.ts';
import { openLines } from './line-file.ts';
import { openPrivate } from './private-file.ts';

/** What the tools were when the run began; recorded once, so that a report can be written without them. */
export type Tools = {
  readonly browser: string;
  readonly sandbox: boolean;
  readonly playwright: string;
  readonly wza?: string; // absent from runs of older versions
  readonly cjkFont: boolean;
};

/** What robots.txt and sitemaps said when the run began; recorded, so that a resumed run decides alike. */
export type Survey = {
  readonly robots: readonly {
    readonly origin: string;
    readonly state: 'read' | 'none' | 'unreachable';
    readonly text: string;
  }[];
  readonly sitemap: readonly string[]; // addresses named by sitemaps
  readonly sitemapFiles: readonly { readonly url: string; readonly outcome: string }[];
};

/**
 * One line of the journal. Sampled audits: 'surveyed' = the survey (survey.ndjson) is complete; 'scripts' = whether links of
 * the entry pages need scripts, so that the browser has to find the pages; 'round' = pages chosen to be audited next.
 * It is written after the files it speaks of, so a line that is there can be relied on. */
export type Entry =
  | { readonly t: 'tools'; readonly tools: Tools }
  | { readonly t: 'survey'; readonly survey: Survey }
  | {
      readonly t: 'visit';
      readonly url: string;
      readonly id: string;
      readonly reached: Reached;
      readonly devices: readonly Device[];
      readonly ms: number;
      readonly reused?: { readonly at: string; readonly parts: number }; // an earlier run's record stands for it
      readonly anew?: NotReused; // why none does, where reuse was asked for
    }
  | { readonly t: 'surveyed'; readonly closed: 'budget-pages' | 'budget-time'; readonly ms: number }
  | { readonly t: 'round'; readonly pages: readonly { readonly url: string; readonly chosen: Chosen }[] }
  | { readonly t: 'scripts'; readonly needed: boolean; readonly unseen: number; readonly links: number }
  | { readonly t: 'crawled'; readonly closed: 'budget-pages' | 'budget-time'; readonly ms: number }
  | { readonly t: 'second-look'; readonly id: string; readonly device: Device; readonly walked?: boolean }
  | { readonly t: 'document'; readonly document: DocumentFacts }
  | { readonly t: 'finished'; readonly at: string };

/** The append-only record of a run: the truth from which it is resumed and reported. */
export type Journal = { append(entry: Entry): void; close(): void };

const journalFile = 'visits.ndjson';
const fileOf = (folder: string): string => join(folder, journalFile);

/** What must be right of a line before anything else of it is believed. */
const keysOf: Record<Entry['t'], readonly string[]> = {
  tools: ['tools'],
  survey: ['survey'],
  visit: ['url', 'id', 'reached', 'devices', 'ms'],
  surveyed: ['closed', 'ms'],
  round: ['pages'],
  scripts: ['needed', 'unseen', 'links'],
  crawled: ['closed', 'ms'],
  'second-look': ['id', 'device'],
  document: ['document'],
  finished: ['at'],
};

const entryOf = (line: string): Entry | null => {
  try {
    const entry = JSON.parse(line) as Entry;
    const right =
      keysOf[entry.t].every((key) => key in entry) &&
      (entry.t !== 'visit' || Reached.safeParse(entry.reached).success) &&
      (entry.t !== 'document' || DocumentFacts.safeParse(entry.document).success);
    return right ? entry : null;
  } catch {
    return null;
  }
};

/** The whole lines of a journal: a last one that was cut off (the process was killed while writing) is none. */
const wholeLines = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.lastIndexOf('\n') + 1);

/** Reads the journal of a run, addresses as they were before masking; changes nothing. Throws Mistake when a line in it is damaged. */
export const readJournal = (folder: string): Entry[] => {
  const file = fileOf(folder);
  if (!existsSync(file)) return [];
  const lines = wholeLines(readFileSync(file)).toString('utf8').split('\n').slice(0, -1);
  const hidden = openPrivate(folder);
  return lines.map((line, at) => {
    const entry = entryOf(line);
    if (!entry)
      throw new Mistake('run-broken', { folder, file: journalFile, detail: `${journalFile}:${at + 1}` });
    return hidden.raw(journalFile, at, entry);
  });
};

/**
 * Opens the journal for appending, its torn last line cut off. Each line is handed to the system before `append` returns:
 * killing us loses nothing. What is written is masked.
 */
export const openJournal = (folder: string): Journal => {
  const file = fileOf(folder);
  const known = existsSync(file) ? wholeLines(readFileSync(file)) : Buffer.alloc(0);
  if (existsSync(file)) truncateSync(file, known.length);
  const hidden = openPrivate(folder);
  const lines = openLines(file);
  let at = known.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  return {
    append: (entry) => {
      const line = JSON.stringify(maskAll(entry));
      if (line !== JSON.stringify(entry)) hidden.keep(journalFile, at, entry);
      lines.append(line);
      at += 1;
    },
    close: lines.close,
  };
};
