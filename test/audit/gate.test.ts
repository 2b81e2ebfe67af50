import { expect, test } from 'vitest';
import { openGate } from '../../src/audit/gate.ts';

test('so many are inside at a time, the others in their order, and leaving twice frees one place', async () => {
  const gate = openGate(2);
  const inside: string[] = [];
  const enter = async (name: string) => {
    const leave = await gate.enter();
    inside.push(name);
    return leave;
  };
  const [a] = await Promise.all([enter('a'), enter('b')]);
  const c = enter('c');
  const d = enter('d');
  await Promise.resolve();
  expect(inside).toEqual(['a', 'b']);
  a!();
  a!();
  const leave = await c;
  await Promise.resolve();
  expect(inside).toEqual(['a', 'b', 'c']);
  leave();
  await d;
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});
