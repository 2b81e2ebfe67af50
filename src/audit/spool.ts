import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are gathered before they are written. */
const block = 1 << 18;

/** Texts put aside on disk while a report is made. */
export type Spool = {
  /** Puts a text aside; returns its length in bytes. Texts lie one behind the other, from 0. */
  append(text: string): number;
  read(from: number, bytes: number): string;
};

// A spool that nobody can read any more gives its file back.
const forgotten = new FinalizationRegistry<number>((file) => closeSync(file));

let opened = 0;

/** A file without a name: it is gone when the process ends, however it ends. */
const openNameless = (folder: string): number => {
  const path = join(folder, `.wza-${process.pid}-${++opened}.part`);
  const file = openSync(path, 'wx+');
  try {
    rmSync(path);
  } catch {
    process.once('exit', () => rmSync(path, { force: true })); // a system that keeps the names of open files
  }
  return file;
};

/** Opens an empty spool beside a run, or in the system's folder for passing files when the run cannot be written. */
export const openSpool = (folder: string): Spool => {
  let file: number;
  try {
    file = openNameless(folder);
  } catch {
    file = openNameless(tmpdir());
  }
  const pending = Buffer.allocUnsafeSlow(block);
  let [waiting, written] = [0, 0];
  const write = (bytes: Uint8Array, length: number): void => {
    for (let done = 0; done < length;) done += writeSync(file, bytes, done, length - done, written + done);
    written += length;
  };
  const flush = (): void => {
    write(pending, waiting);
    waiting = 0;
  };
  let taken = Buffer.allocUnsafeSlow(block); // one buffer for all that is read: nothing is left to be collected
  const spool: Spool = {
    append: (text) => {
      const most = text.length * 3; // bytes of UTF-8
      if (most > block) {
        const bytes = Buffer.from(text);
        flush();
        write(bytes, bytes.length);
        return bytes.length;
      }
      if (waiting + most > block) flush();
      const bytes = pending.write(text, waiting);
      waiting += bytes;
      return bytes;
    },
    read: (from, length) => {
      if (from + length > written) flush();
      if (length > taken.length) taken = Buffer.allocUnsafeSlow(length);
      for (let done = 0; done < length;) {
        const got = readSync(file, taken, done, length - done, from + done);
        if (got === 0) throw new Error('what was put aside on disk is no longer there');
        done += got;
      }
      return taken.toString('utf8', 0, length);
    },
  };
  forgotten.register(spool, file);
  return spool;
};
