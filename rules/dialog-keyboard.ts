import type { ActivationRecord, OpenedDialog } from '../src/model/activation-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement, pass } from '../src/model/rule.ts';

type Code =
  | 'leaves'
  | 'not-in'
  | 'maybe-not-in'
  | 'stays'
  | 'no-escape'
  | 'not-returned'
  | 'unmarked'
  | 'unnamed';

const judge = (opener: string, dialog: OpenedDialog): Judgement<Code>[] => {
  const args = { name: opener, text: dialog.text, to: dialog.leftTo ?? '' };
  // what covers the whole window is modal to the eye, whatever it says of itself
  const confined = dialog.modal || dialog.veil === true;
  const found: Judgement<Code>[] = [];
  if (!dialog.focusIn && !dialog.tabIn)
    found.push(
      confined && dialog.stops > 0 ? fail(dialog.at, 'not-in', args) : ask(dialog.at, 'maybe-not-in', args),
    );
  else if (confined && dialog.leftTo !== null) found.push(fail(dialog.at, 'leaves', args));
  if (!dialog.closed) found.push(ask(dialog.at, 'stays', args));
  else if (!dialog.escape) found.push(ask(dialog.at, 'no-escape', args));
  if (dialog.returned === false) found.push(ask(dialog.at, 'not-returned', args));
  if (!dialog.marked) found.push(ask(dialog.at, 'unmarked', args));
  else if (!dialog.named) found.push(ask(dialog.at, 'unnamed', args));
  return found.length > 0 ? found : [pass(dialog.at)];
};

/** A dialog opened by keyboard takes focus, keeps it, closes with Escape and gives focus back. */
export default defineBehaviourRule({
  id: 'dialog-keyboard',
  version: 2,
  criteria: ['wcag22:2.4.3', 'wcag22:2.1.1', 'gbt37668@2019:3.3.3.6'],
  act: [],
  impact: 'serious',
  walk: 'activation',
  decide: (record: ActivationRecord) =>
    record.controls.flatMap((one) => (one.dialog === null ? [] : judge(one.name, one.dialog))),
  text: {
    zh: {
      title: '对话框打开后焦点进入、留在其中，关闭后回到原处',
      who: '弹窗打开了，焦点还在被遮住的网页里：键盘用户在看不见的链接上走，读屏用户不知道弹出了窗口。',
      fix: '用 <dialog> 的 showModal()；自制弹窗要在打开时移入焦点、Tab 在其中循环、Esc 可关闭、关闭后焦点回到打开它的按钮，并有 role="dialog" 和名称。',
      example: {
        bad: "box.style.display = 'block'",
        good: 'dialog.showModal() （<dialog aria-labelledby="t">）',
      },
      says: {
        leaves: '“{name}”打开的对话框盖住了网页，却没有留住焦点：按 Tab 到了被遮住的“{to}”。',
        'not-in': '“{name}”打开了盖住网页的对话框，焦点没有移入，再按 Tab 也到不了其中。',
        'maybe-not-in': '“{name}”打开了窗口（“{text}”），焦点没有移入，请核对键盘能否直接到达其中。',
        stays: '“{name}”打开的窗口（“{text}”）按 Esc 不关闭，也没有找到能用键盘按下的关闭按钮，请核对。',
        'no-escape': '“{name}”打开的窗口（“{text}”）按 Esc 不关闭，只能用其中的按钮，请核对。',
        'not-returned':
          '“{name}”打开的窗口（“{text}”）关闭后，焦点没有回到打开它的控件，请核对焦点去了哪里。',
        unmarked: '“{name}”打开的窗口（“{text}”）没有标记为对话框，请核对读屏用户能否得知。',
        unnamed: '“{name}”打开的对话框（“{text}”）没有名称，请核对读屏用户能否得知它是什么。',
      },
    },
    en: {
      title: 'Dialogs take focus, keep it, and give it back when closed',
      who: 'A window opened while focus is still in the covered page: keyboard users walk over links they cannot see, screen reader users do not learn of the window.',
      fix: 'Use showModal() of <dialog>; a window of your own must take focus when it opens, keep Tab inside, close with Escape, give focus back to the button that opened it, and have role="dialog" and a name.',
      example: {
        bad: "box.style.display = 'block'",
        good: 'dialog.showModal() (<dialog aria-labelledby="t">)',
      },
      says: {
        leaves:
          'The dialog that “{name}” opens covers the page but does not keep focus: Tab led to “{to}” under it.',
        'not-in':
          '“{name}” opened a dialog that covers the page, focus did not move into it, and Tab does not lead there.',
        'maybe-not-in':
          '“{name}” opened a window (“{text}”) and focus did not move into it; check whether the keyboard gets there at once.',
        stays:
          'The window that “{name}” opens (“{text}”) does not close with Escape, nor was a close button found that the keyboard can press; check it.',
        'no-escape':
          'The window that “{name}” opens (“{text}”) does not close with Escape but only with a button in it; check it.',
        'not-returned':
          'When the window that “{name}” opened (“{text}”) was closed, focus did not go back to that control; check where it went.',
        unmarked:
          'The window that “{name}” opens (“{text}”) is not marked as a dialog; check whether screen reader users learn of it.',
        unnamed:
          'The dialog that “{name}” opens (“{text}”) has no name; check whether screen reader users learn what it is.',
      },
    },
  },
});
