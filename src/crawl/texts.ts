import { randomInt } from 'node:crypto';

/** Distinct texts, numbered in the order in which they came. */
export type Texts = {
  /** The number of a text; a new one gets the next. Lone surrogates count as U+FFFD. */
  put(text: string): number;
  /** The number of a text that was put; -1 = none. */
  find(text: string): number;
  at(number: number): string;
  size(): number;
};

const grown = <Array extends Uint32Array | Int32Array>(array: Array, length: number): Array => {
  const larger = new (array.constructor as new (length: number) => Array)(length);
  larger.set(array);
  return larger;
};

/** FNV-1a from a start that no site knows: addresses made to fall on one place of the table would make every look for one slow. */
const begin = 0x811c9dc5 ^ randomInt(2 ** 32);
const hashOf = (bytes: Uint8Array, length: number): number => {
  let hash = begin;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
};

/**
 * Texts one behind the other in one buffer, found by a table of hashes: an address takes its own bytes and some fifteen more, where a
 * map of strings takes over a hundred.
 */
export const openTexts = (): Texts => {
  let bytes = Buffer.allocUnsafeSlow(1 << 12);
  let ends = new Uint32Array(64); // where text n ends
  let table = new Int32Array(256).fill(-1); // at most half full
  let size = 0;
  let scratch = Buffer.allocUnsafeSlow(1 << 12);

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number));
  /** The place in the table where the text in `scratch` is, or would be put. */
  const placeOf = (length: number): number => {
    let place = hashOf(scratch, length) & (table.length - 1);
    for (;;) {
      const number = table[place] as number;
      if (number < 0) return place;
      const [start, end] = [startOf(number), ends[number] as number];
      if (end - start === length && bytes.compare(scratch, 0, length, start, end) === 0) return place;
      place = (place + 1) & (table.length - 1);
    }
  };
  const encode = (text: string): number => {
    if (text.length * 3 > scratch.length) scratch = Buffer.allocUnsafeSlow(text.length * 3);
    return scratch.write(text);
  };
  const spread = (): void => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let number = 0; number < size; number++) {
      const start = startOf(number);
      const end = ends[number] as number;
      let place = hashOf(bytes.subarray(start, end), end - start) & (table.length - 1);
      while ((table[place] as number) >= 0) place = (place + 1) & (table.length - 1);
      table[place] = number;
    }
  };
  return {
    put: (text) => {
      const length = encode(text);
      const place = placeOf(length);
      const known = table[place] as number;
      if (known >= 0) return known;
      const start = size === 0 ? 0 : (ends[size - 1] as number);
      if (start + length > bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.ceil((start + length) * 1.25));
        bytes.copy(larger, 0, 0, start);
        bytes = larger;
      }
      scratch.copy(bytes, start, 0, length);
      if (size === ends.length) ends = grown(ends, Math.ceil(size * 1.25));
      ends[size] = start + length;
      table[place] = size;
      size += 1;
      if (size * 2 > table.length) spread();
      return size - 1;
    },
    find: (text) => table[placeOf(encode(text))] as number,
    at: (number) => bytes.toString('utf8', startOf(number), ends[number]),
    size: () => size,
  };
};
