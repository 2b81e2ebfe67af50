import { expect, test } from 'vitest';
import { openEarlyPictures } from '../../src/audit/early-pictures.ts';
import { openGate } from '../../src/audit/gate.ts';
import { type Due, type Looking, takeLook } from '../../src/audit/looks.ts';
import type { SecondLook } from '../../src/audit/second-look.ts';
import type { Seat } from '../../src/gather/seat.ts';
import { shotOf } from '../../src/gather/shots.ts';
import type { PageArtifacts } from '../../src/model/page-artifacts.ts';
import type { PageVisit } from '../../src/model/page-visit.ts';

const target = (selector: string) => ({ frame: [], selector, html: '', box: null });
const visit: PageVisit = {
  id: 'aa',
  url: 'http://a.cn/',
  via: 'entry',
  from: null,
  depth: 0,
  order: 0,
  reached: {
    state: 'audited',
    finalUrl: 'http://a.cn/',
    contentType: 'text/html',
    charset: 'utf-8',
    status: 200,
    redirects: [],
    attempts: 1,
  },
  template: null,
  chosen: null,
};
const due = (places: readonly string[]): Due => ({
  visit,
  device: 'desktop',
  places: places.map(target),
  walked: false,
  home: false,
});

/** A second look by a seat that pictures what it is asked for; says which places those were, and what was kept. */
const look = async (places: readonly string[], early: readonly { selector: string; shows: boolean }[]) => {
  const pictures = openEarlyPictures(true);
  pictures.begin().end(
    'aa',
    early.map(({ selector, shows }) => ({
      target: target(selector),
      png: shows ? Buffer.from('early') : null,
    })),
  );
  const kept = { looks: [] as SecondLook[], files: [] as string[], opened: 0 };
  const seat: Seat = {
    use: async () => {
      kept.opened += 1;
      const shots = [shotOf('aa', target('#late'))];
      return { ended: 'well', value: { walks: {}, shots, trouble: [] } as never };
    },
    close: async () => undefined,
  };
  const looking: Looking = {
    walks: { every: [], home: [] },
    records: {
      keepPage: async () => undefined,
      keepLook: async (_id, _device, seen) => void kept.looks.push(seen),
      keepPrint: async () => undefined,
      print: async () => null,
      keepShot: async (file) => void kept.files.push(file),
      page: async () =>
        ({
          visit,
          device: 'desktop',
          axe: null,
          probes: {},
          walks: {},
          links: [],
          facts: { counts: {} },
        }) as unknown as PageArtifacts,
      links: async () => [],
      shotsFolder: '',
    },
    catalogue: { rules: [], axe: [] } as unknown as Looking['catalogue'],
    pictures: true,
    early: pictures,
    gate: openGate(1),
    turn: async () => undefined,
  };
  await takeLook(seat, due(places), looking, {});
  return { ...kept, shots: kept.looks[0]?.shots.map(({ selector }) => selector) };
};

test('a page whose places were all tried on the first visit is not opened again', async () => {
  const seen = await look(
    ['#b', '#gone', '#a'],
    [
      { selector: '#a', shows: true },
      { selector: '#b', shows: true },
      { selector: '#gone', shows: false },
      { selector: '#unwanted', shows: true },
    ],
  );
  expect(seen.opened).toBe(0);
  expect(seen.shots).toEqual(['#b', '#a']); // in the order of choice
  expect(seen.files).toEqual(['#b', '#a'].map((selector) => shotOf('aa', target(selector)).file));
});

test('what was not tried is pictured on a second look and stands in its place', async () => {
  const seen = await look(['#late', '#a'], [{ selector: '#a', shows: true }]);
  expect(seen.opened).toBe(1);
  expect(seen.shots).toEqual(['#late', '#a']);
});
