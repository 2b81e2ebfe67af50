import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Groups of radio buttons and checkboxes without the question they answer; fieldsets without legend. */
export default definePageRule({
  id: 'group-label',
  version: 3,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const groups = new Map<string, Element[]>();
    const scopes: (Element | null)[] = [];
    for (const el of wza.all('input[type="radio" i], input[type="checkbox" i]')) {
      const name = el.getAttribute('name') ?? '';
      if (name === '' || !wza.exposed(el)) continue;
      const scope = wza.closest(el, 'form, [role="form"]');
      if (!scopes.includes(scope)) scopes.push(scope);
      const key = `${scopes.indexOf(scope)} ${el.getAttribute('type')} ${name}`;
      groups.set(key, [...(groups.get(key) ?? []), el]);
    }
    // yes or no to what? a description on each of them, or a list that is named, would say
    const areBare = (members: readonly Element[]): boolean =>
      members.length > 1 &&
      members.every((el) => el.matches('[type="radio" i]')) &&
      members.every((el) => {
        const answer = wza
          .name(el)
          .replaceAll(/[\s.。、,，:：()（）]/g, '')
          .toLowerCase();
        return /^(?:是|否|不是|有|无|没有|同意|不同意|需要|不需要|yes|no|agree|disagree|true|false)$/.test(
          answer,
        );
      }) &&
      !members.some(
        (el) =>
          wza.closest(
            el,
            '[aria-describedby], [aria-labelledby], [title], [role="presentation"], ul[aria-label], table, li, dd',
          ) !== null,
      );
    const choices = [...groups.values()]
      .filter((members) => members.length > 1)
      .map((members) => {
        const first = members[0] as Element;
        const group = wza.closest(first, 'fieldset, [role="radiogroup"], [role="group"], [role="listbox"]');
        return {
          at: wza.target(first),
          kind: 'choices',
          radio: first.matches('[type="radio" i]'),
          grouped: group !== null,
          named: group !== null && wza.name(group) !== '',
          // each name may carry the question itself
          full: members.every((el) => wza.name(el).length >= 12),
          names: members
            .map((el) => wza.name(el))
            .join('、')
            .slice(0, 80),
          heading: '',
          fields: members.length,
          bareAnswer: areBare(members),
        };
      });
    const fieldsets = wza
      .all('fieldset')
      .filter((el) => wza.exposed(el))
      .map((el) => ({
        at: wza.target(el),
        kind: 'fieldset',
        radio: false,
        grouped: true,
        named: wza.name(el) !== '',
        full: false,
        names: wza.visibleText(el).slice(0, 60),
        heading:
          [...el.querySelectorAll('h1, h2, h3, h4, h5, h6, strong, b')].map((part) =>
            wza.visibleText(part),
          )[0] ?? '',
        // told at its choices
        bareAnswer: areBare([...el.querySelectorAll('input:not([type="hidden" i]), select, textarea')]),
        fields: el.querySelectorAll('input:not([type="hidden" i]), select, textarea').length,
      }));
    return [...choices, ...fieldsets];
  },
  decide: (groups) =>
    groups
      .map(({ at, kind, radio, grouped, named, full, names, fields, bareAnswer }) => {
        if (kind === 'fieldset')
          return bareAnswer && !named
            ? null
            : named
              ? pass(at)
              : ask(at, fields > 1 ? 'no-legend' : 'maybe-no-legend', { names });
        if (named) return pass(at);
        if (radio && bareAnswer) return fail(at, 'bare-answers', { names, fields });
        if (grouped) return null; // told at the fieldset
        if (full) return pass(at);
        return ask(at, radio ? 'radios' : 'checkboxes', { names, fields });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '成组的选项应有组名',
      who: '屏幕阅读器用户只听到“是”“否”，不知道在回答哪个问题。',
      fix: '用 <fieldset> 把选项包起来，用 <legend> 写出问题。',
      example: {
        bad: '是否公开？<input type="radio" name="gk">是 <input type="radio" name="gk">否',
        good: '<fieldset><legend>是否公开</legend>…</fieldset>',
      },
      says: {
        'no-legend': '这个 fieldset 没有 legend，请核对屏幕阅读器用户能否得知这组输入项（{names}）是什么。',
        'maybe-no-legend': '这个 fieldset 没有 legend（{names}），请核对是否需要组名。',
        'bare-answers': '{fields} 个单选按钮只读得出“{names}”，没有组名，听不出在回答什么问题。',
        radios: '{fields} 个单选按钮（{names}）没有组名，请核对每个选项单独听来能否明白在问什么。',
        checkboxes: '{fields} 个复选框（{names}）没有组名，请核对每个选项单独听来能否明白在问什么。',
      },
    },
    en: {
      title: 'Groups of options should have a name',
      who: 'Screen reader users hear “yes” and “no” without the question.',
      fix: 'Wrap the options in <fieldset> and put the question into <legend>.',
      example: {
        bad: 'Publish? <input type="radio" name="p">Yes <input type="radio" name="p">No',
        good: '<fieldset><legend>Publish?</legend>…</fieldset>',
      },
      says: {
        'no-legend':
          'The fieldset has no legend; check how screen reader users learn what the group ({names}) is.',
        'maybe-no-legend': 'The fieldset has no legend ({names}); check whether it needs a name.',
        'bare-answers':
          '{fields} radio buttons say only “{names}” and have no group name: nobody hears the question.',
        radios: '{fields} radio buttons ({names}) have no group name; check that each is understood alone.',
        checkboxes: '{fields} checkboxes ({names}) have no group name; check that each is understood alone.',
      },
    },
  },
});
