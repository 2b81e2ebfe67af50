import { describe, expect, test } from 'vitest';
import changeOfContext from '../../rules/change-of-context.ts';
import contrastOverPicture from '../../rules/contrast-over-picture.ts';
import dialogKeyboard from '../../rules/dialog-keyboard.ts';
import hoverKeyboard from '../../rules/hover-keyboard.ts';
import mouseOnlyControl from '../../rules/mouse-only-control.ts';
import stateNotTold from '../../rules/state-not-told.ts';
import type { Appeared, OpenedDialog, Operated } from '../../src/model/activation-record.ts';
import type { PicturedText } from '../../src/model/contrast-record.ts';
import type { HoverContent } from '../../src/model/hover-record.ts';
import type { Json } from '../../src/model/json.ts';
import type { PageFacts } from '../../src/model/page-artifacts.ts';
import type { BehaviourRule } from '../../src/model/rule.ts';

const at = { frame: [], selector: '#x', html: '<b id="x">', box: { x: 0, y: 0, width: 90, height: 20 } };
const context = { url: 'http://127.0.0.1/', device: 'desktop' as const, facts: {} as PageFacts };
const codes = (rule: BehaviourRule, record: unknown): string[] =>
  rule
    .decide(record as Json, context)
    .map((one) => (one.outcome === 'pass' ? 'pass' : `${one.outcome} ${one.code}`));

const part: Appeared = { at, text: '办事指南', live: false, stops: 1, panel: true };
const operated = (some: Partial<Operated>) => ({
  ended: 'complete',
  refused: 0,
  sent: 0,
  controls: [
    {
      at,
      name: '栏目',
      role: 'button',
      kind: 'expander',
      key: 'Enter',
      mouseOnly: null,
      expanded: { before: 'false', after: 'true' },
      panel: { before: false, after: true },
      shows: [part],
      words: [],
      toggles: true,
      focusStayed: true,
      dialog: null,
      escape: null,
      wanted: null,
      onFocus: null,
      advised: false,
      ...some,
    } satisfies Operated,
  ],
});
const dialog: OpenedDialog = {
  at,
  text: '说明',
  marked: true,
  modal: true,
  named: true,
  stops: 2,
  focusIn: true,
  tabIn: true,
  leftTo: null,
  escape: true,
  closed: true,
  returned: true,
};

describe('state-not-told', () => {
  test('passes where the attribute follows, fails where it stays or says the opposite', () => {
    expect(codes(stateNotTold, operated({}))).toEqual(['pass']);
    expect(codes(stateNotTold, operated({ expanded: { before: 'false', after: 'false' } }))).toEqual([
      'fail stuck',
    ]);
    expect(codes(stateNotTold, operated({ expanded: { before: 'true', after: 'false' } }))).toEqual([
      'fail reversed',
    ]);
  });
  test('without a named panel only content that goes away again proves anything', () => {
    const stays = { expanded: { before: 'false', after: 'false' }, panel: null };
    expect(codes(stateNotTold, operated({ ...stays, toggles: false }))).toEqual([]);
    expect(codes(stateNotTold, operated({ ...stays, toggles: true }))).toEqual(['fail stuck']);
  });
  test('asks for a state only of what folds and unfolds with focus kept', () => {
    const none = { expanded: { before: '', after: '' }, panel: null };
    expect(codes(stateNotTold, operated(none))).toEqual(['ask untold']);
    expect(codes(stateNotTold, operated({ ...none, focusStayed: false }))).toEqual([]);
    expect(codes(stateNotTold, operated({ ...none, kind: 'tab' }))).toEqual([]);
    expect(codes(stateNotTold, operated({ ...none, dialog }))).toEqual([]);
  });
});

test('mouse-only-control says nothing of what neither key nor mouse moves', () => {
  expect(codes(mouseOnlyControl, operated({ key: null }))).toEqual([]);
  expect(codes(mouseOnlyControl, operated({ key: null, mouseOnly: '三项' }))).toEqual(['fail mouse-only']);
  expect(codes(mouseOnlyControl, operated({}))).toEqual(['pass']);
});

