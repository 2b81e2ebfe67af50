import { ask, defineSiteRule, pass } from '../src/model/rule.ts';
import { minPages, sitePages } from './site-pages.ts';

const direct = /无障碍.{0,4}(?:反馈|投诉|意见|建议|咨询)/;
const general = /反馈|纠错|找错|投诉|意见|建议|信箱|联系我们|联系方式/;

/** A channel by which people can tell of barriers (law of 2023, article 62). */
export default defineSiteRule({
  id: 'accessibility-feedback',
  version: 1,
  criteria: ['indicator:feedback'],
  act: [],
  impact: 'minor',
  decide: (site) => {
    const pages = sitePages(site);
    if (pages.length < minPages) return [];
    const { links } = site.links;
    if (links.some(({ name }) => direct.test(name))) return [pass(null)];
    const other = links.find(({ name }) => general.test(name));
    if (other) return [ask(null, 'general', { name: other.name })];
    return [ask(null, 'none-seen', { pages: pages.length })];
  },
  text: {
    zh: {
      title: '有反映无障碍问题的渠道',
      who: '被挡在门外的人说不出哪里走不通，问题就一直留着。',
      fix: '在页脚或无障碍声明里写明反映无障碍问题的邮箱、电话和网页表单，表单本身要能用键盘和读屏软件填写。',
      example: { bad: '只有一个打不开的投诉信箱', good: '<a href="/wza/feedback.html">无障碍意见反馈</a>' },
      says: {
        general:
          '没有看到专门反映无障碍问题的渠道，有“{name}”，请核对是否受理无障碍问题、能否用键盘和读屏软件使用。',
        'none-seen': '检查的 {pages} 个页面上没有看到意见反馈渠道，请确认。',
      },
    },
    en: {
      title: 'There is a channel for problems of accessibility',
      who: 'Who is shut out cannot say where, and the barrier stays.',
      fix: 'Tell a mail address, phone number and form for problems of accessibility in the foot or the statement; the form itself must work by keyboard and screen reader.',
      example: {
        bad: 'One letter box that does not open',
        good: '<a href="/wza/feedback.html">Feedback on accessibility</a>',
      },
      says: {
        general:
          'No channel for accessibility alone was seen; there is “{name}”: check that it takes such problems and works by keyboard and screen reader.',
        'none-seen': 'No channel for feedback was seen on the {pages} pages examined: check.',
      },
    },
  },
});
