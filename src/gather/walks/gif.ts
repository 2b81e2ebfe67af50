/** How an animated GIF plays. */
export type GifPlay = { readonly frames: number; readonly seconds: number; readonly endless: boolean };

/**
 * Reads the block structure of a GIF (GIF89a specification): number of pictures, length of one round in seconds,
 * and whether the Netscape extension asks for endless repetition. Null when the bytes are no GIF. A broken tail is
 * ignored, as browsers do. Browsers slow delays under 20 ms down to 100 ms.
 */
export const readGif = (bytes: Uint8Array): GifPlay | null => {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes.length < 13 || !/^GIF8[79]a$/.test(text(0, 6))) return null;
  const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + tableSize(bytes[10] ?? 0);
  let frames = 0;
  let hundredths = 0;
  let delay = 0;
  let endless = false;
  const skipBlocks = (): void => {
    while (at < bytes.length && (bytes[at] ?? 0) !== 0) at += (bytes[at] ?? 0) + 1;
    at++;
  };
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x21) {
      const label = bytes[at + 1];
      if (label === 0xf9) delay = (bytes[at + 4] ?? 0) + 256 * (bytes[at + 5] ?? 0);
      if (label === 0xff && text(at + 3, at + 14) === 'NETSCAPE2.0')
        endless = (bytes[at + 16] ?? 0) + 256 * (bytes[at + 17] ?? 0) === 0;
      at += 2;
      skipBlocks();
    } else if (kind === 0x2c) {
      frames++;
      hundredths += delay < 2 ? 10 : delay;
      at += 10 + tableSize(bytes[at + 9] ?? 0) + 1;
      skipBlocks();
    } else break; // trailer, or garbage
  }
  return { frames, seconds: hundredths / 100, endless: endless && frames > 1 };
};
