import { ask, definePageRule, fail, type Judgement, pass } from '../src/model/rule.ts';
import { bare, isVague } from '../src/words/chinese.ts';

/** Registrable part of a host name, by the usual shape of Chinese and British names: www.x.gov.cn gives x.gov.cn. */
const siteOf = (url: string): string => {
  const labels = (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().split('.');
  const wide = /^(?:com|gov|org|edu|net|ac|co|mil)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return /^[\d.]*$/.test(labels.join('')) ? labels.join('.') : labels.slice(wide ? -3 : -2).join('.');
};

/** Links with the same words to different places. */
export default definePageRule({
  id: 'links-same-name',
  version: 3,
  criteria: ['wcag22:2.4.9'],
  act: ['b20e66', 'fd3a94'],
  impact: 'minor',
  probe: (wza) =>
    wza
      .all('a[href], area[href], [role="link"]')
      .filter((el) => wza.exposed(el) && wza.role(el) === 'link')
      .flatMap((el) => {
        const name = wza.name(el).slice(0, 80);
        const written =
          el.getAttribute('href') ??
          el.getAttribute('xlink:href') ??
          /location(?:\.href)?\s*=\s*'([^']+)'/.exec(el.getAttribute('onclick') ?? '')?.[1] ??
          '';
        if (name === '' || written === '' || /^(?:javascript:|#)/i.test(written)) return [];
        let url = written;
        let whole = '';
        try {
          const parsed = new URL(written, document.baseURI);
          whole = parsed.href.slice(0, 300);
          url = `${parsed.host}${parsed.pathname.replace(/\/(?:(?:index|default)\.\w+)?$/, '')}${parsed.search}${parsed.hash}`;
        } catch {
          // kept as written
        }
        return [
          {
            name,
            url: url.slice(0, 300),
            whole,
            at: wza.target(el),
            context: wza.contextOf(el).slice(0, 200),
            heading: wza.headingOf(el).slice(0, 100),
          },
        ];
      }),
  decide: (links) => {
    const groups = new Map<string, (typeof links)[number][]>();
    for (const link of links) {
      const key = bare(link.name);
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(link);
      else groups.set(key, [link]);
    }
    return [...groups.values()].flatMap((group): Judgement<'different' | 'other-site'>[] => {
      const first = group[0];
      if (!first || group.length < 2 || isVague(first.name)) return [];
      const places = new Set(group.map((link) => link.url));
      if (places.size === 1) return [pass(first.at)];
      // another owner's site is another purpose, where nothing around tells the two apart
      const rest = (link: (typeof links)[number]): string =>
        `${bare(link.context).replaceAll(bare(link.name), '')} | ${link.heading}`;
      const other = group.find(
        (link) =>
          siteOf(link.whole) !== '' &&
          siteOf(first.whole) !== '' &&
          siteOf(link.whole) !== siteOf(first.whole) &&
          rest(link) === rest(first),
      );
      if (other)
        return [
          fail(other.at, 'other-site', {
            name: first.name,
            one: siteOf(first.whole),
            other: siteOf(other.whole),
          }),
        ];
      const contexts = new Set(group.map((link) => link.context));
      // a bare verb (Register, 报名) needs its context; longer words are understood
      const bareVerb = /^(?:[a-z]{3,12}|\p{Script=Han}{2})$/iu.test(first.name.trim());
      if (contexts.size === group.length && !contexts.has(first.name) && !bareVerb) return [pass(first.at)];
      return [
        ask(group.find((link) => link.url !== first.url)?.at ?? first.at, 'different', {
          name: first.name,
          places: places.size,
        }),
      ];
    });
  },
  text: {
    zh: {
      title: '文字相同的链接应通向同一处',
      who: '屏幕阅读器用户单独列出链接时，分不清两个同名的链接各通向哪里。',
      fix: '在链接文字里写出区别，如“市教育局网站”“省教育厅网站”。',
      example: {
        bad: '<a href="/a/">办事指南</a> … <a href="/b/">办事指南</a>',
        good: '<a href="/a/">社保办事指南</a> … <a href="/b/">户籍办事指南</a>',
      },
      says: {
        'other-site': '两个名为“{name}”的链接一个通向 {one}，一个通向 {other}，前后文也一样，听不出区别。',
        different: '名为“{name}”的链接通向 {places} 个不同的地址，请核对它们的内容是否相同。',
      },
    },
    en: {
      title: 'Links with the same text should lead to the same place',
      who: 'In a list of links, screen reader users cannot tell two links of one name apart.',
      fix: 'Put the difference into the text, such as “City bureau of education”, “Provincial department of education”.',
      example: {
        bad: '<a href="/a/">Guide</a> … <a href="/b/">Guide</a>',
        good: '<a href="/a/">Social insurance guide</a> … <a href="/b/">Registration guide</a>',
      },
      says: {
        'other-site':
          'Two links called “{name}” lead to {one} and to {other}, and nothing around them tells them apart.',
        different:
          'Links called “{name}” lead to {places} different addresses; check whether their content is the same.',
      },
    },
  },
});
