import { describe, expect, it } from 'vitest';
import { duties } from '../../rules/standards/duties.ts';
import { criterionById, standards } from '../../rules/standards/index.ts';
import { catalogue } from '../../src/audit/catalogue.ts';
import { applicable } from '../../src/judge/applicable.ts';
import { appliesTo } from '../../src/model/applies-to.ts';
import { dutyOf } from '../../src/model/duty.ts';
import { SiteClass } from '../../src/model/site-plan.ts';
import { stateName } from '../../src/words/grade.ts';
import { reportKeys, reportText } from '../../src/words/report.ts';

const both = ['desktop', 'mobile'] as const;
const ofKind = (...kinds: string[]) =>
  standards.filter(({ kind }) => kinds.includes(kind)).flatMap(({ criteria }) => criteria);

describe('duties', () => {
  it('are one a class of site, as strict as plan and law make them', () => {
    expect(duties.map((duty) => [duty.siteClass, duty.strength])).toEqual([
      ['portal', 'must'],
      ['service-platform', 'must'],
      ['service-hall', 'must'],
      ['legal-service', 'must'],
      ['federation', 'must'],
      ['public', 'must-gradually'],
      ['private', 'encouraged'],
    ]);
    for (const siteClass of SiteClass.options) expect(dutyOf(duties, siteClass)?.siteClass).toBe(siteClass);
    expect(dutyOf([], 'portal')).toBeNull();
  });

  it('name their sources, by criteria that exist and concern the class', () => {
    for (const { siteClass, sources } of duties) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { criterion, source, confidence } of sources) {
        expect(source).not.toBe('');
        if (criterion === null) expect(confidence).toBeNull();
        else
          expect(appliesTo(criterionById(criterion), siteClass, both), `${siteClass} ${criterion}`).toBe(
            true,
          );
      }
    }
  });

  it('speak of status and trend where the law says gradually', () => {
    const gradual = dutyOf(duties, 'public');
    expect(gradual?.speaks.zh).toMatch(/状况.*趋势/);
    expect(gradual?.speaks.en).toMatch(/status.*trend/);
    expect(gradual?.sentence.zh).toContain('逐步');
  });

  it('never claim illegality, nor does any word of report, duty or indicator', () => {
    const illegal = /违法|违规|违反|非法|illegal|unlawful|violat|breach/i;
    const texts = [
      ...duties.flatMap(({ name, sentence, speaks }) => [name, sentence, speaks]),
      ...ofKind('duty', 'indicator').flatMap(({ name, asks }) => [name, asks]),
    ].flatMap(({ zh, en }) => [zh, en]);
    const report = reportKeys.flatMap((key) => [reportText(key, 'zh'), reportText(key, 'en')]);
    const states = (['met', 'not-met', 'in-doubt', 'not-applicable', 'not-tested'] as const).flatMap(
      (state) => [stateName(state, 'zh', 'duty'), stateName(state, 'en', 'duty')],
    );
    for (const text of [...texts, ...report, ...states]) expect(text).not.toMatch(illegal);
    expect(stateName('not-met', 'zh', 'duty')).not.toContain('不符合');
  });
});

describe('what is asked of whom', () => {
  const asked = (siteClass: SiteClass, devices: readonly ('desktop' | 'mobile')[] = both): string[] =>
    applicable(catalogue, { class: siteClass, devices: [...devices] })
      .standards.flatMap(({ criteria }) => criteria)
      .map(({ id }) => id);

  it('is every technical criterion of every class, and the duties of its own', () => {
    const technical = ofKind('technical')
      .filter(({ scope }) => scope !== 'app')
      .map(({ id }) => id);
    for (const siteClass of SiteClass.options)
      expect(asked(siteClass)).toEqual(expect.arrayContaining(technical));
    expect(asked('federation')).toContain('tiaoli@2012:art23-federation');
    expect(asked('portal')).not.toContain('tiaoli@2012:art23-federation');
    expect(asked('portal')).toContain('nm-plan@2021:3.5.4-sites');
    expect(asked('public')).not.toContain('nm-plan@2021:3.5.4-sites');
    expect(asked('private')).toContain('wzf@2023:art32-2');
    expect(asked('private')).not.toContain('wzf@2023:art32-1');
  });

  it('leaves out what cannot be seen on the devices, and what is asked of apps', () => {
    expect(asked('portal')).toContain('miit67@2021:a1-elder-entry');
    expect(asked('portal', ['mobile'])).not.toContain('miit67@2021:a1-elder-entry');
    for (const id of asked('portal')) expect(criterionById(id).scope).not.toBe('app');
  });

  it('leaves it out of the rubrics as well', () => {
    const entry = 'miit67@2021:a1-elder-entry';
    const rubrics = catalogue.rubrics.flatMap((rubric) =>
      rubric.kind === 'score'
        ? [{ ...rubric, criteria: [...rubric.criteria, { id: entry, weight: 1, unit: 'pages' as const }] }]
        : [],
    );
    const counted = (device: 'desktop' | 'mobile') =>
      JSON.stringify(applicable({ ...catalogue, rubrics }, { class: 'portal', devices: [device] }).rubrics);
    expect(counted('desktop')).toContain(entry);
    expect(counted('mobile')).not.toContain(entry);
    expect(counted('mobile')).toContain('wcag22:1.1.1');
  });
});

describe('an accessible browsing tool', () => {
  it('is an indicator apart: no rubric counts it, no level asks for it, its rules bear on nothing that counts', () => {
    const apart = ofKind('duty', 'indicator').map(({ id }) => id);
    expect(apart).toContain('indicator:tool-present');
    const rubrics = JSON.stringify(catalogue.rubrics);
    for (const id of apart) expect(rubrics, id).not.toContain(`"${id}"`);
    const of = (id: string) => id.split(':')[0] ?? '';
    const bearing = catalogue.rules.filter((rule) => rule.criteria.some((id) => apart.includes(id)));
    expect(bearing.length).toBeGreaterThan(0);
    for (const rule of bearing)
      expect([
        rule.id,
        rule.criteria.map(of).filter((from) => !/^(?:indicator|miit67@|gov-guide@)/.test(from)),
      ]).toEqual([rule.id, []]);
    const counts = /^(?:indicator|miit67@|gov-guide@)/;
    expect(catalogue.axe.flatMap((rule) => rule.criteria).filter((id) => counts.test(id))).toEqual([]);
    expect(rubrics).not.toMatch(/"(?:indicator|miit67@2021|gov-guide@2017):/);
    expect(ofKind('duty', 'indicator').filter(({ level }) => level !== null)).toEqual([]);
  });

  it('is an item of 三级 alone in GB/T 37668, and earns no points', () => {
    expect(criterionById('gbt37668@2019:3.5.1.3').level).toBe('三级');
    expect(JSON.stringify(catalogue.rubrics)).not.toContain('"gbt37668@2019:3.5.1.3"');
  });
});
