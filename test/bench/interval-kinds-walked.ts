import { mixed, mostly, upTo } from './interval-kinds.ts';
import type { Kind } from './synthetic-sites.ts';

/** Of five criteria walks judge one alone and one beside page rules, much as in technical-100. */
const walkedPart = (k: number): 'alone' | 'also' | null =>
  k % 5 === 0 ? 'alone' : k % 5 === 1 ? 'also' : null;

/** Walks on some pages; what they find differs from template to template. */
export const walks = (pages: number, ...levels: number[]): NonNullable<Kind['walks']> => ({
  pages,
  part: walkedPart,
  fails: upTo(...levels),
});

/** Kinds of sites of which only a part is walked. */
export const walkedKinds: Readonly<Record<string, Kind>> = {
  'walked-part': {
    zh: '走查一部分：12 种模板，抽 100 页，走查 10 页',
    en: 'a part walked: 12 templates, 100 drawn, 10 walked',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: mixed,
    walks: walks(10, 0, 0.05, 0.3, 0.8),
  },
  'walked-more': {
    zh: '走查得多：8 种模板，抽 100 页，走查 30 页',
    en: 'more walked: 8 templates, 100 drawn, 30 walked',
    templates: 8,
    pages: 2000,
    sample: 100,
    applies: mostly,
    fails: mixed,
    walks: walks(30, 0, 0.05, 0.3, 0.8),
  },
  'walked-census': {
    zh: '全部页面检测（80 页），走查 10 页',
    en: 'all pages audited (80), 10 walked',
    templates: 6,
    pages: 80,
    sample: 'all',
    applies: mostly,
    fails: mixed,
    walks: walks(10, 0, 0.05, 0.3, 0.8),
  },
  'walked-rare': {
    zh: '走查发现的障碍少：抽 100 页，走查 10 页',
    en: 'walks find few barriers: 100 drawn, 10 walked',
    templates: 12,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: upTo(0, 0.02, 0.1, 0.3),
    walks: walks(10, 0, 0.05, 0.1),
  },
  'walked-together': {
    zh: '页面好坏贯穿两类规则：抽 100 页，走查 20 页',
    en: 'pages that are bad are bad in both parts: 100 drawn, 20 walked',
    templates: 10,
    pages: 3000,
    sample: 100,
    applies: mostly,
    fails: upTo(0, 0.1, 0.3, 0.5),
    worse: (lot) => (lot() < 0.5 ? 0.2 : 1.8),
    walks: walks(20, 0, 0.2, 0.5),
  },
  'walked-auto': {
    zh: '--sample auto：页面和走查都做到区间在 ±3 分以内为止（走查最多 40 页）',
    en: '--sample auto: pages and walks until the interval is within 3 points (at most 40 walked)',
    templates: 12,
    pages: 3000,
    sample: 'auto',
    applies: mostly,
    fails: mixed,
    walks: walks(40, 0, 0.05, 0.3, 0.8),
  },
};
