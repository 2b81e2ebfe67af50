import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isVague } from '../src/words/chinese.ts';

const formats =
  /^(?:html?|pdf|epub|mobi|kindle|docx?|xlsx?|pptx?|csv|txt|zip|rar|wps|ofd|word|excel|plaintext|纯文本)(?:版|格式|version|format)?$/;

/** Links called 更多 or 点击这里 tell nothing when read alone; what stands around may save them. */
export default definePageRule({
  id: 'link-vague-text',
  version: 3,
  criteria: ['wcag22:2.4.4'],
  act: ['5effbb', 'aizyf1'],
  impact: 'serious',
  probe: (wza) => {
    /** Title of the block the link stands in: the text that comes first in a near ancestor, as 通知公告 in 通知公告 | 更多. */
    const blockTitle = (el: Element): string => {
      let up = el.parentElement;
      for (let level = 0; up && level < 3; level += 1, up = up.parentElement) {
        if (up.matches('body, main, article, table')) break;
        const text = wza.text(up);
        const own = wza.text(el);
        if (text.length - own.length > 1) {
          const before = text.indexOf(own);
          return (before > 0 ? text.slice(0, before) : text.replace(own, '')).trim().slice(0, 60);
        }
      }
      return '';
    };
    const bareLength = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
    return wza
      .all('a[href], area[href], [role="link"]', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.role(el) === 'link')
      .map((el) => {
        const name = wza.name(el).slice(0, 60);
        // long names are never vague: no need to carry their place along
        if (name === '' || name.length > 24)
          return {
            name,
            at: null,
            context: '',
            heading: '',
            block: '',
            row: '',
            described: '',
            placed: true,
          };
        const describedBy = (el.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
        const root = el.getRootNode() as Document | ShadowRoot;
        const described = describedBy.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
        const cell = wza.closest(el, 'td');
        const headers = cell ? [...(cell.closest('tr')?.querySelectorAll(':scope > th') ?? [])] : [];
        // the plain cell that names the row: seen by the eye, tied to the link by nothing
        const named = [...(cell?.closest('tr')?.querySelectorAll(':scope > td') ?? [])].find(
          (other) => other !== cell && bareLength(wza.text(other)) >= 2,
        );
        const loose =
          cell !== null &&
          headers.length === 0 &&
          !cell.hasAttribute('headers') &&
          cell.closest('table')?.querySelector('th') != null;
        const title = wza.squash(el.getAttribute('title') ?? '');
        return {
          name,
          at: wza.target(el),
          context: [wza.contextOf(el), ...headers.map((th) => wza.text(th))].join(' ').slice(0, 600),
          heading: wza.headingOf(el).slice(0, 60),
          block: blockTitle(el),
          // an outer list item or a table may name the thing
          placed: cell !== null || wza.closest(wza.closest(el, 'li')?.parentElement ?? el, 'li, dd') !== null,
          row: loose && named ? wza.text(named).slice(0, 60) : '',
          described: wza.squash(`${described} ${title === name ? '' : title}`).slice(0, 300),
        };
      });
  },
  decide: (links) => {
    const named = new Set(links.map(({ name }) => bare(name)).filter((word) => formats.test(word)));
    return links
      .map(({ name, at, context, heading, block, row, described, placed }) => {
        if (name === '') return null;
        // several formats in a row, and nothing tied to them tells of what
        if (at && named.size > 1 && formats.test(bare(name)) && heading === '' && described === '' && !placed)
          return bare(context) === bare(name) ? fail(at, 'format-of-what', { name }) : pass(at);
        if (!isVague(name) || !at) return pass(at);
        const rest = (text: string): number => bare(text).replace(bare(name), '').length;
        if (rest(described) > 3 && !isVague(described)) return pass(at);
        // a bare sign beside words is read as “greater than greater than”
        if (rest(context) >= 4) return bare(name) === '' ? ask(at, 'sign', { name }) : pass(at);
        if (heading !== '') return ask(at, 'under-heading', { name, heading });
        if (row !== '') return fail(at, 'row-without-header', { name, title: row });
        if (rest(block) >= 2) return ask(at, 'beside-title', { name, title: block });
        return fail(at, 'vague', { name });
      })
      .filter((judgement) => judgement !== null);
  },
  text: {
    zh: {
      title: '链接文字应说明链接的去处',
      who: '屏幕阅读器用户常常单独列出链接来浏览，一长串“更多”“点击这里”分不清各通向哪里。',
      fix: '把去处写进链接文字，如“更多通知公告”；版面不允许时用 aria-label 或视觉隐藏的文字补足。',
      example: {
        bad: '<a href="/tzgg/">更多>></a>',
        good: '<a href="/tzgg/">更多<span class="visually-hidden">通知公告</span></a>',
      },
      says: {
        vague: '链接“{name}”没有说明去处，周围也没有可以说明它的文字。',
        'format-of-what': '链接“{name}”只写了格式，没有标题、列表或表头说明是什么文件。',
        sign: '链接只有符号“{name}”，屏幕阅读器读不出去处，请核对旁边的文字是否说明了它。',
        'under-heading':
          '链接“{name}”本身没有说明去处，要靠上方的标题“{heading}”才能明白，请核对标题是否说明了它。',
        'row-without-header':
          '链接“{name}”要靠同一行的“{title}”才能明白，而那个单元格不是行表头（<th scope="row">）。',
        'beside-title': '链接“{name}”本身没有说明去处，旁边的“{title}”没有与它建立程序上的联系，请核对。',
      },
    },
    en: {
      title: 'Link text should say where the link leads',
      who: 'Screen reader users often browse a bare list of links; a row of “more” and “click here” cannot be told apart.',
      fix: 'Put the destination into the link text, such as “More notices”; where space is short, add aria-label or visually hidden words.',
      example: {
        bad: '<a href="/notices/">More >></a>',
        good: '<a href="/notices/">More <span class="visually-hidden">notices</span></a>',
      },
      says: {
        vague: 'The link “{name}” does not say where it leads, and nothing around it does.',
        'format-of-what':
          'The link “{name}” names a format only, and no heading, list or table header tells of which file.',
        sign: 'The link is only the sign “{name}”; check that the words beside it tell where it leads.',
        'under-heading':
          'The link “{name}” is understood only from the heading “{heading}” above it; check that the heading explains it.',
        'row-without-header':
          'The link “{name}” is told apart only by “{title}” in its row, and that cell is no header (<th scope="row">).',
        'beside-title':
          'The link “{name}” does not say where it leads; “{title}” beside it is not tied to it in the markup; check it.',
      },
    },
  },
});
