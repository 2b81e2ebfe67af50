import { ask, definePageRule, fail, type Judgement, pass } from '../src/model/rule.ts';

/**
 * Controls that show an icon font's private character, which no voice can speak, or a sign: whether that is their name. axe takes
 * both for names. Controls of plain words are not concerned: their passes would count for non-text content (1.1.1).
 */
export default definePageRule({
  id: 'name-unspeakable',
  version: 2,
  criteria: ['wcag22:4.1.2', 'wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'critical',
  probe: (wza) => {
    const short = (el: Element): boolean => wza.squash(el.textContent ?? '').length <= 3;
    return wza
      .all('a[href], button, [role="button"], [role="link"], [role="tab"], summary', { hidden: true })
      .filter((el) => short(el) && wza.visible(el) && wza.exposed(el))
      .flatMap((el) => {
        const name = wza.name(el);
        const shown = wza.squash(el.textContent ?? '');
        const icon = /\p{Co}/u.test(shown + name) || (shown !== '' && !/[\p{L}\p{N}]/u.test(shown));
        if (!icon || name === '' || name.length > 4) return [];
        return [
          {
            at: wza.target(el),
            name,
            link: wza.role(el) === 'link',
            mongolian: /menk|mongol|蒙/i.test(getComputedStyle(el).fontFamily), // older Mongolian text uses these codes
          },
        ];
      });
  },
  decide: (controls) =>
    controls.flatMap(({ at, name, link, mongolian }): Judgement<'private' | 'sign'>[] => {
      const code = [...name].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()).join(' ');
      if (/^[\p{Co}\p{Cf}\s]+$/u.test(name)) return mongolian ? [] : [fail(at, 'private', { code })];
      if (/[\p{L}\p{N}]/u.test(name)) return [pass(at)];
      return link ? [] : [ask(at, 'sign', { name })]; // links of signs are told by the rule on vague links
    }),
  text: {
    zh: {
      title: '控件的名称要读得出来',
      who: '图标字体里的图标是没有读音的私用字符，屏幕阅读器只说“按钮”“链接”，或者什么也不说。',
      fix: '给控件写 aria-label，图标加 aria-hidden="true"。',
      example: {
        bad: '<a href="/s"><i class="iconfont">&amp;#xe600;</i></a>',
        good: '<a href="/s" aria-label="搜索"><i class="iconfont" aria-hidden="true">&amp;#xe600;</i></a>',
      },
      says: {
        private: '这个控件的名称只有图标字体的私用字符（U+{code}），读不出来。',
        sign: '这个按钮的名称只有符号“{name}”，请核对听的人能否明白它做什么。',
      },
    },
    en: {
      title: 'The name of a control must be speakable',
      who: 'Icons of an icon font are private characters without a sound: a screen reader says “button” or “link”, or nothing.',
      fix: 'Give the control an aria-label and hide the icon with aria-hidden="true".',
      example: {
        bad: '<a href="/s"><i class="iconfont">&amp;#xe600;</i></a>',
        good: '<a href="/s" aria-label="Search"><i class="iconfont" aria-hidden="true">&amp;#xe600;</i></a>',
      },
      says: {
        private:
          'The name of this control is nothing but a private character of an icon font (U+{code}), which cannot be spoken.',
        sign: 'The name of this button is only the sign “{name}”; check whether a listener knows what it does.',
      },
    },
  },
});
