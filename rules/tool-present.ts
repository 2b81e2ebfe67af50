import { ask, defineBehaviourRule, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

/** Whether a tool for accessible browsing is there; a site without one is not blamed for it. */
export default defineBehaviourRule({
  id: 'tool-present',
  version: 1,
  criteria: ['indicator:tool-present'],
  act: [],
  impact: 'minor',
  walk: 'variants',
  decide: ({ families, variants }: ComparedVariants) => {
    if (variants.some(({ kind }) => kind === 'tool')) return [pass(null)];
    return families.length > 0 ? [ask(null, 'no-entrance', { families: families.join('、') })] : [];
  },
  text: {
    zh: {
      title: '无障碍工具应当找得到',
      who: '装了工具却没有入口，或入口只在个别页面上，需要它的人找不到。',
      fix: '在每页开头放一个写明“无障碍浏览”的入口。',
      example: {
        bad: '只引入 aria.js，页面上没有入口',
        good: '<a id="cniil_wza" href="javascript:void(0)">无障碍浏览</a>',
      },
      says: {
        'no-entrance': '首页载入了无障碍工具（{families}），但没有看到入口，请核对怎样打开。',
      },
    },
    en: {
      title: 'An accessibility tool can be found',
      who: 'Where a tool is loaded and has no entry, those who need it do not find it.',
      fix: 'Put an entry that says “accessible browsing” at the start of every page.',
      example: {
        bad: 'aria.js is loaded, and the page has no entry',
        good: '<a id="cniil_wza" href="javascript:void(0)">Accessible browsing</a>',
      },
      says: {
        'no-entrance':
          'The home page loads an accessibility tool ({families}) and shows no entry; check how it is opened.',
      },
    },
  },
});
