import { z } from 'zod';

/** Any plain JSON value: the only kind of value that flows between rooms. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Arguments that fill the placeholders of a text; words are chosen when rendering, never here. */
export const Args = z.record(z.string(), z.union([z.string(), z.number()]));
export type Args = z.infer<typeof Args>;

/** The two languages of every text the product shows. Chinese comes first. */
export const Lang = z.enum(['zh', 'en']);
export type Lang = z.infer<typeof Lang>;

/** A text in both languages. */
export const Text = z.object({ zh: z.string(), en: z.string() });
export type Text = z.infer<typeof Text>;
