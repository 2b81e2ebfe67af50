import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRun, openRun, readStart } from '../../src/audit/folder.ts';
import { type Entry, openJournal, readJournal } from '../../src/audit/journal.ts';
import { lockFolder } from '../../src/audit/lock.ts';
import { openRecords } from '../../src/audit/records.ts';
import type { SitePlan } from '../../src/model/site-plan.ts';

const base = mkdtempSync(join(tmpdir(), 'wza-run-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(base, 'one-'));
});

const plan: SitePlan = {
  site: 'a.gov.cn',
  class: 'portal',
  entry: ['http://a.gov.cn/'],
  scope: { hosts: ['a.gov.cn'], include: [], exclude: [], robots: true },
  devices: ['desktop'],
  budget: { pages: 1, minutes: 1, pageSeconds: 1, walkPages: 0, documents: 0, surveyPages: 5000 },
  sample: 'all',
  pace: { workers: 1, perSecond: 1, agent: 'wza/0' },
  standard: 'gbt37668@2019',
  rubric: 'technical-100',
  seed: 's',
};
const now = new Date('2026-03-01T00:00:00Z');
const end: Entry = { t: 'finished', at: '2026-03-01T00:00:00Z' };
const crawled: Entry = { t: 'crawled', closed: 'budget-pages', ms: 5 };

describe('the journal', () => {
  const write = (text: string) => writeFileSync(join(folder, 'visits.ndjson'), text);

  test('what is appended is read back; none is an empty one', () => {
    expect(readJournal(folder)).toEqual([]);
    const journal = openJournal(folder);
    journal.append(crawled);
    journal.append(end);
    journal.close();
    expect(readJournal(folder)).toEqual([crawled, end]);
  });

  test.each(['{"t":"fin', '{', '"', '\u4e2d'])('a torn last line %j is dropped', (torn) => {
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify(crawled)}\n`),
      Buffer.from(torn).subarray(0, 2),
    ]);
    writeFileSync(join(folder, 'visits.ndjson'), bytes);
    expect(readJournal(folder)).toEqual([crawled]);
    expect(readFileSync(join(folder, 'visits.ndjson'))).toEqual(bytes); // reading changes nothing
    const journal = openJournal(folder);
    journal.append(end);
    journal.close();
    expect(readJournal(folder)).toEqual([crawled, end]);
  });

  test.each(['nonsense', 'null', '{}', '{"t":"none"}', '{"t":"visit"}', '{"t":"__proto__"}', ''])(
    'a damaged line %j in the middle is told with its number',
    (line) => {
      write(`${JSON.stringify(crawled)}\n${line}\n${JSON.stringify(end)}\n`);
      expect(() => readJournal(folder)).toThrow('visits.ndjson:2');
    },
  );
});

describe('the lock', () => {
  test('a folder is one process’s alone until it is given up', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`another process (${process.pid})`);
    release();
    expect(readdirSync(folder)).toEqual([]);
    lockFolder(folder)();
  });

  test.each(['999999999 1', `${process.pid} 1`, '1 1', '-5', 'garbage'])(
    'a lock %j of a process that is gone is taken over',
    (text) => {
      writeFileSync(join(folder, 'lock'), text);
      lockFolder(folder)();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('where nothing can be written', () => {
    expect(() => lockFolder(join(folder, 'none'))).toThrow('cannot be written (ENOENT)');
  });
});

describe('the run folder', () => {
  test('is made, read again, and removed with the folders made for it', async () => {
    const run = await createRun(join(folder, 'deep', 'er'), plan, now);
    expect(readStart(run.path)).toEqual(run.start);
    expect(run.start.plan).toEqual(plan);
    run.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('discarding keeps what others put beside it, and an empty folder that was there', async () => {
    const run = await createRun(join(folder, 'a', 'b'), plan, now);
    mkdirSync(join(folder, 'a', 'other'));
    run.discard();
    expect(readdirSync(join(folder, 'a'))).toEqual(['other']);
    mkdirSync(join(folder, 'mine'));
    (await createRun(join(folder, 'mine'), plan, now)).discard();
    expect(existsSync(join(folder, 'mine'))).toBe(true);
  });

  test('a folder with contents is left alone', async () => {
    writeFileSync(join(folder, 'mine.txt'), '');
    await expect(createRun(folder, plan, now)).rejects.toThrow('not empty');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test.each([
    ['', 'is damaged'],
    ['{', 'is damaged'],
    ['null', 'is damaged'],
    ['{"format":"wza-run/99"}', 'written by another version (format wza-run/99'],
    ['{}', 'written by another version'],
    ['{"format":"wza-run/1","plan":{}}', 'is damaged'],
    [JSON.stringify({ format: 'wza-run/1', plan }), 'is damaged'],
  ])('a plan.json of %j', (text, sentence) => {
    writeFileSync(join(folder, 'plan.json'), text);
    expect(() => openRun(folder)).toThrow(sentence);
    expect(readdirSync(folder)).toEqual(['plan.json']);
  });

  test('two openings of one run', async () => {
    const run = await createRun(folder.concat('-x'), plan, now);
    expect(() => openRun(run.path)).toThrow('is using');
    run.release();
    openRun(run.path).release();
  });

  test('a damaged record is told with its file', async () => {
    const run = await createRun(folder.concat('-y'), plan, now);
    const file = join(run.path, 'evidence/pages/0123456789ab-desktop.json');
    const records = openRecords(run.path);
    await expect(records.page('0123456789ab', 'desktop', false)).rejects.toThrow(
      'evidence/pages/0123456789ab',
    );
    for (const text of ['{"visit', 'null', '{}', '{"facts":{}}']) {
      writeFileSync(file, text);
      await expect(records.page('0123456789ab', 'desktop', false)).rejects.toThrow('is damaged');
    }
    appendFileSync(file, '');
    run.release();
  });
});
