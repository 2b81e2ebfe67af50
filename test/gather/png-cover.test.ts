import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { coverPng } from '../../src/gather/png-cover.ts';

/** A tiny PNG whose scanlines are given with their filter bytes; checksums are left out, as nobody here reads them. */
const png = (width: number, height: number, colour: number, raw: number[]): Buffer => {
  const chunk = (type: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(raw))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
/** The same picture without filters, by covering nothing. */
const plain = (picture: Buffer) => coverPng(picture, []);

test('undoes every filter of the format', () => {
  const rows = [
    [10, 20, 30],
    [11, 22, 33],
    [11, 20, 40],
    [12, 21, 39],
    [14, 24, 41],
  ];
  const none = rows.flatMap((row) => [0, ...row]);
  const filtered = [
    [0, 10, 20, 30],
    [1, 11, 11, 11], // from the left
    [2, 0, 254, 7], // from above
    [3, 7, 5, 9], // from both: 12 - 5, 21 - 16, 39 - 30
    [4, 2, 3, 2], // Paeth: 14 - 12, 24 - 21, 41 - 39
  ].flat();
  expect(plain(png(3, 5, 0, filtered))).toEqual(plain(png(3, 5, 0, none)));
});

test('paints areas grey, cut to the picture, and opaque', () => {
  const clear = Array.from({ length: 4 }, () => [0, ...Array.from({ length: 16 }, () => 1)]).flat();
  const covered = coverPng(png(4, 4, 6, clear), [
    { x: 1.2, y: -5, width: 1.5, height: 6.5 },
    { x: 90, y: 90, width: 9, height: 9 },
  ]);
  const grey = [0x76, 0x76, 0x76, 0xff];
  const row = (hidden: boolean) => [
    0,
    1,
    1,
    1,
    1,
    ...(hidden ? [...grey, ...grey] : Array.from({ length: 8 }, () => 1)),
    1,
    1,
    1,
    1,
  ];
  expect(covered).toEqual(plain(png(4, 4, 6, [row(true), row(true), row(false), row(false)].flat())));
});

test('what is no such PNG is not guessed at', () => {
  expect(() => coverPng(Buffer.from('GIF89a'), [])).toThrow('no PNG');
});
