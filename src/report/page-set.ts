import type { Addresses } from './addresses.ts';

/** Distinct addresses, a bit each. */
export type PageSet = Iterable<string> & {
  readonly length: number;
  /** Adds an address by its number. */
  add(number: number): void;
};

/** Opens an empty set of addresses; they come out in the order of their numbers. */
export const openPageSet = (addresses: Pick<Addresses, 'url'>): PageSet => {
  let bits = new Uint8Array(8);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add: (number) => {
      const [byte, bit] = [number >> 3, 1 << (number & 7)];
      if (byte >= bits.length) {
        const larger = new Uint8Array(Math.ceil((byte + 1) * 1.25));
        larger.set(bits);
        bits = larger;
      }
      if (((bits[byte] as number) & bit) === 0) length += 1;
      bits[byte] = (bits[byte] as number) | bit;
    },
    *[Symbol.iterator]() {
      for (const [byte, set] of bits.entries())
        for (let bit = 0; set >> bit > 0; bit++)
          if ((set >> bit) & 1) yield addresses.url(byte * 8 + bit) ?? '';
    },
  };
};
