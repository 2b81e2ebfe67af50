import type { Lang } from '../model/json.ts';
import type { SitePlan } from '../model/site-plan.ts';
import { fill } from '../words/fill.ts';
import { letterWords } from '../words/letter.ts';
import { showOnOneLine } from './safe.ts';

/** What a notice says beside the plan. */
export type LetterFacts = {
  readonly plan: SitePlan;
  readonly standard: string; // its name in the language of the letter
  readonly contact: string | null;
  readonly office: string | null;
  readonly addresses: readonly string[]; // from which the audit comes
};

/** The notice that lets a site's owner recognise an audit and allow-list it, as plain text ending in a line feed. */
export const letterText = (
  { plan, standard, contact, office, addresses }: LetterFacts,
  lang: Lang,
): string => {
  const say = (key: keyof typeof letterWords, args: Parameters<typeof fill>[1] = {}): string =>
    showOnOneLine(fill(letterWords[key][lang], args), 2000, lang);
  const list = (items: readonly string[]): string => items.join(lang === 'zh' ? '、' : ', ');
  const { pace, budget, scope, sample } = plan;
  const points = (...all: readonly (string | null)[]): string[] =>
    all.filter((one) => one !== null).map((one) => `- ${one}`);
  return [
    say('title'),
    '',
    say('to', { sites: list(plan.entry) }),
    ...(office === null ? [] : [say('by', { office })]),
    contact === null ? say('noContact') : say('contact', { contact }),
    '',
    say('what', { standard }),
    '',
    say('recognise'),
    ...points(
      say('agent', { agent: pace.agent }),
      addresses.length > 0 ? say('addresses', { addresses: list(addresses) }) : say('noAddresses'),
    ),
    '',
    say('pace'),
    ...points(
      say('scope', { hosts: list(scope.hosts) }),
      pace.hours ? say('hours', pace.hours) : say('anyTime'),
      say('rate', { perSecond: pace.perSecond, workers: pace.workers }),
      sample === 'all' ? null : say('survey', { surveyPages: budget.surveyPages }),
      say('pages', { pages: budget.pages, documents: budget.documents, minutes: budget.minutes }),
      say('backOff'),
      say(scope.robots ? 'robots' : 'noRobots'),
      scope.robotsAuthority === undefined ? null : say('authority', { authority: scope.robotsAuthority }),
    ),
    '',
    say('does'),
    ...points(say('opens'), budget.walkPages > 0 ? say('walks', { walkPages: budget.walkPages }) : null),
    '',
    say('doesNot'),
    ...points(say('noLogin'), say('noAttack'), say('noData')),
    '',
    say('blocked'),
    '',
  ].join('\n');
};
