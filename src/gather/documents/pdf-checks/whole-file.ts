import { PdfRef, PdfStream, PdfString, type PdfObject } from '../pdf-file/lexer.ts';
import { words } from '../pdf-file/text.ts';
import type { Check } from './fault.ts';

/** Layers have names, and none switches by itself (ISO 14289-1, 7.10). */
export const layers: Check = function* ({ file }) {
  const properties = file.dict(file.catalog().get('OCProperties'));
  const configs = [properties.get('D'), ...file.array(properties.get('Configs'))];
  for (const config of configs) {
    const dict = file.dict(config);
    if (dict.size === 0) continue;
    if (words(file.resolve(dict.get('Name'))) === null || dict.has('AS')) yield 'layers';
  }
};

/** Files within the file have names readers can show (ISO 14289-1, 7.11 and 7.18.7). */
export const attachments: Check = function* ({ file, part }) {
  for (const number of file.numbers()) {
    const dict = file.dict(new PdfRef(number));
    const specs = [dict, file.dict(dict.get('FS'))];
    for (const spec of specs) {
      if (!spec.has('EF')) continue;
      const [name, unicode] = [file.resolve(spec.get('F')), file.resolve(spec.get('UF'))];
      const empty = (value: PdfObject): boolean => !(value instanceof PdfString) || value.bytes === '';
      if (empty(name) || empty(unicode)) yield 'attachments';
      if (part === 2 && words(file.resolve(spec.get('Desc'))) === null) yield 'attachments';
    }
  }
};

/** No dynamic forms, no pages of other files, no tagged content drawn twice (ISO 14289-1, 7.15 and 7.20). */
export const objects: Check = function* ({ file, content, part }) {
  const xfa = file.resolve(file.dict(file.catalog().get('AcroForm')).get('XFA'));
  if (xfa !== null) {
    const parts = Array.isArray(xfa) ? (xfa as readonly PdfObject[]) : [xfa];
    const dynamic = parts.some((one) => /<dynamicRender[^>]*>\s*required/.test(file.unpack(one) ?? ''));
    if (dynamic || part === 2) yield 'objects';
  }
  for (const [form, times] of content.forms) {
    if (form.dict.has('Ref')) yield 'objects';
    if (times > 1 && /\/MCID\b/.test(file.unpack(form) ?? '')) yield 'objects';
  }
  for (const number of file.numbers()) {
    const one = file.resolve(new PdfRef(number));
    if (one instanceof PdfStream && one.dict.has('Ref') && file.name(one.dict.get('Subtype')) === 'Form')
      if (!content.forms.has(one)) yield 'objects';
  }
};
