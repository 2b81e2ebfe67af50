import type { Finding, PageJudgement } from '../model/finding.ts';

const CODE = 'rest';

/** Whether a finding stands for questions that were counted and not listed. */
export const isRest = (finding: Pick<Finding, 'code' | 'group'>): boolean =>
  finding.code === CODE && finding.group.startsWith(`${CODE}:`);

/** How many places a finding stands for. */
export const placesOf = (finding: Finding): number => (isRest(finding) ? Number(finding.args['places']) : 1);

/**
 * Questions that a judgement counts beyond those it lists (axe's lists have an end), one entry a rule, so that a
 * person can settle them as well: on that page, as long as there are as many of them.
 */
export const restOf = ({
  page,
  device,
  tallies,
  findings,
}: Omit<PageJudgement, 'findings'> & { readonly findings: readonly Finding[] }): Finding[] => {
  const listed = new Map<string, number>();
  for (const { rule, outcome } of findings)
    if (outcome === 'ask') listed.set(rule, (listed.get(rule) ?? 0) + 1);
  return tallies.flatMap(({ rule, ask }): Finding[] => {
    const places = ask - (listed.get(rule) ?? 0);
    if (places <= 0) return [];
    const group = `${CODE}:${rule}`;
    const where = page ?? '';
    return [
      {
        id: `${group}:${device ?? ''}:${where}`,
        rule,
        outcome: 'ask',
        criteria: [],
        act: [],
        impact: 'minor',
        page,
        device,
        target: null,
        code: CODE,
        args: { places, page: where, device: device ?? '' },
        group,
      },
    ];
  });
};
