import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Data tables without any header cell, or whose first row only looks like one. */
export default definePageRule({
  id: 'table-no-headers',
  version: 4,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza.all('table:not([role])').map((el) => {
      const table = el as HTMLTableElement;
      const rows = [...table.rows];
      const first = [...(rows[0]?.cells ?? [])];
      const bold = (cell: Element): boolean =>
        Number(getComputedStyle(cell.querySelector('b, strong, p, span') ?? cell).fontWeight) >= 600;
      const cells = rows.flatMap((row) => [...row.cells]);
      return {
        at: wza.target(table),
        rows: rows.length,
        columns: Math.max(0, ...rows.map((row) => row.cells.length)),
        // rows of equal length with short cells are data
        even: rows.length > 0 && rows.every((row) => row.cells.length === rows[0]?.cells.length),
        short: cells.every(
          (cell) =>
            wza.text(cell).length <= 60 &&
            !cell.querySelector(
              'table, form, h1, h2, h3, h4, h5, h6, ul, ol, iframe, input:not([type=checkbox])',
            ),
        ),
        filled: cells.filter((cell) => wza.text(cell) !== '').length / Math.max(1, cells.length),
        headers: table.querySelectorAll('th, [role="columnheader"], [role="rowheader"], [scope], [headers]')
          .length,
        emptyHeader: (() => {
          const empty = [...table.querySelectorAll('th')].find(
            (th) =>
              th.closest('table') === table && wza.exposed(th) && wza.name(th) === '' && wza.text(th) === '',
          );
          return empty && !empty.querySelector('input, img, svg, button') ? wza.target(empty) : null;
        })(),
        scoped: table.querySelectorAll('[scope], [headers]').length,
        // an empty corner, or two header cells side by side: which one heads what?
        corner:
          (first.some((cell) => cell.tagName === 'TD' && wza.text(cell) === '') ||
            rows
              .slice(1)
              .some((row) => row.cells[1]?.tagName === 'TH' && row.querySelector('td') !== null)) &&
          rows.slice(1).some((row) => row.cells[0]?.tagName === 'TH') &&
          first.some((cell) => cell.tagName === 'TH'),
        boldFirst:
          first.length > 1 &&
          first.every((cell) => bold(cell)) &&
          rows.length > 1 &&
          ![...(rows[1]?.cells ?? [])].every((cell) => bold(cell)),
        caption: table.caption !== null && wza.text(table.caption) !== '',
        figures: rows
          .slice(1)
          .some((row) => [...row.cells].some((cell) => /^[\d.,%年月日 -]+$/.test(wza.text(cell)))),
        // words above nothing but figures: the first row heads the others, whatever it looks like (W3C failure F91)
        headed: (() => {
          const figure = (cell: Element | undefined): boolean =>
            cell !== undefined &&
            /^[\d.,%％+\-–/:：年月日元万亿时分 ]*\d[\d.,%％+\-–/:：年月日元万亿时分 ]*$/.test(wza.text(cell));
          const words = first.map((cell) => wza.text(cell));
          return (
            rows.length >= 3 &&
            first.length >= 2 &&
            words.every((word) => /\p{L}/u.test(word) && word.length <= 20) &&
            new Set(words).size === words.length &&
            first.some((_cell, column) => rows.slice(1).every((row) => figure(row.cells[column])))
          );
        })(),
        nested: wza.closest(table.parentElement ?? table, 'table') !== null,
      };
    }),
  decide: (tables) =>
    tables
      .map((table) => {
        if (table.rows < 2 || table.columns < 2) return null;
        if (table.headers > 0)
          return table.corner && table.scoped === 0
            ? ask(table.at, 'no-scope')
            : table.emptyHeader
              ? ask(table.emptyHeader, 'empty-header')
              : pass(table.at);
        if (table.nested || !table.short) return null;
        // bold words over figures, in rows of one length: a header row in all but name
        if (
          table.boldFirst &&
          table.even &&
          table.rows >= 3 &&
          table.filled === 1 &&
          (table.caption || table.figures)
        )
          return fail(table.at, 'header-only-bold');
        if (table.headed && table.even && table.filled === 1) return fail(table.at, 'words-over-figures');
        if (table.boldFirst) return ask(table.at, 'bold-first-row');
        if (table.even && table.rows >= 3 && table.filled > 0.7)
          return ask(table.at, 'no-headers', { rows: table.rows, columns: table.columns });
        return null;
      })
      .filter((judgement) => judgement !== null),
  text: {
    zh: {
      title: '数据表格应有表头单元格',
      who: '没有表头，屏幕阅读器用户走到一个格子里，听不出这个数字属于哪一行哪一列。',
      fix: '表头用 <th>，并用 scope="col"、scope="row" 说明管哪一列、哪一行。',
      example: {
        bad: '<tr><td><b>年份</b></td><td><b>预算（万元）</b></td></tr>',
        good: '<tr><th scope="col">年份</th><th scope="col">预算（万元）</th></tr>',
      },
      says: {
        'no-headers': '{rows} 行 {columns} 列的表格没有表头单元格，请核对它是否为数据表格。',
        'header-only-bold': '数据表格的首行是表头，却只是加粗，没有用 <th>，读屏软件报不出列名。',
        'words-over-figures': '数据表格的首行是列名，下面是数字，却没有用 <th>，读屏软件报不出列名。',
        'bold-first-row': '表格首行只是加粗，没有用 <th>，请核对它是否为表头。',
        'empty-header': '表头单元格里没有文字，请核对：应写上这一行或这一列是什么，只是空角时应改用 <td>。',
        'no-scope': '表格同时有行表头和列表头，却没有 scope，请核对每个表头管行还是管列。',
      },
    },
    en: {
      title: 'Data tables should have header cells',
      who: 'Without headers a screen reader user in a cell cannot tell which row and column the figure belongs to.',
      fix: 'Use <th> for headers, with scope="col" or scope="row".',
      example: {
        bad: '<tr><td><b>Year</b></td><td><b>Budget</b></td></tr>',
        good: '<tr><th scope="col">Year</th><th scope="col">Budget</th></tr>',
      },
      says: {
        'no-headers':
          'The table of {rows} rows and {columns} columns has no header cells; check whether it holds data.',
        'header-only-bold':
          'The first row of a table of data is its header, but only bold, not <th>: no column name is read out.',
        'words-over-figures':
          'The first row names the columns and figures stand below it, but it is not <th>: no column name is read out.',
        'bold-first-row': 'The first row is only bold, not <th>; check whether it is the header.',
        'empty-header':
          'The header cell has no text; check: say what the row or column holds, or make an empty corner a <td>.',
        'no-scope':
          'The table has row and column headers but no scope; check that each header is tied to its row or column.',
      },
    },
  },
});
