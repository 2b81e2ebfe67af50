import { randomInt } from 'node:crypto';
import { openCounts } from '../model/column.ts';

/** Distinct texts, numbered in the order in which they came. */
export type Texts = {
  /** The number of a text; a new one gets the next. Lone surrogates count as U+FFFD. */
  put(text: string): number;
  /** The number of a text that was put; -1 = none. */
  find(text: string): number;
  at(number: number): string;
  size(): number;
};

/** FNV-1a from a start that no site knows: addresses made to fall on one place of the table would make every look for one slow. */
const begin = 0x811c9dc5 ^ randomInt(2 ** 32);
const hashOf = (bytes: Uint8Array, length: number): number => {
  let hash = begin;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
};

const block = 65_536; // bytes

/**
 * Texts one behind the other in blocks, found by a table of hashes: an address takes its own bytes and some fifteen more, where a
 * map of strings takes over a hundred. Blocks are never copied; a text lies in one alone.
 */
export const openTexts = (): Texts => {
  const blocks: Buffer[] = [];
  const [starts, lengths] = [openCounts(), openCounts()]; // of each text: block and place in it as one number, and bytes
  let table = new Int32Array(256).fill(-1); // at most three quarters full
  let end = 0; // of the last text
  let scratch = Buffer.allocUnsafeSlow(1 << 12);

  const bytesOf = (number: number): Buffer => {
    const start = starts.at(number);
    const from = start % block;
    return (blocks[Math.floor(start / block)] as Buffer).subarray(from, from + lengths.at(number));
  };
  /** The place in the table where the text in `scratch` is, or would be put. */
  const placeOf = (length: number): number => {
    let place = hashOf(scratch, length) & (table.length - 1);
    for (;;) {
      const number = table[place] as number;
      if (number < 0) return place;
      if (lengths.at(number) === length && bytesOf(number).compare(scratch, 0, length) === 0) return place;
      place = (place + 1) & (table.length - 1);
    }
  };
  const encode = (text: string): number => {
    if (text.length * 3 > scratch.length) scratch = Buffer.allocUnsafeSlow(text.length * 3);
    return scratch.write(text);
  };
  const spread = (): void => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let number = 0; number < starts.size(); number++) {
      const bytes = bytesOf(number);
      let place = hashOf(bytes, bytes.length) & (table.length - 1);
      while ((table[place] as number) >= 0) place = (place + 1) & (table.length - 1);
      table[place] = number;
    }
  };
  /** Makes room for a text; a long one has a block of its own, which takes the numbers of as many as it is long. */
  const roomFor = (length: number): number => {
    const start = blocks.length * block;
    if (end < start && end + length <= start) return end;
    const count = Math.max(1, Math.ceil(length / block));
    const room = Buffer.allocUnsafeSlow(count * block);
    for (let at = 0; at < count; at++) blocks.push(room);
    return start;
  };
  return {
    put: (text) => {
      const length = encode(text);
      const place = placeOf(length);
      const known = table[place] as number;
      if (known >= 0) return known;
      const start = roomFor(length);
      scratch.copy(blocks[Math.floor(start / block)] as Buffer, start % block, 0, length);
      const number = starts.size();
      starts.push(start);
      lengths.push(length);
      end = length > block ? blocks.length * block : start + length; // nothing follows a long one in its block
      table[place] = number;
      if ((number + 1) * 4 > table.length * 3) spread();
      return number;
    },
    find: (text) => table[placeOf(encode(text))] as number,
    at: (number) => bytesOf(number).toString('utf8'),
    size: () => starts.size(),
  };
};
