import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Pieces of a text, passed on as they are while the hash takes them in. */
export function* hashed(pieces: Iterable<string>, hash: Hash): Generator<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

const sumOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/**
 * SHA-256 of everything a run recorded (plan, journal, evidence), a line a file as `sha256sum -c` reads it, sorted by
 * path; null when the folder is no run. Reads one file at a time.
 */
export const evidenceSums = async (folder: string): Promise<string | null> => {
  const evidence = join(folder, 'evidence');
  if (!existsSync(evidence)) return null;
  const inside = await readdir(evidence, { recursive: true, withFileTypes: true });
  const files = [
    ...['plan.json', 'visits.ndjson', 'answers.json']
      .map((name) => join(folder, name))
      .filter((f) => existsSync(f)),
    ...inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  ].filter((file) => !file.endsWith('.part'));
  const lines: string[] = [];
  for (const file of files)
    lines.push(`${await sumOf(file)}  ${relative(folder, file).split(sep).join('/')}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
};
