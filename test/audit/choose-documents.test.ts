import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseDocuments } from '../../src/audit/choose-documents.ts';
import type { DocumentFacts } from '../../src/model/page-artifacts.ts';

const documentAt = (name: string, from: string): DocumentFacts => ({
  url: `http://x.test/files/${name}`,
  from: `http://x.test/${from}`,
  kind: 'other',
  bytes: null,
  read: false,
  reason: 'budget',
  facts: null,
});

test('every format and column comes in turn', () => {
  const documents = [
    documentAt('1.pdf', 'news/2024/1.html'),
    documentAt('2.pdf', 'news/2025/2.html'),
    documentAt('3.pdf', 'news/2025/3.html'),
    documentAt('4.docx', 'news/2025/3.html'),
    documentAt('5.pdf', 'law/1.html'),
  ];
  const names = (most: number): string[] =>
    chooseDocuments(documents, most).map(({ url }) => url.replace(/^.*\//, ''));
  expect(names(3)).toEqual(['1.pdf', '4.docx', '5.pdf']);
  expect(names(4)).toEqual(['1.pdf', '4.docx', '5.pdf', '2.pdf']);
  expect(names(99).toSorted()).toEqual(['1.pdf', '2.pdf', '3.pdf', '4.docx', '5.pdf']);
  expect(names(0)).toEqual([]);
});

test('as many as allowed, none twice', () => {
  const one = fc.tuple(fc.constantFrom('pdf', 'ofd', 'doc'), fc.constantFrom('a/', 'b/', 'c/1/'));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.nat(50), (list, most) => {
      const documents = list.map(([ending, from], i) => documentAt(`${i}.${ending}`, from));
      const chosen = chooseDocuments(documents, most);
      expect(chosen).toHaveLength(Math.min(most, documents.length));
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
  );
});
