import type { Correction } from '../model/correction.ts';
import type { Criterion, Source, Standard } from '../model/criterion.ts';
import type { Args } from '../model/json.ts';
import type { FaultCode } from '../words/standards-table.ts';
import { type Cells, type Column, isSource, ofBoth, ofStandards, sourceOf, UNKNOWN } from './columns.ts';
import { criterionFrom, standardFrom } from './from-cells.ts';
import type { GivenRow, PlacedFault } from './read-table.ts';
import { blank, criterionCells, standardCells } from './to-cells.ts';

/** What became of a table laid over standards. With faults, `standards` are those from before. */
export type Amended = {
  readonly standards: readonly Standard[];
  readonly corrections: readonly Correction[];
  readonly unchanged: number; // rows that say what was known
  readonly faults: readonly PlacedFault[];
};

const standardId = /^[a-z][a-z0-9.-]*(@[A-Za-z0-9.-]+)?$/;
const criterionKey = /^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/;

/** Known and unknown are written alike here, so that they compare. */
const comparable = (cells: Cells): Record<Column, string> => ({
  ...cells,
  clause: cells.clause === UNKNOWN ? '' : cells.clause,
  level: cells.level === UNKNOWN ? '' : cells.level,
});

const sourceAt = (cells: Cells, column: 'clause_source' | 'level_source' | 'source'): Source => ({
  source: cells[column],
  confidence: (cells[column.replace('source', 'confidence') as Column] || null) as Source['confidence'],
});

/** What a fact rests on: a withdrawn clause or level has no source of its own any more. */
const restsOn = (cells: Cells, column: Column) => (cells[column] === '' ? 'source' : sourceOf(column));

const correctionOf = (before: Cells | null, after: Cells, changed: readonly Column[]): Correction => {
  const facts = changed.filter((column) => !isSource(column));
  const told = before === null ? [] : facts.length > 0 ? facts : changed;
  return {
    id: after.id,
    how: before === null ? 'added' : 'corrected',
    facts: told.map((fact) => ({
      fact,
      from: before?.[fact] ?? '',
      to: after[fact],
      source: sourceAt(after, restsOn(after, fact)),
    })),
    source: sourceAt(after, 'source'),
  };
};

/**
 * Lays a table over standards: what it says of a known criterion or standard corrects it, what is not known is added.
 * Columns that the table leaves out stay as they are. Nothing is taken over while anything is wrong.
 * @param fresh true for a table that a person hands in: what it changes must come with a source of its own
 */
