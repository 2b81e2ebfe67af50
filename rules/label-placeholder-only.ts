import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Fields whose only name is the placeholder, which vanishes with the first character, or the title, which few ever see. */
export default definePageRule({
  id: 'label-placeholder-only',
  version: 1,
  criteria: ['wcag22:3.3.2', 'gbt37668@2019:3.3.4.1'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza
      .all('input, textarea, select')
      .filter(
        (el) =>
          wza.exposed(el) &&
          !el.matches(
            '[type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [disabled]',
          ),
      )
      .map((el) => {
        const form = wza.closest(el, 'form, [role="search"]');
        const fields = form
          ? wza
              .all('input:not([type="hidden" i]):not([type="submit" i]):not([type="button" i]), textarea')
              .filter((f) => wza.closest(f, 'form, [role="search"]') === form)
          : [];
        return {
          at: wza.target(el),
          name: wza.name(el).slice(0, 100),
          from: wza.nameFrom(el),
          placeholder: wza.squash(el.getAttribute('placeholder') ?? '').slice(0, 100),
          // a lone search field beside its button is understood from the button
          alone:
            fields.length === 1 ||
            /搜索|查询|检索|关键[字词]|搜一搜|search/i.test(el.getAttribute('placeholder') ?? '') ||
            el.matches('[type="search" i]'),
          beside: wza.visibleText(el.parentElement ?? el).slice(0, 60),
        };
      }),
  decide: (fields) =>
    fields
      .map(({ at, name, from, placeholder, alone, beside }) => {
        if (from === 'none') return null;
        if (from === 'placeholder')
          return alone || beside !== ''
            ? ask(at, 'maybe-explained', { placeholder })
            : fail(at, 'placeholder-only', { placeholder });
        if (from === 'title' && beside === '' && !alone) return ask(at, 'title-only', { name });
        return pass(at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '输入框应有一直看得见的标签',
      who: '占位文字一输入就消失，记忆力弱、低视力和使用语音输入的人不知道该填什么，也无法核对。',
      fix: '在输入框前或上方写出标签，用 <label for> 与它关联；占位文字只用来举例。',
      example: {
        bad: '<input type="text" placeholder="请输入身份证号">',
        good: '<label for="id">身份证号</label> <input id="id" type="text">',
      },
      says: {
        'placeholder-only': '输入框只有占位文字“{placeholder}”，输入后就看不到它要填什么了。',
        'maybe-explained': '输入框的名称只来自占位文字“{placeholder}”，请核对旁边的文字或按钮能否说明它。',
        'title-only': '输入框的名称“{name}”只写在 title 里，看不见，请核对是否另有可见的说明。',
      },
    },
    en: {
      title: 'A field should have a label that stays visible',
      who: 'A placeholder vanishes while typing; people with weak memory, low vision or voice input no longer know what to enter.',
      fix: 'Write a label before or above the field and tie it with <label for>; keep placeholders for examples.',
      example: {
        bad: '<input type="text" placeholder="Identity number">',
        good: '<label for="id">Identity number</label> <input id="id" type="text">',
      },
      says: {
        'placeholder-only':
          'The field has only the placeholder “{placeholder}”; it is gone once something is typed.',
        'maybe-explained':
          'The field takes its name from the placeholder “{placeholder}” alone; check that text or a button beside it explains it.',
        'title-only':
          'The name “{name}” is only in the title attribute and cannot be seen; check for another visible explanation.',
      },
    },
  },
});
