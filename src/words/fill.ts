import type { Args } from '../model/json.ts';

const han = /\p{Script=Han}/u;
const latin = /[a-z0-9]/i;

/** Whether two neighbouring characters are set apart in Chinese text: a character and a Latin letter or digit. */
const apart = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && ((han.test(a) && latin.test(b)) || (latin.test(a) && han.test(b)));

/**
 * Fills {name} placeholders of a text. A placeholder without argument stays visible, so that a test finds it. What is filled
 * in stands apart from the text as Chinese typesetting has it: "未达到 A", "未达到一级".
 */
export const fill = (text: string, args: Args): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string, at: number) => {
    if (!(key in args)) return whole;
    const value = String(args[key]);
    const before = apart(text[at - 1], value[0]) ? ' ' : '';
    const after = apart(value.at(-1), text[at + whole.length]) ? ' ' : '';
    return before + value + after;
  });
