import type { KeyboardRecord, KeyStop } from '../src/model/keyboard-record.ts';
import { ask, defineBehaviourRule, fail, pass, type Judgement } from '../src/model/rule.ts';

const longRun = 4; // steps to the left in a row that are no accident

const goesLeft = (from: KeyStop, to: KeyStop): boolean => {
  const [a, b] = [from.at.box, to.at.box];
  if (a === null || b === null || from.at.frame.join() !== to.at.frame.join()) return false;
  return Math.abs(a.y - b.y) < 8 && b.x + b.width <= a.x + 2;
};

/**
 * Places that a positive tabindex puts into an order which their places on the page contradict: three or more, close
 * together, and more pairs of them the wrong way round than the right one. A link that is left for last is no such thing.
 */
const shuffled = (stops: readonly KeyStop[]): KeyStop | null => {
  const placed = stops.filter(({ tabindex, at }) => tabindex > 0 && at.box !== null);
  const boxes = placed.map(({ at }) => at.box!);
  if (placed.length < 3 || new Set(placed.map(({ at }) => at.frame.join())).size > 1) return null;
  const tops = boxes.map(({ y }) => y);
  if (Math.max(...tops) - Math.min(...tops) > 600) return null;
  let wrong = 0;
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1)) {
      const above = b.y + b.height <= a.y + 2;
      const left = Math.abs(a.y - b.y) < 8 && b.x + b.width <= a.x + 2;
      if (above || left) wrong += 1;
    }
  return wrong * 2 > (boxes.length * (boxes.length - 1)) / 2 ? (placed[0] ?? null) : null;
};

/** Focus follows the order in which the page is read. */
export default defineBehaviourRule({
  id: 'focus-order-jumps',
  version: 2,
  criteria: ['wcag22:2.4.3', 'gbt37668@2019:3.3.3.6'],
  act: [],
  impact: 'moderate',
  walk: 'keyboard',
  decide: (record: KeyboardRecord) => {
    if (record.stops.length === 0) return [];
    const mixed = shuffled(record.stops);
    if (mixed !== null) return [fail(mixed.at, 'shuffled', { name: mixed.name })];
    const found = record.stops
      .filter((stop) => stop.tabindex > 0)
      .map((stop) => ask(stop.at, 'positive', { name: stop.name, tabindex: stop.tabindex }));
    const backwards: ((typeof found)[number] | Judgement<'backwards'>)[] = [];
    let run = 0;
    for (const [n, stop] of record.stops.entries()) {
      const next = record.stops[n + 1];
      run = next !== undefined && goesLeft(stop, next) ? run + 1 : 0;
      if (run !== longRun) continue;
      const first = record.stops[n - longRun + 1] as KeyStop;
      backwards.push(ask(first.at, 'backwards', { name: first.name }));
    }
    const all = [...found, ...backwards];
    return all.length > 0 ? all : [pass(null)];
  },
  text: {
    zh: {
      title: '焦点顺序应与阅读顺序一致',
      who: '焦点忽前忽后时，低视力用户和屏幕阅读器用户会弄不清所处的位置，填表时容易漏项。',
      fix: '按阅读顺序写 HTML，去掉大于 0 的 tabindex；不要只靠样式把顺序倒过来。',
      example: { bad: '<input tabindex="3"> <input tabindex="2">', good: '<input> <input>' },
      says: {
        shuffled: '从“{name}”起，tabindex 把焦点排成与页面上的位置相反的次序：后面的先到，前面的后到。',
        positive: '“{name}”写有 tabindex="{tabindex}"，会抢到其他元素之前，请核对顺序是否合理。',
        backwards: '从“{name}”起，同一行的焦点由右向左移动，请核对是否与阅读顺序相反。',
      },
    },
    en: {
      title: 'Focus order follows reading order',
      who: 'When focus jumps about, people with low vision and screen reader users lose their place and miss fields in forms.',
      fix: 'Write the HTML in reading order and remove tabindex values above 0; do not reverse the order with styles alone.',
      example: { bad: '<input tabindex="3"> <input tabindex="2">', good: '<input> <input>' },
      says: {
        shuffled:
          'From “{name}” on tabindex puts focus into an order against that of the page: what stands later comes first.',
        positive:
          '“{name}” has tabindex="{tabindex}" and comes before everything without one; check whether the order makes sense.',
        backwards:
          'From “{name}” on focus moves from right to left within one row; check whether that is against the reading order.',
      },
    },
  },
});
