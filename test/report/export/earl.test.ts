import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { allVerdicts } from '../../../src/report/criteria.ts';
import { assessmentOf } from '../../../src/report/export/assessment.ts';
import { earlPieces } from '../../../src/report/export/earl.ts';
import { iri } from '../../../src/report/export/iri.ts';
import { commanding } from '../written.ts';
import { checked, samples } from './samples.ts';

const EARL = 'http://www.w3.org/ns/earl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

type Quad = { s: string; p: string; o: string };
const parse = (text: string): Quad[] =>
  text
    .split('\n')
    .map((line) => /^(\S+) <([^>]+)> (.+?) (?:<[^>]*> )?\.$/.exec(line))
    .filter((match) => match !== null)
    .map(([, s = '', p = '', o = '']) => ({ s: s.replace(/^<|>$/g, ''), p, o: o.replace(/^<|>$/g, '') }));

/** The vocabulary as W3C publishes it: terms, domains, ranges, kinds of outcomes. */
const vocabulary = parse(
  readFileSync(createRequire(import.meta.url).resolve('@vocabulary/earl/earl.nq'), 'utf8'),
);
const terms = new Set(vocabulary.map(({ s }) => s));
const objects = (s: string, p: string): string[] =>
  vocabulary.filter((quad) => quad.s === s && quad.p === p).map(({ o }) => o);
/** A class and all above it. */
const above = (kind: string): string[] => [
  kind,
  ...objects(kind, `${RDFS}subClassOf`).flatMap((k) => above(k)),
];

/** What is wrong with RDF that claims to be EARL. */
const faults = (quads: readonly Quad[]): string[] => {
  const kinds = new Map<string, Set<string>>();
  const add = (s: string, kind: string): void => {
    const there = kinds.get(s) ?? new Set();
    for (const each of above(kind)) there.add(each);
    kinds.set(s, there);
  };
  for (const { s, p, o } of [...vocabulary, ...quads]) if (p === `${RDF}type`) add(s, o);
  const wrong: string[] = [];
  for (const { s, p, o } of quads) {
    for (const term of [p, o]) if (term.startsWith(EARL) && !terms.has(term)) wrong.push(`no term ${term}`);
    for (const domain of objects(p, `${RDFS}domain`))
      if (domain.startsWith(EARL) && !kinds.get(s)?.has(domain)) wrong.push(`${s} ${p}: no ${domain}`);
    for (const range of objects(p, `${RDFS}range`))
      if (range.startsWith(EARL) && !kinds.get(o)?.has(range)) wrong.push(`${p} ${o}: no ${range}`);
  }
  const has = (s: string, p: string): number => quads.filter((q) => q.s === s && q.p === p).length;
  for (const [s, of] of kinds)
    if (of.has(`${EARL}Assertion`))
      for (const p of ['assertedBy', 'subject', 'test', 'result', 'mode'])
        if (has(s, EARL + p) !== 1) wrong.push(`${s}: not one ${p}`);
  return wrong;
};

const quadsOf = async (text: string): Promise<Quad[]> => {
  const loader = (url: string): never => {
    throw new Error(`the file sends its reader to ${url}`);
  };
  const rdf: unknown = await jsonld.toRDF(JSON.parse(text) as object, {
    format: 'application/n-quads',
    safe: true, // refuses what would be dropped silently, such as addresses that are none
    documentLoader: loader,
  });
  return parse(String(rdf));
};
const write = (make: (typeof samples)[number][1]): string => {
  const context = make();
  return [...earlPieces(assessmentOf(context), allVerdicts(context))].join('');
};

test('the checks refuse what is no EARL', async () => {
  const assertion = { '@type': `${EARL}Assertion`, [`${EARL}outcome`]: { '@id': `${EARL}maybe` } };
  const found = faults(await quadsOf(JSON.stringify([assertion])));
  expect(found.some((text) => text.includes('no term'))).toBe(true);
  expect(found.some((text) => text.includes('TestResult'))).toBe(true);
  expect(found.some((text) => text.includes('not one assertedBy'))).toBe(true);
});

