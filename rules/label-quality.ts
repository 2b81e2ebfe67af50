import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** Field names that say nothing, or that several fields of one form share. */
export default definePageRule({
  id: 'label-quality',
  version: 1,
  criteria: ['wcag22:2.4.6', 'gbt37668@2019:3.2.1.3'],
  act: ['cc0f0a'],
  impact: 'moderate',
  probe: (wza) =>
    wza
      .all('input, textarea, select, [role="textbox"], [role="combobox"], [role="searchbox"]')
      .filter(
        (el) =>
          wza.exposed(el) &&
          !el.matches(
            '[type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="radio" i], [type="checkbox" i], [disabled]',
          ),
      )
      .map((el) => {
        const form = wza.closest(el, 'form, fieldset, [role="form"], table, tr');
        const group = wza.closest(el, 'fieldset, [role="group"], tr');
        return {
          at: wza.target(el),
          name: wza.name(el).slice(0, 100),
          from: wza.nameFrom(el),
          type: (el.getAttribute('type') ?? el.localName).toLowerCase(),
          // what a sighted user tells equal names apart by
          around: `${wza.headingOf(el)} | ${group && group !== form ? wza.name(group) : ''} | ${form ? wza.target(form).selector : ''}`,
        };
      }),
  decide: (fields) => {
    const times = new Map<string, number>();
    const key = (field: { name: string; around: string; type: string }): string =>
      `${bare(field.name)} | ${field.around}`;
    for (const field of fields) times.set(key(field), (times.get(key(field)) ?? 0) + 1);
    return fields
      .map((field) => {
        const { at, name, from, type } = field;
        if (from === 'none' || name === '') return null;
        const word = bare(name);
        if (word === '') return ask(at, 'sign', { name });
        if (
          /^(?:input|text|textbox|textfield|field|label|标签|文本框|输入框|文本|输入|请输入|请填写|内容|字段|undefined|null|string)\d*$/.test(
            word,
          )
        ) {
          // a message box is rightly called 内容
          if (word === '内容' && type === 'textarea') return pass(at);
          return /^(?:请输入|请填写|内容|输入|text|文本)$/.test(word)
            ? ask(at, 'vague', { name })
            : fail(at, 'empty-word', { name });
        }
        if (/^(?:menu|info|information|data|item|value|信息|数据|菜单|选项|其他|其它)\d*$/.test(word))
          return ask(at, 'vague', { name });
        return (times.get(key(field)) ?? 0) > 1 ? ask(at, 'shared', { name }) : pass(at);
      })
      .filter((judgement) => judgement !== null);
  },
  text: {
    zh: {
      title: '输入项的名称应说明要填什么',
      who: '屏幕阅读器逐项读出名称；名称空泛或几项同名，用户不知道自己在填哪一项。',
      fix: '把名称写具体，如“申请人姓名”“收件地址：街道”。',
      example: { bad: '<label>输入框<input></label>', good: '<label>申请人姓名<input></label>' },
      says: {
        'empty-word': '输入项的名称“{name}”没有说明要填什么。',
        vague: '输入项的名称“{name}”过于空泛，请核对能否由此明白要填什么。',
        sign: '输入项的名称只有符号“{name}”，请核对。',
        shared: '这里不止一个输入项叫“{name}”，请核对能否分清。',
      },
    },
    en: {
      title: 'The name of a field should say what to enter',
      who: 'Screen readers read names one by one; with empty or equal names users do not know which field they are in.',
      fix: 'Be specific: “Applicant’s name”, “Delivery address: street”.',
      example: { bad: '<label>Input<input></label>', good: '<label>Applicant’s name<input></label>' },
      says: {
        'empty-word': 'The field name “{name}” does not say what to enter.',
        vague: 'The field name “{name}” is very general; check that it tells what to enter.',
        sign: 'The field name is only the sign “{name}”; check it.',
        shared: 'More than one field here is called “{name}”; check that they can be told apart.',
      },
    },
  },
});
