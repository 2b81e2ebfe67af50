import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { maskAll } from '../crawl/mask.ts';
import { openLines } from './line-file.ts';

/**
 * What a run needs to go on and may not show: addresses as they were before masking. It is no part of the report, and only
 * the one who runs the audit can read it. Without it a finished run can still be reported.
 */
export const privateFile = 'private.ndjson';

type Line = { readonly file: string; readonly at: number; readonly raw: unknown };

export type PrivateFile = {
  /** Keeps what stands masked at a place of a file of the run. Call it before that file is written. */
  keep(file: string, at: number, raw: unknown): void;
  /** The value as it was before masking; the one shown where nothing was masked or nothing is known. */
  raw<T>(file: string, at: number, shown: T): T;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Opens the private file of a run folder; it is made, for its owner alone, when something has to be kept. */
export const openPrivate = (folder: string): PrivateFile => {
  const path = join(folder, privateFile);
  const kept = new Map<string, unknown>();
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  for (const text of whole.toString('utf8').split('\n').slice(0, -1)) {
    const { file, at, raw } = JSON.parse(text) as Line;
    kept.set(`${file}:${at}`, raw);
  }
  let torn = whole.length < bytes.length; // killed while writing
  return {
    keep(file, at, raw) {
      if (torn) truncateSync(path, whole.length);
      torn = false;
      const line: Line = { file, at, raw };
      const lines = openLines(path, 0o600);
      try {
        lines.append(JSON.stringify(line));
      } finally {
        lines.close();
      }
      kept.set(`${file}:${at}`, raw);
    },
    raw: <T>(file: string, at: number, shown: T): T => {
      const raw = kept.get(`${file}:${at}`);
      // a line kept by a process that was killed before it wrote the line shown is of no account
      return raw !== undefined && same(maskAll(raw), shown) ? (raw as T) : shown;
    },
  };
};
