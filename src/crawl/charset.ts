/** A decoded text. `certain` = a mark or declaration named the character set and the bytes agreed with it. */
export type Decoded = { readonly text: string; readonly charset: string; readonly certain: boolean };

/** Labels that browsers read as windows-1252; servers send them by default, so they prove nothing. */
const LATIN = 'windows-1252';

/** Declarations in the markup stand within the first bytes (1024 by the HTML standard; sites are less careful). */
const HEAD = 4096;

const decoder = (label: string, fatal: boolean): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
};

/** The name a label stands for, or null when it is unknown. gb2312 and gbk are read as their superset gb18030. */
const known = (label: string | undefined): string | null => {
  const name = label === undefined ? undefined : decoder(label.trim(), false)?.encoding;
  if (name === undefined) return null;
  return name === 'gbk' ? 'gb18030' : name;
};

/** Decodes, or null if a byte does not belong. A character cut off at the very end is forgiven: bodies may be capped. */
const clean = (bytes: Uint8Array, charset: string): string | null => {
  try {
    return decoder(charset, true)?.decode(bytes, { stream: true }) ?? null;
  } catch {
    return null;
  }
};

const marked = (b: Uint8Array): string | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return b[0] === 0xff && b[1] === 0xfe ? 'utf-16le' : null;
};

const inHeader = (contentType: string): string | null =>
  known(/charset\s*=\s*["']?\s*([^\s"';,]{1,40})/i.exec(contentType)?.[1]);

const inMarkup = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/<!--[^]*?-->/g, '');
  const label =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  const name = known(label);
  // Markup that could be read as ASCII cannot be UTF-16 (HTML standard, prescan).
  return name?.startsWith('utf-16') ? 'utf-8' : name;
};

/** Few broken characters among many good ones mean damaged UTF-8, not another character set. */
const mostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const good = (text.match(/[^\0-\u007f\ufffd]/g) ?? []).length;
  return good > broken * 10;
};

const guess = (bytes: Uint8Array): string | null => {
  if (clean(bytes, 'utf-8') !== null) return 'utf-8';
  if (mostlyUtf8(bytes)) return 'utf-8';
  return clean(bytes, 'gb18030') === null ? null : 'gb18030';
};

/**
 * Turns bytes into text: byte order mark, then Content-Type, then XML declaration or meta element, then the bytes
 * themselves (UTF-8, else gb18030). A declaration that the bytes contradict is overruled, as is a Latin-1 one, which
 * servers send without looking. Unreadable bytes become U+FFFD. Never throws.
 */
export const decode = (bytes: Uint8Array, contentType = ''): Decoded => {
  const as = (charset: string, certain: boolean): Decoded => ({
    text: new TextDecoder(charset).decode(bytes),
    charset,
    certain,
  });
  const mark = marked(bytes);
  if (mark) return as(mark, true);
  const declared = [inHeader(contentType), inMarkup(bytes)].filter((name) => name !== null);
  for (const name of declared) {
    if (name !== LATIN && clean(bytes, name) !== null) return as(name, true);
  }
  const fallback = declared[0] ?? LATIN;
  return as(guess(bytes) ?? fallback, false);
};
