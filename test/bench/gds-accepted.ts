/** Rules whose finding names the barrier, and why. A barrier that no rule of ours names is left out: it counts as missed. */
export const acceptedRules: Readonly<
  Record<string, { readonly rules: readonly string[]; readonly why: string }>
> = {
  'content-content-is-not-in-correct-reading-order-in-source-code': {
    rules: ['reading-order-visual'],
    why: 'asks where boxes stand in another order than in the source',
  },
  'css-content-is-not-readable-and-functional-when-text-is-increased': {
    rules: ['zoomed-text-clipped', 'reflow-clipped'],
    why: 'enlarge the text, or the page to 400 %, and name what is cut',
  },
  'page-layout-wide-page-forces-users-to-scroll-horizontally': {
    rules: ['reflow-sideways'],
    why: 'names text that is read only by scrolling sideways',
  },
  'keyboard-access-lightbox-esc-key-doesnt-close-the-lightbox': {
    rules: ['dialog-keyboard', 'overlay-unmarked'],
    why: 'opens this very window by keyboard and tries Esc, or asks to',
  },
  'keyboard-access-lightbox-focus-is-not-moved-immediately-to-lightbox': {
    rules: ['dialog-keyboard', 'overlay-unmarked'],
    why: 'opens this very window by keyboard and sees whether focus moves in, or asks to',
  },
  'keyboard-access-lightbox-focus-is-not-retained-within-the-lightbox': {
    rules: ['dialog-keyboard', 'overlay-unmarked'],
    why: 'opens this very window by keyboard and sees whether focus stays, or asks to',
  },
  'content-content-identified-by-location': {
    rules: ['sensory-words'],
    why: 'asks about words such as “on the right” that only eyes can follow',
  },
  'colour-and-contrast-small-text-does-not-have-a-contrast-ratio-of-at-least-45-1-so-does-not-meet-aa': {
    rules: ['axe/color-contrast'],
    why: 'measures the contrast of text',
  },
  'colour-and-contrast-large-text-does-not-have-a-contrast-ratio-of-at-least-31-so-does-not-meet-aa': {
    rules: ['axe/color-contrast'],
    why: 'measures the contrast of text, large text by its own limit',
  },
  'colour-and-contrast-focus-not-visible': {
    rules: ['focus-not-visible'],
    why: 'compares each stop with and without focus',
  },
  'typography-inadequate-line-height-used': {
    rules: ['reading-comfort'],
    why: 'asks about lines set too close',
  },
  'typography-italics-used-on-long-sections-of-text': {
    rules: ['reading-comfort'],
    why: 'asks about long slanted text',
  },
  'typography-very-small-text-found': { rules: ['reading-comfort'], why: 'asks about very small text' },
  'typography-justified-text-found': {
    rules: ['text-justified'],
    why: 'names running text aligned on both sides',
  },
  'language-of-content-html-element-has-an-empty-lang-attribute': {
    rules: ['axe/html-has-lang'],
    why: 'an empty lang is no language',
  },
  'language-of-content-html-element-has-an-invalid-value-in-the-lang-attribute': {
    rules: ['axe/html-lang-valid'],
    why: 'checks the value of lang',
  },
  'language-of-content-html-element-is-missing-a-lang-attribute': {
    rules: ['axe/html-has-lang'],
    why: 'asks for lang',
  },
  'language-of-content-html-element-has-lang-attribute-set-to-wrong-language': {
    rules: ['page-lang-mismatch'],
    why: 'compares lang with the words of the page',
  },
  'language-of-content-lang-attribute-used-to-identify-change-of-language-but-with-wrong-language': {
    rules: ['part-lang'],
    why: 'compares lang of a part with its words',
  },
  'page-title-inappropriate-page-title': { rules: ['page-title-quality'], why: 'judges what the title says' },
  'headings-empty-heading': { rules: ['axe/empty-heading'], why: 'names headings without text' },
  'headings-headings-not-structured-in-a-hierarchical-manner': {
    rules: ['axe/heading-order'],
    why: 'names skipped levels',
  },
  'lists-list-not-marked-up-as-a-list': { rules: ['list-fake'], why: 'asks about typed list marks' },
  'lists-improperly-nested-lists': {
    rules: ['axe/list'],
    why: 'a list directly inside a list is what it names',
  },
  'tables-table-with-column-headers-and-double-row-headers': {
    rules: ['table-no-headers'],
    why: 'asks to tie cells with more than one row header to them',
  },
  'tables-table-has-no-scope-attributes': {
    rules: ['table-no-headers'],
    why: 'asks for scope where both directions have headers',
  },
  'tables-table-used-for-layout': { rules: ['table-layout'], why: 'tells layout from data tables' },
  'tables-table-has-an-empty-table-header': {
    rules: ['table-no-headers', 'axe/empty-table-header'],
    why: 'names header cells without text',
  },
  'images-background-image-that-conveys-information-does-not-have-a-text-alternative': {
    rules: ['background-image-text'],
    why: 'asks about background pictures that may say something',
  },
  'images-image-has-alt-and-title-that-are-different': {
    rules: ['img-alt-quality'],
    why: 'compares alt and title',
  },
  'images-image-has-empty-alt-and-non-empty-title': {
    rules: ['img-alt-quality', 'img-empty-alt'],
    why: 'compares alt and title',
  },
  'images-a-distraction-is-present-an-animated-gif': {
    rules: ['motion-no-pause', 'blinking'],
    why: 'watches pictures move',
  },
  'images-image-that-conveys-information-has-an-empty-alt-attribute': {
    rules: ['img-empty-alt'],
    why: 'asks about content pictures with an empty alt',
  },
  'links-image-link-with-no-alternative-text': {
    rules: ['axe/link-name'],
    why: 'a link of a picture without alt has no name',
  },
  'links-link-to-javascript-invalid-hypertext-reference': {
    rules: ['link-pseudo'],
    why: 'names script addresses',
  },
  'links-uninformative-link-text': {
    rules: ['link-vague-text', 'link-purpose-alone'],
    why: 'both name vague link texts',
  },
  'links-link-launches-new-window-with-no-warning': {
    rules: ['new-window-unannounced'],
    why: 'asks about links that open a window without saying so',
  },
  'links-link-to-pdf-does-not-include-information-on-file-format-and-file-size': {
    rules: ['document-link-info'],
    why: 'asks for format and size in the link',
  },
  'links-link-to-,-invalid-hypertext-reference': { rules: ['link-pseudo'], why: 'names “#” addresses' },
  'links-image-link-alt-text-repeats-text-in-the-link': {
    rules: ['img-alt-quality', 'adjacent-duplicate-links'],
    why: 'compares alt with the words beside the picture',
  },
  'links-link-to-a-multimedia-file-no-transcript': {
    rules: ['media-alternative'],
    why: 'asks for a transcript of linked media',
  },
  'buttons-image-button-has-no-alt-attribute': {
    rules: ['axe/input-image-alt'],
    why: 'asks for alt of image buttons',
  },
  'buttons-empty-alt-attribute-on-image-button': {
    rules: ['axe/input-image-alt'],
    why: 'an empty alt names nothing',
  },
  'forms-group-of-radio-buttons-not-enclosed-in-a-fieldset': {
    rules: ['group-label'],
    why: 'asks for a named group around radio buttons',
  },
  'forms-fieldset-without-a-legend': { rules: ['group-label'], why: 'names groups without a legend' },
  'forms-empty-label-found': {
    rules: ['axe/label', 'label-broken'],
    why: 'a field whose label is empty has no name',
  },
  'forms-two-unique-labels-but-identical-for=-attributes': {
    rules: ['label-broken', 'axe/form-field-multiple-labels'],
    why: 'names two labels of one field',
  },
  'forms-errors-identified-with-a-poor-colour-contrast': {
    rules: ['axe/color-contrast'],
    why: 'measures the contrast of the error text',
  },
  'forms-field-hint-not-associated-with-input': {
    rules: ['hint-not-tied'],
    why: 'asks about hints that belong to no field',
  },
  'forms-errors-are-not-identified': {
    rules: ['hint-not-tied'],
    why: 'asks about error summaries whose fields carry no mark or text of the error',
  },
  'navigation-inadequately-sized-clickable-targets-found': {
    rules: ['axe/target-size', 'targets-crowded'],
    why: 'measure targets and the room around them',
  },
  'keyboard-access-lightbox-close-button-doesnt-receive-focus': {
    rules: ['click-not-focusable', 'keyboard-unreached', 'mouse-only-control'],
    why: 'names the closing span that no key reaches',
  },
  'keyboard-access-keyboard-focus-assigned-to-a-non-focusable-element-using-tabindex0': {
    rules: ['tabindex-static'],
    why: 'asks about plain text in the Tab order',
  },
  'keyboard-access-keyboard-trap': { rules: ['keyboard-trap'], why: 'walks into the trap' },
  'keyboard-access-tooltips-dont-receive-keyboard-focus': {
    rules: ['hover-keyboard', 'hover-only-content'],
    why: 'asks about content shown to the mouse alone',
  },
  'keyboard-access-fake-button-is-not-keyboard-accessible': {
    rules: ['click-not-focusable'],
    why: 'names what reacts to clicks and takes no focus',
  },
  'frames-iframe-title-attribute-does-not-describe-the-content-or-purpose-of-the-iframe': {
    rules: ['frame-title-quality'],
    why: 'compares the title with what the frame holds',
  },
  'css-non-decorative-content-inserted-using-css': {
    rules: ['css-content-text'],
    why: 'asks about words made by style sheets',
  },
  'css-displaynone-used-to-visually-hide-content-when-it-should-be-available-to-screenreader': {
    rules: ['link-vague-text', 'link-purpose-alone'],
    why: 'without its hidden part the link is “Read more”, and that is what it names',
  },
  'tables-table-nested-within-table-header': {
    rules: ['table-layout'],
    why: 'asks about a table inside a header cell',
  },
  'links-links-not-separated-by-printable-characters': {
    rules: ['links-unseparated'],
    why: 'asks about links that run together',
  },
  'links-link-text-with-identical-title': {
    rules: ['title-repeats'],
    why: 'asks about titles that say the text again',
  },
  'html-deprecated-center-element': {
    rules: ['style-in-markup'],
    why: 'asks about markup for looks, center among it',
  },
  'html-deprecated-font-element': {
    rules: ['style-in-markup'],
    why: 'asks about markup for looks, font among it',
  },
  'html-inline-style-adds-colour': {
    rules: ['style-in-markup'],
    why: 'asks about colour written on elements',
  },
  'html-duplicate-id': { rules: ['id-repeated'], why: 'names ids that stand twice' },
  'html-spacer-image-found': { rules: ['spacer-image'], why: 'names pictures that only take room' },
  'content-plain-language-is-not-used': {
    rules: ['sentence-long'],
    why: 'asks about sentences too long to keep in mind',
  },
  'forms-left-aligned-form-labels-with-too-much-white-space': {
    rules: ['label-far'],
    why: 'measures the room between label and field',
  },
  'forms-error-messages-no-suggestion-for-corrections-given-e.g.-required-format': {
    rules: ['error-message-vague'],
    why: 'names messages that tell neither what is wrong nor what to do',
  },
};
