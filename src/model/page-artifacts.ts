import { z } from 'zod';
import { Args, type Json } from './json.ts';
import { Device } from './site-plan.ts';
import { PageVisit } from './page-visit.ts';
import { Target } from './target.ts';

/** One of axe's verdicts on one place. `data` are the message arguments axe gave. */
export const AxePlace = z.object({
  target: Target,
  checks: z.array(z.object({ id: z.string(), message: z.string(), data: z.unknown() })), // failed or undecided checks
});
export type AxePlace = z.infer<typeof AxePlace>;

/** What axe-core said of a page, one entry a rule that applied. Passes are counted, not listed. */
export const AxeFacts = z.object({
  version: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      passes: z.number(), // places
      violations: z.array(AxePlace),
      incomplete: z.array(AxePlace), // needs review
      more: z.object({ violations: z.number(), incomplete: z.number() }), // places beyond the listed ones (list cap)
      error: z.string().nullable(), // axe's own failure in this rule
    }),
  ),
});
export type AxeFacts = z.infer<typeof AxeFacts>;

export const LinkFact = z.object({
  url: z.string(), // absolute, not normalised
  name: z.string(), // accessible name, at most 200 characters
  via: z.enum(['link', 'script', 'frame']), // script = not in the HTML as served
});
export type LinkFact = z.infer<typeof LinkFact>;

/** Facts of a page that are of use to site rules, sampling and reports. Texts are cut at 300 characters. */
export const PageFacts = z.object({
  title: z.string(),
  lang: z.string().nullable(), // html lang as written
  meta: z.record(z.string(), z.string()), // name -> content; 47号 tags such as SiteIDCode, ColumnName, ArticleTitle, PubDate
  headings: z.array(z.object({ level: z.number(), text: z.string() })), // first 100
  landmarks: z.array(z.object({ role: z.string(), name: z.string() })),
  breadcrumb: z.string().nullable(), // text of 当前位置 or aria breadcrumb
  nav: z.array(z.string()), // link names of the main navigation in order, first 60
  search: z.boolean(), // a site search field or link is there
  sitemapLink: z.string().nullable(), // URL of 网站地图/站点地图
  contact: z.string().nullable(), // text of the contact block (phone, mail), if any
  counts: z.object({
    elements: z.number(),
    links: z.number(),
    images: z.number(),
    forms: z.number(),
    fields: z.number(),
    tables: z.number(),
    frames: z.number(),
    media: z.number(),
    textLength: z.number(),
    scripts: z.number(),
  }),
  skeleton: z.string(), // 16 hex digits of the DOM's structure, equal for pages of one template
  width: z.number(), // CSS px of the laid-out document
  height: z.number(),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** Something that went wrong while gathering, without ending the visit: recorded, shown, never silent. */
export const Trouble = z.object({ code: z.string(), args: Args });
export type Trouble = z.infer<typeof Trouble>;

/** A picture of one element: file name inside the run's shots/ folder, made from hashes only. */
export const Shot = z.object({ selector: z.string(), frame: z.array(z.string()), file: z.string() });
export type Shot = z.infer<typeof Shot>;

/** A document (PDF ...) linked from pages, as its reader extracted it; `facts` belongs to the document rules. */
export const DocumentFacts = z.object({
  url: z.string(),
  from: z.string(), // first page that links to it
  kind: z.enum(['pdf', 'ofd', 'office', 'archive', 'other']),
  bytes: z.number().nullable(),
  read: z.boolean(),
  reason: z.string().nullable(), // why it was not read: budget, too-large, http-error, web-page, broken, encrypted, legacy, archive, nested, unsupported
  facts: z.custom<Json>().nullable(),
});
export type DocumentFacts = z.infer<typeof DocumentFacts>;

/** All that was recorded of one page on one device. Judging needs nothing else. */
export const PageArtifacts = z.object({
  visit: PageVisit,
  device: Device,
  axe: AxeFacts.nullable(),
  probes: z.record(z.string(), z.array(z.object({ frame: z.array(z.string()), facts: z.custom<Json>() }))), // by rule id, an entry a frame
  walks: z.record(z.string(), z.custom<Json>()), // by walk name; absent = not walked
  facts: PageFacts,
  links: z.array(LinkFact),
  shots: z.array(Shot),
  trouble: z.array(Trouble),
});
export type PageArtifacts = z.infer<typeof PageArtifacts>;
