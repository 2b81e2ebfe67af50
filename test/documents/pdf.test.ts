import * as fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PdfFacts as FactsRulesRead } from '../../rules/pdf.ts';
import { pdfLimits, type PdfFacts } from '../../src/gather/documents/pdf-facts.ts';
import { readPdf } from '../../src/gather/documents/pdf.ts';
import { writePdf, type PdfSpec } from './write-pdf.ts';

const long =
  '青城区人民政府办公室关于印发《无障碍环境建设实施方案》的通知，各街道办事处、区直各部门：现将方案印发给你们，请认真贯彻落实。';

const read = async (spec: PdfSpec): Promise<PdfFacts> => {
  const reading = await readPdf(writePdf(spec), pdfLimits);
  if (!reading.read) throw new Error(`not read: ${reading.reason}`);
  return reading.facts;
};

test('the rules read what the reader writes', () => {
  const same = (facts: PdfFacts): FactsRulesRead => facts; // fails tsc when the two types part
  expect(same).toBeTypeOf('function');
});

test('a tagged Chinese document', async () => {
  const facts = await read({
    pages: [
      {
        text: long,
        tags: [
          {
            role: 'Document',
            children: [
              { role: 'H1' },
              { role: 'P', lang: 'mn' },
              { role: 'Figure', alt: '办理流程图' },
              { role: 'Figure' },
              { role: 'Table', children: [{ role: 'TR', children: [{ role: 'TH' }, { role: 'TD' }] }] },
              { role: 'Table', children: [{ role: 'TR', children: [{ role: 'TD' }] }] },
            ],
          },
        ],
      },
    ],
    title: '实施方案⽆障碍', // with a Kangxi radical, as Chinese fonts often produce
    lang: 'zh-CN',
    marked: true,
    showTitle: true,
    fields: [{ name: 'Text1' }, { name: 'Text2', tooltip: '申请人姓名' }],
  });
  expect(facts).toMatchObject({
    pages: 1,
    pagesRead: 1,
    pagesWithText: 1,
    pagesPicture: 0,
    textChars: long.length,
    han: long.match(/\p{Script=Han}/gu)?.length,
    unmapped: 0,
    marked: true,
    headings: 1,
    figures: 2,
    figuresWithoutAlt: 1,
    tables: 2,
    tablesWithoutHeaders: 1,
    lang: 'zh-CN',
    langs: ['mn'],
    title: '实施方案无障碍',
    showsTitle: true,
    encrypted: false,
    locked: false,
    fields: 2,
    fieldsWithoutName: 1,
  });
});

test('scans, scant text, outlines and blank pages are told apart', async () => {
  const facts = await read({
    pages: [
      { picture: true },
      { picture: true, text: '第2页' },
      { outlines: 200 },
      {},
      { text: '附件1' },
      { text: long, picture: true },
    ],
  });
  expect(facts).toMatchObject({ pagesWithText: 2, pagesPicture: 2, pagesScant: 1, picturePages: [1, 3] });
  expect(facts).toMatchObject({ marked: false, elements: 0, lang: null, title: null, showsTitle: false });
});

test('pages beyond the limit are counted, not read', async () => {
  const bytes = writePdf({ pages: Array.from({ length: 5 }, () => ({ text: long })) });
  const { facts } = await readPdf(bytes, { ...pdfLimits, pages: 2 });
  expect(facts).toMatchObject({ pages: 5, pagesRead: 2, pagesWithText: 2 });
});

test('permissions that lock assistive technology out', async () => {
  const page = { pages: [{ text: long }], title: '方案' };
  const locked = await read({ ...page, protect: { user: '', permissions: ~(0x10 | 0x200) } });
  expect(locked).toMatchObject({ encrypted: true, locked: true, title: '方案', textChars: long.length });
  const open = await read({ ...page, protect: { user: '', permissions: ~0x10 } });
  expect(open).toMatchObject({ encrypted: true, locked: false });
});

test('a password to open is reported', async () => {
  const bytes = writePdf({ pages: [{ text: long }], protect: { user: 'secret', permissions: -4 } });
  expect(await readPdf(bytes, pdfLimits)).toEqual({ read: false, reason: 'encrypted', facts: null });
});

test('files that are cut off or no PDF at all', async () => {
  const whole = writePdf({ pages: [{ text: long }] });
  expect(await readPdf(new Uint8Array(0), pdfLimits)).toMatchObject({ read: false, reason: 'broken' });
  expect(await readPdf(Buffer.from('%PDF-1.7\nnothing'), pdfLimits)).toMatchObject({ reason: 'broken' });
  expect(await readPdf(whole.subarray(0, 300), pdfLimits)).toMatchObject({ reason: 'broken' });
});

test('damage anywhere in a file never rejects', { timeout: 120_000 }, async () => {
  const whole = writePdf({ pages: [{ text: long, picture: true, tags: [{ role: 'P' }] }], title: 't' });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, async (edits) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of edits) bytes[at] = value;
      const reading = await readPdf(bytes, pdfLimits);
      expect(reading.read).toBe(reading.facts !== null);
    }),
    { numRuns: 8, seed: 7 },
  );
});

/** A page whose content stream unpacks to 500 MB of spaces. */
const bomb = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(500 * 2 ** 20, 32), { level: 1 });
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
};

test('a file that needs too much memory or time ends the reading', { timeout: 60_000 }, async () => {
  const bytes = bomb();
  const greedy = await readPdf(bytes, { ...pdfLimits, megabytes: 150 });
  expect(greedy).toEqual({ read: false, reason: 'too-large', facts: null });
  const slow = await readPdf(bytes, { ...pdfLimits, megabytes: 8000, seconds: 0.2 });
  expect(slow).toEqual({ read: false, reason: 'too-large', facts: null });
});

test('page trees that contain themselves end', { timeout: 60_000 }, async () => {
  const loop = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );
  const reading = await readPdf(loop, { ...pdfLimits, seconds: 5 });
  expect(reading.facts?.pagesWithText ?? 0).toBe(0);
});
