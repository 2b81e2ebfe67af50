import type { Ledger } from './ledger.ts';
import { pageShare, WHOLE } from './share.ts';
import type { Unwalked } from './unwalked.ts';

/** Shares of a criterion (0..1) by page key, and what pages that were not walked come to. */
export type PageShares = {
  readonly shares: ReadonlyMap<string, number>;
  readonly unwalked: readonly Unwalked[];
};

/** Share of a criterion on every page that has one, as far as it is known whole. */
export const sharesOf = ({ accounts }: Pick<Ledger, 'accounts'>, criterion: string): PageShares => {
  const shares = new Map<string, number>();
  const account = accounts.get(criterion);
  if (!account) return { shares, unwalked: [] };
  const { unit, standing } = account;
  const { cells, unwalked } = account.look();
  for (const [page, cell] of cells) {
    const share = pageShare(cell, unit);
    if (share !== null && !unwalked.some(({ own }) => own.has(page))) shares.set(page, share / WHOLE);
  }
  return { shares, unwalked: standing.pages > 0 ? unwalked : [] };
};
