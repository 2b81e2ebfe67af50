import { visible } from '../safe.ts';

/** Longest name of a sheet, in UTF-16 units. */
const limit = 31;

/** A name that Excel accepts: no []:*?/\, no apostrophe at its ends, not empty, not "History", at most 31 units. */
const legal = (name: string): string => {
  const plain = visible(name)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const short = plain.slice(0, limit).replace(/[\ud800-\udbff]$|['\s]+$/, '');
  return short === '' || /^history$/i.test(short) ? `${short} 1`.trim() : short;
};

/** A legal name not yet in `taken` (which holds names in lower case and gets the new one): "名称", "名称 2" ... */
export const sheetName = (name: string, taken: Set<string>): string => {
  const wanted = legal(name);
  let given = wanted;
  for (let n = 2; taken.has(given.toLowerCase()); n++) {
    const end = ` ${n}`;
    given = wanted.slice(0, limit - end.length).replace(/[\ud800-\udbff]$/, '') + end;
  }
  taken.add(given.toLowerCase());
  return given;
};
