import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, diskRefusal, say } from './say.mjs';

const BEAT = 2_000; // the holder touches its mark this often (ms)
const DEAD = 60_000; // a mark untouched for so long was left behind (ms)
const PATIENCE = 15 * 60_000;

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Is this mark (its name is host.pid, its age in ms) of a process that still works, or of a killed one whose npm
 * (`child`, a pid or 0) still does? Containers share folders and re-use process ids, so the pids prove death on the
 * same host only, and the age must speak too.
 */
export const held = (mark, age, child = 0, host = hostname()) => {
  const dot = mark.lastIndexOf('.');
  const pid = Number(mark.slice(dot + 1));
  const works = (pid !== process.pid && alive(pid)) || (child > 0 && alive(child));
  if (mark.slice(0, dot) === host && !works) return false;
  return age < DEAD;
};

/** The pid written into a mark; 0 when there is none, or the mark has gone meanwhile. */
const childOf = (path) => (existsSync(path) ? Number(readFileSync(path, 'utf8')) || 0 : 0);

/** Frees the lock of one named holder only, so that nobody can remove another's. */
const free = (lock, mark) => {
  rmSync(join(lock, mark), { force: true });
  dropEmpty(lock);
};

const dropEmpty = (lock) => {
  try {
    rmdirSync(lock);
  } catch {
    // not empty: someone else has taken it meanwhile
  }
};

/** Removes marks of the dead; says who still holds the lock, or null. */
const holder = (lock) => {
  let marks = [];
  try {
    marks = readdirSync(lock);
  } catch {
    return null;
  }
  for (const mark of marks) {
    const age = Date.now() - (statSync(join(lock, mark), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (held(mark, age, childOf(join(lock, mark)))) return mark;
    free(lock, mark);
  }
  if (marks.length === 0) dropEmpty(lock);
  return null;
};

/**
 * Runs `work` while no other process of this project installs anything. `work` gets a function to tell the pid of
 * the program it starts: should we be killed, the others wait for that one too.
 * The lock is a folder renamed into place with its holder's mark inside: renaming onto a folder with content
 * fails, so taking it is atomic, and a dead holder is reaped by removing its mark alone.
 */
export const alone = async (runtime, work) => {
  const mark = `${hostname()}.${process.pid}`;
  const lock = join(runtime, 'lock');
  const mine = join(runtime, `lock.${mark}`);
  try {
    mkdirSync(mine, { recursive: true });
    writeFileSync(join(mine, mark), '');
  } catch (error) {
    throw diskRefusal(error.code, runtime) ?? error;
  }
  const started = Date.now();
  let told = false;
  for (;;) {
    try {
      renameSync(mine, lock);
      break;
    } catch (error) {
      const taken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code);
      const other = taken ? holder(lock) : null;
      if (!taken || (other === null && Date.now() - started > 10_000))
        throw diskRefusal(error.code, lock) ?? error;
      if (other !== null && !told) {
        told = true;
        say('另一个进程正在安装，等待中…', 'Another process is installing, waiting…');
      }
      if (Date.now() - started > PATIENCE) {
        rmSync(mine, { recursive: true, force: true });
        throw new Refusal(
          `等了 15 分钟，另一个安装进程（${other}）仍未结束。请结束它，或删除 ${lock} 后重试。`,
          `Another installing process (${other}) did not end within 15 minutes. End it, or delete ${lock} and run again.`,
        );
      }
      await sleep(200);
    }
  }
  const beat = setInterval(() => {
    try {
      utimesSync(join(lock, mark), new Date(), new Date());
    } catch {
      // a folder removed under us: the install itself will say so
    }
  }, BEAT);
  try {
    return await work((child) => writeFileSync(join(lock, mark), String(child)));
  } finally {
    clearInterval(beat);
    free(lock, mark);
  }
};
