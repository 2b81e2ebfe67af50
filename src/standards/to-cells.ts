import type { Criterion, Source, Standard } from '../model/criterion.ts';
import { type Cells, type Column, columns, UNKNOWN } from './columns.ts';

/** A row without content. */
export const blank = (id: string): Record<Column, string> =>
  Object.fromEntries(columns.map((column) => [column, column === 'id' ? id : ''])) as Record<Column, string>;

const confidence = (source: Source | null): string => source?.confidence ?? '';

/** A criterion as a row of the table. */
export const criterionCells = (criterion: Criterion, levels: readonly string[]): Cells => {
  const { provenance, level } = criterion;
  return {
    ...blank(criterion.id),
    clause: criterion.clause ?? UNKNOWN,
    clause_source: provenance.clause?.source ?? '',
    clause_confidence: confidence(provenance.clause),
    level: level ?? (levels.length > 0 ? UNKNOWN : ''),
    level_source: provenance.level?.source ?? '',
    level_confidence: confidence(provenance.level),
    principle: criterion.principle,
    scope: criterion.scope,
    classes: criterion.classes?.join(' ') ?? 'all',
    devices: criterion.devices.join(' '),
    judged: criterion.judged,
    name_zh: criterion.name.zh,
    name_en: criterion.name.en,
    asks_zh: criterion.asks.zh,
    asks_en: criterion.asks.en,
    source: provenance.asks.source,
    confidence: confidence(provenance.asks),
    see_also: criterion.seeAlso.join(' '),
    same_as: criterion.sameAs.join(' '),
    replaces: criterion.replaces.join(' '),
  };
};

/** A standard as a row of the table, without its criteria. */
export const standardCells = (standard: Standard): Cells => ({
  ...blank(standard.id),
  edition: standard.edition,
  purpose: standard.kind,
  levels: standard.levels.join(' '),
  supersedes: standard.supersedes ?? '',
  complete: standard.complete ? 'yes' : 'no',
  status_zh: standard.status.zh,
  status_en: standard.status.en,
  name_zh: standard.name.zh,
  name_en: standard.name.en,
  source: standard.source.source,
  confidence: confidence(standard.source),
});

/** All rows of some standards: each standard, then its criteria. */
export const allCells = (standards: readonly Standard[]): Cells[] =>
  standards.flatMap((standard) => [
    standardCells(standard),
    ...standard.criteria.map((criterion) => criterionCells(criterion, standard.levels)),
  ]);
