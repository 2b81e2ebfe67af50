import type { Rule } from '../src/model/rule.ts';
import ofdLocked from './ofd-locked.ts';
import ofdStructure from './ofd-structure.ts';
import ofdTextLayer from './ofd-text-layer.ts';
import ofdTitle from './ofd-title.ts';
import officeHeadings from './office-headings.ts';
import officeImageAlt from './office-image-alt.ts';
import officeLanguage from './office-language.ts';
import officeLocked from './office-locked.ts';
import officePicturesOnly from './office-pictures-only.ts';
import officeSheetNames from './office-sheet-names.ts';
import officeSlideTitles from './office-slide-titles.ts';
import officeTableHeaders from './office-table-headers.ts';
import officeTitle from './office-title.ts';
import pdfAnnotations from './pdf-annotations.ts';
import pdfFigureAlt from './pdf-figure-alt.ts';
import pdfFontUnicode from './pdf-font-unicode.ts';
import pdfFormNames from './pdf-form-names.ts';
import pdfHeadings from './pdf-headings.ts';
import pdfLanguage from './pdf-language.ts';
import pdfLocked from './pdf-locked.ts';
import pdfNesting from './pdf-nesting.ts';
import pdfTableHeaders from './pdf-table-headers.ts';
import pdfTagged from './pdf-tagged.ts';
import pdfTextLayer from './pdf-text-layer.ts';
import pdfTitle from './pdf-title.ts';
import pdfUaClaim from './pdf-ua-claim.ts';
import pdfUntaggedContent from './pdf-untagged-content.ts';

/** Rules that judge documents, by id. */
export const documentRules: readonly Rule[] = [
  ofdLocked,
  ofdStructure,
  ofdTextLayer,
  ofdTitle,
  officeHeadings,
  officeImageAlt,
  officeLanguage,
  officeLocked,
  officePicturesOnly,
  officeSheetNames,
  officeSlideTitles,
  officeTableHeaders,
  officeTitle,
  pdfAnnotations,
  pdfFigureAlt,
  pdfFontUnicode,
  pdfFormNames,
  pdfHeadings,
  pdfLanguage,
  pdfLocked,
  pdfNesting,
  pdfTableHeaders,
  pdfTagged,
  pdfTextLayer,
  pdfTitle,
  pdfUaClaim,
  pdfUntaggedContent,
];
