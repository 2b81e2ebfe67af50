import { deflateSync, inflateSync } from 'node:zlib';

/** A rectangle in pixels of a picture. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const grey = 0x76;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
};

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
};

/** Undoes the filters of scanlines (PNG specification, 9.2) in place; each keeps its leading byte. */
const unfilter = (raw: Buffer, stride: number, height: number, bpp: number): void => {
  for (let row = 0; row < height; row++) {
    const at = row * (stride + 1);
    const above = at - (stride + 1);
    const filter = raw[at]!;
    raw[at] = 0;
    if (filter === 0) continue;
    for (let i = 1; i <= stride; i++) {
      const left = i > bpp ? raw[at + i - bpp]! : 0;
      const up = row > 0 ? raw[above + i]! : 0;
      const corner = row > 0 && i > bpp ? raw[above + i - bpp]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      raw[at + i] = (raw[at + i]! + guess) & 0xff;
    }
  }
};

/**
 * A picture with areas painted over in grey; what stood there is gone from its bytes. Reads what Chromium writes: PNG of 8 bits a
 * channel, not interlaced. Throws on anything else.
 */
export const coverPng = (png: Buffer, areas: readonly Area[]): Buffer => {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('no PNG');
  const header = png.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bpp = { 0: 1, 2: 3, 4: 2, 6: 4 }[header[9]!];
  if (header[8] !== 8 || bpp === undefined || header[12] !== 0) throw new Error('a PNG of another kind');
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * bpp;
  unfilter(raw, stride, height, bpp);
  for (const area of areas) {
    const [left, right] = [Math.max(0, Math.floor(area.x)), Math.min(width, Math.ceil(area.x + area.width))];
    const bottom = Math.min(height, Math.ceil(area.y + area.height));
    for (let row = Math.max(0, Math.floor(area.y)); row < bottom; row++)
      for (let column = left; column < right; column++)
        for (let i = 0; i < bpp; i++)
          raw[row * (stride + 1) + 1 + column * bpp + i] = i === 3 || (bpp === 2 && i === 1) ? 0xff : grey;
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
