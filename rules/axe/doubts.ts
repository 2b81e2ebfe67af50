import type { AxePlace } from '../../src/model/page-artifacts.ts';

/** Attributes that a check of axe names, as `aria-expanded="false"`: a list, or one or more under `values`. */
const named = (place: AxePlace): string[] =>
  place.checks.flatMap(({ data }) => {
    const values: unknown =
      data !== null && typeof data === 'object' && !Array.isArray(data) && 'values' in data
        ? data.values
        : data;
    return [values].flat().filter((one): one is string => typeof one === 'string');
  });

/** Places of a rule of axe where a violation is a question: the fact is there, the harm is in dispute. */
export const doubts: Readonly<Record<string, (place: AxePlace) => boolean>> = {
  // A page or a text shown by an object is no picture: axe takes whatever loads for one.
  'object-alt': (place) => {
    const opening = /^<object\b[^>]*>/i.exec(place.target.html)?.[0] ?? '';
    const type = /\btype=["']?([^"'\s>]+)/i.exec(opening)?.[1];
    if (type !== undefined) return /^(?:text\/|application\/xhtml)/i.test(type);
    const path = /\bdata=["']?([^"'\s>?#]+)/i.exec(opening)?.[1] ?? '';
    return /\.(?:x?html?|jspx?|php|aspx?|do|txt)$|\/[^./]*$/i.test(path);
  },
  // A choice that shows more fields: GOV.UK tells so on purpose, as screen readers announce it (radios and checkboxes).
  'aria-allowed-attr': (place) => {
    const attributes = named(place);
    return (
      /^<input\b[^>]*\btype=["']?(?:radio|checkbox)\b/i.test(place.target.html) &&
      attributes.length > 0 &&
      attributes.every((one) => one.startsWith('aria-expanded'))
    );
  },
};
