import type { PageNumbers } from './by-page.ts';

/** Pages by their names, as a set would hold them, in a byte each. */
export class PageBits implements Iterable<string> {
  readonly #pages: PageNumbers;
  readonly #there: Uint8Array;
  #size = 0;

  constructor(pages: PageNumbers, numbers: Iterable<number> = []) {
    [this.#pages, this.#there] = [pages, new Uint8Array(pages.size())];
    for (const number of numbers) this.add(number);
  }

  /** Adds a page by its number; -1 is none. */
  add(number: number): void {
    if (number < 0 || this.#there[number] === 1) return;
    this.#there[number] = 1;
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  has(page: string): boolean {
    return this.#there[this.#pages.find(page)] === 1;
  }

  *numbers(): Generator<number> {
    for (const [number, there] of this.#there.entries()) if (there === 1) yield number;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const number of this.numbers()) yield this.#pages.name(number);
  }
}
