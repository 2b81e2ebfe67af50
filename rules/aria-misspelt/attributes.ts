/** States and properties of WAI-ARIA 1.3 (a superset of 1.2), without their prefix "aria-". */
export const knownAttributes: readonly string[] = (
  'activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex ' +
  'colindextext colspan controls current describedby description details disabled dropeffect errormessage expanded ' +
  'flowto grabbed haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable ' +
  'orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex ' +
  'rowindextext rowspan selected setsize sort valuemax valuemin valuenow valuetext'
).split(' ');

/** Fewest letters added, left out, changed or swapped with their neighbour between two words. */
const slipsBetween = (a: string, b: string): number => {
  let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_zero, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row![j]! + 1, next[j - 1]! + 1, row![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before![j - 2]! + 1);
      next[j] = least;
    }
    [before, row] = [row!, next];
  }
  return row!.at(-1)!;
};

/** Spellings further off, which can mean one attribute only. */
const usual: Readonly<Record<string, string>> = {
  labelled: 'labelledby',
  labeled: 'labelledby',
  described: 'describedby',
  descript: 'description',
  popup: 'haspopup',
  desc: 'description',
};

/**
 * The attribute of WAI-ARIA that was meant by one that does not exist. null = it exists, or is too far from any to be a
 * slip: private attributes such as those of accessibility toolbars are harmless. Takes and returns names with "aria-".
 */
export const meantAttribute = (name: string): string | null => {
  const word = name.slice('aria-'.length).toLowerCase();
  if (knownAttributes.includes(word) || word === '') return null;
  const bare = word.replaceAll(/[^a-z]/g, '').replace(/^(?:not|is)/, '');
  const near = usual[bare] ?? knownAttributes.find((one) => one === bare) ?? nearest(bare);
  return near === null ? null : `aria-${near}`;
};

const nearest = (word: string): string | null => {
  const allowed = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  const close = knownAttributes.filter((one) => one[0] === word[0] && slipsBetween(word, one) <= allowed);
  return close.length === 1 ? close[0]! : null;
};
