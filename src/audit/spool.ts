import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are gathered before they are written. */
const block = 1 << 20;

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
  let pending: Buffer[] = [];
  let [waiting, written] = [0, 0];
  const flush = (): void => {
    const bytes = Buffer.concat(pending);
    for (let done = 0; done < bytes.length;)
      done += writeSync(file, bytes, done, bytes.length - done, written + done);
    written += bytes.length;
    [pending, waiting] = [[], 0];
  };
  const spool: Spool = {
    append: (text) => {
      const bytes = Buffer.from(text);
      pending.push(bytes);
      waiting += bytes.length;
      if (waiting > block) flush();
      return bytes.length;
    },
    read: (from, length) => {
      if (from + length > written) flush();
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const got = readSync(file, bytes, done, length - done, from + done);
        if (got === 0) throw new Error('what was put aside on disk is no longer there');
        done += got;
      }
      return bytes.toString('utf8');
    },
  };
  forgotten.register(spool, file);
  return spool;
};
