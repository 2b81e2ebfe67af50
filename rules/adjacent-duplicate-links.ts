import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** A picture link and a text link side by side to the same place: two stops and the same words twice. */
export default definePageRule({
  id: 'adjacent-duplicate-links',
  version: 1,
  criteria: ['wcag22:1.1.1', 'wcag22:2.4.4'],
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const links = wza
      .all('a[href]')
      .filter((el) => wza.tabbable(el) && el instanceof HTMLAnchorElement) as HTMLAnchorElement[];
    const between = document.createRange();
    return links.flatMap((el, i) => {
      const next = links[i + 1];
      if (!next || el.href !== next.href || /^javascript:|#$/i.test(el.href) || el.contains(next)) return [];
      if (el.getRootNode() !== next.getRootNode()) return [];
      between.setStartAfter(el);
      between.setEndBefore(next);
      if (wza.squash(between.toString()) !== '') return [];
      const picture = (a: Element): boolean =>
        a.querySelector('img, svg, canvas') !== null && wza.visibleText(a) === '';
      if (picture(el) === picture(next)) return [];
      return [{ at: wza.target(next), name: wza.name(next).slice(0, 60), first: wza.name(el).slice(0, 60) }];
    });
  },
  // who judges must weigh two stops against one big link, so this stays a question; one of the two being silent is fine
  decide: (pairs) =>
    pairs.map(({ at, name, first }) => (first === '' || name === '' ? pass(at) : ask(at, 'twice', { name }))),
  text: {
    zh: {
      title: '通向同一处的图片和文字应合成一个链接',
      who: '键盘用户要多按一次 Tab，屏幕阅读器用户会把同一条听两遍。',
      fix: '把图片和文字放进同一个 <a>，图片用 alt=""。',
      example: {
        bad: '<a href="/n/1"><img alt="开工仪式" src="1.jpg"></a><a href="/n/1">开工仪式</a>',
        good: '<a href="/n/1"><img alt="" src="1.jpg">开工仪式</a>',
      },
      says: { twice: '“{name}”与前面的图片链接通向同一处，请核对能否合成一个链接。' },
    },
    en: {
      title: 'A picture and a text leading to one place should be one link',
      who: 'Keyboard users press Tab once more and screen reader users hear the same thing twice.',
      fix: 'Put picture and text into one <a> and give the picture alt="".',
      example: {
        bad: '<a href="/n/1"><img alt="Opening" src="1.jpg"></a><a href="/n/1">Opening</a>',
        good: '<a href="/n/1"><img alt="" src="1.jpg">Opening</a>',
      },
      says: {
        twice:
          '“{name}” leads to the same place as the picture link before it; check whether they can be one link.',
      },
    },
  },
});
