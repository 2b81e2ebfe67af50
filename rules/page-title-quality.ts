import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';
import { bare, isFileName, similar } from '../src/words/chinese.ts';

/** Titles that an editor or a template left behind. A missing title is axe's matter. */
export default definePageRule({
  id: 'page-title-quality',
  version: 1,
  criteria: ['wcag22:2.4.2', 'gbt37668@2019:3.4.3.1'],
  act: ['c4a8a4'],
  impact: 'serious',
  probe: (wza) => {
    if (window.top !== window) return null;
    const h1 = wza.all('h1')[0];
    const title = document.querySelector('head > title, title');
    return {
      at: title ? wza.target(title) : null,
      title: wza.squash(document.title).slice(0, 200),
      h1: h1 ? wza.text(h1).slice(0, 200) : '',
      url: location.pathname.slice(-200),
    };
  },
  decide: (page) => {
    if (!page || page.title === '') return [];
    const { at, title, h1 } = page;
    const word = bare(title);
    const args = { title };
    if (
      /^(?:untitled|untitleddocument|无标题|无标题文档|无标题页|未命名|document|newpage|新建网页|新建页面|title|inserttitle(?:here)?|titlehere|yourtitle(?:here)?|pagetitle|标题|网页标题|请输入标题|在此输入标题|页面标题|index|default|blank|test|测试|测试页面?|template|模板|page|webpage|homepage|viteapp|reactapp|vueapp|helloworld)\d*$/.test(
        word,
      ) ||
      word === ''
    )
      return [fail(at, 'left-over', args)];
    if (isFileName(title) || /^https?:\/\//i.test(title)) return [fail(at, 'address', args)];
    if (
      /^(?:首页|主页|home|详情|详情页|内容页|列表|列表页|正文|文章|新闻|栏目|page ?\d+|第?\d+页?)$/i.test(
        title,
      )
    )
      return [ask(at, 'too-short', args)];
    const latin = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    const shares =
      similar(title, h1) ||
      [...new Set(bare(h1).match(/\p{Script=Han}/gu) ?? [])].some((char) => word.includes(char)) ||
      latin(h1).some((part) => word.includes(part));
    return [h1 !== '' && !shares && bare(h1).length > 3 ? ask(at, 'differs', { title, h1 }) : pass(at)];
  },
  text: {
    zh: {
      title: '页面标题应说明页面的主题',
      who: '屏幕阅读器打开页面先读标题，多个标签页也靠它区分；标题无意义就不知道身在何处。',
      fix: '写成“文章或栏目名 - 网站名”。',
      example: {
        bad: '<title>无标题文档</title>',
        good: '<title>关于征集意见的公告 - 某某市人民政府</title>',
      },
      says: {
        'left-over': '页面标题“{title}”是编辑软件或模板留下的，没有说明主题。',
        address: '页面标题“{title}”是文件名或网址，没有说明主题。',
        'too-short': '页面标题“{title}”没有写明是哪个网站、什么内容，请核对。',
        differs: '页面标题“{title}”与页面的一级标题“{h1}”没有共同之处，请核对。',
      },
    },
    en: {
      title: 'The page title should tell the topic',
      who: 'It is the first thing a screen reader says and what tells browser tabs apart; without meaning nobody knows where they are.',
      fix: 'Write “article or section - site name”.',
      example: {
        bad: '<title>Untitled Document</title>',
        good: '<title>Call for comments - City Government</title>',
      },
      says: {
        'left-over': 'The title “{title}” was left by an editor or template and tells no topic.',
        address: 'The title “{title}” is a file name or address and tells no topic.',
        'too-short': 'The title “{title}” does not tell the site and the content; check it.',
        differs: 'The title “{title}” has nothing in common with the main heading “{h1}”; check it.',
      },
    },
  },
});
