/** Names as numbers: those of 12 hex digits, as groups of findings have, take no memory; others are remembered. */
export type HashNames = {
  numberOf(name: string): number;
  name(number: number): string;
  /** Whether one name comes before another, by their numbers. */
  before(a: number, b: number): boolean;
};

const strangeFrom = 2 ** 48;

/** Opens an empty set of names. */
export const openHashNames = (): HashNames => {
  const strange = new Map<string, number>();
  const names: string[] = [];
  const nameOf = (number: number): string =>
    number < strangeFrom ? number.toString(16).padStart(12, '0') : (names[number - strangeFrom] as string);
  return {
    numberOf: (name) => {
      if (/^[0-9a-f]{12}$/.test(name)) return Number.parseInt(name, 16);
      let number = strange.get(name);
      if (number === undefined) strange.set(name, (number = strangeFrom + names.push(name) - 1));
      return number;
    },
    name: nameOf,
    before: (a, b) => (a < strangeFrom && b < strangeFrom ? a < b : nameOf(a) < nameOf(b)),
  };
};
