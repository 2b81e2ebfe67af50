/** Encodes text as GBK, by asking the decoder what every two bytes mean. Characters GBK lacks throw. */
const table = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const char = decoder.decode(Uint8Array.of(lead, trail));
    if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
  }
}

export const gbk = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const bytes = table.get(char);
      if (!bytes) throw new Error(`not in GBK: ${char}`);
      return bytes;
    }),
  );
