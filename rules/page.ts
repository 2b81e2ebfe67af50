import type { PageRule } from '../src/model/rule.ts';
import clickNotFocusable from './click-not-focusable.ts';
import imgAltQuality from './img-alt-quality.ts';
import imgEmptyAlt from './img-empty-alt.ts';
import labelPlaceholderOnly from './label-placeholder-only.ts';
import linkPseudo from './link-pseudo.ts';
import linkVagueText from './link-vague-text.ts';
import pageLangMismatch from './page-lang-mismatch.ts';
import partLang from './part-lang.ts';

/** Rules that judge one page by what a probe finds in it, by id. */
export const pageRules: readonly PageRule[] = [
  clickNotFocusable,
  imgAltQuality,
  imgEmptyAlt,
  labelPlaceholderOnly,
  linkPseudo,
  linkVagueText,
  pageLangMismatch,
  partLang,
];
