/** Rows of whole numbers from 0 up, packed: seven bits a byte, as few bytes as a number needs. */
export type Rows = {
  push(...numbers: readonly number[]): void;
  /** The numbers in the order they came, row after row. */
  read(each: (next: () => number) => void): void;
};

/** Opens rows that take a byte or two for the small numbers they mostly hold. */
export const openRows = (): Rows => {
  let bytes = new Uint8Array(32);
  let end = 0;
  return {
    push: (...numbers) => {
      if (end + numbers.length * 8 > bytes.length) {
        const larger = new Uint8Array(Math.ceil(bytes.length * 1.25) + numbers.length * 8);
        larger.set(bytes);
        bytes = larger;
      }
      for (let number of numbers) {
        for (; number > 127; number = Math.floor(number / 128)) bytes[end++] = (number % 128) + 128;
        bytes[end++] = number;
      }
    },
    read: (each) => {
      const reader = { at: 0 };
      const next = (): number => {
        let [number, unit] = [0, 1];
        for (;;) {
          const byte = bytes[reader.at++] as number;
          number += (byte % 128) * unit;
          if (byte < 128) return number;
          unit *= 128;
        }
      };
      while (reader.at < end) each(next);
    },
  };
};
