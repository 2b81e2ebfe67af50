import type { Grade } from '../model/grade.ts';
import { bandsOf } from '../model/rubric.ts';
import { bandName } from '../words/grade.ts';
import { bandRanges } from './bands.ts';
import type { Context } from './context.ts';
import { percent, points, whole } from './figures.ts';
import { gaugeView } from './gauge.ts';
import { showOnOneLine } from './safe.ts';
import { sayStep } from './steps.ts';

const scaleWidth = 320;

/** A score 0..100 as a length on the scale. */
const along = (score: number): number =>
  Math.round(Math.min(100, Math.max(0, score)) * (scaleWidth / 100) * 10) / 10;

/** The interval of the score in words, or why there is none. */
export const intervalWords = (context: Context, { score, interval, why }: Grade): string => {
  const { t } = context;
  if (score === null) return '';
  if (interval === null) return t('intervalNone');
  if (why.some(({ code }) => code === 'interval-census')) return t('intervalPoint'); // a cap can make one point of a sample's too
  return t('intervalIs', { low: points(interval.low), high: points(interval.high) });
};

const scaleOf = (context: Context, grade: Grade) => {
  const { t, rubric } = context;
  const { score, interval } = grade;
  if (score === null) return null;
  const wide = interval !== null && interval.low < interval.high ? interval : null;
  return {
    name: wide
      ? t('intervalName', { score: points(score), low: points(wide.low), high: points(wide.high) })
      : t('scaleName', { score: points(score) }),
    marker: along(score),
    interval: wide ? { x: along(wide.low), width: Math.max(2, along(wide.high) - along(wide.low)) } : null,
    ticks: (rubric === null ? [] : bandsOf(rubric))
      .filter(({ from }) => from > 0 && from < 100)
      .map(({ from }) => ({ x: along(from), label: String(from) })),
  };
};

/** Bands the grade may be: all that the interval reaches, worst first as people say it; none = cannot be rated. */
export const bandWords = (context: Context, grade: Grade): string => {
  const reached = grade.bands.length > 0 ? grade.bands : grade.band === null ? [] : [grade.band];
  if (reached.length === 0) return bandName(null, context.lang);
  return reached
    .toReversed()
    .map((band) => bandName(band, context.lang))
    .join(context.t('bandsOr'));
};

/** The colour a band is shown in: a decision between bands that reaches "fail" is shown as neither passed nor failed. */
const tone = (grade: Grade): string => {
  if (grade.band === null) return 'none';
  return grade.bands.length > 1 ? 'open' : grade.band;
};

const waitingOf = (context: Context, { open, status }: Grade): string => {
  if (status === 'final' || open.criteria.length + open.questions === 0) return '';
  return context.t(open.criteria.length > 0 ? 'waiting' : 'waitingFew', {
    criteria: whole(open.criteria.length),
    questions: whole(open.questions),
  });
};

/** The grade as its card on the overview shows it; right also when nothing could be rated. */
export const verdictCard = (context: Context) => {
  const { t, rubric, report, lang } = context;
  const { grade } = report;
  const known = ['technical', 'satisfaction', 'self-assessment'] as const;
  return {
    tone: grade.level === null && grade.rate === null ? tone(grade) : 'open',
    banded: grade.band !== null || (grade.level === null && grade.rate === null),
    band: bandWords(context, grade),
    several: grade.bands.length > 1,
    status: grade.status === 'final' ? t('final') : t('provisional'),
    final: grade.status === 'final',
    score: grade.score === null ? null : points(grade.score),
    interval: intervalWords(context, grade),
    scale: scaleOf(context, grade),
    bands: bandRanges(context, rubric),
    ungradable: grade.ungradable.map((step) => sayStep(context, step)),
    waiting: waitingOf(context, grade),
    level: grade.level === null ? null : gaugeView(context, grade.level),
    rate:
      grade.rate === null
        ? null
        : {
            value: grade.rate.rate === null ? t('nothingJudged') : percent(grade.rate.rate),
            says: t('rateIs', { valid: whole(grade.rate.valid), applicable: whole(grade.rate.applicable) }),
            mean:
              grade.rate.meanOfPages === null ? '' : t('rateMean', { mean: percent(grade.rate.meanOfPages) }),
          },
    parts: grade.parts.map((part) => {
      const name = known.find((id) => id === part.part);
      return {
        name: name ? t(`part:${name}`) : showOnOneLine(part.part, 60, lang),
        weight: String(part.weight),
        score: part.score === null ? t('partMissing') : points(part.score),
        points: part.points === null ? t('none') : points(part.points),
      };
    }),
  };
};
