import { inflateRawSync } from 'node:zlib';

/** Why a part of an archive cannot be read. */
export class ZipFault extends Error {
  readonly reason: 'broken' | 'encrypted' | 'too-large';
  constructor(reason: ZipFault['reason']) {
    super(reason);
    this.reason = reason;
  }
}

export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number; // bytes, as the directory claims
  readonly size: number; // bytes unpacked, as the directory claims
  readonly at: number; // of its local header
};

/** Bounds of one archive: entries looked at, bytes unpacked all together. */
export const zipLimits = { entries: 10_000, unpacked: 200 * 2 ** 20 };

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gbk = new TextDecoder('gb18030');

/** Names are UTF-8 when they can be; old Chinese programs write GBK and set no flag. */
const nameOf = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    return gbk.decode(bytes);
  }
};

/** Entries from the central directory, folders left out; null when the bytes are no archive or it is cut off. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 65_557); // the end record and the longest comment
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest || end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (
    entries.length < zipLimits.entries &&
    at + 46 <= bytes.length &&
    view.getUint32(at, true) === 0x02014b50
  ) {
    const length = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    if (!name.endsWith('/'))
      entries.push({
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** Unpacks parts of one archive; all of them together stay within the limit. */
export class Zip {
  private readonly bytes: Uint8Array;
  private readonly byName = new Map<string, ZipEntry>();
  readonly entries: readonly ZipEntry[];
  private left: number;

  /** Throws ZipFault for what is no archive. */
  constructor(bytes: Uint8Array, unpacked: number = zipLimits.unpacked) {
    const entries = zipEntries(bytes);
    if (!entries) throw new ZipFault('broken');
    this.bytes = bytes;
    this.entries = entries;
    this.left = unpacked;
    for (const entry of entries) this.byName.set(entry.name.replace(/^\/+/, '').toLowerCase(), entry);
  }

  /** The entry of that name, letter case and a leading slash aside. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.replace(/^\/+/, '').toLowerCase());
  }

  /** Bytes of a part. Throws ZipFault. */
  unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new ZipFault('encrypted');
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { at } = entry;
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new ZipFault('broken');
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const packed = this.bytes.subarray(from, from + entry.packed);
    if (packed.length < entry.packed) throw new ZipFault('broken');
    if (entry.size > this.left || packed.length > this.left) throw new ZipFault('too-large');
    if (entry.method !== 0 && entry.method !== 8) throw new ZipFault('broken');
    try {
      const out =
        entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, this.left) });
      this.left -= out.length;
      return out;
    } catch (error) {
      const full = error instanceof Error && (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      throw new ZipFault(full ? 'too-large' : 'broken');
    }
  }

  /** Bytes of the part of that name; null when there is none. Throws ZipFault. */
  read(name: string): Uint8Array | null {
    const entry = this.find(name);
    return entry ? this.unpack(entry) : null;
  }
}

/** A path as a part names another: from the root with a slash, else from the folder of `base`. */
export const resolvePath = (base: string, path: string): string => {
  const told = path.trim().replaceAll('\\', '/');
  const start = told.startsWith('/') ? [] : base.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...start, ...told.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};
