import { defineBehaviourRule, type Judgement, type Rule } from '../../src/model/rule.ts';

const words = { title: 't', who: 'w', fix: 'f', example: { bad: 'b', good: 'g' }, says: {} };

/** A rule of a walk whose record is its judgements. */
export const trialOf = (walk: string, id: string, ...criteria: string[]): Rule =>
  defineBehaviourRule({
    id,
    version: 1,
    criteria,
    act: [],
    impact: 'serious',
    walk,
    decide: (facts: Judgement[]) => facts,
    text: { zh: words, en: words } as never,
  });
