/** Numbers one after the other, packed: for what there is very much of. */
export type Column = {
  push(number: number): void;
  set(index: number, number: number): void;
  at(index: number): number;
  size(): number;
};

type Numbers = Uint32Array | Float64Array;

const bits = 13;
const chunk = 1 << bits;

/** Grows by chunks and copies none of them: copies would lie about until Node collects what is long-lived. */
const openColumn = (empty: (length: number) => Numbers): Column => {
  const chunks: Numbers[] = [empty(16)]; // all but the last are full; a first one that is alone may be smaller
  let length = 0;
  const of = (index: number): Numbers => chunks[index >>> bits] as Numbers;
  return {
    push: (number) => {
      const last = chunks.at(-1) as Numbers;
      const used = length - (chunks.length - 1) * chunk;
      if (used === chunk) chunks.push(empty(chunk));
      else if (used === last.length) {
        const larger = empty(used * 2);
        larger.set(last);
        chunks[0] = larger;
      }
      of(length)[length & (chunk - 1)] = number;
      length += 1;
    },
    set: (index, number) => {
      of(index)[index & (chunk - 1)] = number;
    },
    at: (index) => of(index)?.[index & (chunk - 1)] as number,
    size: () => length,
  };
};

/** A column of whole numbers below 2 ** 32. */
export const openCounts = (): Column => openColumn((length) => new Uint32Array(length));

/** A column of whole numbers up to 2 ** 53: places in a file. */
export const openPlaces = (): Column => openColumn((length) => new Float64Array(length));
