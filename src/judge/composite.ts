import type { DeviceResult, GivenScore, Grade, GradePart, Interval, Step } from '../model/grade.ts';
import type { CompositeRubric } from '../model/rubric.ts';
import { Device } from '../model/site-plan.ts';
import { bandOf, bandsIn, bandsStep, gradeOf } from './grade.ts';
import { ledgerOf } from './ledger.ts';
import type { PersonSaid } from './person.ts';
import { step } from './step.ts';
import type { Evidence } from './without-points.ts';

const tenth = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

type Judged = {
  readonly result: DeviceResult;
  readonly parts: GradePart[];
  readonly steps: Step[];
  readonly interval: Interval | null;
  readonly technical: Grade;
};

/** The score of one part for one device: one given for this device goes before one given for all. */
const givenFor = (
  given: readonly GivenScore[],
  part: GivenScore['part'],
  device: Device,
): GivenScore | null =>
  given.find((one) => one.part === part && one.device === device) ??
  given.find((one) => one.part === part && one.device === null) ??
  null;

const judgeDevice = (
  rubric: CompositeRubric,
  { ledger, visits, documents }: Evidence,
  said: PersonSaid,
  given: readonly GivenScore[],
  device: Device,
): Judged => {
  const book = ledger.book.byDevice.get(device); // documents and the site as a whole stand for every device
  if (!book) throw new Error('nothing was counted by device');
  const technical = gradeOf(
    ledgerOf(ledger.catalogue, rubric.technical, book, visits, said),
    visits,
    documents,
  );
  const part = (name: GradePart['part'], score: number | null, from: GivenScore | null): GradePart => {
    const weight = rubric.weights[name];
    const points = score === null ? null : Math.round(weight * score) / 100;
    return { part: name, device, weight, score, points, given: from };
  };
  const handed = (['satisfaction', 'self'] as const).map((name) => {
    const from = givenFor(given, name, device);
    return part(name, from?.score ?? null, from);
  });
  const parts = [part('technical', technical.score, null), ...handed];
  const ungradable = [
    ...technical.ungradable,
    ...handed
      .filter(({ score }) => score === null)
      .map((row) => step('part-missing', { part: row.part, device })),
  ];
  const total = parts.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const score = ungradable.length > 0 || technical.score === null ? null : tenth(total);
  const band = score === null ? null : bandOf(rubric.bands, score);
  const steps = [
    step('device', { device }),
    ...technical.why.filter(({ code }) => !['band', 'bands', 'no-grade'].includes(code)),
  ];
  for (const { part: name, weight, score: reached, points, given: from } of parts) {
    if (reached === null || points === null) steps.push(step('part-none', { part: name, weight }));
    else steps.push(step('part', { part: name, weight, score: reached, points }));
    if (from) steps.push(step('part-given', { who: from.who, when: from.when, people: from.people }));
  }
  if (score === null || band === null) steps.push(step('no-total', { device }));
  else steps.push(step('total', { device, score }), step('band', { score, ...band }));
  // what was handed in is taken as it is: only the technical part was drawn by lot
  const within = technical.interval;
  const at = (end: number): number =>
    tenth(total + (rubric.weights.technical * (end - (technical.score ?? 0))) / 100);
  const interval = score === null || within === null ? null : { low: at(within.low), high: at(within.high) };
  return {
    result: { device, score, band: band?.band ?? null, ungradable },
    parts,
    steps,
    interval,
    technical,
  };
};

/**
 * The grade of several parts: a technical score, and what users and the organisation itself handed in. Each device is judged
 * apart by its own evidence, and one without evidence has no result. Without a part there is no total: nothing stands in for it.
 * With one device its result is the grade; with two no sum is made of them.
 */
export const compositeGradeOf = (
  rubric: CompositeRubric,
  evidence: Evidence,
  said: PersonSaid,
  given: readonly GivenScore[],
): Grade => {
  const seen = evidence.ledger.book.devices;
  const all = Device.options.filter((device) => seen.has(device));
  const judged = all.map((device) => judgeDevice(rubric, evidence, said, given, device));
  // repairs, coverage and vetoes are those of all evidence together
  const whole = gradeOf(
    { ...evidence.ledger, rubric: rubric.technical },
    evidence.visits,
    evidence.documents,
  );
  const only = judged.length === 1 ? judged[0] : undefined;
  const score = only?.result.score ?? null;
  const bands = score === null ? [] : bandsIn(rubric.bands, only?.interval ?? { low: score, high: score });
  const missing = Device.options
    .filter((device) => !seen.has(device))
    .map((device) => step('no-evidence', { device }));
  return {
    ...whole,
    rubric: rubric.id,
    version: rubric.version,
    kind: 'composite',
    score,
    band: only?.result.band ?? null,
    bands,
    interval: only?.interval ?? null,
    ungradable: judged.length === 0 ? whole.ungradable : judged.flatMap(({ result }) => result.ungradable),
    byPrinciple: only ? only.technical.byPrinciple : [],
    repairs: whole.repairs.map((repair) => ({ ...repair, score: null })),
    parts: judged.flatMap(({ parts }) => parts),
    devices: judged.map(({ result }) => result),
    why: [
      ...judged.flatMap(({ steps }) => steps),
      ...bandsStep(bands),
      ...(judged.length > 1 ? [step('apart')] : []),
      ...(judged.length === 0 ? [step('no-grade')] : missing),
    ],
  };
};
