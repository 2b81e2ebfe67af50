import type { Impact } from '../../model/finding.ts';
import type { Lang } from '../../model/json.ts';
import { exportText } from '../../words/report-export.ts';
import { showOnOneLine, visible } from '../safe.ts';
import type { Assessment } from './assessment.ts';
import { clauseLevel, type Clause, type RuleFace } from './rule-faces.ts';

/** Level of a failure, by impact. Questions are notes whatever their impact. */
export const sarifLevel: Record<Impact, 'error' | 'warning'> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'warning',
};

/**
 * A text as a SARIF message: braces are doubled (section 3.11.5), and what would make a link of it is torn apart
 * (3.11.6): a page must not put links into the log of its audit.
 */
export const message = (text: string): { readonly text: string } => ({
  text: visible(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] ('),
});

/** A rule's id as it stands in the log: in its descriptor and wherever it is referred to. */
export const sarifId = (rule: string): string => showOnOneLine(rule, 200);

const help = (face: RuleFace, lang: Lang) => {
  const told = [
    ...(face.who === '' ? [] : [exportText('affects', lang, { who: face.who })]),
    ...(face.fix === '' ? [] : [exportText('remedy', lang, { fix: face.fix })]),
    ...(face.bad === '' ? [] : [`${exportText('bad', lang)}: ${face.bad}`]),
    ...(face.good === '' ? [] : [`${exportText('good', lang)}: ${face.good}`]),
  ];
  return message(told.join('\n') || face.title);
};

/** A rule as a reportingDescriptor; `taxon` tells where a criterion stands among the taxonomies. */
export const sarifRule = (
  face: RuleFace,
  lang: Lang,
  taxon: (id: string) => { readonly standard: number; readonly index: number } | null,
) => ({
  id: sarifId(face.id),
  shortDescription: message(face.title),
  fullDescription: message([face.title, face.who].filter((text) => text !== '').join('\n')),
  help: help(face, lang),
  defaultConfiguration: { level: sarifLevel[face.impact] },
  relationships: face.criteria.flatMap((id) => {
    const at = taxon(id);
    return at === null
      ? []
      : [{ target: { id, index: at.index, toolComponent: { index: at.standard } }, kinds: ['relevant'] }];
  }),
  properties: {
    tags: ['accessibility', ...face.criteria],
    impact: face.impact,
    act: face.act,
  },
});

/** The standards of which criteria are used, as taxonomies, and where each criterion stands in them. */
export const taxonomies = (
  { catalogue, lang }: Assessment,
  used: ReadonlySet<string>,
  known: ReadonlyMap<string, Clause>,
) => {
  const standards = catalogue.standards
    .map((standard) => ({ standard, criteria: standard.criteria.filter(({ id }) => used.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  const places = new Map(
    standards.flatMap(({ criteria }, standard) =>
      criteria.map(({ id }, index) => [id, { standard, index }] as const),
    ),
  );
  return {
    taxon: (id: string) => places.get(id) ?? null,
    components: standards.map(({ standard, criteria }) => ({
      name: standard.name[lang],
      version: standard.edition,
      shortDescription: message(standard.status[lang]),
      taxa: criteria.map((criterion) => ({
        id: criterion.id,
        name: criterion.name[lang],
        shortDescription: message(criterion.asks[lang]),
        properties: {
          clause: criterion.clause ?? exportText('toBeSettled', lang),
          level: clauseLevel(known.get(criterion.id), lang),
        },
      })),
    })),
  };
};
