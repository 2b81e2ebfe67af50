import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Labels so far from their field in the same line that the eye, or a screen magnifier, does not bring them together. */
export default definePageRule({
  id: 'label-far',
  version: 1,
  criteria: ['wcag22:3.3.2'],
  act: [],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('input, select, textarea', { hidden: true })
      .slice(0, 200)
      .flatMap((el) => {
        const label = (el as HTMLInputElement).labels?.[0];
        if (!label || !wza.visible(el) || wza.squash(label.textContent ?? '') === '' || !wza.visible(label))
          return [];
        const box = el.getBoundingClientRect();
        const words: DOMRect[] = [];
        for (const node of label.childNodes)
          if (node !== el && !node.contains(el)) {
            const range = document.createRange();
            range.selectNode(node);
            words.push(...range.getClientRects());
          }
        // the words of the label that stand in the field's line
        const line = words.filter((rect) => rect.width > 1 && rect.top < box.bottom && rect.bottom > box.top);
        if (line.length === 0 || line.length < words.filter((rect) => rect.width > 1).length) return [];
        const gap = Math.min(...line.map((rect) => Math.max(box.left - rect.right, rect.left - box.right)));
        return [
          {
            at: wza.target(el),
            name: wza.squash(label.textContent ?? '').slice(0, 60),
            gap: Math.round(gap),
          },
        ];
      }),
  decide: (fields) =>
    fields.map(({ at, name, gap }) => (gap > 240 ? ask(at, 'far', { name, gap }) : pass(at))),
  text: {
    zh: {
      title: '标签应紧挨着它的输入框',
      who: '用放大镜软件的人一次只看到一小块屏幕，标签离得远就不知道这个框填什么。',
      fix: '标签放在输入框上方，或紧靠在它左边；宽表单里让标签右对齐。',
      example: {
        bad: '<label style="float:left">国籍</label><input style="float:right">',
        good: '<label for="gj">国籍</label><br><input id="gj">',
      },
      says: { far: '标签“{name}”离它的输入框 {gap} 像素，请核对放大后能否看出是一对。' },
    },
    en: {
      title: 'A label should stand close to its field',
      who: 'People who magnify the screen see a small part of it; with the label far away they cannot tell what the field is for.',
      fix: 'Put the label above its field or close to its left; align labels right in wide forms.',
      example: {
        bad: '<label style="float:left">Country</label><input style="float:right">',
        good: '<label for="country">Country</label><br><input id="country">',
      },
      says: {
        far: 'The label “{name}” stands {gap} px from its field; check whether they are seen as a pair when magnified.',
      },
    },
  },
});
