import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts } from '../model/page-artifacts.ts';
import type { Reached } from '../model/page-visit.ts';
import type { Device } from '../model/site-plan.ts';

/** What the tools were when the run began; recorded once, so that a report can be written without them. */
export type Tools = {
  readonly browser: string;
  readonly sandbox: boolean;
  readonly playwright: string;
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

/** One line of the journal. It is written after the files it speaks of, so a line that is there can be relied on. */
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
    }
  | { readonly t: 'crawled'; readonly closed: 'budget-pages' | 'budget-time'; readonly ms: number }
  | { readonly t: 'second-look'; readonly id: string; readonly device: Device }
  | { readonly t: 'document'; readonly document: DocumentFacts }
  | { readonly t: 'finished'; readonly at: string };

/** The append-only record of a run: the truth from which it is resumed and reported. */
export type Journal = { append(entry: Entry): void; close(): void };

const fileOf = (folder: string): string => join(folder, 'visits.ndjson');

/**
 * Reads the journal of a run. A last line that was cut off (the process was killed while writing) is dropped, in the file
 * too, so that the next line starts well.
 */
export const readJournal = (folder: string): Entry[] => {
  const file = fileOf(folder);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
};

/** Opens the journal for appending. Each line is handed to the system before `append` returns: killing us loses nothing. */
export const openJournal = (folder: string): Journal => {
  const handle = openSync(fileOf(folder), 'a');
  return {
    append: (entry) => void writeSync(handle, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(handle),
  };
};
