import type { AxeRule } from '../../src/model/catalogue.ts';

/** What we make of one axe rule. */
export type AxePolicy = {
  readonly impact: AxeRule['impact'];
  readonly violation: AxeRule['violation'];
  readonly incomplete: AxeRule['incomplete'];
  /** Criteria beside those in axe's tags. GB only where the item asks just that; where an item asks more than axe looks at, its passes would prove nothing. */
  readonly also: readonly string[];
};

const gb = (...clauses: string[]): string[] => clauses.map((clause) => `gbt37668@2019:${clause}`);
const wcag = (...numbers: string[]): string[] => numbers.map((number) => `wcag22:${number}`);

type Impact = AxeRule['impact'];
/** A violation is certain, an undecided place is a question. */
const sure = (impact: Impact, also: readonly string[] = []): AxePolicy => ({
  impact,
  violation: 'fail',
  incomplete: 'ask',
  also,
});
/** A violation is certain, an undecided place tells nothing. */
const sureOnly = (impact: Impact, also: readonly string[] = []): AxePolicy => ({
  impact,
  violation: 'fail',
  incomplete: 'off',
  also,
});
/** A violation is a question, an undecided place tells nothing. */
const doubt = (impact: Impact, also: readonly string[] = []): AxePolicy => ({
  impact,
  violation: 'ask',
  incomplete: 'off',
  also,
});
/** axe itself only ever asks here. */
const review = (impact: Impact, also: readonly string[] = []): AxePolicy => ({
  impact,
  violation: 'ask',
  incomplete: 'ask',
  also,
});
/** Not run. */
const off = (impact: Impact): AxePolicy => ({ impact, violation: 'off', incomplete: 'off', also: [] });

/**
 * Every rule of axe-core 4.14.1. `fail` needs a violation with which a careful expert would agree 98 times in 100.
 * "n/m, k" = W3C ACT cases, measured in Chromium: flagged of those that fail, false alarms on the others.
 */
