/**
 * WCAG 2.2 criteria named by axe's tags: 'wcag111' is 1.1.1, 'wcag1412' is 1.4.12 (one digit of principle, one of
 * guideline, the rest of criterion). Level tags (wcag2a, wcag21aa) name none; 4.1.1 no longer exists in WCAG 2.2.
 */
export const criteriaOfTags = (tags: readonly string[]): string[] =>
  tags
    .map((tag) => /^wcag([1-4])([1-9])([1-9]\d?)$/.exec(tag))
    .filter((match) => match !== null)
    .map(([, principle, guideline, criterion]) => `${principle}.${guideline}.${criterion}`)
    .filter((number) => number !== '4.1.1')
    .map((number) => `wcag22:${number}`);
