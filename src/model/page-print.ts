import { z } from 'zod';

/** Something that a page loaded, as far as it can be compared later. */
export const PrintedPart = z.object({
  url: z.string(), // before redirects
  /** 'v:' hash of ETag and Last-Modified; 'b:' hash of the content; 's:' status of an error; 'x' = did not load. */
  seal: z.string(),
});
export type PrintedPart = z.infer<typeof PrintedPart>;

/**
 * What a page was made of when it was gathered, so that a later audit can tell whether it has changed. Parts are style sheets,
 * scripts, images, fonts, frames, and data that scripts fetched.
 */
export const PagePrint = z.object({
  at: z.string(), // ISO 8601, when it was gathered
  made: z.string(), // hash of all that gathered it: rules, scripts, browser
  html: z.string(), // hash of its text as decoded
  parts: z.array(PrintedPart),
  unsure: z.string().nullable(), // why it cannot be compared, or null: 'post', 'socket', 'secret', 'many', 'unread'
});
export type PagePrint = z.infer<typeof PagePrint>;

/** Why a page was not reused: no print, made by other tools, not comparable, not fetched, changed HTML, a changed part. */
export const NotReused = z.enum(['unknown', 'tools', 'incomparable', 'unreachable', 'html', 'part']);
export type NotReused = z.infer<typeof NotReused>;
