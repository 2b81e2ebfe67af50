import { expect, test } from 'vitest';
import { listOf, sameComponent } from '../../src/gather/walks/same-component.ts';

const place = (selector: string, html: string) => ({ selector, html, box: null });
const model = [{ at: place('#menu > a', '<a href="#">'), name: '栏目', key: 'Enter' }];

test('the same place, opening tag and name are the same component; anything else is not', () => {
  const at = (selector: string, html: string, name: string) =>
    sameComponent({ place: place(selector, html), name }, model)?.key;
  expect(at('#menu > a', '<a href="#">', '栏目')).toBe('Enter');
  expect(at('#menu > a', '<a href="#">', '更多')).toBeUndefined();
  expect(at('#menu > a', '<a href="#" aria-expanded="true">', '栏目')).toBeUndefined();
  expect(at('#side > a', '<a href="#">', '栏目')).toBeUndefined();
});

test('a record that broke or ran out of time stands for nothing', () => {
  expect(listOf({ ended: 'complete', controls: [1] }, 'controls')).toEqual([1]);
  expect(listOf({ ended: 'time', controls: [1] }, 'controls')).toEqual([]);
  expect(listOf({ $error: 'gone' }, 'controls')).toEqual([]);
  expect(listOf(undefined, 'controls')).toEqual([]);
  expect(listOf({ ended: 'complete', controls: 'x' }, 'controls')).toEqual([]);
});
