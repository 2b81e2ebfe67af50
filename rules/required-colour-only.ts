import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Required fields and errors told by colour alone. */
export default definePageRule({
  id: 'required-colour-only',
  version: 4,
  criteria: ['wcag22:1.4.1', 'gbt37668@2019:3.2.2.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const words = wza.text(document.body ?? document.documentElement);
    const channels = (css: string): [number, number, number] => {
      const [r = 0, g = 0, b = 0] = (/rgba?\(([^)]+)\)/.exec(css)?.[1] ?? '').split(/[,\s/]+/).map(Number);
      return [r, g, b];
    };
    const red = (css: string): boolean => {
      const [r, g, b] = channels(css);
      return r > 150 && g < r * 0.5 && b < r * 0.5;
    };
    const hues: readonly (readonly [RegExp, (r: number, g: number, b: number) => boolean])[] = [
      [/\bred\b|红/i, (r, g, b) => r > 130 && g < r * 0.5 && b < r * 0.5],
      [/\bgreen\b|绿/i, (r, g, b) => g > 80 && r < g * 0.7 && b < g * 0.8],
      [/\bblue\b|蓝/i, (r, g, b) => b > 110 && r < b * 0.6 && g < b * 0.85],
    ];
    /** Words that bear a colour which `sentence` gives a meaning, and show that meaning by nothing else; '' = none. */
    const onlyColoured = (sentence: Element, text: string): string => {
      const meant = hues.filter(([word]) => word.test(text));
      // a rule for reading the page, not red tourism and green growth; links and charts have looks of their own
      const rule =
        /(?:红|绿|蓝|标)(?:色|红|绿|蓝)?(?:字体|文字|字|标记|标注|显示)?(?:的|项目?|条目|事项|部分)*(?:表示|代表|为必填|为必须|为停|为已|为未|为不|者?为)|\b(?:in|marked|shown) (?:red|green|blue)\b.{0,12}\b(?:are|is|means?|shows?|indicates?)\b|\b(?:fields?|items?) (?:are |is )?(?:marked |shown )?in (?:red|green|blue)\b/i;
      if (meant.length === 0 || text.length > 120 || !rule.test(text)) return '';
      if (/链接|links?\b|图|map|chart|line/i.test(text)) return '';
      const near = sentence.parentElement?.parentElement ?? sentence.parentElement ?? sentence;
      const meanings = [
        ...(text
          .replaceAll(/\b(?:marked|shown|green|blue|those|means?|fields?|items?|with)\b/gi, ' ')
          .match(/\p{Script=Latin}{4,}/gu) ?? []),
        ...[...text.replaceAll(/[^\p{Script=Han}]|[红绿蓝色的为是示代标]/gu, ' ')].flatMap((char, n, all) =>
          char.trim() !== '' && (all[n + 1] ?? ' ').trim() !== '' ? [`${char}${all[n + 1]}`] : [],
        ),
      ];
      const plain = channels(getComputedStyle(sentence).color).join();
      const bearer = wza
        .all('li, td, label, span, p, b, strong, em, font, dt, dd', { hidden: true })
        .find((el) => {
          if (el.childElementCount > 0 && !el.matches('label')) return false;
          if (
            !near.contains(el) ||
            sentence.contains(el) ||
            el.contains(sentence) ||
            wza.closest(el, 'a, button, nav, header, footer')
          )
            return false;
          const colour = channels(getComputedStyle(el).color);
          const words = wza.visibleText(el);
          return (
            words.length >= 2 &&
            words.length < 60 &&
            colour.join() !== plain &&
            meant.some(([, is]) => is(...colour)) &&
            !/[*＊!！✓✔√✗×⚠()（）]/.test(words) &&
            !meanings.some((meaning) => words.toLowerCase().includes(meaning.toLowerCase())) &&
            wza.visible(el) &&
            getComputedStyle(el).fontWeight === getComputedStyle(sentence).fontWeight &&
            getComputedStyle(el).textDecorationLine === 'none' &&
            el.querySelector('img, svg, i') === null &&
            (el.parentElement?.querySelector('img, svg') ?? null) === null
          );
        });
      return bearer === undefined ? '' : wza.visibleText(bearer).slice(0, 40);
    };
    const told = wza
      .all('p, div, span, li, td, strong, em')
      .filter((el) => [...el.children].every((child) => child.matches('span, b, strong, em, i, font, mark')))
      .flatMap((el) => {
        const text = wza.visibleText(el);
        return /(?:红色|标红|红字|蓝色|绿色|灰色).{0,8}(?:为必填|必填|必须填|表示|代表|为已|为未|项)|(?:fields?|items?|text) (?:in|marked in|highlighted in|shown in) (?:red|green|blue)|(?:red|green|blue) (?:fields?|items?|labels?)|\b(?:in|marked) (?:red|green|blue|orange|yellow)\b.{0,20}\b(?:are|is|means?|shows?|indicates?)\b/i.test(
          text,
        ) && !/[*＊]|星号/.test(text)
          ? [
              {
                at: wza.target(el),
                kind: 'told',
                name: text.slice(0, 60),
                ok: false,
                example: onlyColoured(el, text),
              },
            ]
          : [];
      });
    const fields = wza
      .all('input:not([type="hidden" i]):not([type="submit" i]):not([type="button" i]), select, textarea')
      .flatMap((el) => {
        const labels = (el as HTMLInputElement).labels;
        const label = labels?.[0];
        if (!label) return [];
        const required = el.matches('[required], [aria-required="true"]');
        const redLabel = red(getComputedStyle(label).color);
        if (!required && !redLabel) return [];
        const marked =
          required ||
          /[*＊]|必填|必选|required/i.test(
            `${wza.visibleText(label)} ${el.parentElement?.childElementCount === 2 ? wza.text(el.parentElement) : ''}`,
          );
        return [{ at: wza.target(el), kind: 'field', name: wza.name(el).slice(0, 60), ok: marked }];
      });
    // W3C failure F81: the page speaks of errors, and some of its fields are red, nothing more
    const reddish = (css: string, least: number): boolean => {
      const [r = 0, g = 0, b = 0, a = 1] = (/rgba?\(([^)]+)\)/.exec(css)?.[1] ?? '')
        .split(/[,\s/]+/)
        .map(Number);
      return a > 0.3 && r > 150 && r - g > least && r - b > least && Math.abs(g - b) < 60;
    };
    const boxes = wza
      .all('input, select, textarea')
      .filter(
        (el) =>
          wza.exposed(el) &&
          !el.matches(
            '[type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="radio" i], [type="checkbox" i]',
          ),
      )
      .map((el) => {
        const css = getComputedStyle(el);
        const border = Number.parseFloat(css.borderTopWidth) > 0 && reddish(css.borderTopColor, 60);
        return {
          el,
          width: Number.parseFloat(css.borderTopWidth),
          red: border || reddish(css.backgroundColor, 20),
        };
      });
    const redBoxes = boxes.filter((box) => box.red);
    const others = boxes.filter((box) => !box.red);
    const speaks =
      /(?:错误|有误|不正确|未通过|填写不完整|标红|红色)[^。！!；;]{0,12}|(?:errors?|problems?|mistakes?)\b[^.!]{0,40}\b(?:page|form|below|fields?|red|highlighted|correct|fix)|(?:correct|fix|check)\b[^.!]{0,30}\b(?:errors?|fields?|red|highlighted|marked|outlined|below)|(?:请|须)(?:更正|改正|修改|检查)[^。！!；;]{0,12}/i.exec(
        words,
      )?.[0] ?? '';
    const bareRed = redBoxes.filter(({ el, width }) => {
      const label = (el as HTMLInputElement).labels?.[0];
      // its own label, the words around it, pictures, and what assistive technology is told
      let near: Element = el;
      while (
        near.parentElement &&
        near.parentElement.querySelectorAll('input, select, textarea').length === 1
      )
        near = near.parentElement;
      const said = `${wza.visibleText(near)} ${label ? wza.visibleText(label) : ''}`;
      const name = wza.name(el);
      return (
        label !== undefined &&
        !el.matches('[aria-invalid="true"], [aria-describedby], [aria-errormessage]') &&
        near.querySelector('img, svg, i, canvas') === null &&
        !/错|误|不正确|不能为空|请|必|格式|应|须|invalid|error|enter|must|required|valid|missing|wrong|[*＊!！✗×⚠]/i.test(
          said,
        ) &&
        others.every((other) => width - other.width < 2) &&
        !(name.length > 1 && speaks.includes(name))
      );
    });
    const first = bareRed[0];
    const sure =
      first !== undefined && others.length > 0 && bareRed.length === redBoxes.length && speaks !== ''
        ? [
            {
              at: wza.target(first.el),
              name: wza.name(first.el).slice(0, 60),
              count: bareRed.length,
              text: speaks.slice(0, 60),
            },
          ]
        : [];
    // without a word on errors the red may be a matter of taste
    const odd =
      sure.length === 0 && first !== undefined && others.length > 0 && redBoxes.length === bareRed.length
        ? [{ at: wza.target(first.el), name: wza.name(first.el).slice(0, 60) }]
        : [];
    const plain = wza.all('form label').filter((label) => !red(getComputedStyle(label).color)).length;
    return {
      sure,
      odd,
      told,
      fields: plain > 0 ? fields : fields.filter((field) => field.ok),
      explained: /\*.{0,6}(?:必填|必选|required)|带.{0,3}\*/i.test(words),
    };
  },
  decide: ({ sure, odd, told, fields }) => [
    ...sure.map(({ at, name, count, text }) => fail(at, 'errors-red', { name, count, text })),
    ...odd.map(({ at, name }) => ask(at, 'red-box', { name })),
    ...told.map(({ at, name, example }) =>
      example === ''
        ? ask(at, 'told-by-colour', { text: name })
        : fail(at, 'meant-by-colour', { text: name, example }),
    ),
    ...fields
      .filter(({ ok }) => ok || told.every(({ example }) => example === '')) // what red means is told, and that it fails
      .map(({ at, name, ok }) => (ok ? pass(at) : ask(at, 'red-label', { name }))),
  ],
  text: {
    zh: {
      title: '必填、出错等状态不能只靠颜色表示',
      who: '色弱、色盲和看不见的人分不出哪一项是红的，不知道哪里必填、哪里出错。',
      fix: '在标签里写“必填”或加星号并说明，给输入框加 required；出错时用文字说明。',
      example: {
        bad: '<label style="color:red">姓名</label>',
        good: '<label>姓名（必填）<input required></label>',
      },
      says: {
        'errors-red':
          '页面说“{text}”，{count} 个输入框（如“{name}”）只变成红色，没有文字、符号或 aria-invalid 说明是它填错。',
        'red-box': '输入框“{name}”与别的不同，是红色的，没有文字或符号说明，请核对颜色是否表示填错或必填。',
        'meant-by-colour': '“{text}”给颜色规定了意思，而“{example}”等处只有颜色，没有文字或符号说明。',
        'told-by-colour': '“{text}”靠颜色区分，请核对是否另有文字或符号标明。',
        'red-label': '“{name}”的标签是红色，却没有“必填”字样、星号或 required，请核对颜色是否另有含义。',
      },
    },
    en: {
      title: 'Required fields and errors must not be shown by colour alone',
      who: 'Colour-blind and blind people cannot tell which item is red, so they do not know what is required or wrong.',
      fix: 'Write “required” or an explained asterisk into the label, add required to the field and tell errors in words.',
      example: {
        bad: '<label style="color:red">Name</label>',
        good: '<label>Name (required) <input required></label>',
      },
      says: {
        'errors-red':
          'The page says “{text}”, and {count} fields (such as “{name}”) only turn red: no words, sign or aria-invalid tell that they are wrong.',
        'red-box':
          'The field “{name}” is red unlike the others, with no words or sign; check whether the colour says that it is wrong or required.',
        'meant-by-colour':
          '“{text}” gives a colour a meaning, and “{example}” bears that colour with no word or sign beside it.',
        'told-by-colour':
          '“{text}” tells things apart by colour; check for words or signs that say the same.',
        'red-label':
          'The label of “{name}” is red but has no “required”, asterisk or required attribute; check what the colour means.',
      },
    },
  },
});
