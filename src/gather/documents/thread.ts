import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Why a document could not be read: 'too-large' also stands for too much time or memory. */
export type Unreadable = 'broken' | 'encrypted' | 'too-large' | 'unsupported';

/** How reading ended, in the words of DocumentFacts. */
export type Reading<Facts> =
  | { readonly read: true; readonly reason: null; readonly facts: Facts }
  | { readonly read: false; readonly reason: Unreadable; readonly facts: null };

/** What a reading thread posts: that it is loaded, then facts or a reason. */
export type Message<Facts> = { ready: true } | { facts: Facts } | { reason: Unreadable };

export const unread = (reason: Unreadable): { read: false; reason: Unreadable; facts: null } => ({
  read: false,
  reason,
  facts: null,
});

const loadSeconds = 60; // loading the reader itself on a busy machine is no fault of the file
const watchEvery = 50; // ms

/**
 * Reads a file in a thread that is ended when it needs more time or memory than allowed, so that no file can hang or
 * exhaust the audit. `name` is the module of the thread without ending; it gets `data` and posts a Message. Never rejects
 * for what a file holds. Read one file at a time: memory is watched for the whole process, because unpacked bytes lie
 * outside the thread's own heap limit.
 */
export const readInThread = <Facts>(
  name: string,
  data: object,
  limits: { readonly seconds: number; readonly megabytes: number },
): Promise<Reading<Facts>> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
      env: {},
    });
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * 2 ** 20) end(unread('too-large'));
    }, watchEvery);
    let timer = setTimeout(() => end(unread('too-large')), loadSeconds * 1000);
    const end = (reading: Reading<Facts>): void => {
      thread.removeAllListeners();
      thread.on('error', () => {}); // whatever it still throws while ending
      clearTimeout(timer);
      clearInterval(watch);
      void thread.terminate().then(() => resolve(reading));
    };
    thread.on('message', (message: Message<Facts>) => {
      if ('facts' in message) end({ read: true, reason: null, facts: message.facts });
      else if ('reason' in message) end(unread(message.reason));
      else {
        clearTimeout(timer);
        timer = setTimeout(() => end(unread('too-large')), limits.seconds * 1000);
      }
    });
    thread.on('error', (error: Error & { code?: string }) =>
      end(unread(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken')),
    );
    thread.on('exit', () => end(unread('broken')));
  });
