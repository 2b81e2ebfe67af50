import type { Band } from '../model/band.ts';
import type { Grade, Interval } from '../model/grade.ts';
import type { Lang, Text } from '../model/json.ts';
import { fill } from './fill.ts';
import { bandName } from './grade.ts';
import { deviceNames } from './grade-kinds.ts';
import { levelName } from './level.ts';

const words = {
  score: { zh: '{band}，{score} 分', en: '{band}, {score} points' },
  bands: { zh: '{worst}到{best}之间（待定）', en: '{worst} to {best} (undecided)' },
  interval: { zh: '（95% 区间 {low} 到 {high} 分）', en: ' (95% interval: {low} to {high})' },
  device: { zh: '{device}：{result}', en: '{device}: {result}' },
  between: { zh: '；', en: '; ' },
  attained: { zh: '达到{level}', en: '{level} is attained' },
  none: { zh: '未达到{level}', en: '{level} is not attained' },
  open: { zh: '{level}待定', en: '{level} is open' },
  rate: {
    zh: '符合率 {rate}（{applicable} 项已有结论，{open} 项待定）',
    en: 'a rate of {rate} (criteria decided: {applicable}, open: {open})',
  },
} as const satisfies Record<string, Text>;

const status = {
  provisional: { zh: '暂定，待人工复核', en: 'provisional, to be reviewed by a person' },
  final: { zh: '最终', en: 'final' },
} as const satisfies Record<Grade['status'], Text>;

/** Whether a grade is provisional or final, in words. */
export const statusName = (grade: Pick<Grade, 'status'>, lang: Lang): string => status[grade.status][lang];

/** The bands a grade may be, worst first: one when its interval lies in one. */
const bandsName = (bands: readonly Band[], lang: Lang): string => {
  const [best, worst] = [bands[0] ?? null, bands.at(-1) ?? null];
  if (best === worst) return bandName(best, lang);
  return fill(words.bands[lang], { worst: bandName(worst, lang), best: bandName(best, lang) });
};

const scored = (
  { band, score }: Pick<Grade, 'band' | 'score'>,
  lang: Lang,
  bands: readonly Band[] = [],
  interval: Interval | null = null,
): string => {
  if (band === null || score === null) return bandName(null, lang);
  const name = bands.length > 1 ? bandsName(bands, lang) : bandName(band, lang);
  const said = fill(words.score[lang], { band: name, score: score.toFixed(1) });
  if (interval === null || interval.low === interval.high) return said;
  return said + fill(words.interval[lang], { low: interval.low.toFixed(1), high: interval.high.toFixed(1) });
};

const levelResult = ({ level, ungradable }: Pick<Grade, 'level' | 'ungradable'>, lang: Lang): string => {
  if (level === null || ungradable.length > 0) return bandName(null, lang);
  if (level.attained !== null) return fill(words.attained[lang], { level: levelName(level.attained, lang) });
  const [lowest] = level.levels;
  if (!lowest) return bandName(null, lang);
  return fill(words[lowest.state === 'not-met' ? 'none' : 'open'][lang], {
    level: levelName(lowest.level, lang),
  });
};

/** The result of a grade in a few words, by its kind: band and points, the level, the rate, or each device's. */
export const resultOf = (grade: Grade, lang: Lang): string => {
  if (grade.kind === 'level') return levelResult(grade, lang);
  if (grade.kind === 'rate') {
    if (grade.rate === null || grade.rate.rate === null) return bandName(null, lang);
    const { applicable, rate } = grade.rate;
    return fill(words.rate[lang], {
      rate: `${Math.floor(rate * 1000 + 1e-6) / 10}%`,
      applicable,
      open: grade.open.criteria.length,
    });
  }
  if (grade.devices.length <= 1) return scored(grade, lang, grade.bands, grade.interval);
  return grade.devices
    .map((one) =>
      fill(words.device[lang], { device: deviceNames[one.device][lang], result: scored(one, lang) }),
    )
    .join(words.between[lang]);
};
