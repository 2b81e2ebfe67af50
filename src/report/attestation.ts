import type { Context } from './context.ts';
import { moment, points, whole } from './figures.ts';
import { frame } from './frame.ts';
import { gaugeVerdict } from './gauge.ts';
import { planFacts, versionFacts } from './method.ts';
import { covers } from './overview.ts';
import { showOnOneLine } from './safe.ts';
import { sayStep } from './steps.ts';
import { bandWords, intervalWords } from './verdict.ts';

/** Checksums of what the report rests on, in hexadecimal; evidence is null when it does not stand beside the report. */
export type Checksums = { readonly report: string; readonly evidence: string | null };

type Fact = { readonly label: string; readonly value: string };

const resultFacts = (context: Context): readonly Fact[] => {
  const { t, lang, report, rubric, catalogue } = context;
  const { grade } = report;
  const score = grade.score === null ? '' : `${t('comma')}${t('scoreOf', { score: points(grade.score) })}`;
  const vetoNames = grade.vetoes.map(
    ({ veto }) =>
      (rubric && 'vetoes' in rubric ? rubric.vetoes : []).find(({ id }) => id === veto)?.name[lang] ??
      showOnOneLine(veto, 80, lang),
  );
  return [
    { label: t('grade'), value: `${bandWords(context, grade)}${score}` },
    ...(grade.score === null ? [] : [{ label: t('compareInterval'), value: intervalWords(context, grade) }]),
    { label: t('compareStatus'), value: t(grade.status === 'final' ? 'final' : 'provisional') },
    ...report.gauges.map((gauge) => ({
      label:
        catalogue.standards.find(({ id }) => id === gauge.standard)?.name[lang] ??
        showOnOneLine(gauge.standard, 60, lang),
      value: gaugeVerdict(context, gauge).says,
    })),
    { label: t('vetoesHit'), value: vetoNames.join(t('semicolon')) || t('vetoNone') },
  ];
};

const sampleFacts = (context: Context): readonly Fact[] => {
  const { t, report } = context;
  const n = { fixed: 0, drawn: 0, all: 0 };
  for (const { chosen, reached } of report.visits)
    if (chosen !== null && reached.state === 'audited') n[chosen] += 1;
  return [
    { label: t('coverageTitle'), value: covers(context) },
    {
      label: t('sampleOf'),
      value: t('sampleParts', { fixed: whole(n.fixed), drawn: whole(n.drawn), all: whole(n.all) }),
    },
  ];
};

const personFacts = (context: Context): readonly Fact[] => {
  const { t, report } = context;
  const { applied, rejected, waived, reopened } = report.answers;
  return [
    { label: t('personApplied'), value: whole(applied.length) },
    { label: t('personRejected'), value: whole(rejected.length) },
    { label: t('personWaived'), value: whole(waived.length) },
    { label: t('personReopened'), value: whole(reopened.length) },
  ];
};

/** What attestation.html shows: all that a signature under this report stands for, with checksums of the data. */
export const attestationView = (context: Context, checksums: Checksums) => {
  const { t, lang, report, rubric, catalogue } = context;
  return {
    frame: frame(context, 'attestation', t('attestationTitle')),
    object: [
      { label: t('site'), value: showOnOneLine(report.plan.site, 120, lang) },
      { label: t('siteClass'), value: t(`class:${report.plan.class}`) },
      { label: t('started'), value: `${moment(report.started, lang).text}${t('beijingTime')}` },
      { label: t('ended'), value: `${moment(report.ended, lang).text}${t('beijingTime')}` },
    ],
    result: resultFacts(context),
    standards: [
      {
        label: t('rubricName'),
        value: rubric
          ? t('rubricVersion', { name: rubric.name[lang], id: rubric.id, version: rubric.version })
          : showOnOneLine(report.grade.rubric, 80, lang),
      },
      ...catalogue.standards
        .filter(
          ({ id }) => id === report.plan.standard || report.gauges.some(({ standard }) => standard === id),
        )
        .map(({ name, edition, status }) => ({
          label: t('standard'),
          value: `${name[lang]}${t('comma')}${t('edition')} ${edition}${t('comma')}${status[lang]}`,
        })),
    ],
    sample: sampleFacts(context),
    versions: versionFacts(context),
    plan: planFacts(context),
    why: [...report.grade.ungradable, ...report.grade.why].map((step) => sayStep(context, step)),
    person: personFacts(context),
    sums: [
      { label: t('hashReport'), value: checksums.report },
      { label: t('hashEvidence'), value: checksums.evidence ?? t('hashNone') },
    ],
    checkable: checksums.evidence !== null,
    signatures: [t('signInspector'), t('signReviewer'), t('signUnit'), t('signDate')],
  };
};
