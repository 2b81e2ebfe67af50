import type { Text } from '../model/json.ts';

/** Sentences of the steps that say how far the score may be from that of all pages. */
export const intervalSteps = {
  interval: {
    zh: '95% 区间：{from} 到 {to} 分。已知 {population} 个页面（{templates} 种模板），检测了 {audited} 个，抽中的页面按所代表的页面数加权。',
    en: '95 % interval: {from} to {to} points. Pages known: {population} (templates: {templates}); audited: {audited}, those drawn by lot weighted by the pages they stand for.',
  },
  'interval-census': {
    zh: '检测了能够检测的全部页面（{audited} 个），没有抽样误差。',
    en: 'All pages that could be audited were ({audited}): there is no sampling error.',
  },
  'interval-all': {
    zh: '95% 区间：{from} 到 {to} 分。检测了能够检测的全部页面（{audited} 个），区间只来自走查页面的选择。',
    en: '95 % interval: {from} to {to} points. All pages that could be audited were ({audited}); the interval comes from the choice of the pages walked alone.',
  },
  'interval-walks': {
    zh: '键盘、悬停、缩放等走查只做了 {walked} 个页面（检测了 {audited} 个）。没有走查的页面不算通过走查：按同一模板走查过的页面推算（没有的，按其他模板的），由此而来的误差已计入区间。',
    en: 'Walks (keyboard, hover, zoom ...) were made on {walked} of {audited} pages audited. A page not walked counts as no pass of them: it is judged like the walked pages of its template (or, without one, of the others), and the interval counts the error of that.',
  },
  'interval-one-walk': {
    zh: '只走查了一个能代表其他页面的页面，看不出页面之间的差别，不给出区间。用 --walk-pages 多走查几个页面，可以得到区间。',
    en: 'A single page that can stand for others was walked; nothing shows how pages differ, and no interval is given. More walked pages (--walk-pages) give one.',
  },
  'interval-open': {
    zh: '另有页面因预算用尽而没有检测，不是抽签留下的：分数只说明检测过的 {audited} 个页面，不给出区间。用 --sample auto 抽样，可以得到区间。',
    en: 'Pages were left out because the budget was used up, not by lot: the score speaks of the {audited} pages audited alone, and no interval is given. A sample (--sample auto) gives one.',
  },
  'interval-one': {
    zh: '{population} 个页面中只抽中一个，看不出页面之间的差别，不给出区间。',
    en: 'Of {population} pages a single one was drawn; nothing shows how pages differ, and no interval is given.',
  },
  'interval-unseen': {
    zh: '有 {pages} 个页面（{templates} 种模板）没有同类页面检测成功：区间按它们可能得 0 分、也可能得 100 分放宽。',
    en: 'Of some pages ({pages}, templates: {templates}) nothing like them was audited: the interval allows for anything between 0 and 100 there.',
  },
  'interval-rare': {
    zh: '涉及至少 {pages} 个页面（占抽签范围的 {percent}%）的障碍，才有 95% 的把握至少抽到一页；更少见的可能一处也没有看到，分数和区间都不反映。',
    en: 'Only a barrier on at least {pages} pages ({percent} % of those the lot is over) is met by the sample with 95 % confidence; a rarer one may not have been seen at all, and neither score nor interval speaks of it.',
  },
  'veto-unseen': {
    zh: '否决项“{veto}”没有触发，不等于没有：能代表其他页面的页面中有 {drawn} 个检查了此项，涉及不到 {pages} 个页面（{percent}%）的可能没有抽到；一旦有，总分最高 {cap} 分，区间不包括这种情况。',
    en: 'The veto “{veto}” was not hit, which does not rule it out: it was looked for on {drawn} pages that stand for others, and on fewer than {pages} pages ({percent} %) it may be and not have been met; the total would then be {cap} at most, which the interval does not allow for.',
  },
  'interval-wide': {
    zh: '--sample auto 以区间在 ±3 分以内为目标，没有达到：检测的页面数（--max-pages）、走查的页面数（--walk-pages）或时间（--max-minutes）已到上限。',
    en: 'The interval was to be within 3 points on either side (--sample auto) and is not: pages audited (--max-pages), pages walked (--walk-pages) or the time (--max-minutes) are at their limits.',
  },
  'interval-outside': {
    zh: '分数和区间都不包括没能检测或 robots.txt 不允许访问的页面（{pages} 个）。',
    en: 'Neither score nor interval speaks of pages that could not be audited or that robots.txt forbids ({pages}).',
  },
  bands: {
    zh: '区间跨越等级界线：从“{worst}”到“{best}”都有可能，检测更多页面才能确定。',
    en: 'The interval reaches more than one band, from “{worst}” to “{best}”; more pages would decide.',
  },
} as const satisfies Record<string, Text>;
