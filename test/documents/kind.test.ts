import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKind } from '../../src/gather/documents/kind.ts';
import { readDocument } from '../../src/gather/documents/read.ts';
import { writePdf } from './write-pdf.ts';

/** A ZIP archive of empty, stored files. */
const zip = (names: readonly string[]): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, 'latin1');
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46, 'latin1');
    locals.push(local);
    central.push(entry);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...central, end]);
};

describe('kinds by content', () => {
  test.each([
    ['pdf', writePdf({ pages: [{}] })],
    ['pdf', Buffer.from('\r\n\r\njunk before %PDF-1.4')],
    ['ofd', zip(['OFD.xml', 'Doc_0/Document.xml'])],
    ['ofd', zip(['Doc_0/Document.xml', 'OFD.xml'])],
    ['office', zip(['[Content_Types].xml', 'word/document.xml'])],
    ['office', zip(['mimetype', 'META-INF/manifest.xml'])],
    ['office', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['office', Buffer.from('{\\rtf1\\ansi')],
    ['html', Buffer.from('\ufeff\n <!DOCTYPE html><title>404</title> %PDF-1.4')],
    ['html', Buffer.from('<script>location="/login"</script>')],
    ['other', zip(['a.txt'])],
    ['other', zip(['OFD.xml']).subarray(0, 20)],
    ['other', Buffer.alloc(0)],
    ['other', Buffer.from('plain text')],
  ])('%s', (kind, bytes) => expect(contentKind(bytes)).toBe(kind));

  test('no bytes throw', () => {
    const start = fc.constantFrom('PK\x03\x04', '', '%PDF-', '<html', 'PK\x03\x04PK\x05\x06');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const kind = contentKind(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
        expect(['pdf', 'ofd', 'office', 'html', 'other']).toContain(kind);
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
  test('says why others were not read', async () => {
    expect(await readDocument(zip(['OFD.xml']))).toMatchObject({ kind: 'ofd', reason: 'unsupported' });
    expect(await readDocument(Buffer.from('<html>登录</html>'))).toMatchObject({
      kind: 'other',
      reason: 'web-page',
    });
    expect(await readDocument(new Uint8Array(0))).toMatchObject({ kind: 'other', reason: 'broken' });
  });
});
