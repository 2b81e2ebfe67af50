import { expect, test } from 'vitest';
import type { LevelGauge, LevelState } from '../../src/model/grade.ts';
import { prepare } from '../../src/report/context.ts';
import { attainedLevel, gaugeVerdict } from '../../src/report/gauge.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleReport } from './sample-report.ts';

const context = prepare(sampleReport(), sampleCatalogue, 'zh', new Set());
const level = (
  name: string,
  state: LevelState['state'],
  notMet: string[] = [],
  open: string[] = [],
): LevelState => ({ level: name, items: 16, met: 16 - notMet.length - open.length, notMet, open, state });
const gauge = (attained: string | null, ...levels: LevelState[]): LevelGauge => ({
  standard: 'gbt37668@2019',
  attained,
  levels,
});

test('a level is claimed only when nothing of it or below it is failed or open', () => {
  expect(attainedLevel(gauge('一级', level('一级', 'met')))).toBe('一级');
  // Whatever the data claims, an open or failed item of the level, or of one below, keeps the sentence from it.
  expect(attainedLevel(gauge('一级', level('一级', 'met', [], ['x'])))).toBeNull();
  expect(attainedLevel(gauge('二级', level('一级', 'open', [], ['x']), level('二级', 'met')))).toBeNull();
  expect(attainedLevel(gauge('三级', level('一级', 'met')))).toBeNull();
});

test('what is said: attained, not attained, or undecided', () => {
  const says = (of: LevelGauge): string => gaugeVerdict(context, of).says;
  expect(says(gauge('一级', level('一级', 'met'), level('二级', 'open', [], ['x'])))).toBe('达到一级');
  expect(says(gauge(null, level('一级', 'not-met', ['x'], ['y'])))).toBe('未达到一级');
  expect(says(gauge(null, level('一级', 'open', [], ['y'])))).toBe('一级待定');
  expect(says(gauge(null))).toBe('本次检测没有得出标准级别的结论。');
});
