import * as fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { objectFacts } from '../../src/gather/documents/pdf-object-facts.ts';
import { PdfFile } from '../../src/gather/documents/pdf-file/file.ts';
import { Keyword, Lexer, PdfName, PdfRef, PdfString } from '../../src/gather/documents/pdf-file/lexer.ts';
import { undoPredictor } from '../../src/gather/documents/pdf-file/predictor.ts';
import { words } from '../../src/gather/documents/pdf-file/text.ts';
import { writePdf } from './write-pdf.ts';

const parse = (text: string) => new Lexer(text).next();

describe('objects', () => {
  test.each([
    ['12', 12],
    ['-.5', -0.5],
    ['--5', -5],
    ['true', true],
    ['null', null],
    ['% remark\n7', 7],
    ['/A#42c', new PdfName('ABc')],
    ['(a\\(b\\)\\101(c))', new PdfString('a(b)A(c)')],
    ['<4 1 4>', new PdfString('A@')],
    ['12 0 R', new PdfRef(12)],
    ['[1 2 R]', null],
  ])('%s', (text, value) => {
    if (text === '[1 2 R]') expect(parse(text)).toEqual([new PdfRef(1)]);
    else expect(parse(text)).toEqual(value);
  });

  test('dictionaries, keywords, ends', () => {
    expect(parse('<</A[1(x)]/B<</C null>>>>')).toEqual(
      new Map<string, unknown>([
        ['A', [1, new PdfString('x')]],
        ['B', new Map([['C', null]])],
      ]),
    );
    expect(parse('BDC')).toEqual(new Keyword('BDC'));
    expect(() => parse('')).toThrow('end');
    expect(() => parse('[1')).toThrow();
    expect(() => parse('['.repeat(200))).toThrow('too deep');
  });

  test('text of strings', () => {
    expect(words(new PdfString('\xfe\xff\x4e\x2d\x65\x87'))).toBe('中文');
    expect(words(new PdfString('\xef\xbb\xbf\xe4\xb8\xad'))).toBe('中');
    expect(words(new PdfString(' \t '))).toBeNull();
    expect(words(3)).toBeNull();
  });

  test('PNG predictors', () => {
    const packed = Buffer.from([2, 1, 2, 2, 1, 1]); // two rows of two bytes, each the difference to the row above
    const parms: Record<string, number> = { Predictor: 12, Columns: 2 };
    expect([...undoPredictor(packed, (key) => parms[key] ?? null)]).toEqual([1, 2, 2, 3]);
    expect(undoPredictor(packed, () => null)).toBe(packed);
  });
});

const file = (text: string): PdfFile => new PdfFile(Buffer.from(text, 'latin1'));

describe('files', () => {
  test('the later of two objects counts, those within streams do not', () => {
    const found = file(
      '%PDF-1.7\n1 0 obj<</Pages 2 0 R/Old 1>>endobj\n5 0 obj<</Length 30>>stream\n1 0 obj<</Hidden true>>endobj  \nendstream endobj\n1 0 obj<</Pages 2 0 R/New 1>>endobj\ntrailer<</Root 1 0 R>>',
    );
    expect([...found.catalog().keys()]).toEqual(['Pages', 'New']);
    expect(found.encrypted).toBe(false);
  });
  test('packed objects', () => {
    const body = deflateSync(Buffer.from('1 0 3 14 <</Type/Cat>> (text)', 'latin1')).toString('latin1');
    const found = file(
      `%PDF-1.7\n9 0 obj<</Type/ObjStm/N 2/First 9/Filter/FlateDecode/Length ${body.length}>>stream\n${body}\nendstream endobj trailer<</Root 1 0 R/Encrypt 4 0 R>>`,
    );
    expect(found.name(found.catalog().get('Type'))).toBe('Cat');
    expect(words(found.resolve(new PdfRef(3)))).toBe('text');
    expect(found.encrypted).toBe(true);
  });
  test('references in circles and to nothing', () => {
    const found = file('1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj');
    expect(found.resolve(new PdfRef(1))).toBeNull();
    expect(found.resolve(new PdfRef(77))).toBeNull();
  });
});

test('facts from objects: structure of the whole file, text outside the tags', () => {
  const facts = objectFacts(
    writePdf({
      pages: [
        {
          text: '青城区',
          tags: [
            {
              role: 'Document',
              children: [
                { role: 'H1' },
                { role: 'H3' },
                { role: 'Figure', alt: '图' },
                { role: 'Formula' },
                { role: 'Table', children: [{ role: 'P' }] },
                { role: 'Made-Up' },
              ],
            },
          ],
        },
        { text: '没有标签' },
      ],
      marked: true,
      lang: 'zh-CN',
    }),
    30,
  );
  expect(facts).toMatchObject({ checked: true, claims: null, headings: 2, figures: 2, figuresWithoutAlt: 1 });
  expect(facts).toMatchObject({
    tables: 1,
    tablesWithoutHeaders: 1,
    shown: 14,
    shownUntagged: 8,
    shownUnmapped: 0,
  });
  expect(facts.faults).toMatchObject({ headings: 1, alternatives: 1, tables: 1, roles: 1, untagged: 1 });
});

test('structure trees that contain themselves end', () => {
  const facts = objectFacts(
    Buffer.from(
      '1 0 obj<</Pages 9 0 R/StructTreeRoot 2 0 R>>endobj 2 0 obj<</K[3 0 R]/RoleMap<</A/B/B/A>>>>endobj 3 0 obj<</S/A/K[3 0 R 3 0 R]>>endobj trailer<</Root 1 0 R>>',
    ),
    30,
  );
  expect(facts).toMatchObject({ checked: true, elements: 1 });
  expect(facts.faults).toMatchObject({ roles: 1 });
});

test('no damage makes the reading of objects throw', () => {
  const whole = writePdf({
    pages: [
      { text: '通知', tags: [{ role: 'Table', children: [{ role: 'TR', children: [{ role: 'TH' }] }] }] },
    ],
    fields: [{ name: 'a' }],
    marked: true,
  });
  const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 60 });
  fc.assert(
    fc.property(edits, fc.nat(whole.length), (list, length) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of list) bytes[at] = value;
      expect(objectFacts(bytes.subarray(0, length), 30).faults).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
