import { dutyOf } from '../model/duty.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

const LISTED = 200; // corrections shown; an edition that was brought in whole would fill pages

/** What law and plan ask of the site's class, as rows of facts; none when the catalogue says nothing of it. */
export const dutyRows = ({ report, catalogue, lang, t }: Context) => {
  const duty = dutyOf(catalogue.duties, report.plan.class);
  if (duty === null) return [];
  const sources = duty.sources.map(
    ({ source, confidence }) => `${source}（${t(`confidence:${confidence ?? 'none'}`)}）`,
  );
  return [
    { label: t('duty'), value: duty.sentence[lang] },
    { label: t('dutySpeaks'), value: duty.speaks[lang] },
    { label: t('dutySources'), value: sources.join(lang === 'zh' ? '；' : '; ') },
  ];
};

/** The standards of the catalogue, with what each is for. */
export const standardRows = ({ catalogue, lang, t }: Context) =>
  catalogue.standards.map((s) => ({
    name: s.name[lang],
    edition: s.edition,
    purpose: t(`purpose:${s.kind}`),
    status: s.status[lang],
    criteria: whole(s.criteria.length),
    machine: whole(s.criteria.filter((c) => c.judged !== 'person').length),
  }));

/** The corrections in force with their sources; null when there are none. */
export const correctionsView = ({ catalogue, lang, t }: Context) => {
  const { corrections } = catalogue;
  if (corrections.length === 0) return null;
  const short = (text: string): string => showOnOneLine(text || t('correctionEmpty'), 200, lang);
  const rows = corrections.flatMap(({ id, how, facts, source }) =>
    how === 'added'
      ? [{ id: short(id), what: t('correctionAdded'), source: short(source.source) }]
      : facts.map((one) => ({
          id: short(id),
          what: t('correctionChange', { fact: one.fact, from: short(one.from), to: short(one.to) }),
          source: short(one.source.source),
        })),
  );
  const over = rows.length - LISTED;
  return {
    lead: t('correctionsLead', { n: whole(corrections.length) }),
    rows: rows.slice(0, LISTED),
    more: over > 0 ? t('correctionsMore', { n: whole(over) }) : null,
  };
};
