import type { Lang, Text } from '../model/json.ts';

const levels: Readonly<Record<string, Text>> = {
  一级: { zh: '一级', en: 'level 1' },
  二级: { zh: '二级', en: 'level 2' },
  三级: { zh: '三级', en: 'level 3' },
};

/** A level of a standard as readers of a language know it; A, AA and AAA are the same in both. */
export const levelName = (level: string, lang: Lang): string =>
  Object.hasOwn(levels, level) ? (levels[level]?.[lang] ?? level) : level;
