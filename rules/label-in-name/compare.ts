type Word = { readonly text: string; readonly short: boolean }; // short = a full stop follows: it may be an abbreviation

/**
 * Words in order: every Han character is one, as Chinese has no spaces; a run of other letters is one and a run of
 * digits is one, unless they touch, as in "1a". Case, width and marks that are not letters or digits do not count.
 */
const wordsOf = (text: string): Word[] => {
  const runs = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '');
  return [...plain.matchAll(runs)].map((match) => ({
    text: match[0],
    short: plain[match.index + match[0].length] === '.',
  }));
};

/** Whether a word with a full stop may be short for another: same beginning, its letters in order ("Ave.", "Asst."). */
const shortFor = (short: string, word: string): boolean => {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return short.length > 1 && short[0] === word[0] && at === short.length;
};

const holds = (name: readonly Word[], label: readonly Word[]): boolean =>
  name.some((_word, at) =>
    label.every(({ text, short }, i) => {
      const other = name[at + i]?.text ?? '';
      return other === text || (short && shortFor(text, other));
    }),
  );

const joined = (text: string): string => text.replaceAll(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');

/**
 * Whether a name holds a visible label as people say it. Text in brackets and cut-off ends do not belong to the label.
 * 'no-words': nothing to say, such as signs or a single letter (the X of a close button). 'almost': all but numbers,
 * such as the count of unread messages, or a digit that is spelt in Chinese.
 */
export const saysLabel = (label: string, name: string): 'yes' | 'no' | 'almost' | 'no-words' => {
  const outside = label.normalize('NFKC').replaceAll(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, ' ');
  const bare = wordsOf(outside).length > 0 ? outside : label; // [更多] is all there is
  const pieces = bare.split(/…|\.{3,}/).map((piece) => piece.trim());
  const words = pieces.map(wordsOf).filter((piece) => piece.length > 0);
  const all = words.flat();
  if (all.length === 0 || (all.length === 1 && /^[a-z]$/.test(all[0]!.text))) return 'no-words';
  const names = [wordsOf(name), wordsOf(joined(name))];
  const within = (piece: readonly Word[]): boolean => names.some((one) => holds(one, piece));
  const hyphens = pieces.map((piece) => wordsOf(joined(piece))).filter((piece) => piece.length > 0);
  if (within(wordsOf(label)) || words.every(within) || hyphens.every(within)) return 'yes';
  // a digit whose name spells it in Chinese: 1 and 第一张
  const numeral = all.length === 1 ? '零一二三四五六七八九'['0123456789'.indexOf(all[0]!.text)] : undefined;
  if (numeral !== undefined && name.includes(numeral)) return 'almost';
  // the numbers of a formula are said with it, unlike a count beside the words
  const formula = /\d\s*[×÷*+=<>≤≥]\s*\d/.test(outside);
  const letters = all.filter(({ text }) => /\p{L}/u.test(text));
  const numbered = letters.length > 0 && letters.length < all.length && !/\p{N}/u.test(name);
  return numbered && !formula && within(letters) ? 'almost' : 'no';
};
