import { basename, dirname, extname, join, resolve } from 'node:path';
import { reportOf } from '../audit/read-run.ts';
import type { Lang } from '../model/json.ts';
import { prepare } from '../report/context.ts';
import { exportFiles, exportFormats, type ExportFormat } from '../report/export/formats.ts';
import { putInPlace } from '../report/put-in-place.ts';
import { Mistake } from '../words/mistake.ts';
import { exits } from './exits.ts';
import { catalogueInForce } from './standards-in-force.ts';
import { versions } from './versions.ts';
import { writeOut } from './write-out.ts';

/** Options of `wza export`. */
export type ExportFlags = { readonly lang: Lang; readonly format: string; readonly out?: string };

/** Reads --format. Throws Mistake. */
const formatsOf = (text: string): readonly ExportFormat[] => {
  const words = [...new Set(text.split(',').map((word) => word.trim().toLowerCase()))].filter(
    (w) => w !== '',
  );
  const known = words.map((word) => exportFormats.find((format) => format === word));
  const wrong = words.find((_, i) => known[i] === undefined);
  if (words.length === 0 || wrong !== undefined)
    throw new Mistake('bad-value', {
      option: '--format',
      value: wrong ?? text,
      allowed: exportFormats.join(', '),
    });
  return known.filter((format) => format !== undefined);
};

/** "list.csv" and "criteria.csv" -> "list-criteria.csv": where the companion of a named file goes. */
const beside = (file: string, companion: string): string => {
  const end = extname(file);
  return join(dirname(file), `${basename(file, end)}-${companion}`);
};

/** As putInPlace, with what the disk refuses as a mistake. */
const put = async (path: string, pieces: Iterable<string | Uint8Array>, lang: Lang): Promise<void> => {
  try {
    await putInPlace(path, pieces, lang);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    if (cause?.code === undefined) throw error;
    throw new Mistake('file-unwritable', { file: path, detail: cause.code });
  }
};

/** `wza export`: writes an audit in other formats. Says on standard output what it wrote. Throws Mistake. */
export const exportCommand = async (folder: string, flags: ExportFlags): Promise<number> => {
  const { lang } = flags;
  const formats = formatsOf(flags.format);
  if (flags.out === '-' && formats.length > 1) throw new Mistake('out-many', { formats: formats.join(', ') });
  if (flags.out === '-' && formats[0] === 'xlsx' && process.stdout.isTTY)
    throw new Mistake('out-binary', { format: 'xlsx' });
  const run = resolve(folder);
  const catalogue = catalogueInForce(flags);
  const context = prepare(await reportOf(run, catalogue, versions()), catalogue, lang, new Set());
  for (const format of formats) {
    const [main, ...others] = exportFiles(context, format);
    if (flags.out === '-') {
      await writeOut(main.pieces());
      continue;
    }
    const named = flags.out !== undefined && formats.length === 1 ? resolve(flags.out) : null;
    const into = resolve(flags.out ?? join(run, 'exports'));
    for (const file of [main, ...others]) {
      const path = named === null ? join(into, file.name) : file === main ? named : beside(named, file.name);
      await put(path, file.pieces(), lang);
      process.stdout.write(`${path}\n`);
    }
  }
  return exits.passed;
};
