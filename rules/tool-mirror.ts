import { ask, defineBehaviourRule, type Judgement } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

/** An accessible version that stands apart is to be equal to the site; machines cannot tell. */
export default defineBehaviourRule({
  id: 'tool-mirror',
  version: 1,
  criteria: ['indicator:tool-mirror'],
  act: [],
  impact: 'moderate',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants.flatMap(({ at, label, became, to }): Judgement<'other-site' | 'other-page'>[] => {
      const args = { label: label || '…', to: to ?? '' };
      if (became === 'other-site') return [ask(at, 'other-site', args)];
      return became === 'other-page' ? [ask(at, 'other-page', args)] : [];
    }),
  text: {
    zh: {
      title: '另设的无障碍版、适老版应与原网站一致',
      who: '另设的版本常常缺栏目、不更新、不能登录和办事，用它的人得到的少。',
      fix: '改造原网站本身；确需另设的，内容同步更新，登录和表单可用。',
      example: {
        bad: 'wza.example.gov.cn 是去年的镜像，不能登录',
        good: '同一个网站，打开工具后内容和功能不变',
      },
      says: {
        'other-site': '“{label}”通向另一个网站（{to}），没有检测；请核对内容是否一致、登录和表单能否使用。',
        'other-page': '“{label}”打开另一个页面（{to}），请核对内容和功能是否与原页面一致。',
      },
    },
    en: {
      title: 'An accessible version that stands apart equals the site',
      who: 'Versions apart often lack columns, are out of date and do not let one log in: their users get less.',
      fix: 'Mend the site itself; where a version must stand apart, keep it up to date, with working login and forms.',
      example: {
        bad: 'wza.example.gov.cn is last year’s mirror without login',
        good: 'One site, whose content and functions stay the same with the tool on',
      },
      says: {
        'other-site':
          '“{label}” leads to another site ({to}), which was not audited; check that contents are equal and login and forms work.',
        'other-page':
          '“{label}” opens another page ({to}); check that its content and functions equal those of the page.',
      },
    },
  },
});
