import { ask, defineBehaviourRule, fail, pass } from '../src/model/rule.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

/** No advertising and no drifting windows in the version for older people (MIIT notice 67 of 2021, Annex 1, 2.4.1). */
export default defineBehaviourRule({
  id: 'elder-floating',
  version: 1,
  criteria: ['indicator:elder-quality', 'miit67@2021:a1-2.4.1', 'miit67@2021:a1-floating-window'],
  act: [],
  impact: 'moderate',
  walk: 'variants',
  decide: ({ variants }: ComparedVariants) =>
    variants.flatMap(({ label, measures }) => {
      if (!measures) return [];
      const found = measures.floating.map(({ at, text, moves, closable, advertising }) => {
        const args = { label: label || '…', text: text || '…' };
        if (advertising) return ask(at, 'advertising', args);
        if (moves) return closable ? ask(at, 'drifts', args) : fail(at, 'drifts-open', args);
        return ask(at, 'floats', args);
      });
      return found.length > 0 ? found : [pass(null)];
    }),
  text: {
    zh: {
      title: '适老版没有广告和漂浮窗',
      who: '漂浮的窗口挡住内容，老年人追不上、关不掉，还容易误点。',
      fix: '适老版去掉漂浮窗和广告；确需提示的放在正文里。',
      example: { bad: '<div class="piaochuang">…</div>', good: '<section><h2>通知</h2>…</section>' },
      says: {
        'drifts-open': '“{label}”打开后，仍有漂浮移动的窗口（“{text}”），而且没有关闭按钮。',
        drifts: '“{label}”打开后，仍有漂浮移动的窗口（“{text}”），请核对能否永久关闭。',
        floats: '“{label}”打开后，有浮在页面上的窗口（“{text}”），请核对是否为推广、能否永久关闭。',
        advertising: '“{label}”打开后，这里像是广告（“{text}”），请核对。',
      },
    },
    en: {
      title: 'The version for older people has no advertising or drifting windows',
      who: 'Windows that drift cover content; older people cannot catch or close them and press them by mistake.',
      fix: 'Leave drifting windows and advertising out; put notices into the text.',
      example: { bad: '<div class="piaochuang">…</div>', good: '<section><h2>Notice</h2>…</section>' },
      says: {
        'drifts-open':
          'With “{label}” on, a window still drifts over the page (“{text}”) and cannot be closed.',
        drifts:
          'With “{label}” on, a window still drifts over the page (“{text}”); check that it can be closed for good.',
        floats:
          'With “{label}” on, a window floats over the page (“{text}”); check whether it is promotion and can be closed for good.',
        advertising: 'With “{label}” on, this looks like advertising (“{text}”); check it.',
      },
    },
  },
});
