import { dutyOf } from '../model/duty.ts';
import type { Context } from './context.ts';
import type { Component } from './components.ts';
import { namePlace } from './element.ts';
import { explain } from './explain.ts';
import { moment, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { covers } from './overview.ts';
import { showOnOneLine } from './safe.ts';
import { bandWords } from './verdict.ts';

/** Repairs a notice lists; an owner is asked for these first, the rest is in the repair list. */
const listed = 50;

const row = (context: Context, component: Component, i: number) => {
  const { t, lang, catalogue } = context;
  return {
    number: i + 1,
    what: namePlace(context, component.example),
    faults: component.faults.slice(0, 5).map((fault) => {
      const words = explain(catalogue, fault.example, lang);
      return { title: words.title, who: words.who, fix: words.fix };
    }),
    extent: t('repairCount', { n: whole(component.findings), pages: whole(component.pages.length) }),
  };
};

/**
 * What notice.html shows, addressed to the site's owner: what to repair, how, and a column for the dates. The class of
 * site decides how it speaks; it never speaks of illegality. Questions for a person are no part of it.
 */
export const noticeView = (context: Context) => {
  const { t, lang, report, catalogue, components, componentCount } = context;
  const duty = dutyOf(catalogue.duties, report.plan.class);
  const strength = duty?.strength ?? 'encouraged';
  const { grade } = report;
  const asks = context.evidence.counts.ask;
  const title = t(`noticeTitle:${strength}`);
  const score = grade.score === null ? '' : `${t('comma')}${t('scoreOf', { score: points(grade.score) })}`;
  return {
    frame: frame(context, 'notice', title),
    title,
    to: t('noticeTo', { site: showOnOneLine(report.plan.site, 120, lang) }),
    intro: t('noticeIntro', { date: moment(report.ended, lang).text, covers: covers(context) }),
    duty: duty ? [duty.sentence[lang], duty.speaks[lang]] : [],
    state: `${bandWords(context, grade)}${score}${t('comma')}${t(grade.status === 'final' ? 'final' : 'provisional')}`,
    ask: t(`noticeAsk:${strength}`),
    rows: components.slice(0, listed).map((component, i) => row(context, component, i)),
    more: componentCount > listed ? t('noticeMore', { n: whole(componentCount - listed) }) : '',
    asks: asks > 0 ? t('noticeAsks', { n: whole(asks) }) : '',
    signatures: [t('noticeFrom'), t('noticeContact'), t('signDate')],
  };
};
