import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isFileName, isPlaceholderAlt, similar } from '../src/words/chinese.ts';

/** Text alternatives that say nothing: a file name, 图片, the words that stand beside the picture anyway. */
export default definePageRule({
  id: 'img-alt-quality',
  version: 3,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: ['qt1vmo', '9eb3f6'],
  impact: 'serious',
  probe: (wza) => {
    let written: string | null = null;
    const saysAlready = (words: string): boolean =>
      (written ??= wza.squash(document.body.textContent ?? '').toLowerCase()).includes(words.toLowerCase());
    return wza
      .all('img, [role="img"], area[href], input[type="image" i]')
      .filter((el) => wza.exposed(el))
      .map((el) => {
        const alt = wza.squash(el.getAttribute('alt') ?? '');
        const title = wza.squash(el.getAttribute('title') ?? '');
        const link = wza.closest(el, 'a, button');
        const block = link ?? wza.closest(el, 'figure, p, li, td, dd');
        return {
          at: wza.target(el),
          name: wza.name(el).slice(0, 300),
          emptyButTitled: el.matches('img[alt]') && alt === '' && title !== '' ? title.slice(0, 300) : null,
          // a picture with a tooltip that the page says nowhere else, and no words in its link
          shownOnly:
            el.matches('img[alt]:not([role], [aria-label], [aria-labelledby])') &&
            alt === '' &&
            title !== '' &&
            wza.visible(el) &&
            (link === null || wza.visibleText(link) === '') &&
            !saysAlready(title),
          title: el.matches('img[alt]') && alt !== '' ? title.slice(0, 300) : '',
          file: (el.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop()?.slice(0, 100) ?? '',
          beside: block ? wza.visibleText(block).slice(0, 300) : '',
          link: el.matches('area, input') || link !== null,
        };
      });
  },
  decide: (images) =>
    images
      .map(({ at, name, emptyButTitled, shownOnly, title, file, beside, link }) => {
        // H67 and F39 of WCAG: decoration has neither; what is worth a tooltip is no decoration
        if (emptyButTitled !== null) {
          const tells = !isPlaceholderAlt(emptyButTitled) && !isFileName(emptyButTitled);
          return shownOnly && tells
            ? fail(at, 'title-only', { title: emptyButTitled })
            : ask(at, 'empty-but-titled', { title: emptyButTitled });
        }
        if (name === '') return null;
        const stem = file.replace(/\.\w+$/, '');
        if (isFileName(name) || (/^[\w.-]*[\d_-][\w.-]*$/.test(stem) && name === stem && stem.length > 3))
          return /\s/.test(name) ? ask(at, 'maybe-file-name', { name }) : fail(at, 'file-name', { name });
        // a drawn sign (a plus, an arrow) may well be called by its sign
        if (bare(name) === '') return ask(at, 'sign', { name });
        // 1, 2, 3 count pictures; a drawn figure may be called so
        if (/^\d{1,3}$/.test(bare(name))) return ask(at, 'number', { name });
        if (isPlaceholderAlt(name)) return fail(at, 'placeholder', { name });
        if (
          /^(?:logo|图标|标志|徽标|icon|标识|二维码|qr ?code|广告|专题|(?:办理|办事|工作|业务|服务)?流程图?|示意图|(?:组织)?(?:机构|结构)图|(?:分布|位置|区位|规划|平面|效果)图|地图|统计(?:图|表)|(?:柱状|柱形|饼|折线|条形)图|图表|表格|一图读懂|一张图读懂|图解|政策(?:图解|解读)|海报|宣传(?:图|画)|长图|思维导图|扫描件|红头文件|文件|公告|通知|flow ?chart|diagram|chart|graph|map|table|infographic|poster)\d*$/i.test(
            name.trim(),
          )
        )
          return ask(at, 'too-general', { name });
        if (
          /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|logo) of |^(?:图片|照片|图像)[:：]/i.test(
            name,
          )
        )
          return ask(at, 'says-picture', { name });
        if (similar(name, beside) && bare(name).length > 1)
          return ask(at, link ? 'repeats-link' : 'repeats', { name });
        // a title that adds words is fine; one that tells another story leaves eyes and ears with different pictures
        if (title !== '' && !bare(title).startsWith(bare(name)) && !similar(title, name))
          return ask(at, 'other-title', { name, title });
        if (title !== '' && bare(title) !== bare(name)) return ask(at, 'longer-title', { name, title });
        if (name.length > 120) return ask(at, 'long', { length: name.length, name: name.slice(0, 40) });
        return pass(at);
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '替代文本应说明图片的内容或用途',
      who: '看不见图片的人只能听到替代文本；听到“图片”或文件名，等于什么也没听到。',
      fix: '用一句话写出图片表达的内容；图片是链接时写出链接的去处；纯装饰图片用 alt=""。',
      example: {
        bad: '<img src="W020240105.jpg" alt="W020240105.jpg">',
        good: '<img src="W020240105.jpg" alt="市民在政务服务大厅自助终端上办理社保业务">',
      },
      says: {
        'file-name': '替代文本“{name}”是文件名，没有说明图片内容。',
        'maybe-file-name': '替代文本“{name}”看起来是文件名，请核对它是否说明了图片内容。',
        placeholder: '替代文本“{name}”只是占位的词，没有说明图片内容。',
        sign: '替代文本只有符号“{name}”，请核对屏幕阅读器用户能否由此明白图片的意思。',
        number: '替代文本只有数字“{name}”，请核对图片上是不是就画着这个数字。',
        'too-general': '替代文本“{name}”过于笼统，请核对是否应写明是谁的标识、通向哪里。',
        'says-picture': '替代文本“{name}”先说了“这是图片”，屏幕阅读器本来就会说，请核对能否去掉。',
        repeats: '替代文本“{name}”与旁边的文字相同，会被读两遍；请核对是否应改为 alt=""。',
        'repeats-link': '替代文本“{name}”与同一链接里的文字相同，会被读两遍；请核对是否应改为 alt=""。',
        'other-title': '替代文本“{name}”与 title“{title}”说的不同，请核对哪一个才对。',
        'longer-title': 'title“{title}”比替代文本“{name}”说得更多，请核对屏幕阅读器用户是否也需要这些内容。',
        long: '替代文本长达 {length} 个字（“{name}……”），请核对是否应把长说明放进正文。',
        'title-only': '图片的 alt 为空，说明“{title}”只写在 title 里，只有用鼠标的人看得到。',
        'empty-but-titled': '图片的 alt 为空，却有 title“{title}”，两者矛盾：请核对它是装饰还是内容。',
      },
    },
    en: {
      title: 'A text alternative should say what the picture shows or does',
      who: 'People who cannot see the picture hear only its alternative; “image” or a file name tells them nothing.',
      fix: 'Say in one sentence what the picture conveys; for a linked picture say where the link leads; use alt="" for pure decoration.',
      example: {
        bad: '<img src="W020240105.jpg" alt="W020240105.jpg">',
        good: '<img src="W020240105.jpg" alt="A resident renews social insurance at a self-service terminal">',
      },
      says: {
        'file-name': 'The alternative “{name}” is a file name and says nothing about the picture.',
        'maybe-file-name':
          'The alternative “{name}” looks like a file name; check that it says what the picture shows.',
        placeholder: 'The alternative “{name}” is a placeholder and says nothing about the picture.',
        sign: 'The alternative is only the sign “{name}”; check that it can be understood when read aloud.',
        number:
          'The alternative is only the number “{name}”; check whether that number is what the picture shows.',
        'too-general':
          'The alternative “{name}” is very general; check whether it should say whose logo it is or where it leads.',
        'says-picture':
          'The alternative “{name}” begins by saying that it is a picture, which screen readers say anyway; check whether that can go.',
        repeats:
          'The alternative “{name}” repeats the text beside it and is read twice; check whether alt="" is right.',
        'repeats-link':
          'The alternative “{name}” repeats the text of the same link and is read twice; check whether alt="" is right.',
        'other-title': 'The alternative “{name}” and the title “{title}” differ; check which is right.',
        'longer-title':
          'The title “{title}” says more than the alternative “{name}”; check whether screen reader users need it too.',
        long: 'The alternative is {length} characters long (“{name}…”); check whether the description belongs in the text.',
        'title-only':
          'The picture has an empty alt and its description “{title}” stands in title alone, shown to mouse users only.',
        'empty-but-titled':
          'The picture has an empty alt but the title “{title}”: check whether it is decoration or content.',
      },
    },
  },
});
