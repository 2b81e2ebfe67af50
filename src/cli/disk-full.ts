import { Mistake } from '../words/mistake.ts';

const full = new Set<unknown>(['ENOSPC', 'EDQUOT']);

/** The error as it is to be told: one of a full disk, or caused by one, in plain words; any other as it is. */
export const toldOfDisk = (error: unknown, folder: string): unknown => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && full.has(at.code)) return new Mistake('disk-full', { folder });
  return error;
};
