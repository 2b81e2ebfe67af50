import type { Catalogue } from '../model/catalogue.ts';

/** The version of every rule by id: own rules by their number, axe's by its version and what its verdicts count for. */
export const ruleVersions = (catalogue: Catalogue, axe: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...catalogue.rules.map(({ id, version }) => [id, String(version)] as const),
      ...catalogue.axe.map(
        ({ id, violation, incomplete }) => [`axe/${id}`, `${axe} ${violation} ${incomplete}`] as const,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