export const policies: Readonly<Record<string, AxePolicy>> = {
  accesskeys: doubt('serious'), // no criterion forbids it; harm depends on the browser
  'area-alt': sure('critical', gb('3.2.1.2')), // an area is a link without text
  'aria-allowed-attr': sure('critical'), // ACT 5c01ea 2/2, 0
  'aria-allowed-role': doubt('minor'), // mostly harmless, but may take a heading or list away
  'aria-braille-equivalent': review('serious'),
  'aria-command-name': sure('serious', gb('3.2.1.3')),
  'aria-conditional-attr': sure('serious'),
  'aria-deprecated-role': sure('minor'),
  'aria-dialog-name': doubt('serious'), // good practice: no criterion asks for it in so many words
  'aria-hidden-body': sure('critical', gb('3.5.1.1')), // takes the whole page from screen readers
  'aria-hidden-focus': sure('serious'),
  'aria-input-field-name': sure('serious', gb('3.2.1.3')),
  'aria-meter-name': sure('serious', gb('3.2.1.4')), // the test of the item names meter and progress
  'aria-progressbar-name': sure('serious', gb('3.2.1.4')),
  'aria-prohibited-attr': sure('serious'), // axe fails it only where the name is lost, else it asks
  'aria-required-attr': sure('critical'),
  'aria-required-children': sure('critical'),
  'aria-required-parent': sure('critical'),
  'aria-roledescription': off('serious'), // deprecated in axe
  'aria-roles': sure('critical'), // ACT 674b10 2/2, 0
  'aria-tab-name': sure('serious', gb('3.2.1.3')),
  'aria-text': off('serious'), // role=text is no ARIA role and hardly met
  'aria-toggle-field-name': sure('serious', gb('3.2.1.3')),
  'aria-tooltip-name': sure('serious'),
  'aria-treeitem-name': doubt('serious'), // good practice in axe: the name may come from elsewhere
  'aria-valid-attr-value': sure('critical'),
  'aria-valid-attr': off('critical'), // private attributes of accessibility toolbars (aria-disOldFixed) are harmless and everywhere: aria-misspelt of our own names slips only
  'audio-caption': off('critical'), // deprecated in axe
  'autocomplete-valid': sureOnly('serious'), // ACT 73f2c2 10/10, 0; undecided = odd values meant to switch filling off
  'avoid-inline-spacing': sure('serious'),
  blink: doubt('serious'), // no current browser blinks
  'button-name': sure('critical', gb('3.2.1.3')),
  bypass: review('serious', gb('3.3.1.2')),
  'color-contrast-enhanced': off('serious'), // AAA, asked by neither standard
  'color-contrast': sure('serious'), // GB/T 37668-2019 has no contrast item
  'css-orientation-lock': sureOnly('serious'), // experimental in axe; ACT b33eff 4/4, 0
  'definition-list': sure('serious'),
  dlitem: sure('serious'),
  'document-title': sure('serious', gb('3.4.3.1')),
  'duplicate-id-active': off('serious'), // deprecated; WCAG 2.2 has no 4.1.1
  'duplicate-id-aria': review('critical'),
  'duplicate-id': off('minor'), // deprecated; WCAG 2.2 has no 4.1.1
  'empty-heading': sureOnly('minor'), // ACT ffd0e9 8/8, 0: the fact is sure, no criterion is named, so it moves no grade
  'empty-table-header': off('minor'), // mostly the empty corner of a table
  'focus-order-semantics': off('minor'), // experimental; the keyboard walk sees it better
  'form-field-multiple-labels': review('moderate'),
  'frame-focusable-content': doubt('serious', gb('3.3.3.1')), // ACT akn7bn 1/1, but a false alarm while a dialog is open; the keyboard walk proves it
  'frame-tested': off('critical'), // what could not be entered is recorded while gathering
  'frame-title-unique': review('serious'),
  'frame-title': sure('serious'),
  'heading-order': doubt('moderate', wcag('1.3.1')), // a skipped level is a fault only if the structure is another
  'hidden-content': off('minor'), // says only that something is hidden
  'html-has-lang': sure('serious'), // GB/T 37668-2019 has no language item
  'html-lang-valid': sure('serious'),
  'html-xml-lang-mismatch': sure('moderate'),
  'identical-links-same-purpose': off('minor'), // AAA and only ever undecided; vague link texts have a rule of our own
  'image-alt': sure('critical', gb('3.2.1.4')),
  'image-redundant-alt': off('minor'), // a nuisance by the hundred in news lists, no criterion
  'input-button-name': sure('critical', gb('3.2.1.3')),
  'input-image-alt': sure('critical', gb('3.2.1.3')),
  'label-content-name-mismatch': off('serious'), // ACT 2ee8b8 16/16, but 3 false alarms in 22: label-in-name of our own reads Chinese and punctuation
  'label-title-only': doubt('serious', [...wcag('3.3.2'), ...gb('3.3.4.1')]), // words beside the field may serve
  label: sure('critical', gb('3.2.1.3')),
  'landmark-banner-is-top-level': off('moderate'), // little effect, usually theme markup
  'landmark-complementary-is-top-level': off('moderate'), // deprecated in axe
  'landmark-contentinfo-is-top-level': off('moderate'), // as for the banner
  'landmark-main-is-top-level': doubt('moderate', gb('3.4.3.3')), // does the tag fit the content?
  'landmark-no-duplicate-banner': doubt('moderate', gb('3.4.3.3')),
  'landmark-no-duplicate-contentinfo': doubt('moderate', gb('3.4.3.3')),
  'landmark-no-duplicate-main': doubt('moderate', gb('3.4.3.3')),
  'landmark-one-main': doubt('moderate', gb('3.3.1.4')), // can one jump to the main module?
  'landmark-unique': doubt('moderate', gb('3.3.1.4')), // can modules be told apart?
  'link-in-text-block': sure('serious', gb('3.2.2.1')), // the item is about the colour of text
  'link-name': sure('serious', gb('3.2.1.2')), // a link without a name has no text, hence is an image, an icon or empty
  list: sure('serious'), // GB/T 37668-2019 has no item on lists
  listitem: sure('serious'),
  marquee: sure('serious', gb('3.3.3.12')), // the test of the item names scrolling notices
  'meta-refresh-no-exceptions': sureOnly('minor'), // AAA; kept only where meta-refresh has nothing: delays of over 20 hours
  'meta-refresh': sure('critical', gb('3.3.3.12', '3.4.3.6')), // changes by itself, before the user is done
  'meta-viewport-large': off('minor'), // 200 % is what is asked
  'meta-viewport': sure('moderate', gb('3.2.2.2')),
  'nested-interactive': sure('serious'),
  'no-autoplay-audio': review('moderate', gb('3.3.3.10')),
  'object-alt': sure('serious', gb('3.2.1.4')),
  'p-as-heading': doubt('serious', gb('3.4.3.4')), // experimental: bold alone may be emphasis
  'page-has-heading-one': doubt('moderate'), // good practice
  'presentation-role-conflict': sureOnly('minor'), // ACT 46ca7f 3/3, 0: the fact is sure, no criterion is named
  region: off('moderate'), // hits every page without landmarks; landmark-one-main asks once
  'role-img-alt': sure('serious', gb('3.2.1.4')),
  'scope-attr-valid': doubt('moderate', wcag('1.3.1')), // browsers forgive some of it
  'scrollable-region-focusable': sure('serious', gb('3.3.3.1')), // ACT 0ssw9k 2/2, 0; Chromium since 130 helps itself, Safari and older kernels do not
  'select-name': sure('critical', gb('3.2.1.3')),
  'server-side-image-map': review('minor', gb('3.3.3.1')),
  'skip-link': doubt('moderate', [...wcag('2.4.1'), ...gb('3.3.1.2')]), // another way past the navigation may exist; the keyboard walk presses it
  'summary-name': sure('serious', gb('3.2.1.3')),
  'svg-img-alt': sure('serious', gb('3.2.1.4')),
  tabindex: doubt('serious', [...wcag('2.4.3'), ...gb('3.3.3.6')]), // the order may still make sense
  'table-duplicate-name': off('minor'), // summary is obsolete, harm is nil
  'table-fake-caption': doubt('serious'), // experimental; a merged first row is usual in Chinese tables, not always a title
  'target-size': review('serious'), // of the five exceptions axe knows two: default buttons, words in a line and twin controls need a person. GB 3.3.4.4 asks 44 px: passing 24 px proves nothing there
  'td-has-header': doubt('critical'), // experimental; layout tables pasted from Word look like data
  'td-headers-attr': sure('serious'),
  'th-has-data-cells': review('serious'),
  'valid-lang': sure('serious'),
  'video-caption': review('critical', gb('3.2.3.2')),
};

/** ACT rules that a rule of axe answers without saying so: measured, every failed case it looks at flagged, no false alarm. */
export const actBeside: Readonly<Record<string, readonly string[]>> = {
  list: ['bc4a75'], // 1 of 10: lists without items; the other 9 are of aria-required-children
  'summary-name': ['2t702h'], // 3/3, 0
  'aria-command-name': ['c487ae'], // links made by a role: link-name looks at <a> alone
  'aria-prohibited-attr': ['kb1m8s'], // where the name is all there is; aria-name-lost of our own sees the rest
};
