import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Pictures marked as decoration that look like content: big pictures in an article, logos, charts. */
export default definePageRule({
  id: 'img-empty-alt',
  version: 2,
  criteria: ['wcag22:1.1.1', 'gbt37668@2019:3.2.1.4'],
  act: ['e88epe'],
  impact: 'serious',
  probe: (wza) =>
    wza.all('img[alt], img[role="none"], img[role="presentation"], img[aria-hidden="true"]').flatMap((el) => {
      const { width, height } = el.getBoundingClientRect();
      // a mark of an owner, kept from assistive technology, with no words at all around it
      const far = wza.closest(el, 'a, figure, header, p, li, td')?.parentElement ?? el.parentElement ?? el;
      const hidden = !wza.exposed(el) || wza.name(el) === '';
      const logo =
        hidden &&
        width >= 24 &&
        /(?:^|[-_./])logo(?:$|[-_.\d])/i.test((el.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '') &&
        wza.text(far) === '' &&
        wza.closest(el, '[aria-label], [aria-labelledby], [title]') === null;
      if (logo)
        return [
          {
            at: wza.target(el),
            file: (el.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop()?.slice(0, 100) ?? '',
            width: 0,
            height: 0,
            alone: false,
            link: false,
            inArticle: false,
            logo: true as boolean,
          },
        ];
      if (!el.hasAttribute('alt')) return [];
      if (
        wza.squash(el.getAttribute('alt') ?? '') !== '' ||
        wza.squash(el.getAttribute('title') ?? '') !== ''
      )
        return [];
      if (wza.name(el) !== '' || wza.closest(el, '[aria-hidden="true"]')) return [];
      const link = wza.closest(el, 'a[href], button, [role="link"], [role="button"]');
      const explained = wza.closest(el, 'figure')?.querySelector('figcaption') != null;
      return [
        {
          at: wza.target(el),
          file: (el.getAttribute('src') ?? '').split(/[?#]/)[0]?.split('/').pop()?.slice(0, 100) ?? '',
          width: Math.round(width),
          height: Math.round(height),
          alone:
            !/line|bg|back|space|dot|arrow|shadow|blank|icon|bullet|1x1|jiantou|fgx/i.test(
              el.getAttribute('src') ?? '',
            ) && wza.visibleText(el.parentElement ?? el) === '',
          // an empty alternative in a link with words is right, in a link without words it is another rule's matter
          link: link !== null || explained,
          logo: false as boolean,
          inArticle:
            wza.closest(
              el,
              'article, .TRS_Editor, #UCAP-CONTENT, #zoom, .pages_content, .article, .content',
            ) !== null,
        },
      ];
    }),
  decide: (images) =>
    images.map(({ at, file, width, height, link, inArticle, alone, logo }) => {
      if (logo) return fail(at, 'logo', { file });
      if (link) return pass(at);
      if (
        /logo|chart|map|graph|diagram|qr_?code|ewm|banner|tujie|liucheng|流程|图解|示意/i.test(file) &&
        width > 24
      )
        return ask(at, 'telling-name', { file });
      if (width >= 200 && height >= 120 && inArticle) return ask(at, 'in-article', { width, height });
      if (alone && width >= 60 && height >= 20) return ask(at, 'alone', { width, height });
      return pass(at);
    }),
  text: {
    zh: {
      title: '有内容的图片不应标成装饰',
      who: 'alt 为空的图片会被屏幕阅读器跳过，视障用户不知道这里有内容。',
      fix: '图片有内容就写替代文本；只有纯装饰图片才用 alt=""。',
      example: {
        bad: '<img src="liucheng.png" alt="">',
        good: '<img src="liucheng.png" alt="申办流程：申请、受理、审核、发证">',
      },
      says: {
        logo: '标志图片（{file}）标成了装饰，周围也没有写出是谁的标志。',
        'telling-name': '图片 alt 为空，但文件名“{file}”像是有内容的图片，请核对。',
        alone: '一张 {width}×{height} 的图片单独占一处，alt 为空，请核对它是否只是装饰。',
        'in-article': '正文里有一张 {width}×{height} 的大图，alt 为空，请核对它是否只是装饰。',
      },
    },
    en: {
      title: 'Pictures with content should not be marked as decoration',
      who: 'Screen readers skip a picture with an empty alt; blind users never learn that something is there.',
      fix: 'Write a text alternative if the picture has content; alt="" is for pure decoration only.',
      example: {
        bad: '<img src="process.png" alt="">',
        good: '<img src="process.png" alt="Steps: apply, accept, review, issue">',
      },
      says: {
        logo: 'The logo ({file}) is marked as decoration, and no words around it say whose it is.',
        'telling-name':
          'The alt is empty, but the file name “{file}” suggests a picture with content; check it.',
        alone: 'A {width}×{height} picture stands alone with an empty alt; check that it is only decoration.',
        'in-article':
          'A {width}×{height} picture in the article has an empty alt; check that it is only decoration.',
      },
    },
  },
});
