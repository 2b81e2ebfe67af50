import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Transform } from 'node:stream';

/** What was read before the limit, and whether something was cut off. */
export type Inflated = { readonly bytes: Uint8Array; readonly truncated: boolean };

/** A stream that undoes a Content-Encoding; null when the encoding is unknown. Plain text ('' or identity) needs none. */
export const inflater = (encoding: string): Transform | null => {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  return encoding === 'br' ? createBrotliDecompress() : null;
};

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks gzip up to `maxBytes` and stops there, so that a bomb costs no more than its cap. Damaged or cut-off input gives
 * what could be read, marked as truncated. Never rejects.
 */
export const gunzipCapped = (bytes: Uint8Array, maxBytes: number): Promise<Inflated> =>
  new Promise((resolve) => {
    const stream = createGunzip();
    const parts: Buffer[] = [];
    let size = 0;
    const end = (truncated: boolean): void => {
      stream.destroy();
      resolve({ bytes: Buffer.concat(parts).subarray(0, maxBytes), truncated });
    };
    stream.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > maxBytes) end(true);
    });
    stream.once('end', () => end(false));
    stream.on('error', () => end(true));
    stream.end(bytes);
  });
