import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Labels that point nowhere, at the wrong kind of thing, or at a field that has another label already. */
export default definePageRule({
  id: 'label-broken',
  version: 1,
  criteria: ['wcag22:1.3.1', 'gbt37668@2019:3.2.1.3'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const labels = wza.all('label[for]').filter((el) => wza.exposed(el));
    return labels.map((el) => {
      const id = el.getAttribute('for') ?? '';
      const root = el.getRootNode() as Document | ShadowRoot;
      const target = id === '' ? null : root.getElementById(id);
      const labelable =
        target?.matches('input:not([type="hidden" i]), select, textarea, button, meter, output, progress') ===
        true;
      const inside = el.querySelector('input:not([type="hidden" i]), select, textarea');
      const next = el.nextElementSibling;
      // a field right after it that nothing else names is the one that was meant
      const orphan =
        next?.matches(
          'input:not([type="hidden" i]):not([type="submit" i]):not([type="button" i]), select, textarea',
        ) === true &&
        wza.visible(next) &&
        ['none', 'placeholder'].includes(wza.nameFrom(next));
      return {
        at: wza.target(el),
        text: wza.text(el).slice(0, 60),
        found: target !== null,
        labelable: labelable || target?.localName.includes('-') === true,
        shared: labels.filter((other) => other.getAttribute('for') === id && other.getRootNode() === root)
          .length,
        inside: inside !== null,
        orphan,
      };
    });
  },
  decide: (labels) =>
    labels.map(({ at, text, found, labelable, shared, inside, orphan }) => {
      const args = { text: text || '…' };
      if (!found && !inside) return orphan ? fail(at, 'orphan', args) : ask(at, 'nowhere', args);
      if (found && !labelable && !inside) return ask(at, 'not-field', args);
      return shared > 1 ? ask(at, 'shared', args) : pass(at);
    }),
  text: {
    zh: {
      title: '标签应与自己的输入框正确关联',
      who: '关联错了，屏幕阅读器会把名称读到别的输入框上，或者读不出名称；点标签也点不中输入框。',
      fix: 'label 的 for 与对应输入框的 id 一一对应，id 不重复。',
      example: {
        bad: '<label for="xm">姓名</label><input id="name">',
        good: '<label for="name">姓名</label><input id="name">',
      },
      says: {
        orphan: '标签“{text}”的 for 没有对应的元素，紧跟着的输入框因此没有名称。',
        nowhere: '标签“{text}”的 for 没有对应的元素，请核对。',
        'not-field': '标签“{text}”的 for 指向的不是输入框，请核对。',
        shared: '标签“{text}”与别的标签指向同一个输入框，请核对是否有一个指错了。',
      },
    },
    en: {
      title: 'Labels should be tied to their own field',
      who: 'With a wrong tie, screen readers put the name on another field or read none, and clicking the label misses the field.',
      fix: 'Let each label’s for equal the id of its field, and keep ids unique.',
      example: {
        bad: '<label for="nm">Name</label><input id="name">',
        good: '<label for="name">Name</label><input id="name">',
      },
      says: {
        orphan: 'The label “{text}” points to nothing, so the field right after it has no name.',
        nowhere: 'The label “{text}” points to nothing; check it.',
        'not-field': 'The label “{text}” points to something that is no field; check it.',
        shared: 'The label “{text}” and another one point to the same field; check whether one is wrong.',
      },
    },
  },
});