describe.each(samples)('EARL of %s', (_, make) => {
  const text = write(make);

  test('is JSON-LD that means EARL', { timeout: 60_000 }, async () => {
    const quads = await quadsOf(text);
    expect(quads.length).toBeGreaterThan(50);
    expect(faults(quads)).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(commanding);
  });

  test('claims for each criterion what the report claims, and nothing for pages that were not audited', async () => {
    const context = make();
    const graph = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
    const outcomes = (subject: string): [string, string][] =>
      graph
        .filter((node) => node['subject'] === subject)
        .map((node) => [String(node['test']), (node['result'] as { outcome: string }).outcome]);
    const names = {
      met: 'passed',
      'not-met': 'failed',
      'in-doubt': 'cantTell',
      'not-applicable': 'inapplicable',
      'not-tested': 'untested',
    };
    expect(outcomes('urn:x-wza:site:sample')).toEqual(
      allVerdicts(context).map(({ criterion, state }) => [
        `urn:x-wza:criterion:${encodeURIComponent(criterion)}`,
        `earl:${names[state]}`,
      ]),
    );
    const missed = context.report.visits.filter((visit) => visit.reached.state === 'not-audited');
    expect(missed.length).toBeGreaterThan(0);
    for (const { url } of missed)
      expect(outcomes(`urn:x-wza:missed:${encodeURIComponent(url)}`).map(([, outcome]) => outcome)).toEqual([
        'earl:untested',
      ]);
  });
});

test('only what a machine settles is passed on a page', () => {
  const context = samples[0]![1]();
  const value = assessmentOf(context);
  const subject = value.subjects[0]!;
  const outcomesWith = (judged: 'machine' | 'person', tally: { pass: number; ask: number }): string[] => {
    const standards = value.catalogue.standards.map((standard) => ({
      ...standard,
      criteria: standard.criteria.map((criterion) => ({ ...criterion, judged })),
    }));
    const tallies = value.catalogue.rules.map(({ id }) => ({ rule: id, fail: 0, error: 0, ...tally }));
    const tallied = [
      ...tallies,
      ...value.catalogue.axe.map(({ id }) => ({ ...tallies[0]!, rule: `axe/${id}` })),
    ];
    const subjects = [{ ...subject, tallies: tallied, findings: [] }];
    const text = [
      ...earlPieces({ ...value, catalogue: { ...value.catalogue, standards }, subjects }, []),
    ].join('');
    const found = [...text.matchAll(/"outcome":"earl:(\w+)"\},"subject":"urn:x-wza:subject:/g)].map(
      ([, o = '']) => o,
    );
    expect(found.length).toBeGreaterThan(0);
    return [...new Set(found)];
  };
  expect(outcomesWith('machine', { pass: 1, ask: 0 })).toEqual(['passed']);
  expect(outcomesWith('machine', { pass: 0, ask: 0 })).toEqual(['inapplicable']);
  expect(outcomesWith('machine', { pass: 1, ask: 1 })).toEqual(['cantTell']);
  expect(outcomesWith('person', { pass: 1, ask: 0 })).toEqual(['cantTell']);
});

test('single pages', async () => {
  expect(faults(await quadsOf([...earlPieces(checked(), [])].join('')))).toEqual([]);
});

test('addresses become URIs', () => {
  expect(iri('https://x.test/a b?q={1|2}&k=中"<>#f')).toBe(
    'https://x.test/a%20b?q=%7B1%7C2%7D&k=%E4%B8%AD%22%3C%3E#f',
  );
  expect(iri('no address \ud800')).toBe('urn:x-wza:address:no%20address%20%EF%BF%BD');
  expect(iri('https://x.test/%zz')).toBe('https://x.test/%25zz');
});
