import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
// every file of tests has this module for itself, and so its own end
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder; it is gone when the tests of the file have ended. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wza-report-'));
  folders.push(folder);
  return folder;
};

/** A folder with the one picture the sample names, as a run leaves it. */
export const shotsFolder = (): string => {
  const folder = join(newFolder(), 'shots');
  mkdirSync(folder);
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==';
  writeFileSync(join(folder, '0a1b2c3d4e5f.png'), Buffer.from(dot, 'base64'));
  return folder;
};

/** All files of a folder as path -> text, sorted. */
export const readAll = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );

/** The HTML pages of a folder as path -> text. */
export const readPages = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...readAll(folder).keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** Characters that a terminal or a viewer would obey; line feeds are fine. */
export const commanding = new RegExp(
  ['[\\u0000-\\u0009\\u000b-\\u001f', '\\u007f-\\u009f', '\\u2028-\\u202e\\u2066-\\u2069]'].join(''),
);
