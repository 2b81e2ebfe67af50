import { ask, fail, pass, type Judgement } from '../src/model/rule.ts';
import type { EntranceKind } from '../src/model/page-kit.ts';
import type { ComparedVariants } from '../src/model/variants-record.ts';

/** What using the entrance of one kind did: by keyboard, by mouse alone, or nothing. */
export const judgeOpening = (
  { variants }: ComparedVariants,
  kind: EntranceKind,
): Judgement<'mouse-only' | 'nothing'>[] =>
  variants
    .filter((variant) => variant.kind === kind && variant.became !== 'time')
    .map(({ at, label, by }) => {
      const args = { label: label || '…' };
      if (by === 'keyboard') return pass(at);
      return by === 'mouse' ? fail(at, 'mouse-only', args) : ask(at, 'nothing', args);
    });
