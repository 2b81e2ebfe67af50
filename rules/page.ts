import type { PageRule } from '../src/model/rule.ts';
import accessKeys from './access-keys.ts';
import adjacentDuplicateLinks from './adjacent-duplicate-links.ts';
import ariaMisspelt from './aria-misspelt.ts';
import ariaNameLost from './aria-name-lost.ts';
import autoplayMedia from './autoplay-media.ts';
import backgroundImageText from './background-image-text.ts';
import browserDemanded from './browser-demanded.ts';
import captchaAlternative from './captcha-alternative.ts';
import clickNotFocusable from './click-not-focusable.ts';
import codeExpiry from './code-expiry.ts';
import colourOnlyCells from './colour-only-cells.ts';
import copyBlocked from './copy-blocked.ts';
import cssContentText from './css-content-text.ts';
import documentLinkInfo from './document-link-info.ts';
import elderEntry from './elder-entry.ts';
import errorMessageVague from './error-message-vague.ts';
import flashPlugin from './flash-plugin.ts';
import frameTitleQuality from './frame-title-quality.ts';
import framesSameName from './frames-same-name.ts';
import graphicNoText from './graphic-no-text.ts';
import greyFilter from './grey-filter.ts';
import groupLabel from './group-label.ts';
import headingMissing from './heading-missing.ts';
import headingQuality from './heading-quality.ts';
import hintNotTied from './hint-not-tied.ts';
import hoverOnlyContent from './hover-only-content.ts';
import idRepeated from './id-repeated.ts';
import identityAutocomplete from './identity-autocomplete.ts';
import imageOfText from './image-of-text.ts';
import imgAltQuality from './img-alt-quality.ts';
import imgEmptyAlt from './img-empty-alt.ts';
import labelBroken from './label-broken.ts';
import labelFar from './label-far.ts';
import labelInName from './label-in-name.ts';
import labelPlaceholderOnly from './label-placeholder-only.ts';
import labelQuality from './label-quality.ts';
import linkPseudo from './link-pseudo.ts';
import linkPurposeAlone from './link-purpose-alone.ts';
import linkVagueText from './link-vague-text.ts';
import linksSameName from './links-same-name.ts';
import linksUnseparated from './links-unseparated.ts';
import listFake from './list-fake.ts';
import loginPhoneOnly from './login-phone-only.ts';
import loginPuzzle from './login-puzzle.ts';
import mediaAlternative from './media-alternative.ts';
import mediaDead from './media-dead.ts';
import mongolianCodes from './mongolian-codes.ts';
import mongolianDirection from './mongolian-direction.ts';
import mongolianFont from './mongolian-font.ts';
import mongolianImageText from './mongolian-image-text.ts';
import mongolianLang from './mongolian-lang.ts';
import mongolianScroll from './mongolian-scroll.ts';
import mongolianSuffixSpace from './mongolian-suffix-space.ts';
import motionOperated from './motion-operated.ts';
import motionSwitch from './motion-switch.ts';
import nameForeign from './name-foreign.ts';
import nameUnspeakable from './name-unspeakable.ts';
import newWindowUnannounced from './new-window-unannounced.ts';
import overlayUnmarked from './overlay-unmarked.ts';
import pageLangMismatch from './page-lang-mismatch.ts';
import pageTitleQuality from './page-title-quality.ts';
import partLang from './part-lang.ts';
import pasteBlocked from './paste-blocked.ts';
import placeholderContrast from './placeholder-contrast.ts';
import qrWithoutLink from './qr-without-link.ts';
import readingComfort from './reading-comfort.ts';
import readingOrderVisual from './reading-order-visual.ts';
import readonlyPicker from './readonly-picker.ts';
import requiredColourOnly from './required-colour-only.ts';
import selectJumpMenu from './select-jump-menu.ts';
import sensoryWords from './sensory-words.ts';
import sentenceLong from './sentence-long.ts';
import silentVideoAlternative from './silent-video-alternative.ts';
import skipLink from './skip-link.ts';
import skipMechanismMissing from './skip-mechanism-missing.ts';
import soundWithoutText from './sound-without-text.ts';
import spacedLetters from './spaced-letters.ts';
import spacerImage from './spacer-image.ts';
import starUnexplained from './star-unexplained.ts';
import styleInMarkup from './style-in-markup.ts';
import tabindexStatic from './tabindex-static.ts';
import tableFake from './table-fake.ts';
import tableHeaderIdle from './table-header-idle.ts';
import tableLayout from './table-layout.ts';
import tableNoHeaders from './table-no-headers.ts';
import targetsCrowded from './targets-crowded.ts';
import textArt from './text-art.ts';
import textClipped from './text-clipped.ts';
import textJustified from './text-justified.ts';
import timeLimitTold from './time-limit-told.ts';
import titleRepeats from './title-repeats.ts';
import toolEntry from './tool-entry.ts';
import truncatedLinkText from './truncated-link-text.ts';
import viewportFixedWidth from './viewport-fixed-width.ts';
import windowOpensItself from './window-opens-itself.ts';
import wordExport from './word-export.ts';

/** Rules that judge one page by what a probe finds in it, by id. */
export const pageRules: readonly PageRule[] = [
  accessKeys,
  adjacentDuplicateLinks,
  ariaMisspelt,
  ariaNameLost,
  autoplayMedia,
  backgroundImageText,
  browserDemanded,
  captchaAlternative,
  clickNotFocusable,
  codeExpiry,
  colourOnlyCells,
  copyBlocked,
  cssContentText,
  documentLinkInfo,
  elderEntry,
  errorMessageVague,
  flashPlugin,
  framesSameName,
  frameTitleQuality,
  graphicNoText,
  greyFilter,
  groupLabel,
  headingMissing,
  headingQuality,
  hintNotTied,
  hoverOnlyContent,
  identityAutocomplete,
  idRepeated,
  imageOfText,
  imgAltQuality,
  imgEmptyAlt,
  labelBroken,
  labelFar,
  labelInName,
  labelPlaceholderOnly,
  labelQuality,
  linkPseudo,
  linkPurposeAlone,
  linksSameName,
  linksUnseparated,
  linkVagueText,
  listFake,
  loginPhoneOnly,
  loginPuzzle,
  mediaAlternative,
  mediaDead,
  mongolianCodes,
  mongolianDirection,
  mongolianFont,
  mongolianImageText,
  mongolianLang,
  mongolianScroll,
  mongolianSuffixSpace,
  motionOperated,
  motionSwitch,
  nameForeign,
  nameUnspeakable,
  newWindowUnannounced,
  overlayUnmarked,
  pageLangMismatch,
  pageTitleQuality,
  partLang,
  pasteBlocked,
  placeholderContrast,
  qrWithoutLink,
  readingComfort,
  readingOrderVisual,
  readonlyPicker,
  requiredColourOnly,
  selectJumpMenu,
  sensoryWords,
  sentenceLong,
  silentVideoAlternative,
  skipLink,
  skipMechanismMissing,
  soundWithoutText,
  spacedLetters,
  spacerImage,
  starUnexplained,
  styleInMarkup,
  tabindexStatic,
  tableFake,
  tableHeaderIdle,
  tableLayout,
  tableNoHeaders,
  targetsCrowded,
  textArt,
  textClipped,
  textJustified,
  timeLimitTold,
  titleRepeats,
  toolEntry,
  truncatedLinkText,
  viewportFixedWidth,
  windowOpensItself,
  wordExport,
];
