/** Character sets of old Chinese sites that Node can decode but not write. */
export type OldCharset = 'gbk' | 'big5' | 'shift_jis';

const tables = new Map<OldCharset, ReadonlyMap<string, readonly number[]>>();

/** Reverse of the platform's decoder, made by decoding every two-byte sequence once. */
const tableOf = (charset: OldCharset): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
};

/** Text as bytes of an old character set. Throws for a character the set does not have. */
export const encode = (text: string, charset: OldCharset): Uint8Array => {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(char);
      if (!bytes) throw new Error(`${charset} has no character U+${code.toString(16)}`);
      return bytes;
    }),
  );
};
