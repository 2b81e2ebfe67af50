import { ask, definePageRule, fail, pass } from '../src/model/rule.ts';

/** Tables made of spaces in preformatted text, or of boxes in rows: nothing says which column a figure stands in. */
export default definePageRule({
  id: 'table-fake',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: [],
  impact: 'serious',
  probe: (wza) => {
    const typed = wza
      .all('pre')
      .filter((el) => wza.exposed(el) && wza.closest(el, 'code, samp, kbd, [role="img"]') === null)
      .flatMap((el) => {
        const raw = el.textContent ?? '';
        const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== '');
        const width = (line: string): number =>
          [...line].reduce((sum, sign) => sum + (/[\u1100-\uffef]/u.test(sign) ? 2 : 1), 0);
        // where the words after a gap of two spaces or a tab begin, East Asian signs being two wide
        const starts = (line: string): number[] =>
          [...line.matchAll(/(?:\S(?: {2,}|\t+|\u3000+))(?=\S)/gu)].map((gap) =>
            gap[0].includes('\t') ? -1 : width(line.slice(0, gap.index + gap[0].length)),
          );
        const rows = lines.map(starts);
        const columns = Math.min(...rows.map((row) => row.length)) + 1;
        if (lines.length < 3 || columns < 2 || el.querySelector('code, span[class]') !== null) return [];
        const code = /[{};]\s*$|^\s*(?:[$#>]\s|<\/?\w|\/\/|import |def |function )/m.test(raw);
        const lined = (rows[0] ?? []).filter((place) =>
          rows.every((row) => row.some((other) => other === place || Math.abs(other - place) <= 1)),
        ).length;
        // F34 of WCAG's failures: three columns, or two in many rows, all beginning at the same places
        const signs = /[=#{}<>$|\\`]|(?:^|\s)--?\w/m.test(raw); // output of programs has tables of its own kind
        const sure =
          !code && !signs && lined === columns - 1 && rows.every((row) => row.length === columns - 1);
        return [
          {
            at: wza.target(el),
            kind: sure && (columns >= 3 || lines.length >= 5) ? 'spaces' : 'maybe',
            rows: lines.length,
            columns,
            code,
          },
        ];
      })
      .filter(({ code }) => !code);
    const boxes = wza.all('div, section, ul, dl').flatMap((el) => {
      if (el.childElementCount < 3 || el.childElementCount > 400 || !wza.exposed(el)) return [];
      if (wza.closest(el, 'table, [role], nav, form, footer, header') !== null) return [];
      const rows = [...el.children].filter((row) => wza.visible(row));
      const columns = rows[0]?.childElementCount ?? 0;
      if (rows.length < 3 || columns < 2 || columns > 12) return [];
      if (
        !rows.every((row) => row.childElementCount === columns && /^(?:div|ul|li|dl|p)$/.test(row.localName))
      )
        return [];
      const cells = rows.map((row) => [...row.children]);
      const words = cells.map((row) => row.map((cell) => wza.visibleText(cell)));
      // short texts with no headings, forms or pictures of their own
      const plain = cells
        .flat()
        .every(
          (cell) =>
            cell.querySelector('h1, h2, h3, h4, h5, h6, img, input, select, textarea, table, p + p, ul') ===
              null && !/^(?:h[1-6]|img|input|select|textarea|button)$/.test(cell.localName),
        );
      if (!plain || words.flat().some((word) => word === '' || word.length > 40)) return [];
      const places = cells.map((row) => row.map((cell) => cell.getBoundingClientRect()));
      const grid = places.every((row, n) =>
        row.every((box, m) => {
          const [head, left, above] = [places[0]?.[m], row[m - 1], places[n - 1]?.[m]];
          return (
            head !== undefined &&
            Math.abs(box.left - head.left) <= 2 &&
            (left === undefined || (box.left >= left.right - 2 && Math.abs(box.top - left.top) <= 6)) &&
            (above === undefined || box.top >= above.bottom - 2)
          );
        }),
      );
      if (!grid) return [];
      // the first row says what stands below it: bold or on another ground, and the words of no other row
      const look = (row: Element): string => {
        const [own, cell] = [getComputedStyle(row), getComputedStyle(row.firstElementChild ?? row)];
        return `${own.backgroundColor} ${cell.backgroundColor} ${cell.fontWeight} ${cell.color}`;
      };
      const headed =
        look(rows[0] as Element) !== look(rows[1] as Element) &&
        look(rows[1] as Element) === look(rows[2] as Element) &&
        (words[0] ?? []).every((word) => word.length <= 12 && !/\d/.test(word));
      const linked = cells
        .slice(1)
        .flat()
        .filter((cell) => cell.querySelector('a[href]') !== null).length;
      if (!headed && (columns < 3 || linked > 0)) return [];
      return [
        { at: wza.target(el), kind: headed ? 'headed' : 'boxes', rows: rows.length, columns, code: false },
      ];
    });
    const real = wza
      .all('table:not([role="presentation"], [role="none"]), [role="table"], [role="grid"]')
      .map((el) => ({ at: wza.target(el), kind: 'real', rows: 0, columns: 0, code: false }));
    return [...typed, ...boxes, ...real];
  },
  decide: (tables) =>
    tables.map(({ at, kind, rows, columns }) => {
      if (kind === 'real') return pass(at);
      if (kind === 'spaces') return fail(at, 'spaces', { rows, columns });
      return ask(at, kind === 'maybe' ? 'maybe-spaces' : 'boxes', { rows, columns });
    }),
  text: {
    zh: {
      title: '表格应用表格标记',
      who: '屏幕阅读器用户听到一串连着的词，分不清哪个数字属于哪一列；放大或换字体后，空格对不齐，看的人也分不清。',
      fix: '用 <table>、<th scope> 和 <caption>；不得不用 div 时，写齐 role="table"、row、columnheader 和 cell。',
      example: {
        bad: '<pre>项目    单位    标准\n测绘    元/户   300</pre>',
        good: '<table><tr><th scope="col">项目</th><th scope="col">单位</th>…</table>',
      },
      says: {
        spaces: '{rows} 行 {columns} 列的表格是用空格对齐的预排文字，没有表格标记。',
        'maybe-spaces': '这段预排文字像是用空格对齐的 {rows} 行表格，请核对。',
        boxes: '{rows} 行 {columns} 列排得整整齐齐的方框像是表格，却没有表格标记，请核对。',
      },
    },
    en: {
      title: 'Tables should be marked up as tables',
      who: 'Screen reader users hear a string of words and cannot tell which column a figure belongs to; enlarged or in another font, the spaces no longer line up for anyone.',
      fix: 'Use <table>, <th scope> and <caption>; where boxes must be, give them role="table", row, columnheader and cell.',
      example: {
        bad: '<pre>Group    Day      Room\nCrime    Monday   Attic</pre>',
        good: '<table><tr><th scope="col">Group</th><th scope="col">Day</th>…</table>',
      },
      says: {
        spaces:
          'A table of {rows} rows and {columns} columns is text lined up with spaces, without table markup.',
        'maybe-spaces':
          'This preformatted text looks like a table of {rows} rows lined up with spaces; check it.',
        boxes: '{rows} rows of {columns} boxes in line look like a table without table markup; check them.',
      },
    },
  },
});
