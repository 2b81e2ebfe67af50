import { describe, expect, it } from 'vitest';
import { catalogue, catalogueOf, ownStandards } from '../../src/audit/catalogue.ts';
import { judgeAll } from '../../src/judge/report.ts';
import { amend } from '../../src/standards/amend.ts';
import { bearingOn } from '../../src/standards/bearing.ts';
import { readTable } from '../../src/standards/read-table.ts';
import { judged, visit } from '../judge/small.ts';

// A made-up edition: its numbers, levels and words say nothing of any real revision.
const MADE = `id,edition,purpose,levels,supersedes,complete,status_zh,status_en,clause,clause_source,clause_confidence,level,level_source,level_confidence,principle,scope,classes,devices,judged,name_zh,name_en,asks_zh,asks_en,source,confidence,see_also,same_as,replaces
gbt37668@2099,2099,技术标准,一级 二级,gbt37668@2019,是,虚构,made up,,,,,,,,,,,,虚构版,Made-up edition,,,虚构的来源,高,,,
gbt37668@2099:7.1,,,,,,,,7.1,虚构第 1 页,高,一级,虚构附录,高,可感知性,web,全部,desktop mobile,机器,非文本链接,Non-text links,同旧版。,As before.,虚构第 1 页,高,,gbt37668@2019:3.2.1.2,
gbt37668@2099:7.2,,,,,,,,7.2,虚构第 2 页,高,二级,虚构附录,高,可理解性,web,全部,desktop mobile,机器与人工,标题,Title,要求变了。,Asks something else.,虚构第 2 页,高,,,gbt37668@2019:3.4.3.1
gbt37668@2099:7.3,,,,,,,,待核定,,,待核定,,,兼容性,both,portal public,mobile,人工,新条目,New item,新的要求。,A new thing.,虚构第 3 页,,,,
`;

const brought = (() => {
  const { rows, faults } = readTable(new TextEncoder().encode(MADE));
  expect(faults).toEqual([]);
  const amended = amend(ownStandards, rows, { fresh: true });
  expect(amended.faults).toEqual([]);
  return amended;
})();
const after = catalogueOf(brought);
const bears = (rules: readonly { id: string; criteria: readonly string[] }[], criterion: string) =>
  rules.filter((rule) => rule.criteria.includes(criterion)).map((rule) => rule.id);

describe('a new edition beside the old one', () => {
  it('stands behind the edition it supersedes, which stays as it was', () => {
    expect(after.standards.slice(0, 2).map((one) => one.id)).toEqual(['gbt37668@2019', 'gbt37668@2099']);
    expect(after.standards.filter((one) => one.id !== 'gbt37668@2099')).toEqual(ownStandards);
    expect(brought.corrections.map(({ id, how }) => `${how} ${id}`)).toEqual([
      'added gbt37668@2099',
      'added gbt37668@2099:7.1',
      'added gbt37668@2099:7.2',
      'added gbt37668@2099:7.3',
    ]);
  });

  it('is judged by the rules of the old items that ask the same, and by no others', () => {
    const same = bears(after.rules, 'gbt37668@2019:3.2.1.2');
    expect(same.length + bears(after.axe, 'gbt37668@2019:3.2.1.2').length).toBeGreaterThan(0);
    expect(bears(after.rules, 'gbt37668@2099:7.1')).toEqual(same);
    expect(bears(after.axe, 'gbt37668@2099:7.1')).toEqual(bears(after.axe, 'gbt37668@2019:3.2.1.2'));
    expect(bears(after.rules, 'gbt37668@2019:3.4.3.1')).not.toEqual([]);
    for (const id of ['gbt37668@2099:7.2', 'gbt37668@2099:7.3']) {
      expect(bears(after.rules, id)).toEqual([]);
      expect(bears(after.axe, id)).toEqual([]);
    }
    // what a person tests is the same as well
    const tested = (id: string) => after.checks.filter((one) => one.criteria.includes(id)).length;
    expect(tested('gbt37668@2099:7.1')).toBe(tested('gbt37668@2019:3.2.1.2'));
  });

  it('changes the mark of the catalogue', () => {
    expect(after.version).not.toBe(catalogue.version);
    expect(catalogueOf().version).toBe(catalogue.version);
  });

  it('judges an audit that was made before it', () => {
    const [rule = ''] = [
      ...bears(after.rules, 'gbt37668@2019:3.2.1.2'),
      ...bears(after.axe, 'gbt37668@2019:3.2.1.2').map((id) => `axe/${id}`),
    ];
    const old = [
      judged('https://a.gov.cn/', { [rule]: { pass: 1, fail: 1 }, 'page-title-quality': { fail: 1 } }),
    ];
    const by = (standard: string) =>
      judgeAll(after, 'technical-100', old, [visit('https://a.gov.cn/', 0)], [], undefined, { standard });
    const outcome = by('gbt37668@2099');
    const state = (id: string) => outcome.verdicts.find((one) => one.criterion === id)?.state;
    expect(state('gbt37668@2019:3.2.1.2')).toBe('not-met');
    expect(state('gbt37668@2099:7.1')).toBe('not-met');
    expect(state('gbt37668@2019:3.4.3.1')).toBe('not-met');
    expect(state('gbt37668@2099:7.2')).toBe('not-tested');
    expect(state('gbt37668@2099:7.3')).toBe('not-tested');
    expect(outcome.gauges.map((one) => one.standard)).toContain('gbt37668@2099');
    expect(by('gbt37668@2019').gauges.map((one) => one.standard)).toContain('gbt37668@2019');
    // the old edition's verdicts are those of before
    const before = judgeAll(catalogue, 'technical-100', old, [visit('https://a.gov.cn/', 0)], []);
    const olds = outcome.verdicts.filter((one) => !one.criterion.startsWith('gbt37668@2099'));
    expect(olds).toEqual(before.verdicts);
    expect(outcome.grade.score).toBe(before.grade.score);
  });
});

describe('bearingOn', () => {
  it('follows editions of editions and survives a circle', () => {
    const one = ownStandards[0]!;
    const criterion = one.criteria[0]!;
    const made = (id: string, ...sameAs: string[]) => ({
      ...one,
      id,
      criteria: [{ ...criterion, id, sameAs }],
    });
    const bearing = bearingOn([made('a', 'c'), made('b', 'a'), made('c', 'b'), made('d', 'x')]);
    expect(bearing(['a'])).toEqual(['a', 'b', 'c']);
    expect(bearing(['d', 'e'])).toEqual(['d', 'e']);
    expect(bearing([])).toEqual([]);
  });
});
