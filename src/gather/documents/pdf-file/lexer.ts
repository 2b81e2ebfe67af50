/** Objects of a PDF file (ISO 32000-1, 7.3), read from text in which every character stands for one byte. */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | readonly PdfObject[]
  | PdfDict
  | PdfStream;
export type PdfDict = ReadonlyMap<string, PdfObject>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** Bytes as characters; `words` of text.ts makes text of them. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
/** A stream as it lies in the file; `from` is where its bytes begin in `text`. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly text: string;
  readonly from: number;
  constructor(dict: PdfDict, text: string, from: number) {
    this.dict = dict;
    this.text = text;
    this.from = from;
  }
}

/** What is written between objects: an operator of a content stream, a keyword of a file. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

const deepest = 100; // arrays and dictionaries within each other; real files need about ten
const white = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const delimiters = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%']);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads objects one after another. Throws an Error at the end of the text and at what is no PDF. */
export class Lexer {
  readonly text: string;
  at: number;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  skipWhite(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const c = this.text[this.at] ?? '';
      if (c === '%')
        while (this.at < this.text.length && !'\r\n'.includes(this.text[this.at] ?? '')) this.at += 1;
      else if (!white.has(c)) return;
    }
  }

  private word(): string {
    const from = this.at;
    for (; this.at < this.text.length; this.at += 1) {
      const c = this.text[this.at] ?? '';
      if (white.has(c) || delimiters.has(c)) break;
    }
    return this.text.slice(from, this.at);
  }

  private name(): PdfName {
    this.at += 1;
    return new PdfName(
      this.word().replace(/#([\da-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    );
  }

  private literal(): PdfString {
    const pieces: string[] = [];
    let open = 1;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const c = this.text[this.at] ?? '';
      if (c === '\\') {
        this.at += 1;
        const next = this.text[this.at] ?? '';
        const octal = /[0-7]{1,3}/y;
        octal.lastIndex = this.at;
        const digits = octal.exec(this.text)?.[0];
        if (digits) {
          pieces.push(String.fromCharCode(Number.parseInt(digits, 8) & 255));
          this.at += digits.length - 1;
        } else if (next === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
        else if (next !== '\n' && next !== '\r') pieces.push(escapes[next] ?? next);
        continue;
      }
      if (c === '(') open += 1;
      if (c === ')' && (open -= 1) === 0) {
        this.at += 1;
        return new PdfString(pieces.join(''));
      }
      pieces.push(c);
    }
    throw new Error('string without end');
  }

  private hex(): PdfString {
    const end = this.text.indexOf('>', this.at);
    if (end < 0) throw new Error('string without end');
    const digits = this.text.slice(this.at + 1, end).replace(/[^\da-f]/gi, '');
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'));
  }

  private dict(depth: number): PdfDict {
    const dict = new Map<string, PdfObject>();
    for (this.at += 2; ;) {
      this.skipWhite();
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        return dict;
      }
      if (this.text[this.at] !== '/') throw new Error('no name in dictionary');
      const { name } = this.name();
      const value = this.next(depth + 1);
      if (value instanceof Keyword) throw new Error('no value in dictionary');
      dict.set(name, value);
    }
  }

  private array(depth: number): readonly PdfObject[] {
    const items: PdfObject[] = [];
    for (this.at += 1; ;) {
      this.skipWhite();
      if (this.text[this.at] === ']') {
        this.at += 1;
        return items;
      }
      const item = this.next(depth + 1);
      if (item instanceof Keyword) throw new Error('no value in array');
      items.push(item);
    }
  }

  private number(word: string): number | PdfRef {
    const reference = /\s+\d{1,5}\s+R(?![^\s()<>[\]{}/%])/y;
    reference.lastIndex = this.at;
    if (/^\d{1,10}$/.test(word) && reference.test(this.text)) {
      this.at = reference.lastIndex;
      return new PdfRef(Number(word));
    }
    return Number.parseFloat(word.replace(/^([+-])[+-]+/, '$1')) || 0;
  }

  /** The next object or keyword. */
  next(depth = 0): PdfObject | Keyword {
    if (depth > deepest) throw new Error('too deep');
    this.skipWhite();
    const c = this.text[this.at];
    if (c === undefined) throw new Error('end');
    if (c === '/') return this.name();
    if (c === '(') return this.literal();
    if (c === '<') return this.text[this.at + 1] === '<' ? this.dict(depth) : this.hex();
    if (c === '[') return this.array(depth);
    const word = this.word();
    if (word === '') throw new Error(`stray ${c}`);
    if (/^[+\-.\d]+$/.test(word)) return this.number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }
}
