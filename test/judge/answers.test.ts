import { describe, expect, test } from 'vitest';
import { restOf } from '../../src/judge/rest.ts';
import { ask, bad, judge, onCriterion, onFinding, onGroup, only, page, TODAY, verdict } from './answering.ts';
import { judged, rubric, visitsOf } from './small.ts';

describe('answers to findings', () => {
  const one = page('/a', [ask], { alt: 1 });
  test('a question answered fail is a failure with the name of the person', () => {
    const after = judge([one], [onFinding(only(one), 'fail')]);
    expect(after.findings).toMatchObject([{ outcome: 'fail', by: '王五' }]);
    expect(verdict(after, 's:alt')).toMatchObject({ state: 'not-met', places: { pass: 1, fail: 1, ask: 0 } });
    expect(after.answers.applied).toMatchObject([{ findings: 1, pages: 1, example: { outcome: 'ask' } }]);
  });
  test('a question answered pass is a pass; not-applicable leaves it out', () => {
    expect(verdict(judge([one], [onFinding(only(one), 'pass')]), 's:alt')).toMatchObject({
      state: 'met',
      places: { pass: 2, fail: 0, ask: 0 },
    });
    expect(verdict(judge([one], [onFinding(only(one), 'not-applicable')]), 's:alt')).toMatchObject({
      state: 'met',
      places: { pass: 1, fail: 0, ask: 0 },
    });
  });
  const wrong = page('/a', [bad], { alt: 1 });
  test('a rejected failure is on neither side and listed', () => {
    const after = judge([wrong], [onFinding(only(wrong, 'fail'), 'reject')]);
    expect(after.findings).toEqual([]);
    expect(verdict(after, 's:alt')).toMatchObject({ state: 'met', places: { pass: 1, fail: 0, ask: 0 } });
    expect(after.answers.rejected).toMatchObject([{ answer: { author: '王五', note: '看过' }, findings: 1 }]);
  });
  test('a waived failure leaves the score, but neither met nor 100', () => {
    const after = judge([wrong], [onFinding(only(wrong, 'fail'), 'waive', { expires: '2026-12-31' })]);
    expect(verdict(after, 's:alt')).toMatchObject({
      state: 'in-doubt',
      places: { pass: 1, fail: 0 },
      share: 1,
    });
    expect(after.grade.score).toBe(99.9);
    expect(after.grade.open.criteria).toContain('s:alt');
    const passed = judge(
      [wrong],
      [onFinding(only(wrong, 'fail'), 'waive', { expires: '2026-12-31' }), onCriterion('s:alt', 'pass')],
    );
    expect(verdict(passed, 's:alt')?.state).toBe('in-doubt');
  });
  test('it holds on its last day and not the day after', () => {
    const waiver = onFinding(only(wrong, 'fail'), 'waive', { expires: TODAY });
    expect(judge([wrong], [waiver]).answers.waived).toHaveLength(1);
    const after = judge([wrong], [waiver], visitsOf([wrong]), '2026-11-25');
    expect(after.answers).toMatchObject({ waived: [], reopened: [{ reason: 'expired' }] });
    expect(after.grade).toEqual(judge([wrong], []).grade);
  });
  test('a machine failure cannot be passed away: only rejected or waived, with a reason', () => {
    const after = judge([wrong], [onFinding(only(wrong, 'fail'), 'pass')]);
    expect(after.grade).toEqual(judge([wrong], []).grade);
    expect(after.answers.reopened).toMatchObject([{ reason: 'does-not-fit', findings: 1 }]);
  });
  test('a changed element opens the question again', () => {
    const changed = page('/a', [{ ...ask, html: '<b id="#q" class="new">' }], { alt: 1 });
    expect(only(changed).id).toBe(only(one).id);
    const after = judge([changed], [onFinding(only(one), 'pass')]);
    expect(after.grade).toEqual(judge([changed], []).grade);
    expect(after.answers.reopened).toMatchObject([{ reason: 'changed', findings: 1 }]);
  });
  test('a finding that is gone is said to be gone', () => {
    const after = judge([page('/a', [], { alt: 1 })], [onFinding(only(one), 'fail')]);
    expect(after.answers.reopened).toMatchObject([{ reason: 'not-found', findings: 0 }]);
  });
});

