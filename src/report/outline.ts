import type { ReportPage } from '../model/report.ts';
import { roleText, stateText } from '../words/outline.ts';
import { quotedLang, shotFile } from './address.ts';
import type { Context } from './context.ts';
import { whole } from './figures.ts';
import { showOnOneLine } from './safe.ts';

const deepest = 9; // indents shown

/** Things without a name that a listener cannot make sense of. */
const wantName = new Set([
  'link',
  'button',
  'image',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'Iframe',
]);

/** What a screen reader gets of a page, beside the picture of it; null = the page was not walked, or is not told. */
export const outlineView = (context: Context, page: ReportPage) => {
  const { t, lang } = context;
  const { outline } = page;
  if (!outline) return null;
  const shot = page.shots.find(({ selector, frame }) => selector === ':root' && frame.length === 0);
  const file = shot ? shotFile(shot) : null;
  const shown = outline.lines.length;
  return {
    count:
      shown < outline.total
        ? t('outlineShown', { shown: whole(shown), total: whole(outline.total) })
        : t('outlineAll', { total: whole(shown) }),
    picture:
      file !== null && context.shots.has(file) ? { src: `../shots/${file}`, alt: t('outlinePicture') } : null,
    lines: outline.lines.map(({ depth, role, name, states }) => ({
      depth: Math.min(deepest, depth),
      role: showOnOneLine(roleText(role, lang), 40, lang),
      name: showOnOneLine(name, 160, lang),
      lang: name === '' ? null : quotedLang(page.facts.lang, name),
      nameless: name === '' && wantName.has(role),
      states: Object.entries(states)
        .map(([state, value]) => showOnOneLine(stateText(state, value, lang), 40, lang))
        .join(lang === 'zh' ? '、' : ', '),
    })),
  };
};
