import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare } from '../src/words/chinese.ts';

/** Field names that say nothing, or that several fields of one form share. */
export default definePageRule({
  id: 'label-quality',
  version: 2,
  criteria: ['wcag22:2.4.6', 'gbt37668@2019:3.2.1.3'],
  act: ['cc0f0a'],
  impact: 'moderate',
  probe: (wza) => {
    /** What aria-labelledby shows to the eye, when part of it is hidden; null = all of it shows, or no such name. */
    const seenLabel = (el: Element): string | null => {
      const ids = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
      const parts = ids.flatMap((id) => (el.getRootNode() as Document).getElementById(id) ?? []);
      const shown = parts.filter((part) => wza.visible(part) && wza.visibleText(part) !== '');
      if (shown.length === parts.length || shown.length === 0) return null;
      return wza.squash(shown.map((part) => wza.visibleText(part)).join(' ')).slice(0, 60);
    };
    /** The page shows no heading, legend, table header or other words that could tell equal labels apart. */
    const nothingBesides = (el: Element): boolean => {
      const root = el.ownerDocument.body;
      const labels = wza.all('label, button, option').map((label) => wza.visibleText(label));
      return (
        wza.visibleText(root).replaceAll(/\s/g, '').length <= labels.join('').replaceAll(/\s/g, '').length &&
        wza.all('img, svg, canvas, iframe').length === 0 &&
        wza.all('[role="group"], fieldset').every((group) => wza.name(group) === '')
      );
    };
    return wza
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
          seen: seenLabel(el),
          // words on view besides the labels of the fields, in the smallest block that holds this form's fields
          bare: wza.nameFrom(el) === 'label' && nothingBesides(el),
          // what a sighted user tells equal names apart by
          around: `${wza.headingOf(el)} | ${group && group !== form ? wza.name(group) : ''} | ${form ? wza.target(form).selector : ''}`,
        };
      });
  },
  decide: (fields) => {
    const times = new Map<string, number>();
    const key = (field: { name: string; around: string; type: string }): string =>
      `${bare(field.name)} | ${field.around}`;
    const alone = new Map<string, number>();
    for (const field of fields)
      if (field.bare) alone.set(bare(field.name), (alone.get(bare(field.name)) ?? 0) + 1);
    for (const field of fields) times.set(key(field), (times.get(key(field)) ?? 0) + 1);
    return fields
      .map((field) => {
        const { at, name, from, type, seen } = field;
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
        if (
          seen !== null &&
          /^(?:go|ok|send|submit|next|提交|确定|确认|发送|下一步|进入|完成)$/.test(bare(seen))
        )
          return fail(at, 'seen-button', { name: seen });
        // a text field is no menu, and a date, a number or an address is more than “information”
        if (/^(?:menu|菜单|菜单项)\d*$/.test(word) && /^(?:text|input|textarea|search)$/.test(type))
          return fail(at, 'empty-word', { name });
        if (
          /^(?:info|information|data|信息|数据)\d*$/.test(word) &&
          /^(?:date|datetime-local|month|week|time|number|tel|email|url)$/.test(type)
        )
          return fail(at, 'empty-word', { name });
        if (/^(?:menu|info|information|data|item|value|信息|数据|菜单|选项|其他|其它)\d*$/.test(word))
          return ask(at, 'vague', { name });
        if (field.bare && (alone.get(word) ?? 0) > 1) return fail(at, 'twins', { name });
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
        'seen-button': '看得见的标签只有按钮上的“{name}”，没有说明要填什么。',
        twins: '不止一个输入项的标签是“{name}”，页面上也没有看得见的文字能把它们分开。',
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
        'seen-button': 'The only label on view is “{name}” on a button, which does not say what to enter.',
        twins: 'More than one field is labelled “{name}”, and no words on view tell them apart.',
        shared: 'More than one field here is called “{name}”; check that they can be told apart.',
      },
    },
  },
});
