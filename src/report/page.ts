import type { Finding } from '../model/finding.ts';
import type { ReportPage } from '../model/report.ts';
import type { Context } from './context.ts';
import { quotedLang } from './address.ts';
import { safeArgs } from './explain.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { linkOut, placesByRule } from './places.ts';
import { showOnOneLine } from './safe.ts';
import { troubleText } from '../words/trouble.ts';

const shownMeta = 30;

const facts = (context: Context, page: ReportPage) => {
  const { t, lang } = context;
  const { counts } = page.facts;
  return [
    {
      label: t('pageLang'),
      value: page.facts.lang === null ? t('notStated') : showOnOneLine(page.facts.lang, 40, lang),
    },
    { label: t('elements'), value: whole(counts.elements) },
    { label: t('links'), value: whole(counts.links) },
    { label: t('images'), value: whole(counts.images) },
    { label: t('fields'), value: whole(counts.fields) },
    { label: t('tables'), value: whole(counts.tables) },
    { label: t('frames'), value: whole(counts.frames) },
    { label: t('media'), value: whole(counts.media) },
    { label: t('skeleton'), value: showOnOneLine(page.facts.skeleton, 40, lang) },
  ];
};

/** What pages/<id>-<device>.html shows: every finding of one audited page with its evidence and its remedy. */
export const pageView = (context: Context, page: ReportPage) => {
  const { t, lang, evidence } = context;
  const findings = evidence.onPage(page);
  const only = (outcome: Finding['outcome']): readonly Finding[] =>
    findings.filter((f) => f.outcome === outcome);
  const heading = showOnOneLine(page.facts.title, 120, lang) || t('untitled');
  const visit = context.visits.get(page.id);
  const reached = visit?.reached.state === 'audited' ? visit.reached : null;
  return {
    frame: frame(
      context,
      'pages',
      `${showOnOneLine(page.facts.title, 60, lang) || t('untitled')} ${t(page.device)} ${page.id.slice(0, 12)}`,
      [
        {
          href: null,
          label: `${showOnOneLine(page.facts.title, 40, lang) || t('untitled')} ${t(page.device)}`,
        },
      ],
      '../',
    ),
    heading,
    lang: quotedLang(page.facts.lang, heading),
    url: linkOut(context, page.url),
    device: t(page.device),
    walked: page.walked ? t('walkedYes') : t('walkedNo'),
    status: reached
      ? t('status', { status: reached.status, charset: showOnOneLine(reached.charset, 30, lang) })
      : '',
    finalUrl: reached && reached.finalUrl !== page.url ? linkOut(context, reached.finalUrl) : null,
    counts: {
      fail: whole(only('fail').length),
      ask: whole(only('ask').length),
      error: whole(only('error').length),
    },
    fails: placesByRule(context, only('fail'), '../'),
    asks: placesByRule(context, only('ask'), '../'),
    errors: placesByRule(context, only('error'), '../'),
    facts: facts(context, page),
    meta: Object.entries(page.facts.meta)
      .slice(0, shownMeta)
      .map(([name, content]) => ({
        name: showOnOneLine(name, 60, lang),
        content: showOnOneLine(content, 200, lang) || t('none'),
      })),
    trouble: page.trouble.map(({ code, args }) =>
      troubleText({ code: showOnOneLine(code, 60, lang), args: safeArgs(args, lang) }, lang),
    ),
  };
};
