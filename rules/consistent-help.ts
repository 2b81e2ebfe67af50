import { ask, defineSiteRule, pass } from '../src/model/rule.ts';
import { minPages } from './site-pages.ts';

const help = /联系|客服|问答|帮助|反馈|投诉|信箱/;

/** Help stands in the same order on all pages, so that it is found where it was found before. */
export default defineSiteRule({
  id: 'consistent-help',
  version: 1,
  criteria: ['wcag22:3.2.6', 'gbt37668@2019:3.5.2.1'],
  act: [],
  impact: 'minor',
  decide: ({ links: { orders } }) => {
    const all = orders.filter(({ order }) => order.some((name) => help.test(name)));
    if (all.reduce((sum, { pages }) => sum + pages, 0) < minPages) return [];
    const usual = all.reduce((most, one) => (one.pages > most.pages ? one : most));
    const found = all.flatMap(({ order, pages, first }) => {
      const shared = order.filter((name) => usual.order.includes(name));
      const moved = shared.find((name, n) => {
        const next = shared[n + 1];
        return (
          next !== undefined &&
          (help.test(name) || help.test(next)) &&
          usual.order.indexOf(next) < usual.order.indexOf(name)
        );
      });
      return moved === undefined
        ? []
        : [ask(null, 'moved', { name: moved, pages, usual: usual.pages }, first)];
    });
    return found.length > 0 ? found.slice(0, 10) : [pass(null)];
  },
  text: {
    zh: {
      title: '联系方式、帮助等在各页面的次序相同',
      who: '需要帮助的人往往最着急；求助的入口换了地方，认知障碍和低视力用户就找不到。',
      fix: '把联系我们、意见反馈、帮助等放在同一个页头或页脚模板里，次序固定。',
      example: {
        bad: '首页：首页、联系我们、网站地图；内页：网站地图、首页、联系我们',
        good: '每页都是：首页、联系我们、网站地图',
      },
      says: {
        moved:
          '有 {pages} 个页面上“{name}”的次序与多数页面（{usual} 个）不同，请核对求助入口的位置是否一致。',
      },
    },
    en: {
      title: 'Help stands in the same order on all pages',
      who: 'Who needs help is in a hurry; when its entry moves, people with cognitive disabilities or low vision do not find it.',
      fix: 'Put contact, feedback and help into one template of the head or foot, in one order.',
      example: {
        bad: 'Home: home, contact, site map; inside: site map, home, contact',
        good: 'On every page: home, contact, site map',
      },
      says: {
        moved:
          'On {pages} pages “{name}” stands in another order than on most ({usual} pages); check that help is found at the same place.',
      },
    },
  },
});
