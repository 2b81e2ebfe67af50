import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

/** The package's own folder: above src/cli, or above dist/src/cli when compiled. */
export const packageFolder = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!folder.endsWith('src')) folder = dirname(folder);
  const above = dirname(folder);
  return above.endsWith('dist') ? dirname(above) : above;
})();

/** Versions of what a report rests on. */
export const versions = () => ({
  wza: versionIn(join(packageFolder, 'package.json')),
  axe: versionIn(require.resolve('axe-core/package.json')),
  playwright: versionIn(require.resolve('playwright/package.json')),
  node: process.version,
});
