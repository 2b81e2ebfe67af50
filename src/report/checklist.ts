import type { Answer, ReopenedAnswer, SettledAnswer } from '../model/answers.ts';
import type { CriterionVerdict } from '../model/finding.ts';
import type { CheckPlaces } from '../model/check.ts';
import { checkOf, type Places, placesFor } from '../model/places-for.ts';
import { answerName, reopenName, reviewText, wayNames } from '../words/review.ts';
import { nameCriterion, type Context } from './context.ts';
import { allVerdicts, verdictView } from './criteria.ts';
import { explain } from './explain.ts';
import { whole } from './figures.ts';
import { frame } from './frame.ts';
import { linkPage } from './places.ts';
import { showOnOneLine } from './safe.ts';

const placesListed = 5;

/** What an answer says, with who said it. */
const answerView = ({ lang, t }: Context, answer: Answer) => ({
  answer: answerName(answer.answer, lang),
  author: showOnOneLine(answer.author, 80, lang),
  date: answer.date,
  note: showOnOneLine(answer.note, 500, lang),
  limits: [
    ...(answer.page === null ? [] : [t('answerOnPage', { page: showOnOneLine(answer.page, 300, lang) })]),
    ...(answer.expires === null ? [] : [t('answerUntil', { day: answer.expires })]),
  ].join(lang === 'zh' ? '；' : '; '),
});

/** What an answer is about, in words: a criterion, or what the machine had said. */
const aboutOf = (context: Context, answer: Answer, example: SettledAnswer['example']): string => {
  const { catalogue, lang, t, evidence } = context;
  if (answer.kind === 'criterion') {
    const { clause, name } = nameCriterion(context, answer.key);
    return `${clause} ${name}`;
  }
  const found = answer.kind === 'group' ? evidence.ofGroup(answer.key) : evidence.byId(answer.key);
  const finding = example ?? found;
  if (!finding) return t('notFoundNow', { id: showOnOneLine(`${answer.kind}:${answer.key}`, 100, lang) });
  const { title, says } = explain(catalogue, finding, lang);
  return says === title ? title : `${title}${lang === 'zh' ? '：' : ': '}${showOnOneLine(says, 200, lang)}`;
};

const pagesOf = (context: Context, urls: readonly string[]) =>
  urls.map((url) => linkPage(context, context.report.pages.find((page) => page.url === url) ?? url, ''));

/** Where to look for each kind of thing, found once: each time takes a walk over all pages. */
const openLooking = ({ report }: Context): ((places: CheckPlaces) => Places) => {
  const known = new Map<CheckPlaces, Places>();
  return (places) => {
    const there = known.get(places) ?? placesFor(places, report, placesListed);
    known.set(places, there);
    return there;
  };
};

/** One criterion as a person is to test it. */
const itemView = (context: Context, verdict: CriterionVerdict, look: (places: CheckPlaces) => Places) => {
  const { lang, t, catalogue, report, criteria } = context;
  const known = criteria.get(verdict.criterion)?.criterion;
  const check = known ? checkOf(known, catalogue.checks) : null;
  const places = check?.places ?? 'templates';
  const { pages, of } = look(places);
  const { clause, level, name, href, state, stateName } = verdictView(context, verdict);
  const given = report.answers.applied
    .filter(({ answer }) => answer.kind === 'criterion' && answer.key === verdict.criterion)
    .map(({ answer }) => answerView(context, answer));
  return {
    clause,
    level,
    name,
    href,
    state,
    stateName,
    asks: known?.asks[lang] ?? '',
    ways: check ? wayNames(check.ways, lang) : '',
    how: check?.how[lang] ?? reviewText('generally', lang),
    decides: check?.decides[lang] ?? reviewText('decideGenerally', lang),
    templates: places === 'templates' && of > 0,
    pages: places === 'templates' ? [] : pagesOf(context, pages),
    more: of > pages.length ? t('moreToLook', { n: whole(of) }) : '',
    questions: verdict.places.ask > 0 ? t('openQuestionsCount', { n: whole(verdict.places.ask) }) : '',
    given,
  };
};

const settledView = (context: Context, { answer, findings, example }: SettledAnswer) => ({
  ...answerView(context, answer),
  about: aboutOf(context, answer, example),
  count: whole(findings),
});

const reopenedView = (context: Context, { answer, reason, findings }: ReopenedAnswer) => ({
  ...answerView(context, answer),
  about: aboutOf(context, answer, null),
  count: whole(findings),
  why: reopenName(reason, context.lang),
});

/** What checklist.html shows: what waits for a person, how to settle it, and every answer with its author. */
export const checklistView = (context: Context) => {
  const { report, lang, t, catalogue, criteria } = context;
  const { status, open } = report.grade;
  const { applied, rejected, waived, reopened } = report.answers;
  const answered = new Set([...applied, ...reopened].map(({ answer }) => answer.key));
  const waits = new Set(['in-doubt', 'not-tested']);
  const look = openLooking(context);
  const asked = allVerdicts(context).filter(
    ({ criterion, state }) =>
      waits.has(state) || answered.has(criterion) || criteria.get(criterion)?.criterion.judged === 'person',
  );
  const standards = catalogue.standards
    .filter(({ kind }) => kind === 'technical')
    .sort((a, b) => Number(b.id === report.plan.standard) - Number(a.id === report.plan.standard))
    .map((standard, n) => {
      const items = asked
        .filter(({ criterion }) => criteria.get(criterion)?.standard === standard)
        .map((verdict) => itemView(context, verdict, look));
      const args = { standard: standard.name[lang], n: whole(items.length) };
      return { anchor: `standard-${n}`, title: t('checklistOf', args), items };
    })
    .filter(({ items }) => items.length > 0);
  const tables = [
    { caption: t('answersApplied'), list: applied.filter(({ answer }) => answer.kind !== 'criterion') },
    { caption: t('answersRejected'), list: rejected },
    { caption: t('answersWaived'), list: waived },
  ].map(({ caption, list }) => ({
    caption,
    reopened: false,
    rows: list.map((one) => ({ ...settledView(context, one), why: '' })),
  }));
  const again = {
    caption: t('answersReopened'),
    reopened: true,
    rows: reopened.map((one) => reopenedView(context, one)),
  };
  const templates = placesFor('templates', report, 100);
  return {
    frame: frame(context, 'checklist', t('nav:checklist')),
    final: status === 'final',
    standing:
      status === 'final'
        ? t('checklistFinal')
        : t('checklistProvisional', {
            criteria: whole(open.criteria.length),
            questions: whole(open.questions),
          }),
    templates: pagesOf(context, templates.pages),
    standards,
    tables: [...tables, again].filter(({ rows }) => rows.length > 0),
  };
};
