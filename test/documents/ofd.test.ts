import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OfdFacts as FactsRulesRead } from '../../rules/ofd.ts';
import { readOfd } from '../../src/gather/documents/ofd.ts';
import type { OfdFacts } from '../../src/gather/documents/ofd-facts.ts';
import { Zip } from '../../src/gather/documents/zip.ts';
import { ofdPicture, ofdText, pack, writeOfd, type OfdSpec } from './write-zipped.ts';

const long = '青城区人民政府办公室关于印发无障碍环境建设实施方案的通知';
const read = (spec: OfdSpec): OfdFacts => readOfd(new Zip(writeOfd(spec)), 30);

test('the rules read what the reader writes', () => {
  const same = (facts: OfdFacts): FactsRulesRead => facts; // fails tsc when the two types part
  expect(same).toBeTypeOf('function');
});

test('text, scans, scant text, outlines and blank pages are told apart', () => {
  const path = '<ofd:PathObject ID="8"/>';
  const pages = [
    ofdText(long),
    ofdPicture,
    ofdPicture + ofdText('第2页'),
    path.repeat(200),
    path,
    ofdText('附件1'),
  ];
  expect(read({ pages })).toMatchObject({
    pages: 6,
    pagesRead: 6,
    pagesWithText: 2,
    pagesPicture: 2,
    pagesScant: 1,
    picturePages: [2, 4],
    textChars: long.length + 6,
    title: null,
    outline: 0,
    tagged: false,
    signatures: 0,
    exportable: true,
  });
});

test('text of templates, blocks and composite drawings counts; what is not visible does not', () => {
  const block = `<ofd:PageBlock ID="3">${ofdText('块')}</ofd:PageBlock>`;
  const hidden = ofdText('藏').replace('<ofd:TextObject', '<ofd:TextObject Visible="false"');
  const composite = '<ofd:CompositeObject ID="4" ResourceID="9"/>';
  const facts = read({
    pages: [block + hidden + composite],
    template: ofdText('模板'),
    composite: ofdText('印章'),
  });
  expect(facts).toMatchObject({ textChars: 6, han: 6 });
});

test('title, outline, tags, signatures, permissions', () => {
  const facts = read({
    pages: [ofdText(long)],
    title: '关于&lt;方案&gt;的通知',
    more: '<ofd:Permissions><ofd:Export>false</ofd:Export></ofd:Permissions><ofd:Outlines><ofd:OutlineElem Title="一"><ofd:OutlineElem Title="二"/></ofd:OutlineElem></ofd:Outlines><ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>',
    parts: { 'Doc_0/Tags/CustomTags.xml': '<ofd:CustomTags xmlns:ofd="o"><ofd:CustomTag/></ofd:CustomTags>' },
  });
  expect(facts).toMatchObject({ title: '关于<方案>的通知', outline: 2, tagged: true, exportable: false });
});

test('what cannot be read has a reason', () => {
  const reason = (bytes: Uint8Array): unknown => {
    try {
      return readOfd(new Zip(bytes), 30);
    } catch (error) {
      return (error as { reason?: string }).reason ?? (error as Error).message;
    }
  };
  const top = '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>';
  expect(reason(Buffer.from('PK'))).toBe('broken');
  expect(reason(pack({ 'OFD.xml': top }))).toBe('broken');
  expect(reason(pack({ 'OFD.xml': top, 'Encryptions.xml': '' }))).toBe('encrypted');
  expect(reason(pack({ 'OFD.xml': '<!DOCTYPE OFD [<!ENTITY a "b">]><OFD/>' }))).toBe('document type');
  expect(reason(pack({ 'OFD.xml': '<a>'.repeat(500) }))).toMatch(/nested/i);
});

const folder = '../shared/corpus/ofd';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ofd')) : [];
test.skipIf(files.length === 0)(
  `files of other programs are read${files.length === 0 ? ` (skipped: no ${folder})` : ''}`,
  () => {
    for (const name of files) {
      const facts = readOfd(new Zip(readFileSync(`${folder}/${name}`)), 30);
      expect(facts.pagesRead, name).toBeGreaterThan(0);
      if (!name.includes('VPage7')) expect(facts.textChars, name).toBeGreaterThan(0); // holds blank pages alone
    }
  },
);
