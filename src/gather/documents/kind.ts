import type { DocumentFacts } from '../../model/page-artifacts.ts';
import { zipEntries } from './zip.ts';

/** What bytes turn out to be. 'web' means that no document came but a web page (often an error page). */
export type Format =
  | 'pdf'
  | 'ofd'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'open-document' // odt, ods, odp
  | 'rtf'
  | 'legacy' // doc, xls, ppt, wps, et, dps: binary files of before 2007
  | 'sealed' // an office document under a password
  | 'zip'
  | 'packed' // rar, 7z and other archives
  | 'web'
  | 'unknown';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

const zipFormat = (bytes: Uint8Array): Format => {
  const names = (zipEntries(bytes) ?? []).map(({ name }) => name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^\/?OFD\.xml$/i)) return 'ofd';
  if (has(/^\/?\[Content_Types\]\.xml$/i)) {
    if (has(/^\/?word\//i)) return 'docx';
    if (has(/^\/?xl\/workbook\.bin$/i)) return 'unknown'; // xlsb: binary parts
    if (has(/^\/?xl\//i)) return 'xlsx';
    if (has(/^\/?ppt\//i)) return 'pptx';
    return 'unknown';
  }
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return 'open-document';
  return 'zip'; // also one that is cut off: opening it tells
};

const sealedParts = ['EncryptedPackage', 'DataSpaces'].map((name) => Buffer.from(name, 'utf16le'));

const compound = (bytes: Uint8Array): Format => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sealedParts.some((name) => buffer.includes(name)) ? 'sealed' : 'legacy';
};

/** First bytes of rar, 7z, gzip, bzip2 and xz. */
const packers = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x1f\x8b', 'BZh', '\xfd7zXZ\0'];

/** Recognises a document by its content; names and Content-Type headers of government sites are often wrong. */
export const formatOf = (bytes: Uint8Array): Format => {
  const head = latin(bytes, 0, 1024);
  if (/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head|body|script|meta|title|!--)/i.test(head)) return 'web';
  if (head.includes('%PDF-')) return 'pdf'; // ISO 32000 allows leading junk; readers accept 1024 bytes of it
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compound(bytes);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (packers.some((mark) => head.startsWith(mark))) return 'packed';
  if (latin(bytes, 257, 262) === 'ustar') return 'packed';
  return 'unknown';
};

const kinds: Readonly<Record<Format, DocumentFacts['kind']>> = {
  pdf: 'pdf',
  ofd: 'ofd',
  docx: 'office',
  xlsx: 'office',
  pptx: 'office',
  'open-document': 'office',
  rtf: 'office',
  legacy: 'office',
  sealed: 'office',
  zip: 'archive',
  packed: 'archive',
  web: 'other',
  unknown: 'other',
};

/** The kind under which a format is counted. */
export const kindOf = (format: Format): DocumentFacts['kind'] => kinds[format];
