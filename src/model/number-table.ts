/** Gives numbers of a wide range (below 2 ** 53) consecutive ones, in a few bytes each: for what there is very much of. */
export type NumberTable = {
  /** The place of a number, from 0 in the order of their coming; a new one is added. */
  placeOf(number: number): number;
  /** The number at a place. */
  at(place: number): number;
  size(): number;
};

/** Opens an empty table: open addressing with linear probing (Knuth, TAOCP 3, 6.4), at most two thirds full. */
export const openNumberTable = (): NumberTable => {
  let numbers = new Float64Array(16);
  let slots = new Uint32Array(32); // place + 1; 0 = free
  let size = 0;
  // the low bits of hashes are even, those of consecutive numbers too; multiplied, so that runs spread
  const slotOf = (number: number): number => {
    const low =
      Math.imul((number % 4294967296) | 0, 0x9e3779b1) ^ Math.imul((number / 4294967296) | 0, 0x85ebca6b);
    let slot = (low ^ (low >>> 15)) & (slots.length - 1);
    for (;;) {
      const place = slots[slot] as number;
      if (place === 0 || numbers[place - 1] === number) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    const larger = new Float64Array(Math.ceil(numbers.length * 1.5));
    larger.set(numbers);
    numbers = larger;
  };
  return {
    placeOf: (number) => {
      const slot = slotOf(number);
      const known = slots[slot] as number;
      if (known > 0) return known - 1;
      if (size === numbers.length) grow();
      numbers[size++] = number;
      slots[slot] = size;
      if (size * 3 > slots.length * 2) {
        slots = new Uint32Array(slots.length * 2);
        for (let place = 0; place < size; place++) slots[slotOf(numbers[place] as number)] = place + 1;
      }
      return size - 1;
    },
    at: (place) => numbers[place] as number,
    size: () => size,
  };
};
