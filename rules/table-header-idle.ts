import { definePageRule, fail, pass } from '../src/model/rule.ts';

/** Header cells that head nothing: a column (or row) that holds no cell, while the table has data elsewhere. */
export default definePageRule({
  id: 'table-header-idle',
  version: 1,
  criteria: ['wcag22:1.3.1'],
  act: ['d0f69e'],
  impact: 'minor',
  probe: (wza) => {
    type Slot = { el: Element; header: boolean; x: number; y: number; width: number; height: number };
    const headerRole = (el: Element): boolean => {
      const role = wza.role(el);
      return role === 'columnheader' || role === 'rowheader';
    };
    // the grid of HTML's "forming a table", without its error handling; ARIA tables have one slot a cell
    const gridOf = (table: Element): Slot[] => {
      const rows =
        table instanceof HTMLTableElement
          ? [...table.rows].map((row) => [...row.cells] as Element[])
          : [...table.querySelectorAll('[role="row"]')].map((row) => [
              ...row.querySelectorAll(
                ':scope > [role="cell"], :scope > [role="gridcell"], :scope > [role="columnheader"], :scope > [role="rowheader"]',
              ),
            ]);
      const taken = new Set<string>();
      const slots: Slot[] = [];
      rows.forEach((cells, y) => {
        let x = 0;
        for (const el of cells) {
          while (taken.has(`${x} ${y}`)) x += 1;
          const span = (name: string, aria: string): number =>
            Math.min(100, Number.parseInt(el.getAttribute(name) ?? el.getAttribute(aria) ?? '1', 10) || 1);
          const width = Math.max(1, span('colspan', 'aria-colspan'));
          const height = Math.max(1, Math.min(rows.length - y, span('rowspan', 'aria-rowspan')));
          for (let dx = 0; dx < width; dx += 1)
            for (let dy = 0; dy < height; dy += 1) taken.add(`${x + dx} ${y + dy}`);
          slots.push({ el, header: headerRole(el), x, y, width, height });
          x += width;
        }
      });
      return slots;
    };
    return wza
      .all('table, [role="table"], [role="grid"], [role="treegrid"]')
      .filter(
        (table) =>
          wza.exposed(table) &&
          /^(?:table|grid|treegrid)$/.test(wza.role(table) ?? '') &&
          table.querySelector('table, [aria-owns], [aria-colindex], [aria-hidden="true"]') === null,
      )
      .flatMap((table) => {
        const slots = gridOf(table).filter(({ el }) => wza.exposed(el));
        const data = slots.filter(({ header }) => !header);
        if (data.length === 0) return [];
        const hidden = gridOf(table).length !== slots.length;
        return slots
          .filter(({ el, header }) => header && wza.text(el) !== '')
          .map((head) => {
            const { el } = head;
            const row = (cell: Slot): boolean =>
              cell.y < head.y + head.height && head.y < cell.y + cell.height;
            const column = (cell: Slot): boolean =>
              cell.x < head.x + head.width && head.x < cell.x + cell.width;
            const heads = (cell: Slot): boolean => {
              const named = cell.el.getAttribute('headers')?.split(/\s+/).filter(Boolean) ?? [];
              if (named.length > 0) return named.includes(el.id);
              return row(cell) ? data.includes(cell) : column(cell);
            };
            return {
              at: wza.target(el),
              name: wza.text(el).slice(0, 60),
              // cells that are hidden now may be what it heads
              busy: hidden || slots.some((cell) => cell !== head && heads(cell)),
            };
          });
      });
  },
  decide: (headers) => headers.map(({ at, name, busy }) => (busy ? pass(at) : fail(at, 'idle', { name }))),
  text: {
    zh: {
      title: '每个表头单元格都应有对应的数据',
      who: '屏幕阅读器用户听到一列的名称，却找不到这一列的数据，也可能把别的数据当成它的。',
      fix: '补上缺少的单元格（没有数据也要写“无”或留空的 <td>），或者删去多余的表头；headers 属性要指向正确的表头。',
      example: {
        bad: '<tr><th>事项</th><th>办理时限</th></tr><tr><td>社保卡申领</td></tr>',
        good: '<tr><th>事项</th><th>办理时限</th></tr><tr><td>社保卡申领</td><td>5 个工作日</td></tr>',
      },
      says: { idle: '表头“{name}”没有对应的数据单元格。' },
    },
    en: {
      title: 'Every header cell should have cells to head',
      who: 'Screen reader users hear the name of a column and find nothing in it, or take other data for its own.',
      fix: 'Add the missing cells (an empty <td> or “none” where there is no data) or drop the header; headers="" must name the right ones.',
      example: {
        bad: '<tr><th>Service</th><th>Time</th></tr><tr><td>Card</td></tr>',
        good: '<tr><th>Service</th><th>Time</th></tr><tr><td>Card</td><td>5 days</td></tr>',
      },
      says: { idle: 'The header “{name}” heads no cell.' },
    },
  },
});
