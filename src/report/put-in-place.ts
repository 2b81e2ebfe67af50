import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lang } from '../model/json.ts';
import { reportText } from '../words/report.ts';

/** Pieces are gathered to about this many characters a write. */
const block = 65_536;

/**
 * Writes a file under another name and moves it into place, so that nobody ever reads half of it. Makes its folder.
 * Pieces are all text or all bytes.
 * Throws an Error naming file, cause and remedy.
 */
export const putInPlace = async (
  path: string,
  pieces: Iterable<string | Uint8Array>,
  lang: Lang,
): Promise<void> => {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(unfinished, 'w');
    try {
      let pending = '';
      for (const piece of pieces) {
        if (typeof piece !== 'string') {
          await file.writeFile(piece);
          continue;
        }
        pending += piece;
        if (pending.length < block) continue;
        await file.writeFile(pending);
        pending = '';
      }
      await file.writeFile(pending);
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error; // not the disk: a fault of ours, to be seen as it is
    throw new Error(reportText('cannotWrite', lang, { file: path, cause: code }), { cause: error });
  }
};
