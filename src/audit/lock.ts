import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from '../words/mistake.ts';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** When a process began, in the system's own terms; process ids are used again. '' where the system does not tell. */
const beginOf = (pid: number): string => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
};

/** True when the process that wrote this lock is still there. */
const holds = (pid: number, begin: string): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (reasonOf(error) !== 'EPERM') return false;
  }
  const now = beginOf(pid);
  return begin === '' || now === '' || begin === now;
};

const readLock = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // just given up: the next turn takes it
  }
};

/** Links the lock into place, which is whole or not at all; not every file system knows links. */
const take = (own: string, file: string): void => {
  try {
    linkSync(own, file);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw error;
    writeFileSync(file, readFileSync(own), { flag: 'wx' });
  }
};

/**
 * Takes the lock of a folder and returns the function that gives it up. A lock whose process is gone is taken over.
 * Throws Mistake when another process holds it, or nothing can be written there.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'lock');
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${beginOf(process.pid)}`);
    for (let turn = 0; turn < 5; turn++)
      try {
        take(own, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if (reasonOf(error) !== 'EEXIST') throw error;
        const found = readLock(file);
        const [pid = '', begin = ''] = found.split(' ');
        if (Number(pid) > 0 && holds(Number(pid), begin)) throw new Mistake('run-busy', { folder, pid });
        const old = `${file}.old.${process.pid}`;
        if (found === '') continue;
        renameSync(file, old);
        // Another process may have taken the lock over between our two looks: then it gets it back.
        if (readLock(old) !== found) renameSync(old, file);
        else rmSync(old, { force: true });
      }
    throw new Mistake('run-busy', { folder, pid: 0 });
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake('out-unwritable', { folder, detail: reasonOf(error) });
  } finally {
    rmSync(own, { force: true });
  }
};
