import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, kindOf } from '../../src/gather/documents/kind.ts';
import { readDocument } from '../../src/gather/documents/read.ts';
import { writePdf } from './write-pdf.ts';
import { pack } from './write-zipped.ts';

const zip = (...names: string[]): Buffer => pack(Object.fromEntries(names.map((name) => [name, ''])));
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

describe('formats by content', () => {
  test.each([
    ['pdf', writePdf({ pages: [{}] })],
    ['pdf', Buffer.from('\r\n\r\njunk before %PDF-1.4')],
    ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['ofd', zip('Doc_0/Document.xml', 'ofd.xml')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['unknown', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['open-document', zip('mimetype', 'content.xml', 'META-INF/manifest.xml')],
    ['legacy', compound('WordDocument')],
    ['sealed', compound('EncryptedPackage')],
    ['rtf', Buffer.from('{\\rtf1\\ansi')],
    ['zip', zip('a.txt')],
    ['zip', zip('OFD.xml').subarray(0, 20)],
    ['packed', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')],
    ['packed', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
    ['web', Buffer.from('\ufeff\n <!DOCTYPE html><title>404</title> %PDF-1.4')],
    ['web', Buffer.from('<script>location="/login"</script>')],
    ['unknown', Buffer.alloc(0)],
    ['unknown', Buffer.from('plain text')],
  ])('%s', (format, bytes) => expect(formatOf(bytes)).toBe(format));

  test('no bytes throw', () => {
    const start = fc.constantFrom('PK\x03\x04', '', '%PDF-', '<html', 'PK\x03\x04PK\x05\x06', '\xd0\xcf');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const format = formatOf(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
        expect(['pdf', 'ofd', 'office', 'archive', 'other']).toContain(kindOf(format));
      }),
    );
  });
});

describe('readDocument', () => {
  test('reads a PDF', async () => {
    const bytes = writePdf({ pages: [{ text: '通知' }], title: '通知' });
    const reading = await readDocument(bytes);
    expect(reading).toMatchObject({ kind: 'pdf', bytes: bytes.length, read: true, reason: null });
    expect(reading.facts).toMatchObject({ title: '通知' });
  });
  test.each([
    ['other', 'web-page', Buffer.from('<html>登录</html>')],
    ['other', 'broken', Buffer.alloc(0)],
    ['other', 'unsupported', Buffer.from('plain')],
    ['office', 'legacy', compound('WordDocument')],
    ['office', 'encrypted', compound('EncryptedPackage')],
    ['office', 'unsupported', Buffer.from('{\\rtf1')],
    ['archive', 'archive', zip('a.txt')],
    ['ofd', 'broken', zip('OFD.xml')],
    ['office', 'broken', zip('[Content_Types].xml', 'word/document.xml')],
  ])('says why others were not read: %s, %s', async (kind, reason, bytes) =>
    expect(await readDocument(bytes)).toEqual({
      kind,
      reason,
      bytes: bytes.length,
      read: false,
      facts: null,
    }),
  );
});