describe('answers to groups', () => {
  const many = ['/a', '/b', '/c'].map((url) => page(url, [ask], { alt: 1 }));
  test('one answer settles all findings with the same evidence', () => {
    const after = judge(many, [onGroup(only(many[0]!), 'pass')]);
    expect(after.grade.open.questions).toBe(0);
    expect(after.answers.applied).toMatchObject([{ findings: 3, pages: 3 }]);
  });
  test('one that names a page settles that page alone', () => {
    const after = judge(many, [onGroup(only(many[0]!), 'pass', { page: '/b' })]);
    expect(after.findings.map((finding) => finding.page)).toEqual(['/a', '/c']);
  });
  test('what the person did not see stays open', () => {
    const other = page('/d', [{ ...ask, html: '<b>other</b>' }]);
    const after = judge([...many, other], [onGroup(only(many[0]!), 'pass')]);
    expect(after.findings.map((finding) => finding.page)).toEqual(['/d']);
    expect(after.answers).toMatchObject({
      applied: [{ findings: 3 }],
      reopened: [{ reason: 'changed', findings: 1 }],
    });
  });
  test('questions beyond the list are settled page by page as long as their number is what was seen', () => {
    const counted = judged('/a', { alt: { ask: 7, pass: 1 } });
    const rest = restOf(counted)[0]!;
    const after = judge([counted], [onGroup(rest, 'fail')]);
    expect(verdict(after, 's:alt')).toMatchObject({ state: 'not-met', places: { fail: 7, ask: 0 } });
    expect(after.answers.applied).toMatchObject([{ findings: 7, pages: 1 }]);
    const more = judged('/a', { alt: { ask: 8, pass: 1 } });
    expect(judge([more], [onGroup(rest, 'pass')]).grade.open.questions).toBe(8);
    const waived = judge([counted], [onGroup(rest, 'waive', { expires: '2027-01-01' })]);
    expect(waived.answers.reopened).toMatchObject([{ reason: 'does-not-fit' }]);
  });
});

describe('answers to criteria', () => {
  const clean = page('/a', [], { alt: 1, links: 1 });
  test('pass is met and counts, fail is not met and counts as one page of nothing', () => {
    const passed = judge([clean], [onCriterion('s:captions', 'pass')]);
    expect(verdict(passed, 's:captions')).toMatchObject({ state: 'met', share: 1 });
    const failed = judge([clean], [onCriterion('s:links', 'fail')]);
    expect(verdict(failed, 's:links')).toMatchObject({ state: 'not-met', share: 0.5 });
    expect(
      verdict(judge([clean], [onCriterion('s:captions', 'not-applicable')]), 's:captions'),
    ).toMatchObject({
      state: 'not-applicable',
      share: null,
    });
  });
  test('contradictions change nothing and are said', () => {
    const faulty = page('/a', [bad], { links: 1 });
    const after = judge([faulty], [onCriterion('s:alt', 'pass'), onCriterion('s:links', 'not-applicable')]);
    expect(after.grade).toEqual(judge([faulty], []).grade);
    expect(after.answers.reopened.map(({ reason }) => reason)).toEqual(['contradicted', 'contradicted']);
  });
  test('an answer about a page says nothing of the site, nor of a page that was not audited', () => {
    const after = judge([clean], [onCriterion('s:captions', 'pass', { page: '/a' })]);
    expect(verdict(after, 's:captions')).toMatchObject({ state: 'not-tested', pages: { applicable: 1 } });
    const lost = judge([clean], [onCriterion('s:captions', 'pass', { page: '/lost' })]);
    expect(lost.grade).toEqual(judge([clean], []).grade);
    expect(lost.answers.reopened).toMatchObject([{ reason: 'not-found' }]);
  });
  test('the grade is final when nothing waits for a person any more, and not before', () => {
    const all = rubric.criteria.map(({ id }) => id).filter((id) => id !== 's:alt');
    const answers = all.map((id) => onCriterion(id, id === 's:links' ? 'pass' : 'not-applicable'));
    const sound = page('/a', [], { alt: 1 });
    expect(judge([sound], answers).grade).toMatchObject({
      status: 'final',
      open: { criteria: [], questions: 0 },
    });
    expect(judge([sound], answers.slice(1)).grade.status).toBe('provisional');
    const asked = page('/a', [ask], { alt: 1 });
    expect(judge([asked], answers).grade).toMatchObject({ status: 'provisional', open: { questions: 1 } });
  });
});
