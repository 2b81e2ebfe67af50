import { expect, test } from 'vitest';
import { openArchive } from '../../src/gather/documents/archive.ts';
import { ofdText, pack, writeOfd } from './write-zipped.ts';

test('documents in an archive, one level deep', async () => {
  const ofd = writeOfd({ pages: [ofdText('通知')] });
  const bytes = pack({
    '附件/一.ofd': ofd,
    'read.me': 'x',
    '二.zip': pack({ 'a.ofd': ofd }),
    '三.pdf': 'no PDF',
  });
  const found = await openArchive(bytes);
  expect(found.map(({ name, reading }) => [name, reading.kind, reading.reason])).toEqual([
    ['附件/一.ofd', 'ofd', null],
    ['二.zip', 'archive', 'nested'],
    ['三.pdf', 'other', 'unsupported'],
  ]);
});

test('no more than twenty are read; what is no archive holds none', async () => {
  const many = pack(Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`${i}.doc`, 'x'])));
  const reasons = (await openArchive(many)).map(({ reading }) => reading.reason);
  expect(reasons.filter((reason) => reason === 'budget')).toHaveLength(3);
  expect(await openArchive(Buffer.from('x'))).toEqual([]);
  expect(await openArchive(many.subarray(0, 50))).toEqual([]);
});
