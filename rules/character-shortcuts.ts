import type { ActivationRecord } from '../src/model/activation-record.ts';
import { ask, defineBehaviourRule, fail, type Judgement } from '../src/model/rule.ts';

/** Single characters that do something on the whole page, with nothing to switch them off. */
export default defineBehaviourRule({
  id: 'character-shortcuts',
  version: 1,
  criteria: ['wcag22:2.1.4'],
  act: ['ffbc54'],
  impact: 'serious',
  walk: 'activation',
  decide: ({ shortcuts, shortcutSwitch }: ActivationRecord) =>
    (shortcuts ?? []).map(({ key, at, text }): Judgement<'acts' | 'maybe-switched'> => {
      const args = { key, text: text || '…' };
      return shortcutSwitch === true ? ask(at, 'maybe-switched', args) : fail(at, 'acts', args);
    }),
  text: {
    zh: {
      title: '单个字符的快捷键应能关闭或改键',
      who: '用语音输入的人说一句话，等于按下许多字符键；手抖的人也常误按：页面会莫名其妙地动作。',
      fix: '快捷键加上 Ctrl、Alt 等组合键，或提供关闭、改键的开关，或只在有关控件获得焦点时有效。',
      example: {
        bad: "document.addEventListener('keydown', (e) => { if (e.key === 's') search(); })",
        good: "document.addEventListener('keydown', (e) => { if (e.altKey && e.key === 's') search(); })",
      },
      says: {
        acts: '不论焦点在哪里，按一下“{key}”键页面就有动作（“{text}”），页面上没有关闭或改键的办法。',
        'maybe-switched':
          '不论焦点在哪里，按一下“{key}”键页面就有动作（“{text}”）；页面上有关于按键的控件，请核对能否关闭或改键。',
      },
    },
    en: {
      title: 'Single-character shortcuts can be switched off or changed',
      who: 'Who dictates presses many characters with one sentence, and a trembling hand presses the wrong ones: the page acts for no reason they can see.',
      fix: 'Add Ctrl or Alt to the shortcut, or a switch that turns it off or changes the key, or let it work only while the control it belongs to has focus.',
      example: {
        bad: "document.addEventListener('keydown', (e) => { if (e.key === 's') search(); })",
        good: "document.addEventListener('keydown', (e) => { if (e.altKey && e.key === 's') search(); })",
      },
      says: {
        acts: 'Wherever focus is, the key “{key}” makes the page act (“{text}”), and nothing on the page switches that off or changes it.',
        'maybe-switched':
          'Wherever focus is, the key “{key}” makes the page act (“{text}”); a control speaks of keys: check whether it switches that off or changes it.',
      },
    },
  },
});
