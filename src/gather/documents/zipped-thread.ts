/** Runs in a thread of its own: reads one OFD or office document and posts its facts, or why there are none. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocx } from './docx.ts';
import { readOfd } from './ofd.ts';
import { OfficePackage } from './office-package.ts';
import { readPptx } from './pptx.ts';
import { readXlsx } from './xlsx.ts';
import { Zip, ZipFault } from './zip.ts';
import type { ZippedFormat } from './zipped.ts';

const { bytes, format, pages } = workerData as {
  readonly bytes: Uint8Array;
  readonly format: ZippedFormat;
  readonly pages: number;
};

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
const post = (message: object): void => parentPort?.postMessage(message);

const read = (zip: Zip): object => {
  if (format === 'ofd') return readOfd(zip, pages);
  const office = new OfficePackage(zip);
  return { docx: readDocx, xlsx: readXlsx, pptx: readPptx }[format](office);
};

post({ ready: true });
try {
  post({ facts: read(new Zip(bytes)) });
} catch (error) {
  post({ reason: error instanceof ZipFault ? error.reason : 'broken' });
}
