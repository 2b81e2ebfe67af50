import { PdfString, type PdfObject } from './lexer.ts';

/** Text of a string object (ISO 32000-1, 7.9.2.2: UTF-16 with a mark, UTF-8 with a mark, else near Latin-1), trimmed; null where there is none. */
export const words = (object: PdfObject): string | null => {
  if (!(object instanceof PdfString)) return null;
  const { bytes } = object;
  const buffer = Buffer.from(bytes, 'latin1');
  const text = bytes.startsWith('\xfe\xff')
    ? buffer
        .subarray(2, buffer.length - (buffer.length % 2))
        .swap16()
        .toString('utf16le')
    : bytes.startsWith('\xef\xbb\xbf')
      ? buffer.subarray(3).toString('utf8')
      : bytes;
  const told = text.replace(/[\p{Cc}\u200b\ufeff]+/gu, ' ').trim();
  return told === '' ? null : told;
};
