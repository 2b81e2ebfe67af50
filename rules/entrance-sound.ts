import type { Target } from '../src/model/target.ts';
import { ask, fail, pass, type Judgement } from '../src/model/rule.ts';

/** What a probe tells of one entrance. */
export type EntranceFacts = {
  readonly at: Target;
  readonly label: string;
  readonly name: string;
  readonly tabbable: boolean;
  readonly exposed: boolean;
};

/** The codes of both rules about entrances. */
export type EntranceCode = 'no-keyboard' | 'hidden' | 'no-name' | 'unclear-name';

/**
 * Judges the entrances of one kind on a page. One that a person finds by name and by keyboard is enough: the others are
 * then further ways to the same thing.
 * @param telling what the accessible name has to say
 */
export const judgeEntrances = (
  entrances: readonly EntranceFacts[],
  telling: RegExp,
): Judgement<EntranceCode>[] => {
  const judged = entrances.map(({ at, label, name, tabbable, exposed }): Judgement<EntranceCode> => {
    const args = { label: label || name || '…' };
    if (!tabbable) return fail(at, 'no-keyboard', args);
    if (!exposed) return fail(at, 'hidden', args);
    if (name.trim() === '') return fail(at, 'no-name', args);
    return telling.test(name) ? pass(at) : ask(at, 'unclear-name', { ...args, name });
  });
  return judged.some(({ outcome }) => outcome === 'pass')
    ? judged.filter(({ outcome }) => outcome === 'pass')
    : judged;
};
