import type { ContrastRecord } from '../model/contrast-record.ts';
import type { AxeFacts, PageArtifacts } from '../model/page-artifacts.ts';
import type { Target } from '../model/target.ts';

const RULE = 'color-contrast';
const keyOf = ({ frame, selector }: Pick<Target, 'frame' | 'selector'>): string =>
  JSON.stringify([frame, selector]);

/**
 * What axe said, without the questions of contrast that pixels were measured for: the rule that reads the measurements
 * answers them. Texts over pictures that were measured beyond axe's list are taken off the number of those it did not list.
 */
export const settledByPixels = (axe: AxeFacts | null, walks: PageArtifacts['walks']): AxeFacts | null => {
  const texts = (walks['contrast'] as ContrastRecord | undefined)?.texts;
  if (axe === null || !Array.isArray(texts)) return axe; // not walked, or the walk broke
  const asked = new Set(
    (texts as ContrastRecord['texts']).filter((text) => text.asked).map(({ at }) => keyOf(at)),
  );
  const beside = texts.length - asked.size;
  const rules = axe.rules.map((rule) =>
    rule.id === RULE
      ? {
          ...rule,
          incomplete: rule.incomplete.filter(({ target }) => !asked.has(keyOf(target))),
          more: { ...rule.more, incomplete: Math.max(0, rule.more.incomplete - beside) },
        }
      : rule,
  );
  return { ...axe, rules };
};
