import { definePageRule, fail, pass } from '../src/model/rule.ts';
import { meantAttribute } from './aria-misspelt/attributes.ts';

/** An attribute that was meant to be one of WAI-ARIA's but is not: browsers ignore it. Private ones are left alone. */
export default definePageRule({
  id: 'aria-misspelt',
  version: 1,
  criteria: ['wcag22:4.1.2'],
  act: ['5f99a7'],
  impact: 'serious',
  probe: (wza) =>
    wza.all('*').flatMap((el) => {
      const names = wza.attributes(el).filter((name) => name.startsWith('aria-'));
      return names.length === 0 ? [] : [{ at: wza.target(el), names }];
    }),
  decide: (elements) =>
    elements.flatMap(({ at, names }) => {
      const slips = names.flatMap((name) => {
        const meant = meantAttribute(name);
        return meant === null || names.includes(meant) ? [] : [fail(at, 'misspelt', { name, meant })];
      });
      return slips.length > 0 ? slips : [pass(at)];
    }),
  text: {
    zh: {
      title: 'ARIA 属性的名称要写对',
      who: '浏览器不认识写错的属性，名称、状态或关系就传不到屏幕阅读器。',
      fix: '改成正确的属性名，例如 aria-labelledby、aria-describedby、aria-expanded。',
      example: {
        bad: '<input aria-labeledby="xm">',
        good: '<input aria-labelledby="xm">',
      },
      says: { misspelt: '没有 {name} 这个属性，想写的大概是 {meant}。' },
    },
    en: {
      title: 'Names of ARIA attributes are spelt right',
      who: 'Browsers ignore a misspelt attribute, so the name, state or relation never reaches the screen reader.',
      fix: 'Correct the name of the attribute, such as aria-labelledby, aria-describedby or aria-expanded.',
      example: {
        bad: '<input aria-labeledby="who">',
        good: '<input aria-labelledby="who">',
      },
      says: { misspelt: 'There is no attribute {name}; it is probably meant to be {meant}.' },
    },
  },
});
