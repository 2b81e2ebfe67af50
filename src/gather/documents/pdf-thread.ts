/** Runs in a thread of its own: opens one PDF with pdf.js and posts its facts, or why there are none. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { extractPdf } from './pdf-extract.ts';
import { objectFacts } from './pdf-object-facts.ts';

const { bytes, pages } = workerData as { readonly bytes: Uint8Array; readonly pages: number };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
const post = (message: object): void => parentPort?.postMessage(message);

// pdf.js only warns of pictures above maxImageSize; its warnings are the one way to count them without decoding.
let pictures = 0;
Object.assign(globalThis.console, {
  warn: (message: unknown): void => {
    if (String(message).includes('Image exceeded maximum allowed size')) pictures += 1;
  },
});

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
post({ ready: true });

try {
  const objects = objectFacts(bytes, pages); // first: pdf.js takes the bytes away
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.WARNINGS,
    cMapUrl: join(home, 'cmaps') + sep, // Chinese files often name predefined character maps only
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    maxImageSize: 50_000, // larger pictures are counted, never decoded
  });
  const doc = await task.promise;
  const facts = await extractPdf(doc, pdfjs.OPS, pages, () => pictures, objects);
  post({ facts });
} catch (error) {
  const password = error instanceof Error && error.name === 'PasswordException';
  post({ reason: password ? 'encrypted' : 'broken' });
}
