import { ask, defineSiteRule, pass } from '../src/model/rule.ts';
import { minPages, sitePages } from './site-pages.ts';

const statement = /无障碍(?:网站|服务)?(?:声明|说明|承诺|使用说明|帮助)|accessibility(?:statement)?$/i;
const same = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '');

/** A page that tells how accessible the site is and whom to contact. No site is bound to have one; the indicator says whether it does. */
export default defineSiteRule({
  id: 'accessibility-statement',
  version: 1,
  criteria: ['indicator:statement'],
  act: [],
  impact: 'minor',
  decide: (site) => {
    const pages = sitePages(site);
    if (pages.length < minPages) return [];
    const link = site.links.links.find(({ name }) => statement.test(name));
    const page = pages.find(
      ({ url, facts }) =>
        (link && same(url) === link.url) || /无障碍(?:网站|服务)?(?:声明|说明|承诺)/.test(facts.title),
    );
    if (!link && !page) return [ask(null, 'none-seen', { pages: pages.length })];
    if (!page) return [ask(null, 'not-audited', { url: link?.url ?? '' })];
    return page.facts.contact === null ? [ask(null, 'no-contact', {}, page.url)] : [pass(null)];
  },
  text: {
    zh: {
      title: '有无障碍声明，写明现状和联系方式',
      who: '遇到障碍的人想知道网站做到了哪一步、找谁解决；没有说明，只能放弃。',
      fix: '在页脚放“无障碍声明”，写明依据的标准、达到的程度、已知的问题、联系电话和邮箱、更新日期。',
      example: { bad: '页脚没有无障碍声明', good: '<a href="/wza/statement.html">无障碍声明</a>' },
      says: {
        'none-seen': '检查的 {pages} 个页面上没有看到无障碍声明，请确认。',
        'not-audited': '有无障碍声明的链接（{url}），该页没有检测，请核对是否写明现状和联系方式。',
        'no-contact': '无障碍声明里没有看到电话或邮箱，请核对。',
      },
    },
    en: {
      title: 'An accessibility statement tells the state and whom to contact',
      who: 'People who meet a barrier want to know how far the site has come and who helps; without a statement they give up.',
      fix: 'Put “Accessibility statement” into the foot: standard, degree reached, known problems, phone, mail, date.',
      example: {
        bad: 'No statement in the foot',
        good: '<a href="/wza/statement.html">Accessibility statement</a>',
      },
      says: {
        'none-seen': 'No accessibility statement was seen on the {pages} pages examined: check.',
        'not-audited':
          'There is a link to an accessibility statement ({url}), which was not audited; check that it tells the state and a contact.',
        'no-contact': 'No phone or mail was seen in the accessibility statement; check it.',
      },
    },
  },
});
