import type { ActivationRecord, Operated } from '../src/model/activation-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

const judge = (one: Operated): Judgement<'stuck' | 'reversed' | 'untold' | 'switch'>[] => {
  const { expanded, panel } = one;
  const args = { name: one.name, state: expanded.after, text: one.shows[0]?.text ?? '' };
  if (one.key === null || one.dialog !== null || one.wanted !== null) return [];
  const moved = panel !== null && panel.before !== panel.after;
  const proven = one.toggles === true && one.shows.length > 0;
  if (expanded.before === '' && expanded.after === '') {
    if (['tab', 'summary', 'select'].includes(one.kind)) return [];
    if (proven && one.focusStayed) return [ask(one.at, 'untold', args)];
    // one part of the page for another, and nothing says which is chosen; turning pages is no choice
    const turns =
      /next|prev|back|forward|more|load|上一|下一|前一|后一|换一|更多|加载|刷新|^[\s<>‹›«»←→+-]*$/i;
    const switches =
      one.kind === 'button' && one.toggles === false && one.shows.length > 0 && (one.hides ?? 0) > 0;
    return switches && one.focusStayed && !turns.test(one.name) ? [ask(one.at, 'switch', args)] : [];
  }
  if (expanded.before === expanded.after)
    return moved || (panel === null && proven) ? [fail(one.at, 'stuck', args)] : [];
  if (moved && panel !== null && (expanded.after === 'true') !== panel.after)
    return [fail(one.at, 'reversed', args)];
  return [pass(one.at)];
};

/** aria-expanded follows what a control shows and hides. */
export default defineBehaviourRule({
  id: 'state-not-told',
  version: 2,
  criteria: ['wcag22:4.1.2', 'gbt37668@2019:3.2.1.3'],
  act: [],
  impact: 'serious',
  walk: 'activation',
  decide: (record: ActivationRecord) => record.controls.flatMap(judge),
  text: {
    zh: {
      title: '展开和收起时，控件的状态随之改变',
      who: '读屏用户听到“已折叠”，内容其实已经展开，或者什么都没听到，不知道按下去起了什么作用。',
      fix: '用 <details>，或在展开、收起时把按钮的 aria-expanded 改为 true、false。',
      example: {
        bad: '<button aria-expanded="false" aria-controls="m">菜单</button>（展开后仍是 false）',
        good: '<button aria-expanded="true" aria-controls="m">菜单</button>（展开后改为 true）',
      },
      says: {
        stuck: '“{name}”展开或收起内容后，aria-expanded 一直是“{state}”。',
        reversed: '“{name}”的 aria-expanded 与它控制的内容是否可见正好相反（现为“{state}”）。',
        switch: '“{name}”用一块内容换下另一块（“{text}”），却没有标明选中了哪个，请核对读屏用户能否得知。',
        untold: '“{name}”展开和收起内容（“{text}”），却没有 aria-expanded，请核对读屏用户能否得知状态。',
      },
    },
    en: {
      title: 'The state of a control follows what it shows and hides',
      who: 'A screen reader says “collapsed” while the content is open, or says nothing, and its user does not learn what pressing did.',
      fix: 'Use <details>, or set aria-expanded of the button to true and false as the content opens and closes.',
      example: {
        bad: '<button aria-expanded="false" aria-controls="m">Menu</button> (still false when open)',
        good: '<button aria-expanded="true" aria-controls="m">Menu</button> (true when open)',
      },
      says: {
        stuck: 'aria-expanded of “{name}” stays “{state}” when the content opens or closes.',
        reversed:
          'aria-expanded of “{name}” says the opposite of what is seen of its content (now “{state}”).',
        switch:
          '“{name}” puts one part in place of another (“{text}”) and nothing says which is chosen; check whether screen reader users learn it.',
        untold:
          '“{name}” shows and hides content (“{text}”) without aria-expanded; check whether screen reader users learn its state.',
      },
    },
  },
});
