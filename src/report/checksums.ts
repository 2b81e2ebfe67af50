import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Pieces of a text, passed on as they are while the hash takes them in. */
export function* hashed(pieces: Iterable<string>, hash: Hash): Generator<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** The sum of a file, read through a buffer that all files share: one each would wait to be collected. */
const sumOf = async (file: string, buffer: Buffer): Promise<string> => {
  const hash = createHash('sha256');
  const opened = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await opened.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await opened.close();
  }
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
  const [lines, buffer]: [string[], Buffer] = [[], Buffer.allocUnsafeSlow(1 << 16)];
  for (const file of files)
    lines.push(`${await sumOf(file, buffer)}  ${relative(folder, file).split(sep).join('/')}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
};
