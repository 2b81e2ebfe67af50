import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One page of a corpus to check; `id` is stable over runs and machines. */
export type CorpusPage = { readonly id: string; readonly path: string };

/** Folder of a corpus beside the project. null = not there. */
export const corpusFolder = (name: string): string | null => {
  const folder = fileURLToPath(new URL(`../../../shared/corpus/${name}/`, import.meta.url));
  return existsSync(folder) ? folder : null;
};

/** "12/34 = 35.3 %". */
export const shareText = (part: number, of: number): string =>
  `${part}/${of} = ${of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`}`;

/** Counts by key, the most frequent first, equal ones by key. */
export const countBy = (keys: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
};
