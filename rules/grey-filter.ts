import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** The whole page turned grey by a filter: signs told by colour vanish, and contrast is other than measured. */
export default definePageRule({
  id: 'grey-filter',
  version: 1,
  criteria: ['wcag22:1.4.1', 'wcag22:1.4.3', 'gbt37668@2019:3.2.2.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    if (window.top !== window) return null;
    const wide = [document.documentElement, document.body, ...wza.all('main, body > div')].filter(
      (el) => el !== null && (el === document.body || wza.visibleText(el).length > 60),
    );
    const grey = wide.find((el) => {
      const share = /grayscale\(([\d.]+)(%?)\)/.exec(getComputedStyle(el).filter);
      return share !== null && Number(share[1]) / (share[2] === '%' ? 100 : 1) >= 0.5;
    });
    const filtered = wza.all('*').some((el) => getComputedStyle(el).filter !== 'none');
    return { at: grey ? wza.target(grey) : null, filtered };
  },
  decide: (page) => {
    if (page === null) return [];
    if (page.at !== null) return [ask(page.at, 'grey')];
    return page.filtered ? [pass(null)] : [];
  },
  text: {
    zh: {
      title: '整页变灰时信息不能丢失',
      who: '变灰后，靠颜色表示的必填、出错、当前栏目分不出来，浅色文字更看不清。',
      fix: '只把图片和装饰变灰，或在变灰时检查文字对比度和靠颜色表示的信息。',
      example: { bad: 'html { filter: grayscale(100%) }', good: '.banner img { filter: grayscale(100%) }' },
      says: { grey: '页面用滤镜整体变灰；请核对变灰后的文字对比度，以及靠颜色区分的内容能否看出。' },
    },
    en: {
      title: 'Nothing is lost when the whole page turns grey',
      who: 'In grey, required and wrong fields or the current section told by colour vanish, and pale text gets harder to read.',
      fix: 'Turn only pictures and decoration grey, or check contrast and signs by colour in that state.',
      example: { bad: 'html { filter: grayscale(100%) }', good: '.banner img { filter: grayscale(100%) }' },
      says: {
        grey: 'A filter turns the page grey; check contrast in that state, and whether what colour tells can still be seen.',
      },
    },
  },
});
