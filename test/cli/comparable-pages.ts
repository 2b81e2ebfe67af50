import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may differ between two audits of one site: times, and sums of files that hold some. */
const passing: readonly RegExp[] = [
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?/g,
  /\d{4}年\d+月\d+日 \d\d:\d\d/g,
  />\d\d:\d\d</g,
  /\b[0-9a-f]{64}\b/g,
];

/** The pages of a report by path, without what may differ between two audits of one site. */
export const comparablePages = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html') && !path.startsWith('evidence'))
      .sort()
      .map((path): [string, string] => {
        const text = readFileSync(join(folder, path), 'utf8');
        return [path, passing.reduce((shown, pattern) => shown.replace(pattern, '…'), text)];
      }),
  );
