import type { Criterion, Judged, Source, Standard, StandardKind } from '../model/criterion.ts';
import type { Principle } from '../model/grade.ts';
import type { Args } from '../model/json.ts';
import type { Device, SiteClass } from '../model/site-plan.ts';
import { visible } from '../report/safe.ts';
import type { FaultCode } from '../words/standards-table.ts';
import { type Cells, choices, classCodes, type Column, deviceCodes } from './columns.ts';

/** What is wrong with one cell. */
export type Fault = { readonly column: Column; readonly code: FaultCode; readonly args: Args };

const LONGEST = 1000; // characters of one cell

/** Words of a list cell: blanks, commas and semicolons part them. */
export const wordsOf = (cell: string): string[] => cell.split(/[\s,，、;；]+/).filter((word) => word !== '');

/** Reads the cells of a row and collects what is wrong with them. */
const openRow = (cells: Cells) => {
  const faults: Fault[] = [];
  const fault = (column: Column, code: FaultCode, args: Args = {}): void =>
    void faults.push({ column, code, args: { value: cells[column].slice(0, 80), ...args } });
  const text = (column: Column): string => {
    const cell = cells[column];
    if (cell.length > LONGEST) fault(column, 'too-long', { most: LONGEST });
    else if (visible(cell) !== cell || /[\t\n\r]/.test(cell)) fault(column, 'hidden');
    return cell;
  };
  const needed = (column: Column): string => {
    if (cells[column].trim() === '') fault(column, 'missing');
    return text(column);
  };
  const choice = <T extends string>(column: Column, allowed: readonly string[]): T => {
    const cell = cells[column];
    if (cell === '') fault(column, 'missing-choice', { allowed: allowed.join(', ') });
    else if (!allowed.includes(cell)) fault(column, 'not-a-choice', { allowed: allowed.join(', ') });
    return cell as T;
  };
  const list = (column: Column, allowed: readonly string[]): string[] => {
    const words = [...new Set(wordsOf(cells[column]))];
    for (const word of words)
      if (!allowed.includes(word))
        fault(column, 'not-a-choice', { value: word.slice(0, 80), allowed: allowed.join(', ') });
    return words;
  };
  const source = (column: 'source' | 'clause_source' | 'level_source'): Source => {
    const own = column.replace('source', 'confidence') as Column;
    const allowed = Object.keys(choices.confidence);
    if (cells[own] !== '') choice(own, allowed);
    return { source: needed(column), confidence: (cells[own] || null) as Source['confidence'] };
  };
  /** The source of a fact that may be unknown; a source without its fact is a mistake. */
  const sourceOfFact = (fact: string | null, column: 'clause_source' | 'level_source'): Source | null => {
    if (fact !== null) return source(column);
    if (cells[column] !== '') fault(column, 'source-without-fact');
    return null;
  };
  return { cells, faults, fault, text, needed, choice, list, source, sourceOfFact };
};

/** Reads a row as a criterion of a standard. With faults the criterion is not to be used. */
export const criterionFrom = (
  cells: Cells,
  standard: Pick<Standard, 'id' | 'levels'>,
): { readonly criterion: Criterion; readonly faults: readonly Fault[] } => {
  const row = openRow(cells);
  const clause = row.text('clause') || null;
  const level = cells.level || null;
  if (level !== null && !standard.levels.includes(level))
    row.fault('level', standard.levels.length > 0 ? 'not-a-choice' : 'no-levels', {
      allowed: standard.levels.join(', '),
      standard: standard.id,
    });
  const classes = cells.classes === 'all' ? null : row.list('classes', classCodes);
  if (classes?.length === 0)
    row.fault('classes', 'missing-choice', { allowed: ['all', ...classCodes].join(', ') });
  const devices = row.list('devices', deviceCodes);
  if (devices.length === 0) row.fault('devices', 'missing-choice', { allowed: deviceCodes.join(', ') });
  const criterion: Criterion = {
    id: cells.id,
    standard: standard.id,
    clause,
    level,
    principle: row.choice<Principle>('principle', Object.keys(choices.principle)),
    scope: row.choice<Criterion['scope']>('scope', Object.keys(choices.scope)),
    classes: classes as SiteClass[] | null,
    devices: devices as Device[],
    name: { zh: row.needed('name_zh'), en: row.needed('name_en') },
    asks: { zh: row.needed('asks_zh'), en: row.needed('asks_en') },
    judged: row.choice<Judged>('judged', Object.keys(choices.judged)),
    seeAlso: wordsOf(cells.see_also),
    sameAs: wordsOf(cells.same_as),
    replaces: wordsOf(cells.replaces),
    provenance: {
      asks: row.source('source'),
      clause: row.sourceOfFact(clause, 'clause_source'),
      level: row.sourceOfFact(level, 'level_source'),
    },
  };
  return { criterion, faults: row.faults };
};

/** Reads a row as a standard; its criteria stay what they were. */
export const standardFrom = (
  cells: Cells,
  criteria: readonly Criterion[],
): { readonly standard: Standard; readonly faults: readonly Fault[] } => {
  const row = openRow(cells);
  const standard: Standard = {
    id: cells.id,
    kind: row.choice<StandardKind>('purpose', Object.keys(choices.purpose)),
    name: { zh: row.needed('name_zh'), en: row.needed('name_en') },
    edition: row.needed('edition'),
    status: { zh: row.needed('status_zh'), en: row.needed('status_en') },
    levels: wordsOf(row.text('levels')),
    supersedes: cells.supersedes || null,
    complete: row.choice('complete', Object.keys(choices.complete)) === 'yes',
    source: row.source('source'),
    criteria,
  };
  return { standard, faults: row.faults };
};
