/** Numbers one after the other, packed: for what there is very much of. */
export type Column = {
  push(number: number): void;
  set(index: number, number: number): void;
  at(index: number): number;
  size(): number;
};

const openColumn = (empty: (length: number) => Uint32Array | Float64Array): Column => {
  let numbers = empty(16);
  let length = 0;
  return {
    push: (number) => {
      if (length === numbers.length) {
        const larger = empty(Math.ceil(length * 1.25) + 8);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    set: (index, number) => {
      numbers[index] = number;
    },
    at: (index) => numbers[index] as number,
    size: () => length,
  };
};

/** A column of whole numbers below 2 ** 32. */
export const openCounts = (): Column => openColumn((length) => new Uint32Array(length));

/** A column of whole numbers up to 2 ** 53: places in a file. */
export const openPlaces = (): Column => openColumn((length) => new Float64Array(length));