export const amend = (
  before: readonly Standard[],
  rows: readonly GivenRow[],
  { fresh }: { readonly fresh: boolean },
): Amended => {
  const faults: PlacedFault[] = [];
  const corrections: Correction[] = [];
  let unchanged = 0;
  const fault = (line: number, column: Column | null, code: FaultCode, args: Args): void =>
    void faults.push({ line, column, code, args });
  const known = new Map(before.map((standard) => [standard.id, standard]));
  const standards = new Map(known);
  const criteria = new Map(
    before.map((standard) => [standard.id, new Map(standard.criteria.map((one) => [one.id, one]))]),
  );

  /** Merges a row over what was known; tells whether anything changed and whether changes have sources. */
  const merged = (row: GivenRow, old: Cells | null): { cells: Cells; changed: Column[] } => {
    const base = comparable(old ?? blank(row.id));
    const cells: Cells = { ...base, ...Object.fromEntries(row.cells) };
    const changed = (Object.keys(base) as Column[]).filter((column) => base[column] !== cells[column]);
    const isStandard = !row.id.includes(':');
    const alien = (column: Column): boolean =>
      !ofBoth.includes(column) && ofStandards.includes(column) !== isStandard;
    for (const [column, cell] of row.cells)
      if (cell !== '' && alien(column))
        fault(row.line, column, isStandard ? 'not-of-standards' : 'not-of-criteria', {});
    if (fresh && old !== null)
      for (const source of ['clause_source', 'level_source', 'source'] as const) {
        const facts = changed.filter(
          (column) => !isSource(column) && !alien(column) && restsOn(cells, column) === source,
        );
        if (facts.length > 0 && !changed.includes(source))
          fault(row.line, source, 'source-not-new', { facts: facts.join(', ') });
      }
    return { cells, changed };
  };
  const note = (old: Cells | null, cells: Cells, changed: readonly Column[]): void => {
    if (changed.length === 0 && old !== null) unchanged += 1;
    else corrections.push(correctionOf(old && comparable(old), cells, changed));
  };

  const first = new Map<string, number>();
  const sound = rows.filter(({ id, line }) => {
    const at = first.get(id);
    const [name = '', key, ...more] = id.split(':');
    if (!standardId.test(name) || (key !== undefined && !criterionKey.test(key)) || more.length > 0)
      fault(line, 'id', 'bad-id', { value: id.slice(0, 80) });
    else if (at !== undefined) fault(line, 'id', 'id-twice', { value: id, first: at });
    else {
      first.set(id, line);
      return true;
    }
    return false;
  });

  for (const row of sound.filter(({ id }) => !id.includes(':'))) {
    const old = known.get(row.id);
    const oldCells = old ? standardCells(old) : null;
    const { cells, changed } = merged(row, oldCells);
    const read = standardFrom(cells, []);
    for (const one of read.faults) fault(row.line, one.column, one.code, one.args);
    standards.set(row.id, read.standard);
    note(oldCells, cells, changed);
  }
  for (const row of sound.filter(({ id }) => id.includes(':'))) {
    const standard = standards.get(row.id.slice(0, row.id.indexOf(':')));
    if (!standard) {
      fault(row.line, 'id', 'unknown-standard', { value: row.id.slice(0, row.id.indexOf(':')) });
      continue;
    }
    const its = criteria.get(standard.id) ?? new Map<string, Criterion>();
    const old = its.get(row.id);
    if (!old && known.get(standard.id)?.complete) {
      fault(row.line, 'id', 'unknown-criterion', { value: row.id, standard: standard.id });
      continue;
    }
    const oldCells = old ? criterionCells(old, standard.levels) : null;
    const { cells, changed } = merged(row, oldCells);
    const read = criterionFrom(cells, standard);
    for (const one of read.faults) fault(row.line, one.column, one.code, one.args);
    criteria.set(standard.id, its.set(row.id, read.criterion));
    note(oldCells, cells, changed);
  }

  for (const { id, line } of sound) {
    const standard = standards.get(id);
    const left = [...(criteria.get(id)?.values() ?? [])].find(
      ({ level }) => level !== null && standard && !standard.levels.includes(level),
    );
    if (left && known.has(id))
      fault(line, 'levels', 'level-in-use', { value: left.level ?? '', id: left.id });
  }
  // references are looked at last: they may name what the same table adds
  for (const { id, line } of sound) {
    const standard = standards.get(id);
    if (standard && standard.supersedes !== null) {
      const value = standard.supersedes.slice(0, 80);
      if (standard.supersedes === id) fault(line, 'supersedes', 'own-edition', { value });
      else if (!standards.has(standard.supersedes)) fault(line, 'supersedes', 'unknown-reference', { value });
    }
    const name = id.slice(0, Math.max(0, id.indexOf(':')));
    const criterion = criteria.get(name)?.get(id);
    if (!criterion) continue;
    const named = { see_also: criterion.seeAlso, same_as: criterion.sameAs, replaces: criterion.replaces };
    for (const [column, others] of Object.entries(named))
      for (const other of others) {
        const value = other.slice(0, 80);
        const [its = ''] = other.split(':');
        if (!criteria.get(its)?.has(other)) fault(line, column as Column, 'unknown-reference', { value });
        else if (column !== 'see_also' && its === name)
          fault(line, column as Column, 'own-edition', { value });
      }
  }
  faults.sort((a, b) => a.line - b.line);
  if (faults.length > 0) return { standards: before, corrections: [], unchanged, faults };
  return {
    standards: inOrder(
      [...standards.values()].map((one) => ({
        ...one,
        criteria: [...(criteria.get(one.id)?.values() ?? [])],
      })),
      known,
    ),
    corrections,
    unchanged,
    faults,
  };
};

/** Added standards stand behind the edition they supersede, else at the end. */
const inOrder = (standards: readonly Standard[], known: ReadonlyMap<string, Standard>): Standard[] => {
  const ordered = standards.filter(({ id }) => known.has(id));
  for (const added of standards.filter(({ id }) => !known.has(id))) {
    const at = ordered.findIndex(({ id }) => id === added.supersedes);
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, added);
  }
  return ordered;
};
