import type { Rule } from '../src/model/rule.ts';
import pdfFigureAlt from './pdf-figure-alt.ts';
import pdfFormNames from './pdf-form-names.ts';
import pdfLanguage from './pdf-language.ts';
import pdfLocked from './pdf-locked.ts';
import pdfTableHeaders from './pdf-table-headers.ts';
import pdfTagged from './pdf-tagged.ts';
import pdfTextLayer from './pdf-text-layer.ts';
import pdfTitle from './pdf-title.ts';

/** Rules that judge documents, by id. */
export const documentRules: readonly Rule[] = [
  pdfFigureAlt,
  pdfFormNames,
  pdfLanguage,
  pdfLocked,
  pdfTableHeaders,
  pdfTagged,
  pdfTextLayer,
  pdfTitle,
];
