import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownStandards } from '../../src/audit/catalogue.ts';
import type { Criterion, Source, Standard } from '../../src/model/criterion.ts';
import { visible } from '../../src/report/safe.ts';
import { amend } from '../../src/standards/amend.ts';
import { columns } from '../../src/standards/columns.ts';
import { readTable } from '../../src/standards/read-table.ts';
import { correctionsCsv, standardsCsv } from '../../src/standards/write-table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const laid = (before: readonly Standard[], csv: string, fresh = true) => {
  const { rows, faults } = readTable(bytes(csv));
  expect(faults).toEqual([]);
  return amend(before, rows, { fresh });
};

/** Texts that people write and spreadsheets stumble over; nothing invisible, as the import refuses that. */
const prose = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '@sum',
      '-1',
      '+86',
      "'=x",
      "''+",
      '"引号"',
      'a,b;c',
      '1.1.1',
      "'2.10",
      '＝汇总',
      ' 前空',
    ),
  )
  .map((text) => visible(text).replace(/[\t\n\r]/g, ' '))
  .filter((text) => text.trim() !== '');
const source = (): fc.Arbitrary<Source> =>
  fc.record({
    source: prose,
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const, null),
  });

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,8}$/);
const clause = fc
  .oneof(word, fc.constantFrom('1.1.1', '三（五）4', '2.10', '第三十二条'))
  .filter((text) => text !== '');

const criterion = (standard: string, levels: readonly string[], key: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      clause: fc.option(clause),
      level: levels.length > 0 ? fc.option(fc.constantFrom(...levels)) : fc.constant(null),
      principle: fc.constantFrom(
        'perceivable' as const,
        'operable' as const,
        'understandable' as const,
        'robust' as const,
      ),
      scope: fc.constantFrom('web' as const, 'app' as const, 'both' as const),
      classes: fc.option(
        fc.uniqueArray(fc.constantFrom('portal' as const, 'public' as const, 'private' as const), {
          minLength: 1,
        }),
      ),
      devices: fc.uniqueArray(fc.constantFrom('desktop' as const, 'mobile' as const), { minLength: 1 }),
      judged: fc.constantFrom('machine' as const, 'machine-and-person' as const, 'person' as const),
      name: fc.record({ zh: prose, en: prose }),
      asks: fc.record({ zh: prose, en: prose }),
      sources: fc.tuple(source(), source(), source()),
    })
    .map(({ sources: [asks, ofClause, ofLevel], ...one }) => ({
      ...one,
      id: `${standard}:${key}`,
      standard,
      seeAlso: ['wcag22:1.1.1'],
      sameAs: ['gbt37668@2019:3.2.1.1'],
      replaces: [],
      provenance: {
        asks,
        clause: one.clause === null ? null : ofClause,
        level: one.level === null ? null : ofLevel,
      },
    }));

const edition: fc.Arbitrary<Standard> = fc
  .record({
    levels: fc.uniqueArray(fc.constantFrom('一级', '二级', '三级', 'A'), { maxLength: 3 }),
    keys: fc.uniqueArray(word, { maxLength: 5 }),
    kind: fc.constantFrom('technical' as const, 'duty' as const, 'indicator' as const),
    name: fc.record({ zh: prose, en: prose }),
    edition: prose,
    status: fc.record({ zh: prose, en: prose }),
    supersedes: fc.constantFrom('gbt37668@2019', null),
    complete: fc.boolean(),
    source: source(),
  })
  .chain(({ levels, keys, ...rest }) =>
    fc
      .tuple(...keys.map((key) => criterion('made@2030', levels, key)))
      .map((criteria) => ({ id: 'made@2030', levels, ...rest, criteria })),
  );

/** Enough for a made-up edition to refer to. */
const few = ownStandards.slice(0, 2).map((one) => ({
  ...one,
  criteria: one.criteria.slice(0, 2).map((criterion) => ({ ...criterion, seeAlso: [] })),
}));

