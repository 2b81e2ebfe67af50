import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Tables that arrange the page: they must not claim to hold data, nor nest until nobody knows where they are. */
export default definePageRule({
  id: 'table-layout',
  version: 4,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'moderate',
  probe: (wza) =>
    wza.all('table').map((el) => {
      const table = el as HTMLTableElement;
      const rows = [...table.rows].map((row) => row.cells.length);
      const outer: Element[] = [];
      for (
        let up = wza.closest(table.parentElement ?? table, 'table');
        up && up !== table;
        up = up.parentElement && wza.closest(up.parentElement, 'table')
      )
        outer.push(up);
      const own = (selector: string): number =>
        [...table.querySelectorAll(selector)].filter((part) => part.closest('table') === table).length;
      const cells = [...table.rows].flatMap((row) => [...row.cells]);
      const rich = cells.filter((cell) =>
        cell.querySelector('h1, h2, h3, h4, h5, h6, form, ul, ol, nav, p + p, table, iframe'),
      ).length;
      return {
        at: wza.target(table),
        role: table.getAttribute('role') ?? '',
        rows: rows.length,
        columns: Math.max(0, ...rows),
        depth: outer.length,
        nested: own('table table') > 0 || table.querySelector('table') !== null,
        inHeader: table.parentElement !== null && table.parentElement.closest('th') !== null,
        marks:
          own('th') +
          own('caption') +
          own('[scope], [headers]') +
          (table.hasAttribute('summary') && table.getAttribute('summary') !== '' ? 1 : 0),
        rich,
        // W3C failure F46: it says that it is for layout
        said: /\blayout\b|排版|版面|布局/i.test(table.getAttribute('summary') ?? ''),
        cells: cells.length,
        filled: cells.filter((cell) => wza.text(cell) !== '').length,
        width: table.getBoundingClientRect().width / Math.max(1, innerWidth),
      };
    }),
  decide: (tables) =>
    tables
      .map(({ at, role, rows, columns, depth, nested, inHeader, marks, rich, said, cells, width }) => {
        const presentational = role === 'presentation' || role === 'none';
        if (presentational) return marks > 0 ? fail(at, 'marked-presentation') : pass(at);
        if (said && !inHeader) return fail(at, 'said-layout');
        if (inHeader) return cells > 1 ? fail(at, 'in-header') : ask(at, 'in-header');
        if (rows === 0 || cells === 0) return null;
        // one cell, or cells full of headings, lists and forms: nobody tabulates those
        const layout = cells === 1 || (marks === 0 && rich >= 1 && (nested || rich >= cells / 3));
        // one row with a form or paragraphs in it is no data, whatever its cells are called (W3C failure F46)
        if (marks > 0 && rows === 1 && cells > 1 && rich >= 1) return ask(at, 'layout', { rows, columns });
        if (!layout)
          return depth >= 3
            ? ask(at, 'deep', { depth: depth + 1 })
            : marks > 0 && columns > 1
              ? pass(at)
              : null;
        if (depth >= 2) return ask(at, 'deep', { depth: depth + 1 });
        return cells > 1 && width > 0.3 ? ask(at, 'layout', { rows, columns }) : null;
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '不用表格排版，排版表格不带数据表格的标记',
      who: '屏幕阅读器会报出行列、逐格朗读；排版表格让人以为有数据，顺序也常被打乱。',
      fix: '改用 CSS 布局；一时改不了，就给排版表格加 role="presentation"，去掉 th、caption、summary。',
      example: {
        bad: '<table role="presentation"><caption>栏目</caption>…',
        good: '<div class="columns">…</div>',
      },
      says: {
        'marked-presentation':
          '表格声明只用于排版（role="presentation"），却带有表头、标题或 summary，两者矛盾。',
        'said-layout':
          '表格的 summary 说它用于排版，却没有 role="presentation"，读屏软件仍当作数据表格报读。',
        'in-header': '表格套在另一个表格的表头单元格里，整个表格都会被当作表头朗读。',
        deep: '表格已经套到第 {depth} 层，请核对朗读顺序，并考虑改用 CSS 布局。',
        layout: '{rows} 行 {columns} 列的表格像是用来排版的，请核对朗读顺序，并考虑改用 CSS 布局。',
      },
    },
    en: {
      title: 'No tables for layout, and no data marks on layout tables',
      who: 'Screen readers announce rows and columns cell by cell; a layout table pretends to hold data and often scrambles the order.',
      fix: 'Lay out with CSS; until then add role="presentation" and remove th, caption and summary from layout tables.',
      example: {
        bad: '<table role="presentation"><caption>Columns</caption>…',
        good: '<div class="columns">…</div>',
      },
      says: {
        'marked-presentation':
          'The table says it is for layout only (role="presentation") but has headers, a caption or a summary.',
        'said-layout':
          'The summary says that the table is for layout, but it has no role="presentation" and is read as a table of data.',
        'in-header':
          'The table sits in a header cell of another table, so that all of it is read as the header.',
        deep: 'Tables are nested {depth} levels deep here; check the reading order and consider CSS layout.',
        layout:
          'The table of {rows} rows and {columns} columns seems to be for layout; check the reading order and consider CSS.',
      },
    },
  },
});
