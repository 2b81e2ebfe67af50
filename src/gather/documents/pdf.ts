import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfFacts, PdfLimits } from './pdf-facts.ts';

/** How reading ended, in the words of DocumentFacts: 'too-large' also stands for too much time or memory. */
export type PdfReading =
  | { readonly read: true; readonly reason: null; readonly facts: PdfFacts }
  | { readonly read: false; readonly reason: 'broken' | 'encrypted' | 'too-large'; readonly facts: null };

type Message = { ready: true } | { facts: PdfFacts } | { reason: 'broken' | 'encrypted' };

const failed = (reason: Exclude<PdfReading['reason'], null>): PdfReading => ({
  read: false,
  reason,
  facts: null,
});

const loadSeconds = 60; // loading pdf.js itself on a busy machine is no fault of the file
const watchEvery = 50; // ms

/**
 * Reads a PDF in a thread that is ended when it needs more time or memory than allowed, so that no file can hang or
 * exhaust the audit. Never rejects for what a file holds. Read one file at a time: memory is watched for the whole
 * process, because unpacked streams lie outside the thread's own heap limit.
 */
export const readPdf = (bytes: Uint8Array, limits: PdfLimits): Promise<PdfReading> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url), {
      workerData: { bytes: Uint8Array.from(bytes), pages: limits.pages } satisfies Record<string, unknown>,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
      env: {},
    });
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * 2 ** 20) end(failed('too-large'));
    }, watchEvery);
    let timer = setTimeout(() => end(failed('too-large')), loadSeconds * 1000);
    const end = (reading: PdfReading): void => {
      thread.removeAllListeners();
      thread.on('error', () => {}); // whatever it still throws while ending
      clearTimeout(timer);
      clearInterval(watch);
      void thread.terminate().then(() => resolve(reading));
    };
    thread.on('message', (message: Message) => {
      if ('facts' in message) end({ read: true, reason: null, facts: message.facts });
      else if ('reason' in message) end(failed(message.reason));
      else {
        clearTimeout(timer);
        timer = setTimeout(() => end(failed('too-large')), limits.seconds * 1000);
      }
    });
    thread.on('error', (error: Error & { code?: string }) =>
      end(failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken')),
    );
    thread.on('exit', () => end(failed('broken')));
  });