describe('the table of standards', () => {
  it('holds every criterion of this version and says nothing new of it', () => {
    const csv = standardsCsv(ownStandards);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const criteria = ownStandards.reduce((sum, one) => sum + one.criteria.length, 0);
    const { standards, corrections, unchanged, faults } = laid(ownStandards, csv);
    expect([corrections, faults]).toEqual([[], []]);
    expect(unchanged).toBe(criteria + ownStandards.length);
    expect(standards).toEqual(ownStandards);
    expect(correctionsCsv(ownStandards, standards)).toBe(correctionsCsv([], []));
  });

  it('comes back the same whatever it holds', () => {
    fc.assert(
      fc.property(edition, (made) => {
        const there = [...few, made];
        const same = laid(there, standardsCsv(there));
        expect([same.corrections, same.faults]).toEqual([[], []]);
        expect(same.standards).toEqual(there);
        // and what was brought in is stored and read again as it was
        const stored = laid(few, correctionsCsv(few, there), false);
        expect(stored.faults).toEqual([]);
        expect(stored.standards.find((one) => one.id === made.id)).toEqual(made);
        expect(stored.corrections.every((one) => one.how === 'added')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a spreadsheet nothing to calculate and no dates to make of clauses', () => {
    const csv = standardsCsv(ownStandards);
    expect(csv).toContain(",'1.1.1,");
    expect(csv).not.toMatch(/(^|,)[=+@-]/m);
  });
});

describe('a table that was handed in', () => {
  const head = 'id,level,level_source,level_confidence\r\n';
  const corrected = `${head}gbt37668@2019:3.3.1.4,三级,GB/T 37668-2019 纸质本第 9 页,高\r\n`;

  it('corrects a fact, with its source', () => {
    const { standards, corrections, unchanged } = laid(ownStandards, corrected);
    const own = standards
      .find((one) => one.id === 'gbt37668@2019')
      ?.criteria.find((one) => one.clause === '3.3.1.4');
    expect([own?.level, own?.provenance.level]).toEqual([
      '三级',
      { source: 'GB/T 37668-2019 纸质本第 9 页', confidence: 'high' },
    ]);
    expect(unchanged).toBe(0);
    expect(corrections).toEqual([
      {
        id: 'gbt37668@2019:3.3.1.4',
        how: 'corrected',
        facts: [
          {
            fact: 'level',
            from: '二级',
            to: '三级',
            source: { source: 'GB/T 37668-2019 纸质本第 9 页', confidence: 'high' },
          },
        ],
        source: own?.provenance.asks,
      },
    ]);
    // once brought in, the same table changes nothing
    expect(laid(standards, corrected)).toMatchObject({ corrections: [], unchanged: 1, faults: [] });
  });

  it('completes an unknown clause', () => {
    const { standards } = laid(
      ownStandards,
      'id,clause,clause_source,clause_confidence\nmiit67@2021:a1-read-aloud,1.3.1,附件1原文,high\n',
    );
    const done = standards
      .flatMap((one) => one.criteria)
      .find((one) => one.id === 'miit67@2021:a1-read-aloud');
    expect([done?.clause, done?.provenance.clause?.source]).toEqual(['1.3.1', '附件1原文']);
  });

  it('is read as Excel in Chinese saves it: GB18030, semicolons, tabs', () => {
    const gb = Uint8Array.from([
      ...bytes('id;level;level_source\ngbt37668@2019:3.3.1.4;'),
      0xc8,
      0xfd,
      0xbc,
      0xb6,
      0x3b,
      0xd6,
      0xbd,
    ]);
    const { rows } = readTable(gb);
    expect([...(rows[0]?.cells ?? [])]).toEqual([
      ['id', 'gbt37668@2019:3.3.1.4'],
      ['level', '三级'],
      ['level_source', '纸'],
    ]);
  });

  const faultsOf = (csv: string) => {
    const { rows, faults } = readTable(bytes(csv));
    return [...faults, ...amend(ownStandards, rows, { fresh: true }).faults].map(
      ({ line, column, code }) => `${line} ${column ?? '-'} ${code}`,
    );
  };

  it('is refused with every mistake by line and column at once', () => {
    const csv = [
      'id,level,level_source,principle,scope,source',
      'gbt37668@2019:3.2.1.1,四级,新来源,可感知性,both,读自标准全文抄本 · read in a complete copy of the standard',
      'gbt37668@2019:3.2.1.2,二级,读自标准全文抄本 · read in a complete copy of the standard,perceivable,both,读自标准全文抄本 · read in a complete copy of the standard',
      'gbt37668@2019:3.2.9.9,一级,来源,perceivable,web,来源',
      'gbt99999:1,,,perceivable,web,来源',
      'gbt37668@2019:3.2.1.2,一级,x,perceivable,web,y',
      '../../etc/passwd,,,,,',
      'miit67@2021:a1-aids,A,来源,听觉,web,新来源',
      'gbt37668@2019:3.2.1.3,一级,"多\u200b余",perceivable,网页,',
    ].join('\n');
    expect(faultsOf(csv)).toEqual(
      [
        '2 level not-a-choice',
        '3 level_source source-not-new',
        '4 id unknown-criterion',
        '5 id unknown-standard',
        '6 id id-twice',
        '7 id bad-id',
        '8 level no-levels',
        '8 principle not-a-choice',
        '9 scope not-a-choice',
        '9 source missing',
        '9 level_source hidden',
      ].toSorted((a, b) => Number(a[0]) - Number(b[0])),
    );
  });

  it.each([
    ['', ['1 - no-rows']],
    ['id\n', ['1 - no-rows']],
    ['标题,级别\n1,2\n', ['1 - unknown-column', '1 - unknown-column', '1 - no-id-column']],
    ['id,level,level\nx,1,2\n', ['1 - column-twice']],
    ['id,level\nwcag22:1.1.1,A,多出\n', ['2 - too-many-cells']],
    ['id,level\n"wcag22:1.1.1,A\n', ['2 - unclosed']],
    [
      'id,name_zh\nnew@1,新标准\n',
      [
        '2 purpose missing-choice',
        '2 name_en missing',
        '2 edition missing',
        '2 status_zh missing',
        '2 status_en missing',
        '2 complete missing-choice',
        '2 source missing',
      ],
    ],
    [
      'id,same_as,source\nwcag22:1.1.1,wcag22:1.2.1 wcag22:9.9.9,x\n',
      ['2 same_as own-edition', '2 same_as unknown-reference'],
    ],
    ['id,levels,source\nwcag22,A AA,x\n', ['2 levels level-in-use']],
    ['id,clause,source\nwcag22,4,x\n', ['2 clause not-of-standards']],
  ])('%j is refused: %j', (csv, faults) => {
    expect(faultsOf(csv)).toEqual(faults);
  });

  it('changes nothing while anything is wrong', () => {
    const { rows } = readTable(bytes(`${corrected}gbt37668@2019:9.9.9.9,一级,x,high\r\n`));
    const { standards, corrections } = amend(ownStandards, rows, { fresh: true });
    expect(standards).toBe(ownStandards);
    expect(corrections).toEqual([]);
  });

  it('never makes the reader throw, whatever bytes it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, headed) => {
        const all = headed ? Uint8Array.from([...bytes(`${columns.join(',')}\n`), ...noise]) : noise;
        const { rows } = readTable(all);
        expect(amend(ownStandards, rows, { fresh: true }).standards.length).toBeGreaterThanOrEqual(
          ownStandards.length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
