import { scoringOf } from '../model/rubric.ts';
import { principleName } from '../words/grade.ts';
import { bandRanges } from './bands.ts';
import { nameCriterion, type Context } from './context.ts';
import { sayStep } from './steps.ts';
import { moment, percent, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { showOnOneLine } from './safe.ts';
import { correctionsView, dutyRows, standardRows } from './standards.ts';

const list = (context: Context, items: readonly string[]): string =>
  items.length === 0
    ? context.t('none')
    : items
        .slice(0, 50)
        .map((item) => showOnOneLine(item, 200, context.lang))
        .join(context.lang === 'zh' ? '、' : ', ');

const robotsFact = ({ t, lang, report }: Context): string => {
  const { robots, robotsAuthority } = report.plan.scope;
  if (robots) return t('obeyed');
  if (robotsAuthority === undefined) return t('notObeyed');
  return t('notObeyedBy', { authority: showOnOneLine(robotsAuthority, 300, lang) });
};

/** Which pages stand on the records of an earlier audit; no fact where none do. */
const reusedFact = (context: Context) => {
  const { t, lang, report } = context;
  const reused = report.pages.filter((page) => page.reused);
  if (reused.length === 0) return [];
  const oldest = reused.map((page) => page.reused!.gathered).sort()[0]!;
  const value = t('reused', {
    n: whole(reused.length),
    of: whole(report.pages.length),
    from: moment(oldest, lang).text,
    list: list(context, [...new Set(reused.map((page) => page.url))]),
  });
  return [{ label: t('planReused'), value }];
};

/** The plan of the audit as facts in words. */
export const planFacts = (context: Context) => {
  const { t, lang, report } = context;
  const { scope, budget, pace, ...rest } = report.plan;
  return [
    { label: t('planSite'), value: showOnOneLine(rest.site, 120, lang) },
    { label: t('planClass'), value: t(`class:${rest.class}`) },
    ...dutyRows(context),
    { label: t('planEntry'), value: list(context, rest.entry) },
    { label: t('planHosts'), value: list(context, scope.hosts) },
    { label: t('planInclude'), value: scope.include.length > 0 ? list(context, scope.include) : t('all') },
    { label: t('planExclude'), value: list(context, scope.exclude) },
    { label: t('planRobots'), value: robotsFact(context) },
    {
      label: t('planDevices'),
      value: rest.devices.map((d) => t(`size:${d}`)).join(lang === 'zh' ? '、' : ', '),
    },
    { label: t('planPages'), value: whole(budget.pages) },
    { label: t('planMinutes'), value: t('minutes', { n: budget.minutes }) },
    { label: t('planPageSeconds'), value: t('seconds', { n: budget.pageSeconds }) },
    { label: t('planWalkPages'), value: whole(budget.walkPages) },
    { label: t('planDocuments'), value: whole(budget.documents) },
    {
      label: t('planSample'),
      value: typeof rest.sample === 'number' ? whole(rest.sample) : t(`sample:${rest.sample}`),
    },
    ...(rest.sample === 'all' ? [] : [{ label: t('planSurveyPages'), value: whole(budget.surveyPages) }]),
    { label: t('planWorkers'), value: whole(pace.workers) },
    { label: t('planPace'), value: t('perSecond', { n: pace.perSecond }) },
    { label: t('planAgent'), value: showOnOneLine(pace.agent, 200, lang) },
    { label: t('planStandard'), value: showOnOneLine(rest.standard, 80, lang) },
    { label: t('planRubric'), value: showOnOneLine(rest.rubric, 80, lang) },
    { label: t('planSeed'), value: showOnOneLine(rest.seed, 120, lang) },
    ...reusedFact(context),
  ];
};

/** The tools and their versions as facts in words. */
export const versionFacts = (context: Context) => {
  const { t, lang, report } = context;
  const { versions: v } = report;
  return [
    { label: t('versionWza'), value: v.wza },
    { label: t('versionRules'), value: v.rules },
    { label: 'axe-core', value: v.axe },
    { label: 'Playwright', value: v.playwright },
    { label: t('versionBrowser'), value: v.browser },
    { label: t('versionSandbox'), value: v.sandbox ? t('on') : t('off') },
    { label: 'Node.js', value: v.node },
    { label: t('started'), value: moment(report.started, lang).text },
    { label: t('ended'), value: moment(report.ended, lang).text },
  ].map(({ label, value }) => ({ label, value: showOnOneLine(value, 200, lang) }));
};

const calculation = (context: Context) =>
  context.report.grade.byPrinciple.map((p) => {
    const { lang, t } = context;
    const name = principleName(p.principle, lang);
    const score = p.score === null ? t('nothingJudged') : points(p.score);
    return {
      name,
      caption: t('calculationCaption', { principle: name, score, of: points(p.weight) }),
      rows: p.criteria.map((c) => ({
        ...nameCriterion(context, c.criterion),
        weight: String(c.weight),
        share: percent(c.share),
        points: c.points.toFixed(2),
        of: c.of.toFixed(2),
      })),
    };
  });

const rubricFacts = (context: Context) => {
  const { lang, t, rubric } = context;
  if (!rubric) return null;
  const { gradable } = rubric.kind === 'composite' ? rubric.technical : rubric;
  return {
    name: rubric.name[lang],
    source: rubric.source[lang],
    bands: bandRanges(context, rubric),
    gradable: t('gradable', {
      pages: whole(gradable.minPages),
      share: percent(gradable.minShare),
    }),
    vetoes: (scoringOf(rubric)?.vetoes ?? []).map((v) =>
      t('vetoRule', {
        name: v.name[lang],
        pages: whole(v.minPages),
        share: percent(v.minShare),
        cap: points(v.cap),
      }),
    ),
  };
};

/** What method.html shows: tools, plan, standards, limits of machines, and the whole calculation of the grade. */
export const methodView = (context: Context) => {
  const { t, report, catalogue } = context;
  return {
    frame: frame(context, 'method', t('nav:method')),
    versions: versionFacts(context),
    plan: planFacts(context),
    standards: standardRows(context),
    corrections: correctionsView(context),
    rubric: rubricFacts(context),
    why: report.grade.why.map((step) => sayStep(context, step)),
    ungradable: report.grade.ungradable.map((step) => sayStep(context, step)),
    calculation: calculation(context),
    person: catalogue.standards
      .filter((s) => s.id === report.plan.standard)
      .flatMap((s) => s.criteria)
      .filter((c) => c.judged === 'person' && c.scope !== 'app')
      .map((c) => nameCriterion(context, c.id)),
  };
};
