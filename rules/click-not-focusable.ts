import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Things that react to a click but that no key can reach. */
export default definePageRule({
  id: 'click-not-focusable',
  version: 3,
  criteria: ['wcag22:2.1.1', 'gbt37668@2019:3.3.3.1'],
  act: [],
  impact: 'critical',
  probe: (wza) => {
    const up = (el: Element): Element | null => {
      const root = el.getRootNode();
      return el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const holdsTabbable = new Set<Element>();
    const holdsClickable = new Set<Element>();
    const mark = (el: Element, into: Set<Element>): void => {
      for (let above = up(el); above && !into.has(above); above = up(above)) into.add(above);
    };
    const everything = wza.all('*', { hidden: true });
    const tabbables = everything.filter((el) => wza.tabbable(el));
    for (const el of tabbables) mark(el, holdsTabbable);
    const clicks = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchend'];
    const clickable = everything.filter((el) => wza.handlers(el).some((type) => clicks.includes(type)));
    for (const el of clickable) mark(el, holdsClickable);
    const composite =
      '[role="option"], [role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"], [role="tab"], [role="treeitem"], [role="gridcell"], [role="row"], [role="radio"], [role="listbox"], [role="grid"], [role="slider"], [role="toolbar"]';

    // boxes drawn beside a native one that is not rendered at all: the label answers the mouse, nothing answers a key
    const drawn = wza
      .all('label')
      .flatMap((el) => {
        const field = (el as HTMLLabelElement).control;
        if (
          field === null ||
          !field.matches('input[type="checkbox" i], input[type="radio" i], input[type="file" i]')
        )
          return [];
        if ((field as HTMLInputElement).disabled || wza.visible(field)) return [];
        const { display, visibility } = getComputedStyle(field);
        if (display !== 'none' && visibility !== 'hidden') return [];
        const keyed =
          '[tabindex]:not([tabindex^="-"]), [role="checkbox"], [role="radio"], [role="switch"], [role="button"], a[href], button';
        // one that comes with a part of the page is shown together with its label
        if (wza.closest(el, keyed) || el.querySelector(keyed) || field.parentElement?.matches('[hidden]'))
          return [];
        // a file is also chosen by a button that the page ties to it
        if (
          (field as HTMLInputElement).type === 'file' &&
          (el.parentElement?.querySelector('button, a[href]') ?? null) !== null
        )
          return [];
        return [
          {
            at: wza.target(el),
            reach: 'drawn',
            text: (wza.visibleText(el) || wza.name(field)).slice(0, 40),
            pointer: true,
            inline: '',
            size: 0,
            role: '',
            types: [] as string[],
          },
        ];
      })
      .slice(0, 20);

    const reacting = clickable.flatMap((el) => {
      if (
        el.matches(
          'html, body, label, option, video, audio, canvas, form, dialog, summary, map, object, embed, iframe',
        )
      )
        return [];
      if (el.matches('button, input, select, textarea, fieldset') && !wza.focusable(el)) return []; // disabled: nobody may use it
      if (wza.focusable(el))
        return [
          {
            at: wza.target(el),
            reach: 'self',
            text: '',
            pointer: true,
            inline: '',
            size: 0,
            role: '',
            types: [] as string[],
          },
        ];
      let reach = 'none';
      // of what is not shown yet, only what closes a box or is drawn as a button is worth asking about
      if (!wza.visible(el)) {
        const marks = `${el.id} ${el.getAttribute('class') ?? ''} ${el.getAttribute('title') ?? ''}`;
        const closer =
          /close|关闭|btn|button/i.test(marks) || /^[\s×✕✖xX]{1,3}$|^关闭$/.test(el.textContent ?? '');
        const keyed = 'a[href], button, input, select, textarea, [tabindex], label, summary';
        if (!closer || el.childElementCount > 3 || wza.closest(el, keyed) || el.querySelector(keyed))
          return [];
        reach = 'hidden';
      }
      for (let above = up(el); above && reach === 'none'; above = up(above)) {
        if (wza.tabbable(above) || above.matches('label')) reach = 'ancestor';
        else if (above.matches('[aria-activedescendant]')) reach = 'composite';
      }
      if (reach !== 'hidden' && (el.matches(composite) || wza.closest(el, composite))) reach = 'composite';
      else if (reach === 'none' && holdsTabbable.has(el)) reach = 'inside';
      else if (reach === 'none' && holdsClickable.has(el)) reach = 'around';
      const { width, height } = el.getBoundingClientRect();
      return [
        {
          at: wza.target(el),
          reach,
          text: (
            wza.text(el) ||
            wza.squash(el.getAttribute('title') ?? '') ||
            wza.squash(el.textContent ?? '')
          ).slice(0, 40),
          pointer: getComputedStyle(el).cursor === 'pointer',
          inline: (el.getAttribute('onclick') ?? '').slice(0, 200),
          size: width * height,
          role: (el.getAttribute('role') ?? '').trim().toLowerCase(),
          types: wza.handlers(el).filter((type) => clicks.includes(type) || type.startsWith('key')),
        },
      ];
    });
    return [...reacting, ...drawn];
  },
  decide: (things) =>
    things
      .map(({ at, reach, text, pointer, inline, size, role, types }) => {
        if (reach === 'self') return pass(at);
        if (reach === 'drawn') return fail(at, 'drawn', { text: text || '…' });
        if (reach === 'hidden')
          return types.includes('click') ? ask(at, 'hidden', { text: text || '…' }) : null;
        if (reach !== 'none' || !types.includes('click')) return null;
        // handlers that only keep an event from spreading do nothing for anybody
        if (
          /^\s*(?:(?:event|e|window\.event)\.(?:stopPropagation|preventDefault)\(\)|event\.cancelBubble\s*=\s*true|return\s+(?:false|true)|void\s*\(?0\)?|;|\s)*$/.test(
            inline,
          ) &&
          inline !== ''
        )
          return null;
        const label = text === '' ? '…' : text;
        const acts =
          /location|open\s*\(|submit|show|hide|toggle|close|search|goto|go\(|jump|tab|play|next|prev|href/i.test(
            inline,
          );
        // a listener alone may be delegation or statistics; a hand cursor or a telling handler on a small thing is not
        const said = /^(?:button|link|checkbox|switch)$/.test(role); // it says itself that it is a control
        if ((pointer || acts || said) && size > 0 && size < 150_000 && text.length < 40)
          return fail(at, 'unreachable', { text: label });
        return ask(at, 'maybe-unreachable', { text: label });
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '能用鼠标点击的都应能用键盘操作',
      who: '只用键盘、屏幕阅读器或开关设备的人到不了这里，这项功能对他们等于不存在。',
      fix: '用 <button> 或 <a href> 来做；实在不行就加 tabindex="0"、合适的 role，并处理回车键和空格键。',
      example: {
        bad: '<span onclick="closeAd()">×</span>',
        good: '<button type="button" onclick="closeAd()" aria-label="关闭">×</button>',
      },
      says: {
        unreachable: '“{text}”可以用鼠标点击，但键盘焦点到不了它。',
        drawn: '“{text}”的选择框（或文件框）被设为不显示，只画了一个样子：鼠标点得到标签，键盘和读屏到不了。',
        hidden: '“{text}”现在没有显示；它能用鼠标点击，却没有键盘途径，请在它出现后核对。',
        'maybe-unreachable':
          '“{text}”上有点击处理，但键盘焦点到不了它；请核对它是不是一个操作，有没有等效的键盘途径。',
      },
    },
    en: {
      title: 'Whatever can be clicked should work by keyboard',
      who: 'People who use a keyboard, a screen reader or a switch cannot get there: the function does not exist for them.',
      fix: 'Use <button> or <a href>; failing that, add tabindex="0", a fitting role and handling of Enter and Space.',
      example: {
        bad: '<span onclick="closeAd()">×</span>',
        good: '<button type="button" onclick="closeAd()" aria-label="Close">×</button>',
      },
      says: {
        unreachable: '“{text}” can be clicked with a mouse, but keyboard focus cannot reach it.',
        drawn:
          'The box of “{text}” is not rendered and only drawn: the mouse can click its label, keyboard and screen reader do not reach it.',
        hidden:
          '“{text}” is not shown yet; it can be clicked but has no keyboard way in: check it once it appears.',
        'maybe-unreachable':
          '“{text}” handles clicks, but keyboard focus cannot reach it; check whether it is a control and has a keyboard equivalent.',
      },
    },
  },
});
