import type { Ledger } from './ledger.ts';
import { pageShare, WHOLE } from './share.ts';

/** Share of a criterion (0..1) on every page that has one, by page key. */
export const sharesOf = ({ accounts }: Pick<Ledger, 'accounts'>, criterion: string): Map<string, number> => {
  const shares = new Map<string, number>();
  const account = accounts.get(criterion);
  for (const [page, cell] of account?.cells ?? []) {
    const share = account && pageShare(cell, account.unit);
    if (typeof share === 'number') shares.set(page, share / WHOLE);
  }
  return shares;
};
