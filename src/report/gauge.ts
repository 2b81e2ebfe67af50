import type { LevelGauge, LevelState } from '../model/grade.ts';
import { levelName } from '../words/level.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

// A level's row: its name, its bar, its figure.
const chart = { width: 320, row: 24, from: 52, bar: 200 };

/** Whether nothing of a level, or of one below it, is failed or open: only then may a sentence claim it. */
const claimable = (gauge: LevelGauge, level: string): boolean => {
  const at = gauge.levels.findIndex((state) => state.level === level);
  const below = gauge.levels.slice(0, at + 1);
  return at >= 0 && below.every((s) => s.state === 'met' && s.notMet.length === 0 && s.open.length === 0);
};

/** The level a gauge may be said to attain: the highest of which, with all below it, nothing is failed or open. */
export const attainedLevel = (gauge: LevelGauge): string | null =>
  gauge.attained !== null && claimable(gauge, gauge.attained) ? gauge.attained : null;

/** The first level that is not attained: the one to work for. */
const nextLevel = (gauge: LevelGauge): LevelState | undefined => {
  const attained = attainedLevel(gauge);
  return gauge.levels[attained === null ? 0 : gauge.levels.findIndex((s) => s.level === attained) + 1];
};

/** What is said of a gauge in a few words: attained, not attained, or undecided; never more than the items allow. */
export const gaugeVerdict = (
  context: Context,
  gauge: LevelGauge,
): { readonly state: 'met' | 'not-met' | 'in-doubt'; readonly says: string } => {
  const { t, lang } = context;
  const attained = attainedLevel(gauge);
  const name = (level: string): string => levelName(showOnOneLine(level, 20, lang), lang);
  if (attained !== null) return { state: 'met', says: t('gaugeAttained', { level: name(attained) }) };
  const [lowest] = gauge.levels;
  if (!lowest) return { state: 'in-doubt', says: t('gaugesNone') };
  return lowest.notMet.length > 0
    ? { state: 'not-met', says: t('gaugeNotMet', { level: name(lowest.level) }) }
    : { state: 'in-doubt', says: t('gaugeOpen', { level: name(lowest.level) }) };
};

const rows = (context: Context, gauge: LevelGauge) =>
  gauge.levels.map((state) => ({
    level: levelName(showOnOneLine(state.level, 20, context.lang), context.lang),
    items: whole(state.items),
    met: whole(state.met),
    notMet: whole(state.notMet.length),
    open: whole(state.open.length),
  }));

const bars = (gauge: LevelGauge) =>
  gauge.levels.map((state, i) => {
    const all = Math.max(1, state.met + state.notMet.length + state.open.length);
    const scale = (n: number): number => Math.round((n / all) * chart.bar * 10) / 10;
    const [met, notMet] = [scale(state.met), scale(state.notMet.length)];
    return {
      textY: i * chart.row + 17,
      barY: i * chart.row + 5,
      met,
      notMet: { x: chart.from + met, width: notMet },
    };
  });

/** How one gauge is shown: its verdict, what keeps it from the next level, a chart and the table beside. */
export const gaugeView = (context: Context, gauge: LevelGauge) => {
  const { t, lang, catalogue } = context;
  const standard = catalogue.standards.find((s) => s.id === gauge.standard);
  const name = standard?.name[lang] ?? showOnOneLine(gauge.standard, 80, lang);
  const next = nextLevel(gauge);
  const table = rows(context, gauge);
  const unsettled = standard?.criteria.filter((c) => c.level === null && c.scope !== 'app').length ?? 0;
  const parts = table.map((row) => t('gaugePart', row)).join(t('semicolon'));
  const layout = bars(gauge);
  return {
    name: name.split('《')[0]?.trim() || name, // the full title stands in the table's caption
    verdict: gaugeVerdict(context, gauge),
    next: next
      ? t('gaugeNext', {
          level: levelName(showOnOneLine(next.level, 20, lang), lang),
          notMet: whole(next.notMet.length),
          open: whole(next.open.length),
        })
      : '',
    unsettled: unsettled > 0 ? t('gaugeUnsettled', { n: whole(unsettled) }) : '',
    caption: t('gaugeCaption', { standard: name }),
    rows: table,
    chart: {
      name: t('gaugeChart', { standard: name, parts }),
      width: chart.width,
      height: table.length * chart.row,
      bars: layout.map((bar, i) => ({
        ...bar,
        label: table[i]?.level ?? '',
        figure: `${table[i]?.met} / ${table[i]?.items}`,
      })),
    },
  };
};
