import type { Standard } from '../model/criterion.ts';
import type { LevelRubric, Rubric } from '../model/rubric.ts';

/** All editions that follow one, directly or by way of others. */
const successorsOf = (standards: readonly Standard[], id: string): Standard[] => {
  const line = new Set([id]);
  const found = new Set<Standard>();
  for (const before of line)
    // a set grows while it is walked
    for (const standard of standards)
      if (standard.supersedes === before && !line.has(standard.id)) {
        line.add(standard.id);
        found.add(standard);
      }
  return [...found];
};

/**
 * The rubrics, and for each that asks for a level the same for every later edition of its standard, as
 * gbt37668-level@2026: so an old audit can be judged by the new edition.
 */
export const withEditions = (rubrics: readonly Rubric[], standards: readonly Standard[]): Rubric[] =>
  rubrics.flatMap((rubric): Rubric[] => {
    if (rubric.kind !== 'level') return [rubric];
    const later = successorsOf(standards, rubric.standard).map(({ id, edition, source }): LevelRubric => {
      const named = (name: string): string => `${name} (${edition})`;
      return {
        ...rubric,
        id: `${rubric.id}@${id.split('@')[1] ?? id}`,
        name: { zh: named(rubric.name.zh), en: named(rubric.name.en) },
        source: { zh: source.source, en: source.source },
        standard: id,
      };
    });
    return [rubric, ...later];
  });
