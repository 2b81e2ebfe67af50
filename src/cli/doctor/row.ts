import type { Text } from '../../model/json.ts';

/** One thing the doctor looked at: fine, worth knowing, or in the way of every audit. */
export type Row = {
  readonly name: Text;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly detail: Text;
  readonly remedy: Text | null;
};

/** The same words in both languages: versions, paths, numbers. */
export const same = (words: string): Text => ({ zh: words, en: words });
