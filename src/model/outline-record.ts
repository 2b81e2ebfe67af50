import { z } from 'zod';
import { Target } from './target.ts';

/** One thing that a screen reader tells, in the order it tells them. */
export const OutlineLine = z.object({
  depth: z.number(), // things it lies in, 0 = none
  role: z.string(), // as the browser names it, e.g. 'link'; 'text' = plain text
  name: z.string(), // at most 120 characters; '' = none
  states: z.record(z.string(), z.string()), // e.g. { level: '2', expanded: 'false' }
});
export type OutlineLine = z.infer<typeof OutlineLine>;

/** A page as the browser's accessibility tree gives it to screen readers. */
export const Outline = z.object({
  lines: z.array(OutlineLine), // the first ones
  total: z.number(), // all there are, as far as they were counted
});
export type Outline = z.infer<typeof Outline>;

/** What the outline walk recorded; frames of the page's own process are in it. */
export const OutlineRecord = Outline.extend({
  ended: z.enum(['complete', 'time', 'navigated']),
  dialog: z.boolean(), // a dialog stood open
  /** Text in sight on the page itself that the tree gives nowhere. */
  unread: z.array(
    z.object({
      at: Target,
      text: z.string(), // at most 120 characters
      length: z.number(), // characters in all, white space left out
      how: z.enum(['hidden', 'replaced']), // aria-hidden, or a role and name that take the place of the content
    }),
  ),
  concealed: z.number(), // boxes with text in sight that are kept from the tree, whether it is told elsewhere or not
});
export type OutlineRecord = z.infer<typeof OutlineRecord>;
