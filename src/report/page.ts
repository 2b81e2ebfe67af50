import type { Finding } from '../model/finding.ts';
import type { ReportPage } from '../model/report.ts';
import type { Context } from './context.ts';
import { criterionFile, quotedLang } from './address.ts';
import { explain, safeArgs } from './explain.ts';
import { moment, whole } from './figures.ts';
import { frame } from './frame.ts';
import { outlineView } from './outline.ts';
import { linkOut, nameUntitled, placesByRule } from './places.ts';
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

/** Faults that many pages share, a line for each rule and place where they are told in full. */
const sharedRows = (context: Context, findings: readonly Finding[]) => {
  const { t, lang, catalogue, repairHref } = context;
  const hrefOf = ({ outcome, group, criteria: [criterion] }: Finding): string =>
    (outcome === 'fail' ? repairHref.get(group) : undefined) ??
    (criterion === undefined ? 'site.html' : criterionFile(criterion));
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = `${finding.outcome} ${finding.rule} ${hrefOf(finding)}`;
    const list = rows.get(row);
    if (list) list.push(finding);
    else rows.set(row, [finding]);
  }
  const names = { fail: t('checkFail'), ask: t('checkAsk'), error: t('checkError') };
  return [...rows.values()].map((list) => {
    const [first] = list as [Finding];
    return {
      name: names[first.outcome],
      title: explain(catalogue, first, lang).title,
      count: whole(list.length),
      href: `../${hrefOf(first)}`,
    };
  });
};

/** What pages/<id>-<device>.html shows: every finding of one audited page with its evidence and its remedy. */
export const pageView = (context: Context, page: ReportPage) => {
  const { t, lang, evidence, large } = context;
  const findings = evidence.onPage(page);
  const only = (outcome: Finding['outcome']): readonly Finding[] =>
    findings.filter((f) => f.outcome === outcome);
  const told = (outcome: Finding['outcome']): readonly Finding[] =>
    only(outcome).filter((f) => !evidence.brief(f));
  const heading = showOnOneLine(page.facts.title, 120, lang) || nameUntitled(context, page.url);
  const visit = context.visits.get(page.id);
  const reached = visit?.reached.state === 'audited' ? visit.reached : null;
  return {
    frame: frame(
      context,
      'pages',
      `${showOnOneLine(page.facts.title, 60, lang) || nameUntitled(context, page.url)} ${t(page.device)} ${page.id.slice(0, 12)}`,
      [
        {
          href: null,
          label: `${showOnOneLine(page.facts.title, 40, lang) || nameUntitled(context, page.url)} ${t(page.device)}`,
        },
      ],
      '../',
    ),
    heading,
    lang: quotedLang(page.facts.lang, heading),
    url: linkOut(context, page.url),
    device: t(page.device),
    walked: page.walked ? t('walkedYes') : t('walkedNo'),
    reused: page.reused
      ? t('reusedFrom', { from: moment(page.reused.gathered, lang).text, parts: page.reused.parts })
      : null,
    status: reached
      ? t('status', { status: reached.status, charset: showOnOneLine(reached.charset, 30, lang) })
      : '',
    finalUrl: reached && reached.finalUrl !== page.url ? linkOut(context, reached.finalUrl) : null,
    counts: {
      fail: whole(only('fail').length),
      ask: whole(only('ask').length),
      error: whole(only('error').length),
    },
    fails: placesByRule(context, told('fail'), '../'),
    asks: placesByRule(context, told('ask'), '../'),
    errors: placesByRule(context, told('error'), '../'),
    shared: sharedRows(
      context,
      findings.filter((f) => evidence.brief(f)),
    ),
    outline: outlineView(context, page),
    facts: large ? [] : facts(context, page),
    meta: (large ? [] : Object.entries(page.facts.meta)).slice(0, shownMeta).map(([name, content]) => ({
      name: showOnOneLine(name, 60, lang),
      content: showOnOneLine(content, 200, lang) || t('none'),
    })),
    trouble: page.trouble.map(({ code, args }) =>
      troubleText({ code: showOnOneLine(code, 60, lang), args: safeArgs(args, lang) }, lang),
    ),
  };
};
