import type { Catalogue } from '../model/catalogue.ts';
import type { PageJudgement } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { PageArtifacts } from '../model/page-artifacts.ts';
import type { Judgement, PageContext } from '../model/rule.ts';
import type { Target } from '../model/target.ts';
import type { VariantsRecord } from '../model/variants-record.ts';
import { enterAxe } from './axe.ts';
import { settledByPixels } from './pixels.ts';
import { decideInto, detailOf, listError, openRecord } from './record.ts';
import { compareVariants } from './variants.ts';

/** A probe sees its own frame only, so the way to that frame is put before its targets. */
const within = (frame: readonly string[], at: Target): Target =>
  frame.every((selector, depth) => at.frame[depth] === selector)
    ? at
    : { ...at, frame: [...frame, ...at.frame] };

const fromFrame = (frame: readonly string[], judgement: Judgement): Judgement =>
  judgement.at === null ? judgement : { ...judgement, at: within(frame, judgement.at) };

/** Facts of a probe or walk that broke are `{"$error": message}`. Returns the message, else null. */
const brokenOff = (facts: Json): string | null =>
  facts !== null && typeof facts === 'object' && !Array.isArray(facts) && '$error' in facts
    ? String(facts['$error']).slice(0, 300)
    : null;

/** Thrown on, so that broken facts end as the error of their rule. */
const sound = (facts: Json): Json => {
  const broken = brokenOff(facts);
  if (broken !== null) throw new Error(broken);
  return facts;
};

const VARIANTS = 'variants';

/** The record of the variants walk with its states judged; one that broke stays as it is. */
const variantsOf = (artifacts: PageArtifacts, catalogue: Catalogue): Json => {
  const recorded = artifacts.walks[VARIANTS] ?? null;
  if (recorded === null || brokenOff(recorded) !== null) return recorded;
  try {
    const record = recorded as unknown as VariantsRecord;
    return compareVariants(record, artifacts.walks['keyboard'], ({ axe, probes, walks }) =>
      judgePage({ ...artifacts, axe, probes, walks: { ...walks } }, catalogue),
    ) as unknown as Json;
  } catch (error) {
    return { $error: detailOf(error) };
  }
};

/**
 * Judges one page on one device from what was recorded of it: page rules over their probes (frame by frame),
 * behaviour rules over the walks that were made, axe's results by the catalogue. Never throws for what a page
 * or a rule did: that becomes an error of the rule.
 */
export const judgePage = (artifacts: PageArtifacts, catalogue: Catalogue): PageJudgement => {
  const { visit, device, facts } = artifacts;
  const url = visit.reached.state === 'audited' ? visit.reached.finalUrl : visit.url; // as the page itself saw it
  const context: PageContext = { url, device, facts };
  const record = openRecord(visit.url, device);
  let comparison: Json | undefined;
  const variants = (): Json => (comparison ??= variantsOf(artifacts, catalogue));
  for (const rule of catalogue.rules) {
    if (rule.reads === 'page') {
      const frames = Object.hasOwn(artifacts.probes, rule.id) ? (artifacts.probes[rule.id] ?? []) : [];
      if (frames.length === 0) listError(record, rule, 'the probe left no facts');
      else
        decideInto(record, rule, frames, (entry) =>
          rule.decide(sound(entry.facts), context).map((judgement) => fromFrame(entry.frame, judgement)),
        );
    } else if (rule.reads === 'behaviour' && Object.hasOwn(artifacts.walks, rule.walk)) {
      const walk = rule.walk === VARIANTS ? variants() : (artifacts.walks[rule.walk] ?? null);
      decideInto(record, rule, [walk], (recorded) => rule.decide(sound(recorded), context));
    }
  }
  enterAxe(record, settledByPixels(artifacts.axe, artifacts.walks), catalogue.axe);
  return record.close();
};