describe('dialog-keyboard', () => {
  const of = (some: Partial<OpenedDialog>) =>
    codes(dialogKeyboard, operated({ dialog: { ...dialog, ...some } }));
  test('a window that covers the page is modal to the eye', () => {
    const veil = { marked: false, modal: false, veil: true };
    expect(of({ ...veil, leftTo: '首页' })).toEqual(['fail leaves', 'ask unmarked']);
    expect(of({ ...veil, focusIn: false, tabIn: false })).toEqual(['fail not-in', 'ask unmarked']);
  });
  test('fails only modal dialogs', () => {
    expect(of({})).toEqual(['pass']);
    expect(of({ leftTo: '首页' })).toEqual(['fail leaves']);
    expect(of({ leftTo: '首页', modal: false })).toEqual(['pass']);
    expect(of({ focusIn: false, tabIn: false })).toEqual(['fail not-in']);
    expect(of({ focusIn: false, tabIn: false, modal: false })).toEqual(['ask maybe-not-in']);
    expect(of({ focusIn: false, tabIn: false, stops: 0 })).toEqual(['ask maybe-not-in']);
    expect(of({ focusIn: false, tabIn: true })).toEqual(['pass']);
  });
  test('asks about closing, focus afterwards, role and name', () => {
    expect(of({ escape: false })).toEqual(['ask no-escape']);
    expect(of({ escape: false, closed: false, returned: null })).toEqual(['ask stays']);
    expect(of({ returned: false })).toEqual(['ask not-returned']);
    expect(of({ marked: false, named: false })).toEqual(['ask unmarked']);
    expect(of({ named: false })).toEqual(['ask unnamed']);
  });
});

test('change-of-context judges selects and focus alone, never buttons that lead on', () => {
  const select = { kind: 'select', key: 'ArrowDown', wanted: 'navigation' } as const;
  expect(codes(changeOfContext, operated(select))).toEqual(['fail on-choice']);
  expect(codes(changeOfContext, operated({ ...select, advised: true }))).toEqual(['ask advised']);
  expect(codes(changeOfContext, operated({ ...select, wanted: null }))).toEqual(['pass']);
  expect(codes(changeOfContext, operated({ wanted: 'navigation' }))).toEqual([]);
  expect(codes(changeOfContext, operated({ onFocus: 'window' }))).toEqual(['fail on-focus']);
});

test('hover-keyboard fails only where no other way is in sight', () => {
  const of = (some: Partial<HoverContent>): string[] =>
    codes(hoverKeyboard, {
      ended: 'complete',
      tried: 1,
      contents: [
        {
          at,
          name: '政务公开',
          text: '政策文件',
          stops: 2,
          covers: true,
          stays: true,
          escape: true,
          focus: 'stays-shut',
          leads: false,
          otherWay: false,
          ...some,
        } satisfies HoverContent,
      ],
    });
  expect(of({})).toEqual(['fail shut']);
  expect(of({ focus: 'cannot' })).toEqual(['fail shut']);
  expect(of({ focus: 'opens' })).toEqual(['pass']);
  expect(of({ focus: 'key-opens' })).toEqual(['pass']);
  expect(of({ leads: true })).toEqual(['ask menu']);
  expect(of({ otherWay: true })).toEqual(['ask other-way']);
  expect(of({ stops: 0 })).toEqual(['ask tip']);
});

test('contrast-over-picture fails only where every pixel falls short, twice, and nothing lifts the text', () => {
  const of = (some: Partial<PicturedText>): string[] =>
    codes(contrastOverPicture, {
      ended: 'complete',
      found: 1,
      texts: [
        {
          at,
          asked: false,
          sample: '通知',
          colour: '#ffffff',
          needed: 4.5,
          best: 2.1,
          typical: 1.9,
          worst: 1.5,
          below: 1,
          shadow: false,
          steady: true,
          ...some,
        } satisfies PicturedText,
      ],
    });
  expect(of({})).toEqual(['fail below']);
  expect(of({ shadow: true })).toEqual(['ask mostly']);
  expect(of({ steady: false })).toEqual(['ask mostly']);
  expect(of({ below: 0.6, best: 9 })).toEqual(['ask mostly']);
  expect(of({ below: 0.3, best: 9, typical: 7 })).toEqual(['ask partly']);
  expect(of({ below: 0.1, best: 9, typical: 7 })).toEqual(['ask partly']);
  expect(of({ below: 0.03, best: 9, typical: 7 })).toEqual(['pass']);
});
