import { ask, definePageRule, pass } from '../src/model/rule.ts';

/** Tables whose cells say something by the colour of their ground and nothing else (W3C failures F13 and F81). */
export default definePageRule({
  id: 'colour-only-cells',
  version: 1,
  criteria: ['wcag22:1.4.1', 'gbt37668@2019:3.2.2.1'],
  act: [],
  impact: 'serious',
  probe: (wza) =>
    wza.all('table').flatMap((el) => {
      const table = el as HTMLTableElement;
      if (!wza.exposed(el) || table.matches('[role="presentation"], [role="none"]')) return [];
      const ground = (cell: Element): string => getComputedStyle(cell).backgroundColor;
      const isBare = (cell: Element): boolean =>
        wza.text(cell) === '' && cell.childElementCount === 0 && !cell.matches('[title], [aria-label], th');
      // stripes colour whole rows: only cells that differ from others of their row speak
      const speaking = [...table.rows].flatMap((row) => {
        const bare = [...row.cells].filter(isBare);
        return new Set(bare.map(ground)).size > 1 ? bare : [];
      });
      const headed = table.querySelector('th, [scope]') !== null;
      const tinted = [...table.rows].some(
        (row) => new Set([...row.cells].filter((cell) => cell.localName === 'td').map(ground)).size > 1,
      );
      if (!headed || !tinted) return [];
      const colours = new Set(speaking.map(ground));
      return [{ at: wza.target(el), cells: speaking.length, colours: colours.size }];
    }),
  decide: (tables) =>
    tables.map(({ at, cells, colours }) =>
      cells >= 3 && colours >= 2 ? ask(at, 'by-ground', { cells, colours }) : pass(at),
    ),
  text: {
    zh: {
      title: '表格不应只用底色说明内容',
      who: '色盲用户分不清红绿两种底色；读屏用户听到的只是空格子。',
      fix: '在格子里写上文字，例如“可约”“已满”；底色只作辅助。',
      example: {
        bad: '<td style="background: green"></td>',
        good: '<td style="background: #dfd">可约</td>',
      },
      says: { 'by-ground': '{cells} 个空格子用 {colours} 种底色区分，没有文字，请核对底色是否有含义。' },
    },
    en: {
      title: 'Cells of a table do not speak by their ground alone',
      who: 'Colour-blind people cannot tell red from green ground; screen reader users hear empty cells.',
      fix: 'Write a word into the cell, such as “free” or “taken”, and let the colour only help.',
      example: {
        bad: '<td style="background: green"></td>',
        good: '<td style="background: #dfd">free</td>',
      },
      says: {
        'by-ground':
          '{cells} empty cells differ by {colours} colours of their ground and hold no words; check whether the colours mean something.',
      },
    },
  },
});
