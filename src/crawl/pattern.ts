import { tidyPercent } from './percent.ts';

const afterScheme = (text: string): string => text.replace(/^https?:\/\//i, '');

/** Matches text against pieces that were separated by *, taking each piece at its first place: no backtracking. */
const matches = (pieces: readonly string[], text: string): boolean => {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};

/**
 * Compiles an include or exclude pattern: * stands for anything, everything else for itself, the whole must match.
 * "/zwgk/*" is compared with path and query; "www.example.gov.cn/zwgk/*" and "*.jsp*" with the address without scheme.
 */
export const patternOf = (pattern: string): ((url: string) => boolean) => {
  const plain = tidyPercent(
    afterScheme(pattern.trim())
      .toWellFormed()
      .replace(/[^\u0021-\u007e]+/g, encodeURIComponent),
  );
  const slash = plain.indexOf('/');
  const onPath = slash === 0;
  const cased = slash > 0 ? plain.slice(0, slash).toLowerCase() + plain.slice(slash) : plain;
  const pieces = cased.split(/\*+/);
  return (url) => {
    const address = afterScheme(url);
    const start = onPath ? address.indexOf('/') : 0;
    return matches(pieces, address.slice(Math.max(start, 0)));
  };
};
