import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/gather/documents/docx.ts';
import { readOfd } from '../../src/gather/documents/ofd.ts';
import { OfficePackage } from '../../src/gather/documents/office-package.ts';
import { pdfLimits } from '../../src/gather/documents/pdf-facts.ts';
import { readPptx } from '../../src/gather/documents/pptx.ts';
import { readXlsx } from '../../src/gather/documents/xlsx.ts';
import { parseXml } from '../../src/gather/documents/xml.ts';
import { resolvePath, Zip, zipEntries, ZipFault } from '../../src/gather/documents/zip.ts';
import { readZipped } from '../../src/gather/documents/zipped.ts';
import { ofdPicture, ofdText, pack, writeDocx, writeOfd, writePptx, writeXlsx } from './write-zipped.ts';

const faultOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof ZipFault ? error.reason : 'error';
  }
};

describe('archives', () => {
  const whole = pack({ 'a.txt': 'a'.repeat(1000), 'b/c.txt': 'c' });
  test('names and bytes', () => {
    const zip = new Zip(whole);
    expect(zip.entries.map(({ name }) => name)).toEqual(['a.txt', 'b/c.txt']);
    expect(String.fromCharCode(...(zip.read('/B/C.TXT') ?? []))).toBe('c');
    expect(zip.read('nothing')).toBeNull();
  });
  test('names in GBK', () => {
    const bytes = Buffer.from(pack({ 'zz.txt': '' }));
    for (let at = bytes.indexOf('zz'); at >= 0; at = bytes.indexOf('zz', at)) bytes.set([0xb1, 0xed], at); // 表
    expect(zipEntries(bytes)?.map(({ name }) => name)).toEqual(['表.txt']);
  });
  test('more than the limit, whatever the directory claims', () => {
    expect(faultOf(() => new Zip(whole, 500).read('a.txt'))).toBe('too-large');
    const lying = Buffer.from(pack({ 'a.txt': 'a'.repeat(100_000) }));
    const entry = lying.lastIndexOf('PK\x01\x02');
    lying.writeUInt32LE(1, entry + 24);
    expect(faultOf(() => new Zip(lying, 50_000).read('a.txt'))).toBe('too-large');
    const both = new Zip(pack({ 'a.txt': 'a'.repeat(600), 'b.txt': 'b'.repeat(600) }), 1000);
    both.read('a.txt');
    expect(faultOf(() => both.read('b.txt'))).toBe('too-large');
  });
  test('encrypted, cut off, of a strange method', () => {
    const change = (at: number, value: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt16LE(value, bytes.indexOf('PK\x01\x02') + at);
      return bytes;
    };
    expect(faultOf(() => new Zip(change(8, 1)).read('a.txt'))).toBe('encrypted');
    expect(faultOf(() => new Zip(change(10, 99)).read('a.txt'))).toBe('broken');
    expect(faultOf(() => new Zip(whole.subarray(0, 40)))).toBe('broken');
  });
  test('no bytes make the directory throw', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))), (edits) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of edits) bytes[at] = value;
        expect(['none', 'broken', 'encrypted', 'too-large']).toContain(
          faultOf(() => {
            const zip = new Zip(bytes);
            for (const entry of zip.entries) zip.unpack(entry);
          }),
        );
      }),
    );
  });
  test.each([
    ['Doc_0/Document.xml', 'Pages/P.xml', 'Doc_0/Pages/P.xml'],
    ['a/b.xml', '../c.xml', 'c.xml'],
    ['a/b.xml', '../../../etc/passwd', 'etc/passwd'],
    ['a/b.xml', '/x\\y.xml', 'x/y.xml'],
  ])('path %s, %s', (base, path, resolved) => expect(resolvePath(base, path)).toBe(resolved));
});

describe('XML', () => {
  const parse = (text: string) => parseXml(Buffer.from(text));
  test('entities: the five and numbers are decoded, others never', () => {
    expect(parse('<a b="&quot;&#20013;">&amp;amp; &lol;</a>')).toMatchObject({
      attributes: { b: '"中' },
      kids: [{ text: '&amp; &lol;' }],
    });
    expect(() => parse('<!DOCTYPE a [<!ENTITY l "ll">]><a>&l;</a>')).toThrow('document type');
  });
  test('of `id` and `r:id` the latter', () => {
    expect(parse('<p:a r:id="x" id="y"/>').attributes).toEqual({ id: 'x' });
  });
  test('GBK and UTF-16', () => {
    const gbk = Buffer.from('<?xml version="1.0" encoding="GBK"?><a>zz</a>', 'latin1');
    gbk.set([0xb1, 0xed], gbk.indexOf('zz'));
    expect(parseXml(gbk).kids[0]?.text).toBe('表');
    expect(parseXml(Buffer.from('\ufeff<a>表</a>', 'utf16le')).kids[0]?.text).toBe('表');
  });
  test.each(['', 'no xml', '<a', '<a>'.repeat(300)])('%s', (text) => expect(() => parse(text)).toThrow());
});

const good = {
  ofd: writeOfd({ pages: [ofdText('通知'), ofdPicture], title: 't', template: ofdText('模板') }),
  docx: writeDocx({
    body: '<w:p><w:r><w:t>通知</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
    title: 't',
  }),
  xlsx: writeXlsx([{ name: '表', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }]),
  pptx: writePptx(['<p:pic><p:cNvPr/></p:pic>']),
};
const readers = {
  ofd: (zip: Zip) => readOfd(zip, 5),
  docx: (zip: Zip) => readDocx(new OfficePackage(zip)),
  xlsx: (zip: Zip) => readXlsx(new OfficePackage(zip)),
  pptx: (zip: Zip) => readPptx(new OfficePackage(zip)),
};

describe.each(['ofd', 'docx', 'xlsx', 'pptx'] as const)('%s', (format) => {
  test('damaged or cut off anywhere, it is read or throws an Error', () => {
    const whole = good[format];
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(edits, fc.option(fc.nat(whole.length)), (list, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of list) bytes[at] = value;
        try {
          expect(readers[format](new Zip(bytes.subarray(0, length ?? bytes.length)))).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('in its thread, a good file is read, and a broken one has a reason', async () => {
  expect(await readZipped(good.docx, 'docx', pdfLimits)).toMatchObject({ read: true, facts: { title: 't' } });
  expect(await readZipped(good.docx.subarray(0, 200), 'docx', pdfLimits)).toEqual({
    read: false,
    reason: 'broken',
    facts: null,
  });
});

/** Two million empty paragraphs: a few kilobytes packed, far more than the limit as a tree. */
const bomb = (): Buffer => writeDocx({ body: '<w:p/>'.repeat(2_000_000) });

test('a document that needs too much memory or time ends the reading', { timeout: 120_000 }, async () => {
  const reading = await readZipped(bomb(), 'docx', { ...pdfLimits, megabytes: 100 });
  expect(reading).toEqual({ read: false, reason: 'too-large', facts: null });
});
