import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isVague } from '../src/words/chinese.ts';

const formats =
  /^(?:html?|pdf|epub|mobi|kindle|docx?|xlsx?|pptx?|csv|txt|xml|json|zip|rar|wps|ofd|word|excel|plaintext|纯文本|文本|网页)(?:版|格式|文件|文档|表格|version|format|file)?$/;
const pointers =
  /^(?:this|that|these|those|thesaid) ?(?:products?|articles?|documents?|files?|forms?|reports?|services?|sites?|websites?|pages?|links?|items?|notices?|guides?|policy|address|one)$|^(?:该|此|本|这个|这篇|这份|这项|那个|上述|以上|下述|前述)(?:产品|文章|文件|文档|表格|表|报告|服务|网站|网页|页面|链接|事项|通知|公告|指南|办法|规定|政策|附件|地址|内容|项目)$/;

// words about clicking and reading on: W3C failure F84, wherever the link stands
const empty =
  /^(?:readmore|readon|readthis|continuereading|clickhere|clickthis|here|clickhereformore|请?点击(?:这里|此处|进入|查看)?|请?点(?:此|这里)|这里|此处|阅读(?:全文|更多|原文|详情))$/;

// an address with a path says where, not what; that of a site is its name
const address = /^(?:https?:\/\/|www\.)[^\s/]+\/\S{8,}$/i;

/** Links that cannot be understood from their words alone: 更多, PDF版, 该文件. Their context is another rule's matter. */
export default definePageRule({
  id: 'link-purpose-alone',
  version: 4,
  criteria: ['wcag22:2.4.9'],
  act: ['aizyf1'],
  impact: 'minor',
  probe: (wza) => {
    /** The term or header of the link's row: seen by the eye and tied to the link in the markup. */
    const rowOf = (el: Element): string => {
      let term = wza.closest(el, 'dd')?.previousElementSibling ?? null;
      while (term !== null && term.localName !== 'dt') term = term.previousElementSibling;
      const head = term ?? wza.closest(el, 'td')?.parentElement?.querySelector(':scope > th') ?? null;
      return head === null ? '' : wza.text(head).slice(0, 60);
    };
    const titles = wza.all('h1', { hidden: true }).map((title) => wza.text(title));
    /** The heading of the link's part of the page; the title of the whole page tells no link from another. */
    const partOf = (el: Element): string => {
      const heading = wza.headingOf(el);
      return titles.includes(heading) ? '' : heading.slice(0, 60);
    };
    return wza
      .all('a[href], area[href], [role="link"]', { hidden: true })
      .filter((el) => wza.exposed(el) && wza.role(el) === 'link')
      .map((el) => ({
        at: wza.target(el),
        name: wza.name(el).slice(0, 60),
        row: rowOf(el),
        heading: partOf(el),
        file: /\.(?:pdf|epub|mobi|docx?|xlsx?|pptx?|csv|txt|zip|rar|wps|ofd|et)(?:$|[?#])/i.test(
          el.getAttribute('href') ?? '',
        ),
      }));
  },
  decide: (links) => {
    // HTML may be the topic of a link; beside PDF and EPUB, or on a link to a file, it is a format
    const named = new Set(links.map(({ name }) => bare(name)).filter((word) => formats.test(word)));
    return links
      .map(({ at, name, file, row, heading }) => {
        const word = bare(name);
        if (word === '') return null; // pages of a list are told apart by signs such as > and »
        if (row !== '' && isVague(name)) return ask(at, 'row', { name, row });
        if (heading !== '' && empty.test(word)) return fail(at, 'empty-words', { name });
        if (heading !== '' && isVague(name)) return ask(at, 'heading', { name, heading });
        if (isVague(name)) return fail(at, 'vague', { name });
        if (address.test(name)) return ask(at, 'address', { name });
        if (formats.test(word) && (file || named.size > 1)) return fail(at, 'format', { name });
        return pointers.test(word) || pointers.test(name.trim().toLowerCase())
          ? fail(at, 'pointer', { name })
          : pass(at);
      })
      .filter((judgement) => judgement !== null);
  },
  text: {
    zh: {
      title: '单看链接文字就应明白去处',
      who: '屏幕阅读器用户常把全页链接列成一张表来找，表里只有链接文字，没有上下文。',
      fix: '把主题写进链接文字，如“更多通知公告”“《工作报告》PDF 版”；也可以用 aria-label 补足。',
      example: {
        bad: '《政府工作报告》：<a href="a.pdf">PDF版</a>',
        good: '<a href="a.pdf">《政府工作报告》PDF 版</a>',
      },
      says: {
        vague: '链接“{name}”离开上下文就不知道通向哪里。',
        'empty-words': '链接“{name}”只叫人点击或往下读，离开上方的标题就不知道通向哪里。',
        heading: '链接“{name}”要靠上方的标题“{heading}”才知道通向哪里；请核对只读链接列表的人能否分清。',
        row: '链接“{name}”离开所在的行就不知道通向哪里，同一行的“{row}”说明了它；请核对只读链接列表的人能否分清。',
        format: '链接“{name}”只写了格式，离开上下文就不知道是什么文件。',
        address: '链接的文字是一长串地址“{name}”，读屏逐字符念；请核对能否换成说明内容的文字。',
        pointer: '链接“{name}”指代前文，离开上下文就不知道指什么。',
      },
    },
    en: {
      title: 'Link text should be clear on its own',
      who: 'Screen reader users often look for a link in a list of all links of the page, where no context is left.',
      fix: 'Put the topic into the link text, such as “More notices” or “Annual report (PDF)”, or add it with aria-label.',
      example: {
        bad: 'Annual report: <a href="a.pdf">PDF</a>',
        good: '<a href="a.pdf">Annual report (PDF)</a>',
      },
      says: {
        vague: 'The link “{name}” does not say where it leads once it is out of its context.',
        'empty-words':
          'The link “{name}” says only to click or to read on; without the heading above it nobody knows where it leads.',
        heading:
          'The link “{name}” is understood only from the heading “{heading}” above it. Check whether readers of a bare list of links can tell.',
        row: 'Out of its row the link “{name}” does not say where it leads; “{row}” in the same row does. Check whether readers of a bare list of links can tell.',
        format: 'The link “{name}” names a format only; out of its context nobody knows of what.',
        address:
          'The text of the link is a long address, “{name}”, which is read out sign by sign; check whether words can stand there.',
        pointer: 'The link “{name}” points back at other words; out of its context nobody knows at which.',
      },
    },
  },
});
