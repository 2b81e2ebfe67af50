import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Hints and error messages that stand beside a field without being tied to it. */
export default definePageRule({
  id: 'hint-not-tied',
  version: 4,
  criteria: ['wcag22:1.3.1', 'wcag22:3.3.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) => {
    const invalid = wza.all('[aria-invalid="true"], [aria-errormessage]').length > 0;
    const summary = wza
      .all('[role="alert"], [class*="validation" i], [class*="error-summary" i]')
      .find(
        (el) =>
          /错误|有误|不正确|不能为空|fix|errors?\b/i.test(wza.visibleText(el)) &&
          !el.querySelector('a[href^="#"]') &&
          !invalid,
      );
    const isRed = (el: Element): boolean => {
      const [r = 0, g = 0, b = 0] = (/rgba?\(([^)]+)\)/.exec(getComputedStyle(el).color)?.[1] ?? '')
        .split(/[,\s/]+/)
        .map(Number);
      return r > 150 && g < r * 0.4 && b < r * 0.4 && wza.visibleText(el).length >= 6;
    };
    const fields = wza
      .all('input, textarea, select')
      .filter(
        (el) =>
          wza.exposed(el) &&
          !el.matches(
            '[type="hidden" i], [type="submit" i], [type="button" i], [type="image" i], [type="reset" i], [type="radio" i], [type="checkbox" i]',
          ),
      )
      .flatMap((el) => {
        const root = el.getRootNode() as Document | ShadowRoot;
        const ids =
          `${el.getAttribute('aria-describedby') ?? ''} ${el.getAttribute('aria-errormessage') ?? ''} ${el.getAttribute('aria-labelledby') ?? ''}`
            .split(/\s+/)
            .filter(Boolean);
        const tied = wza.squash(
          `${wza.name(el)} ${el.getAttribute('title') ?? ''} ${ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')}`,
        );
        const holder = wza.closest(el, 'label')?.parentElement ?? el.parentElement;
        const near = [
          el.previousElementSibling,
          el.nextElementSibling,
          wza.closest(el, 'label')?.nextElementSibling ?? null,
          holder?.matches('p, div, span, td, dd, li') &&
          holder.querySelectorAll('input, select, textarea').length === 1
            ? holder.nextElementSibling
            : null,
        ];
        const hint = near.find(
          (one) =>
            one !== null &&
            one !== undefined &&
            !one.matches(
              'label, input, select, textarea, button, script, br, a, h1, h2, h3, h4, h5, h6, form, fieldset, table, ul',
            ) &&
            one.querySelector('input, select, textarea, label, button, h1, h2, h3') === null &&
            wza.visibleText(one).length >= 2 &&
            wza.visibleText(one).length < 120 &&
            (isRed(one) ||
              /hint|help|tip|error|err|warn|note|msg|tishi|desc/i.test(`${one.className} ${one.id}`) ||
              /格式|例如|如：|不少于|不超过|至少|至多|位数字|必须|请填写|不能为空|不正确|错误|e\.g\.|for example|must be|format|at least|characters|还(?:可以|可|能)输入|剩余.{0,6}字/i.test(
                wza.visibleText(one),
              )),
        );
        const marked =
          /(?:^|[\s_-])(?:has-?errors?|is-?invalid|error|invalid|err)(?:$|[\s_-])/i.test(
            String(el.getAttribute('class') ?? ''),
          ) && el.getAttribute('aria-invalid') !== 'true';
        if (!hint && !marked)
          return ids.length > 0
            ? [
                {
                  at: wza.target(el),
                  hint: '',
                  name: wza.name(el).slice(0, 60),
                  tied: true,
                  marked: false,
                },
              ]
            : [];
        const words = hint ? wza.visibleText(hint) : '';
        return [
          {
            at: wza.target(el),
            hint: words.slice(0, 80),
            name: wza.name(el).slice(0, 60),
            tied: words !== '' && tied.includes(words.slice(0, 20)),
            marked: marked && !/错误|有误|不能为空|不正确|请|invalid|error|must|enter|valid/i.test(tied),
          },
        ];
      });
    const names = wza
      .all('input:not([type="hidden" i], [type="submit" i], [type="button" i]), select, textarea')
      .map((el) => wza.name(el))
      .filter((name) => name.length >= 2);
    return {
      fields,
      // several fields, and the words on the errors name none of them
      unnamed:
        summary !== undefined &&
        names.length >= 2 &&
        !names.some((name) => wza.visibleText(summary).toLowerCase().includes(name.toLowerCase())),
      summary: summary ? { at: wza.target(summary), text: wza.visibleText(summary).slice(0, 60) } : null,
    };
  },
  decide: ({ fields, summary, unnamed }) => [
    ...(summary && !fields.some((field) => field.marked || field.hint !== '')
      ? [
          unnamed
            ? fail(summary.at, 'which-field', { text: summary.text })
            : ask(summary.at, 'summary-only', { text: summary.text }),
        ]
      : []),
    ...fields.map(({ at, hint, name, tied, marked }) => {
      if (marked) return ask(at, 'marked-invalid', { name: name || '…' });
      return tied || hint === '' ? pass(at) : ask(at, 'untied', { name: name || '…', hint });
    }),
  ],
  text: {
    zh: {
      title: '输入提示和出错说明应与输入框关联',
      who: '屏幕阅读器用户在输入框之间跳转，听不到写在旁边却没有关联的格式要求和错误原因。',
      fix: '给提示文字加 id，在输入框上写 aria-describedby；出错时再加 aria-invalid="true"。',
      example: {
        bad: '<input id="sfz"><span class="tip">18 位数字</span>',
        good: '<input id="sfz" aria-describedby="sfz-tip"><span id="sfz-tip">18 位数字</span>',
      },
      says: {
        untied: '“{hint}”像是输入框“{name}”的提示，却没有与它关联，请核对。',
        'which-field': '“{text}”说有错误，却没有写明、也没有标出是哪个输入框。',
        'summary-only': '“{text}”说有错误，却没有标明是哪个输入框，请核对。',
        'marked-invalid': '输入框“{name}”的样子是出错状态，却没有与它关联的文字说明和 aria-invalid，请核对。',
      },
    },
    en: {
      title: 'Hints and error messages should be tied to their field',
      who: 'Screen reader users jump from field to field and never hear a format or an error that merely stands nearby.',
      fix: 'Give the hint an id and the field aria-describedby; add aria-invalid="true" when it is wrong.',
      example: {
        bad: '<input id="no"><span class="tip">18 digits</span>',
        good: '<input id="no" aria-describedby="no-tip"><span id="no-tip">18 digits</span>',
      },
      says: {
        untied: '“{hint}” seems to be a hint of the field “{name}” but is not tied to it; check it.',
        'which-field': '“{text}” tells of errors, and neither words nor marks say in which field.',
        'summary-only': '“{text}” tells of errors but no field is marked; check that users learn which one.',
        'marked-invalid':
          'The field “{name}” is styled as wrong without a tied message and aria-invalid; check it.',
      },
    },
  },
});
