import { inflateSync } from 'node:zlib';
import { Keyword, Lexer, PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject } from './lexer.ts';
import { undoPredictor } from './predictor.ts';

/** Bounds of one file. One that needs more is read as far as they reach; pdf.js still reads it. */
const most = { objects: 400_000, unpacked: 128 * 2 ** 20, oneStream: 64 * 2 ** 20 };

type Place = { readonly text: string; readonly at: number };

const emptyDict: PdfDict = new Map();

/**
 * The objects of a PDF file, found by reading it from front to back as readers do when the table of places is broken:
 * of objects written twice the later one counts (ISO 32000-1, 7.5.6). Objects are parsed when they are asked for.
 * Encrypted files are not decrypted: `encrypted` says so, and their strings and packed objects are unreadable here.
 */
export class PdfFile {
  private readonly text: string;
  private readonly places = new Map<number, Place>();
  private readonly parsed = new Map<number, PdfObject>();
  private unpacked = 0;
  private root: PdfObject = null;
  encrypted = false;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    this.scan();
  }

  /** Numbers of all objects, in the order they were found. */
  numbers(): IterableIterator<number> {
    return this.places.keys();
  }

  /** The object itself where `object` points at one; null for what is missing or broken. */
  resolve(object: PdfObject | undefined): PdfObject {
    let at = object ?? null;
    for (let hops = 0; at instanceof PdfRef && hops < 20; hops += 1) at = this.load(at.number);
    return at instanceof PdfRef ? null : at;
  }

  /** The dictionary, or that of the stream, `object` is or points at; an empty one for anything else. */
  dict(object: PdfObject | undefined): PdfDict {
    const found = this.resolve(object);
    if (found instanceof PdfStream) return found.dict;
    return found instanceof Map ? found : emptyDict;
  }

  array(object: PdfObject | undefined): readonly PdfObject[] {
    const found = this.resolve(object);
    return Array.isArray(found) ? (found as readonly PdfObject[]) : [];
  }

  name(object: PdfObject | undefined): string | null {
    const found = this.resolve(object);
    return found instanceof PdfName ? found.name : null;
  }

  /** The root of the document; an empty dictionary where the file has none. */
  catalog(): PdfDict {
    return this.dict(this.root);
  }

  /** Unpacked bytes of a stream as text of one character a byte; null when its filters are none we undo, or it is too large. */
  unpack(object: PdfObject | undefined): string | null {
    const stream = this.resolve(object);
    if (!(stream instanceof PdfStream)) return null;
    const filter = this.resolve(stream.dict.get('Filter') ?? stream.dict.get('F'));
    const filters = Array.isArray(filter)
      ? filter.map((one: PdfObject) => this.name(one))
      : [this.name(filter)];
    const raw = stream.text.slice(stream.from, this.endOf(stream));
    if (filters[0] === null || filters[0] === undefined) return raw;
    if (filters.length > 1 || !/^(FlateDecode|Fl)$/.test(filters[0])) return null;
    try {
      const room = Math.min(most.oneStream, most.unpacked - this.unpacked);
      if (room <= 0) return null;
      const bytes = inflateSync(Buffer.from(raw, 'latin1'), { maxOutputLength: room, finishFlush: 2 });
      this.unpacked += bytes.length;
      const parms = this.resolve(stream.dict.get('DecodeParms') ?? stream.dict.get('DP'));
      const own = this.dict(Array.isArray(parms) ? (parms as readonly PdfObject[])[0] : parms);
      return undoPredictor(bytes, (key) => this.resolve(own.get(key))).toString('latin1');
    } catch {
      return null;
    }
  }

  private endOf(stream: PdfStream): number {
    const length = this.resolve(stream.dict.get('Length'));
    if (typeof length === 'number' && length >= 0) {
      const end = stream.from + length;
      if (/^\s{0,4}endstream/.test(stream.text.slice(end, end + 16))) return end;
    }
    const end = stream.text.indexOf('endstream', stream.from);
    return end < 0 ? stream.text.length : end;
  }

  private scan(): void {
    const found = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])|\btrailer\b/g;
    for (let hit = found.exec(this.text); hit; hit = found.exec(this.text)) {
      if (this.places.size >= most.objects) return;
      const at = hit.index + hit[0].length;
      const object = this.parse({ text: this.text, at });
      if (hit[1] === undefined) {
        if (object instanceof Map) this.trailer(object);
        continue;
      }
      const number = Number(hit[1]);
      this.places.set(number, { text: this.text, at });
      if (!(object instanceof PdfStream)) continue;
      const length = object.dict.get('Length');
      // what lies inside a stream is no object of this file
      found.lastIndex =
        typeof length === 'number' ? this.endOf(object) : this.text.indexOf('endstream', object.from);
      if (found.lastIndex <= at) found.lastIndex = at;
      const type = this.name(object.dict.get('Type'));
      if (type === 'XRef') this.trailer(object.dict);
      if (type === 'ObjStm') this.packed(object);
    }
  }

  private trailer(dict: PdfDict): void {
    if (dict.has('Root')) this.root = dict.get('Root') ?? null;
    if (dict.has('Encrypt')) this.encrypted = true;
  }

  /** Objects packed into a stream (ISO 32000-1, 7.5.7). */
  private packed(stream: PdfStream): void {
    const text = this.unpack(stream);
    const [count, first] = [stream.dict.get('N'), this.resolve(stream.dict.get('First'))];
    if (text === null || typeof count !== 'number' || typeof first !== 'number') return;
    const head = text
      .slice(0, first)
      .trim()
      .split(/\s+/, Math.min(count * 2, most.objects))
      .map(Number);
    for (let i = 0; i + 1 < head.length; i += 2) {
      const [number, at] = [head[i] ?? Number.NaN, head[i + 1] ?? Number.NaN];
      if (Number.isInteger(number) && Number.isInteger(at)) this.places.set(number, { text, at: first + at });
    }
  }

  private load(number: number): PdfObject {
    const known = this.parsed.get(number);
    if (known !== undefined) return known;
    const place = this.places.get(number);
    const object = place ? this.parse(place) : null;
    this.parsed.set(number, object);
    return object;
  }

  private parse({ text, at }: Place): PdfObject {
    try {
      const lexer = new Lexer(text, at);
      const object = lexer.next();
      if (object instanceof Keyword) return null;
      if (!(object instanceof Map)) return object;
      lexer.skipWhite();
      if (!text.startsWith('stream', lexer.at)) return object;
      const from = lexer.at + 6;
      const line = text.startsWith('\r\n', from) ? 2 : '\r\n'.includes(text[from] ?? ' ') ? 1 : 0;
      return new PdfStream(object as PdfDict, text, from + line);
    } catch {
      return null;
    }
  }
}
