import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** A file that grows by whole lines. */
export type LineFile = {
  /** Hands one line, without its end, to the system. Throws when it could not be written, and ever after. */
  readonly append: (line: string) => void;
  readonly close: () => void;
};

/** Writes bytes in full; the system may take a part only. */
const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
};

/**
 * Opens a file for appending lines. A line is in it whole or not at all, also when the disk fills up in the middle of it: a torn
 * line with others behind it could not be told from a damaged file.
 */
export const openLines = (file: string, mode = 0o666): LineFile => {
  const handle = openSync(file, 'a', mode);
  let failure: unknown = null;
  return {
    append: (line) => {
      if (failure !== null) throw failure;
      const { size } = fstatSync(handle);
      try {
        writeAll(handle, Buffer.from(`${line}\n`));
      } catch (error) {
        failure = error;
        ftruncateSync(handle, size);
        throw error;
      }
    },
    close: () => closeSync(handle),
  };
};
