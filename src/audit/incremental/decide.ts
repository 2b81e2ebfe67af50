import type { NotReused, PagePrint, PrintedPart } from '../../model/page-print.ts';

/** What stands at the site now. */
export type Now = {
  /** Hash of the page's text, or null when it could not be fetched as the page it was. */
  readonly html: () => Promise<string | null>;
  /** True when a part is what it was. */
  readonly same: (part: PrintedPart) => Promise<boolean>;
};

/** Whether a page's record may stand for it again; `part` is the address of what changed. */
export type Decision =
  | { readonly reuse: true; readonly parts: number }
  | { readonly reuse: false; readonly why: NotReused; readonly part?: string };

/**
 * Decides whether a page's last record can be used again: it was made by the very same tools, everything it was made of is
 * known, and its HTML and every part of it are what they were. Any doubt means that it is audited again. Asks the site as
 * little as it can.
 * @param made hash of what gathers now
 */
export const decideReuse = async (print: PagePrint | null, made: string, now: Now): Promise<Decision> => {
  if (print === null) return { reuse: false, why: 'unknown' };
  if (print.made !== made) return { reuse: false, why: 'tools' };
  if (print.unsure !== null) return { reuse: false, why: 'incomparable' };
  const html = await now.html();
  if (html === null) return { reuse: false, why: 'unreachable' };
  if (html !== print.html) return { reuse: false, why: 'html' };
  for (const part of print.parts)
    if (!(await now.same(part))) return { reuse: false, why: 'part', part: part.url };
  return { reuse: true, parts: print.parts.length };
};
