import { z } from 'zod';

/** One place on a page. */
export const Target = z.object({
  frame: z.array(z.string()), // CSS selectors of the enclosing frames, outermost first; [] = the page itself
  selector: z.string(), // CSS selector; shadow hosts joined by ' >>> '
  html: z.string(), // opening of the element's HTML, at most 300 characters
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(), // CSS px from the page's (or frame's) top left; null when not rendered
});
export type Target = z.infer<typeof Target>;
