import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Controls and banners whose words are only in a CSS background picture. */
export default definePageRule({
  id: 'background-image-text',
  version: 3,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const picture = (el: Element): string => {
      const own = [
        wza.background(el),
        wza.part(el, '::before', 'background-image'),
        wza.part(el, '::after', 'background-image'),
      ].find((value) => /url\(/.test(value));
      return own === undefined
        ? ''
        : (/url\(["']?([^"')]+)/.exec(own)?.[1] ?? '').split(/[?#]/)[0]?.split('/').pop()?.slice(0, 80) ||
            'data';
    };
    const controls = wza
      .all('a[href], button, [role="button"], [role="link"], input[type="button" i], input[type="submit" i]')
      .flatMap((el) => {
        const file = picture(el);
        if (file === '' || !wza.exposed(el)) return [];
        return [
          {
            at: wza.target(el),
            control: true,
            named: wza.name(el) !== '',
            file,
            telling: false,
            sign: false,
          },
        ];
      });
    const others = wza.all('div, span, p, i, em, h1, h2, h3, td, li, header').flatMap((el) => {
      const file = picture(el);
      if (
        file === '' ||
        !wza.exposed(el) ||
        wza.closest(el, 'a, button, [role="button"], [role="img"], [role="link"]')
      )
        return [];
      const { width, height } = el.getBoundingClientRect();
      // a strip as wide as a column with nothing on it is more often a banner with words than an ornament
      const banner =
        width >= 400 &&
        height >= 60 &&
        height <= 400 &&
        /banner|zhuanti|zt|ad[-_]|slogan|head|biaoyu|\.(?:jpe?g|png)$/i.test(`${file} ${el.className}`);
      const telling =
        banner ||
        /warn|alert|error|success|danger|notice|important|logo|title|text|biaoti|icon[-_]?(?:tip|info)/i.test(
          `${file} ${el.className}`,
        );
      // words or controls inside speak for themselves; a warning sign beside words does not
      const empty =
        wza.text(el) === '' && el.querySelector('img, a, input, button, iframe, video, svg, object') === null;
      if (
        !(empty
          ? width >= 80 && height >= 16 && (telling || el.matches('h1, h2, h3'))
          : /warn|alert|error|danger|important/i.test(`${file} ${el.className}`) && el.childElementCount < 3)
      )
        return [];
      return [
        {
          at: wza.target(el),
          control: false,
          named:
            wza.name(el) !== '' && !empty
              ? /警告|注意|错误|提示|重要|warning|error|important|alert|notice/i.test(wza.text(el))
              : wza.name(el) !== '',
          file,
          telling,
          // a sign of danger at the start of a text of its own that says nothing of it (W3C failure F3)
          sign:
            !empty &&
            /(?:^|[-_./\s])(?:warning|warn|danger|caution|alert|important|exclamation|jinggao)(?:[-_.\d]|$)/i.test(
              file,
            ) &&
            /warn|danger|caution|alert|important/i.test(`${el.className}`) &&
            getComputedStyle(el).backgroundRepeat === 'no-repeat' &&
            Number.parseFloat(getComputedStyle(el).paddingLeft) >= 20 &&
            wza.visibleText(el).length >= 15 &&
            !/警告|注意|警示|危险|错误|失败|提示|提醒|重要|务必|不得|禁止|严禁|warn|caution|danger|attention|important|note\b|error|fail|alert|must|beware|\bdo not\b|(?:^|[.!] )don't/i.test(
              `${wza.text(el)} ${el.getAttribute('title') ?? ''} ${el.getAttribute('aria-label') ?? ''}`,
            ) &&
            wza.closest(el, '[role="alert"], [role="note"], [role="status"]') === null &&
            !/警告|注意|警示|重要|提醒|warning|caution|important|attention/i.test(wza.headingOf(el)),
        },
      ];
    });
    return [...controls, ...others];
  },
  decide: (found) =>
    found.map(({ at, control, named, file, sign }) =>
      named
        ? pass(at)
        : control
          ? fail(at, 'control', { file })
          : sign
            ? fail(at, 'sign', { file })
            : ask(at, 'picture', { file }),
    ),
  text: {
    zh: {
      title: '背景图片里的文字和信息应有文本',
      who: '背景图片没有替代文本，屏幕阅读器读不到；高对比度模式下也会消失。',
      fix: '把文字写进 HTML；图标按钮用 aria-label 或视觉隐藏的文字命名。',
      example: {
        bad: '<a class="btn-sb" href="/sb/"></a>',
        good: '<a class="btn-sb" href="/sb/"><span class="visually-hidden">在线申报</span></a>',
      },
      says: {
        control: '链接或按钮只有背景图片（{file}），没有名称。',
        sign: '背景图片（{file}）是警示标志，旁边的文字没有说这是警告或重要事项。',
        picture: '背景图片（{file}）像是有文字或信息，却没有文本，请核对。',
      },
    },
    en: {
      title: 'Words and information in background pictures need text',
      who: 'A background picture has no text alternative: screen readers miss it and high-contrast mode removes it.',
      fix: 'Write the words in HTML; name icon buttons with aria-label or visually hidden text.',
      example: {
        bad: '<a class="btn-apply" href="/apply/"></a>',
        good: '<a class="btn-apply" href="/apply/"><span class="visually-hidden">Apply online</span></a>',
      },
      says: {
        control: 'The link or button has only a background picture ({file}) and no name.',
        sign: 'The background picture ({file}) is a warning sign, and the words beside it do not say that they are a warning.',
        picture: 'The background picture ({file}) seems to hold words or information without text; check it.',
      },
    },
  },
});
