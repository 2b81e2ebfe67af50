import type { Args } from '../model/json.ts';

/** Fills {name} placeholders of a text. A placeholder without argument stays visible, so that a test finds it. */
export const fill = (text: string, args: Args): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in args ? String(args[key]) : whole));
