import type { Finding, PageJudgement } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Target } from '../model/target.ts';
import type {
  Added,
  ComparedVariant,
  ComparedVariants,
  PageState,
  Variant,
  VariantsRecord,
} from '../model/variants-record.ts';

const TRAP = 'keyboard-trap';
// rules about the entrances themselves: a tool that is on may hide its entrance
const aside = /^(?:tool|elder)-/;

const placeKey = (at: Target | null): string => (at === null ? '' : [...at.frame, at.selector].join(' '));

/** The opening of an element without what a tool writes all over a page: classes, styles, data and ARIA attributes. */
const bareHtml = (at: Target | null): string =>
  (at?.html ?? '').replace(
    /\s(?:style|class|tabindex|aria-[\w-]*|data-[\w-]*)(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?/g,
    '',
  );

const failuresOf = ({ findings }: PageJudgement): Finding[] =>
  findings.filter(({ outcome, rule }) => outcome === 'fail' && !aside.test(rule));

const failed = ({ tallies }: PageJudgement, rule: string): number =>
  tallies.find((tally) => tally.rule === rule)?.fail ?? 0;

/**
 * What is worse by rule: places that fail now and did not, known neither by selector (a bar put in shifts them) nor by what
 * stands there; never more than the rule's failures have grown by.
 */
const addedOf = (plain: PageJudgement, on: PageJudgement): Added[] => {
  const known = Map.groupBy(failuresOf(plain), ({ rule }) => rule);
  return [...Map.groupBy(failuresOf(on), ({ rule }) => rule)].flatMap(([rule, now]): Added[] => {
    if (rule === TRAP) return [];
    const before = known.get(rule) ?? [];
    const places = new Set(before.map(({ target }) => placeKey(target)));
    const htmls = new Set(before.map(({ target }) => bareHtml(target)));
    const fresh = now.filter(
      ({ target }) => !places.has(placeKey(target)) && !(target && htmls.has(bareHtml(target))),
    );
    const grown = failed(on, rule) - failed(plain, rule);
    const count = Math.min(grown, fresh.length);
    return count > 0 ? [{ rule, places: count, at: fresh[0]?.target ?? null }] : [];
  });
};

const trapOf = (plain: PageState, before: PageJudgement, on: PageJudgement): ComparedVariant['trap'] => {
  const trap = failuresOf(on).find(({ rule }) => rule === TRAP);
  if (!trap || failed(before, TRAP) > 0) return null;
  return { at: trap.target, sure: Object.hasOwn(plain.walks, 'keyboard') };
};

const nothing: Pick<ComparedVariant, 'audited' | 'added' | 'failures' | 'trap' | 'lang' | 'lost'> = {
  audited: false,
  added: [],
  failures: 0,
  trap: null,
  lang: [null, null],
  lost: { lines: 0, of: 0, example: '' },
};

const compared = (
  plain: PageState,
  { state, ...variant }: Variant,
  before: PageJudgement,
  judge: (state: PageState) => PageJudgement,
): ComparedVariant => {
  if (state === null) return { ...variant, ...nothing };
  const on = judge(state);
  const text = state.lines.join('\n').replace(/\s/g, '');
  const gone = plain.lines.filter((line) => !text.includes(line.replace(/\s/g, '')));
  const same = variant.became === 'changed'; // another page has other places and other words
  return {
    ...variant,
    audited: true,
    added: same ? addedOf(before, on) : [],
    failures: failuresOf(on).length,
    trap: trapOf(plain, before, on),
    lang: [plain.lang, state.lang],
    lost: same ? { lines: gone.length, of: plain.lines.length, example: gone[0] ?? '' } : nothing.lost,
  };
};

/**
 * Judges the states of a variants record and compares each with the plain page. Pure.
 * @param keyboard the keyboard walk of the plain page, if it was made
 */
export const compareVariants = (
  record: VariantsRecord,
  keyboard: Json | undefined,
  judge: (state: PageState) => PageJudgement,
): ComparedVariants => {
  const plain = keyboard === undefined ? record.plain : { ...record.plain, walks: { keyboard } };
  const before = judge(plain);
  return {
    families: record.families,
    variants: record.variants.map((variant) => compared(plain, variant, before, judge)),
  };
};
