import type { Criterion, Judged, Source } from '../../src/model/criterion.ts';
import type { Principle } from '../../src/model/grade.ts';
import type { SiteClass } from '../../src/model/site-plan.ts';

/** Classes of sites built with public money. */
export const PUBLIC: readonly SiteClass[] = [
  'portal',
  'service-platform',
  'service-hall',
  'legal-service',
  'federation',
  'public',
];

type Words = readonly [name: string, asks: string];

/** What a duty or indicator is made of; its principle is our grouping, after that of GB/T 37668. */
export type Listed = {
  readonly key: string; // what follows the standard's id
  readonly clause: string | null;
  readonly principle: Principle;
  readonly classes: readonly SiteClass[] | null;
  readonly source: Source;
  readonly clauseSource?: Source; // when it is not that of the content
  readonly judged?: Judged; // by a person unless said otherwise
  readonly seeAlso?: readonly string[];
  readonly zh: Words;
  readonly en: Words;
};

/** Makes a criterion of a standard without levels. */
export const listed = (standard: string, one: Listed): Criterion => ({
  id: `${standard}:${one.key}`,
  standard,
  clause: one.clause,
  level: null,
  principle: one.principle,
  scope: 'both',
  classes: one.classes,
  devices: ['desktop', 'mobile'],
  name: { zh: one.zh[0], en: one.en[0] },
  asks: { zh: one.zh[1], en: one.en[1] },
  judged: one.judged ?? 'person',
  seeAlso: one.seeAlso ?? [],
  sameAs: [],
  replaces: [],
  provenance: {
    asks: one.source,
    clause: one.clause === null ? null : (one.clauseSource ?? one.source),
    level: null,
  },
});
