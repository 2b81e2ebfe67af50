import type { PdfFile } from '../pdf-file/file.ts';
import type { Check } from './fault.ts';

const namespace = 'http://www.aiim.org/pdfua/ns/id/';

/** Metadata as text; null where there is none that can be read. */
const metadata = (file: PdfFile): string | null => {
  const packed = file.unpack(file.catalog().get('Metadata'));
  if (packed === null) return null;
  const bytes = Buffer.from(packed, 'latin1');
  return packed.startsWith('\xfe\xff') ? bytes.swap16().toString('utf16le') : bytes.toString('utf8');
};

/** Prefixes bound to the namespace of PDF/UA's identification, and the properties written with each. */
const identification = (xmp: string): { prefix: string; key: string; value: string }[] => {
  const prefixes = new Set(
    [...xmp.matchAll(/xmlns:([\w-]+)\s*=\s*["']([^"']*)["']/g)].flatMap(([, prefix, uri]) =>
      uri === namespace && prefix ? [prefix] : [],
    ),
  );
  return [...prefixes].flatMap((prefix) =>
    [
      ...xmp.matchAll(
        new RegExp(`[\\s<]${prefix}:(part|rev|amd|corr)\\s*(?:=\\s*["']([^"']*)["']|>([^<]*)<)`, 'g'),
      ),
    ].map(([, key = '', one, other]) => ({ prefix, key, value: (one ?? other ?? '').trim() })),
  );
};

/** The part of ISO 14289 that a file says it conforms to; null when it says nothing of the kind. */
export const claimedPart = (file: PdfFile): 1 | 2 | null => {
  const parts = identification(metadata(file) ?? '');
  if (parts.length === 0) return null;
  return parts.some(({ key, value }) => key === 'part' && value === '2') ? 2 : 1;
};

/** The claim is written as the standard says (ISO 14289-1, clause 5; ISO 14289-2, clause 5). */
export const identified: Check = function* ({ file, part }) {
  const told = identification(metadata(file) ?? '');
  if (told.length === 0) return;
  const value = (key: string): string | undefined => told.find((one) => one.key === key)?.value;
  if (told.some(({ prefix }) => prefix !== 'pdfuaid') || value('part') !== String(part))
    yield 'identification';
  if (part === 2 && !/^\d{4}$/.test(value('rev') ?? '')) yield 'identification';
};

/** The metadata hold a title, and viewers are told to show it (ISO 14289-1, 7.1; ISO 14289-2, 8.11). */
export const titled: Check = function* ({ file }) {
  const xmp = metadata(file);
  const title = /<dc:title\b[^>]*>([\s\S]*?)<\/dc:title>|\bdc:title\s*=\s*["']([^"']+)["']/.exec(xmp ?? '');
  const text = title ? (title[1] ?? title[2] ?? '').replace(/<[^>]*>/g, '').trim() : '';
  const shown = file.resolve(file.dict(file.catalog().get('ViewerPreferences')).get('DisplayDocTitle'));
  if (text === '' || shown !== true) yield 'title';
};
