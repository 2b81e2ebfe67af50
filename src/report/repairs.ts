import { anchor, repairsFile } from './address.ts';
import { barChart } from './chart.ts';
import type { Component, Fault } from './components.ts';
import { nameCriterion, type Context } from './context.ts';
import { nameElement, namePlace } from './element.ts';
import { explain } from './explain.ts';
import { percent, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { linkPage, placeOf, planFirst } from './places.ts';
import { repairsPerPart } from './repair-address.ts';
import { showOnOneLine } from './safe.ts';

/** What is listed of one repair, and of the list's chart, at most. */
const shown = { pages: 30, faults: 10, templates: 5 };

/** The repairs that are listed one by one. */
const listedOf = (context: Context): readonly Component[] => context.components;

/** How many files the repair list takes; at least one. */
export const repairParts = (context: Context): number =>
  Math.max(1, Math.ceil(listedOf(context).length / repairsPerPart));

/** What a component's repair is worth, in a sentence; nothing is promised that the grade does not say. */
const worth = (context: Context, { gain, score, faults }: Component): string => {
  const { t } = context;
  if (gain === null || score === null) return '';
  if (gain <= 0) return t('repairNoGain');
  return t(faults.length > 1 ? 'repairThenAtLeast' : 'repairThen', {
    score: points(score),
    gain: points(gain),
  });
};

/** How many problems come from one component: "the link in the footer causes 4,812 of 5,300 problems". */
const scaleOf = (context: Context, component: Component): string =>
  context.t(component.pages.length > 0 ? 'repairScale' : 'repairScaleSite', {
    what: namePlace(context, component.example),
    all: whole(context.failures),
    n: whole(component.findings),
    pages: whole(component.pages.length),
  });

/** One repair as the overview and the list name it. */
export const repairHead = (context: Context, component: Component, i: number) => {
  const { lang, catalogue, repairHref } = context;
  const [first] = component.faults as [Fault];
  const words = explain(catalogue, component.example, lang);
  return {
    rank: i + 1,
    title: words.title,
    what: namePlace(context, component.example),
    says: showOnOneLine(words.says, 200, lang),
    fix: words.fix,
    scale: scaleOf(context, component),
    worth: worth(context, component),
    gain: component.gain === null ? '' : `+${points(component.gain)}`,
    gains: (component.gain ?? 0) > 0,
    href: repairHref.get(first.group) ?? null,
  };
};

const faultView = (context: Context, fault: Fault) => {
  const { lang, t, catalogue } = context;
  const { example } = fault;
  const words = explain(catalogue, example, lang);
  return {
    title: words.title,
    says: showOnOneLine(words.says, 300, lang),
    who: words.who,
    fix: words.fix,
    bad: words.example.bad,
    good: words.example.good,
    rule: showOnOneLine(fault.rule, 80, lang),
    impact: example.impact,
    impactName: t(example.impact),
    count: t('places', { n: whole(fault.findings) }),
    criteria: planFirst(context, example.criteria).map((id) => nameCriterion(context, id)),
  };
};

const templatesOf = (context: Context, component: Component): readonly string[] => {
  const { t, lang, templateOf } = context;
  const counts = new Map<string, number>();
  for (const page of component.pages) {
    const template = templateOf.get(page);
    if (template !== undefined) counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, shown.templates)
    .map(([template, n]) => t('templatePages', { template: showOnOneLine(template, 40, lang), n: whole(n) }));
};

const componentView = (context: Context, component: Component, i: number) => {
  const { t, evidence } = context;
  const place = placeOf(context, component.example, '');
  const examples = component.faults.reduce(
    (most, fault) => (fault.examples.length > most.length ? fault.examples : most),
    component.faults[0]?.examples ?? [],
  );
  const pages = examples.slice(0, shown.pages).map((finding) => ({
    ...linkPage(context, evidence.pageOf(finding) ?? finding.page ?? t('wholeSite'), ''),
    href: evidence.href(finding),
  }));
  const left = component.pages.length - pages.length;
  return {
    ...repairHead(context, component, i),
    anchor: anchor('c', component.key),
    several: component.faults.length > 1 ? t('faultsHere', { n: whole(component.faults.length) }) : '',
    faults: component.faults.slice(0, shown.faults).map((fault) => faultView(context, fault)),
    templates: templatesOf(context, component),
    snippet: place.snippet,
    snippetLang: place.lang,
    selector: place.selector,
    inFrame: place.frame,
    shot: place.shot,
    pagesTitle: t('pagesOfRepair', { n: whole(component.pages.length) }),
    pages,
    morePages: left > 0 ? t('morePages', { n: whole(left) }) : null,
  };
};

/** Characters that a bar of the chart has room for beside its figure. */
const barRoom = 20;

const shortName = (context: Context, { example }: Component): string => {
  const place = namePlace(context, example);
  return place.length <= barRoom ? place : nameElement(context, example);
};

/** The page that a repair is on, or how many there are. */
const whereOf = (context: Context, { pages, example }: Component): string => {
  const { t, lang } = context;
  if (pages.length !== 1 || example.page === null)
    return pages.length === 0 ? t('wholeSite') : t('onPages', { n: whole(pages.length) });
  const address = URL.canParse(example.page) ? new URL(example.page).pathname : example.page;
  return showOnOneLine(address, 60, lang);
};

const concentration = (context: Context) => {
  const { t, failures, frequent: first } = context;
  if (failures === 0 || first.length === 0) return null;
  const sum = first.reduce((n, { findings }) => n + findings, 0);
  const bars = first.map((component, i) => ({
    short: `${i + 1}. ${shortName(context, component)}`,
    label: t('repairName', {
      n: i + 1,
      what: namePlace(context, component.example),
      title: explain(context.catalogue, component.example, context.lang).title,
    }),
    share: component.findings / failures,
    figure: whole(component.findings),
  }));
  return {
    says: t('repairsConcentration', { n: whole(first.length), share: percent(sum / failures) }),
    rows: bars.map((bar, i) => ({
      ...bar,
      label: t('repairWhere', { name: bar.label, where: whereOf(context, first[i] as Component) }),
      share: percent(bar.share),
      href: context.repairHref.get(first[i]?.faults[0]?.group ?? '') ?? null,
    })),
    chart: barChart(
      t('concentrationName', { parts: bars.map((b) => `${b.label} ${b.figure}`).join(t('semicolon')) }),
      bars.map((bar) => ({ ...bar, label: bar.short })), // the table beside it tells all of it
    ),
  };
};

/** What the part-th (from 1) file of the repair list shows: each place to mend once, with all that is wrong there. */
export const repairsView = (context: Context, part: number) => {
  const { t, componentCount } = context;
  const listed = listedOf(context);
  const parts = repairParts(context);
  const from = (part - 1) * repairsPerPart;
  const here = listed.slice(from, from + repairsPerPart);
  const name = t('part', { part, parts });
  const left = componentCount - listed.length;
  return {
    frame: frame(
      context,
      'repairs',
      part === 1 ? t('nav:repairs') : `${t('nav:repairs')} ${name}`,
      part === 1 ? [] : [{ href: null, label: name }],
    ),
    total: t('repairsCount', { findings: whole(context.failures), n: whole(componentCount) }),
    concentration: part === 1 ? concentration(context) : null,
    repairs: here.map((component, i) => componentView(context, component, from + i)),
    left: left > 0 && part === parts ? t('repairsNotListed', { n: whole(left) }) : '',
    parts:
      parts === 1
        ? []
        : Array.from({ length: parts }, (_, i) => ({
            href: repairsFile(i + 1),
            label: t('part', { part: i + 1, parts }),
            current: i + 1 === part,
          })),
  };
};
