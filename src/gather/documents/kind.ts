import type { DocumentFacts } from '../../model/page-artifacts.ts';

/** What bytes turn out to be; 'html' means that no document came but a web page (often an error page). */
export type ContentKind = DocumentFacts['kind'] | 'html';

const maxEntries = 4000;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** Names of a ZIP archive's entries, from its central directory; [] when the archive is cut off or not one. */
const zipNames = (bytes: Uint8Array): string[] => {
  const tail = Math.max(0, bytes.length - 65_557); // the end record and the longest comment
  const end = latin(bytes, tail, bytes.length).lastIndexOf('PK\x05\x06');
  if (end < 0 || tail + end + 22 > bytes.length) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let at = view.getUint32(tail + end + 16, true);
  while (names.length < maxEntries && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const name = view.getUint16(at + 28, true);
    names.push(latin(bytes, at + 46, at + 46 + name));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
};

const zipKind = (bytes: Uint8Array): ContentKind => {
  const names = zipNames(bytes);
  if (names.some((name) => /^\/?OFD\.xml$/i.test(name))) return 'ofd';
  const office = (name: string): boolean =>
    name === '[Content_Types].xml' || /^(word|xl|ppt)\//.test(name) || name === 'META-INF/manifest.xml';
  return names.some(office) ? 'office' : 'other';
};

/**
 * Recognises a document by its content; names and Content-Type headers of government sites are often wrong.
 * Office covers OOXML, ODF, the old OLE formats (doc, xls, ppt, wps, et) and RTF.
 */
export const contentKind = (bytes: Uint8Array): ContentKind => {
  const head = latin(bytes, 0, 1024);
  if (/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head|body|script|meta|title|!--)/i.test(head)) return 'html';
  if (head.includes('%PDF-')) return 'pdf'; // ISO 32000 allows leading junk; readers accept 1024 bytes of it
  if (head.startsWith('PK\x03\x04')) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') || head.startsWith('{\\rtf')) return 'office';
  return 'other';
};
