/** Numbers of pages, and their names again. */
export type PageNumbers = {
  /** The number of a page that has one; -1 = none. */
  find(name: string): number;
  name(number: number): string;
  size(): number;
};

/**
 * Counts of pages by their names, as a map would hold them, in some thirty bytes a page: a map of objects takes over a
 * hundred, and a criterion may be judged on every page. Rows are made when they are looked at.
 */
export class ByPage<Row extends Record<string, number>> implements ReadonlyMap<string, Row> {
  readonly #pages: PageNumbers;
  readonly #fields: readonly (keyof Row & string)[];
  readonly #counts: Float64Array; // row by row; outside the heap, so that what is dropped goes with the young objects
  readonly #there: Uint8Array;
  #size = 0;

  constructor(pages: PageNumbers, fields: readonly (keyof Row & string)[]) {
    [this.#pages, this.#fields] = [pages, fields];
    this.#counts = new Float64Array(pages.size() * fields.length);
    this.#there = new Uint8Array(pages.size());
  }

  /** Adds to the counts of a page. */
  add(number: number, row: Readonly<Row>): void {
    if (this.#there[number] === 0) this.#size += 1;
    this.#there[number] = 1;
    let at = number * this.#fields.length;
    for (const field of this.#fields) {
      this.#counts[at] = (this.#counts[at] as number) + (row[field] as number);
      at += 1;
    }
  }

  /** The numbers of the pages that have counts, in order. */
  *numbers(): Generator<number> {
    for (const [number, there] of this.#there.entries()) if (there === 1) yield number;
  }

  /** The counts of a page by its number. */
  at(number: number): Row {
    const row: Record<string, number> = {};
    let at = number * this.#fields.length;
    for (const field of this.#fields) row[field] = this.#counts[at++] as number;
    return row as Row;
  }

  get size(): number {
    return this.#size;
  }

  has(page: string): boolean {
    const number = this.#pages.find(page);
    return number >= 0 && this.#there[number] === 1;
  }

  get(page: string): Row | undefined {
    const number = this.#pages.find(page);
    return number >= 0 && this.#there[number] === 1 ? this.at(number) : undefined;
  }

  *keys(): Generator<string, undefined> {
    for (const number of this.numbers()) yield this.#pages.name(number);
  }

  *values(): Generator<Row, undefined> {
    for (const number of this.numbers()) yield this.at(number);
  }

  *entries(): Generator<[string, Row], undefined> {
    for (const number of this.numbers()) yield [this.#pages.name(number), this.at(number)];
  }

  [Symbol.iterator](): Generator<[string, Row], undefined> {
    return this.entries();
  }

  forEach(each: (row: Row, page: string, map: ReadonlyMap<string, Row>) => void): void {
    for (const [page, row] of this) each(row, page, this);
  }
}
