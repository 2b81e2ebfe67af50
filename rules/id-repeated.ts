import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** The same id on several elements of one page: the HTML standard wants it unique (3.2.6). Drawings inside <svg> repeat theirs harmlessly. */
export default definePageRule({
  id: 'id-repeated',
  version: 1,
  criteria: [], // WCAG 2.2 dropped 4.1.1: the fact is sure and moves no grade
  act: [],
  impact: 'minor',
  probe: (wza) => {
    const seen = new Map<string, Element[]>();
    for (const el of document.querySelectorAll('[id]')) {
      if (el.id.trim() === '' || el.closest('svg, template') !== null) continue;
      seen.set(el.id, [...(seen.get(el.id) ?? []), el]);
    }
    const twice = [...seen].filter(([, all]) => all.length > 1);
    const [first] = twice;
    return {
      ids: seen.size,
      count: twice.length,
      id: (first?.[0] ?? '').slice(0, 60),
      at: first ? wza.target(first[1][1] as Element) : null,
    };
  },
  decide: ({ ids, count, id, at }) =>
    at !== null ? [fail(at, 'repeated', { id, count })] : ids > 0 ? [pass(null)] : [],
  text: {
    zh: {
      title: '同一页面里 id 不应重复',
      who: '页内链接、跳转链接、标签和 aria 引用只认第一个同名的 id，读屏和键盘用户会被带到别处，或听到别处的名称。',
      fix: '让每个 id 在页面里只出现一次；要给多个元素同样的样式，用 class。',
      example: {
        bad: '<div id="nav">…</div> <div id="nav">…</div>',
        good: '<div id="nav">…</div> <div id="side-nav">…</div>',
      },
      says: {
        repeated:
          '有 {count} 个 id 在页面里出现了不止一次，如“{id}”。HTML 标准规定 id 不得重复；各评价标准没有对应的指标，不影响评级。',
      },
    },
    en: {
      title: 'An id stands once on a page',
      who: 'Links within the page, skip links, labels and aria references reach the first element of an id only: screen reader and keyboard users are led elsewhere or hear the name of something else.',
      fix: 'Let every id occur once; for a shared style use a class.',
      example: {
        bad: '<div id="nav">…</div> <div id="nav">…</div>',
        good: '<div id="nav">…</div> <div id="side-nav">…</div>',
      },
      says: {
        repeated:
          '{count} ids occur more than once on the page, such as “{id}”. The HTML standard wants them unique; no criterion asks for it, so no grade depends on it.',
      },
    },
  },
});
