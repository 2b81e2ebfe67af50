import { expect, test } from 'vitest';
import { openGate } from '../../src/audit/gate.ts';

test('so many are inside at a time, the others in their order; who leaves twice frees one place', async () => {
  const gate = openGate(2);
  const inside: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => {
    const pass = gate.pass();
    const enter = () => pass.enter().then(() => void inside.push(name));
    return { enter, leave: pass.leave };
  });
  await Promise.all([a!.enter(), b!.enter()]);
  const [third, fourth] = [c!.enter(), d!.enter()];
  await Promise.resolve();
  expect(inside).toEqual(['a', 'b']);
  a!.leave();
  a!.leave();
  await third;
  await Promise.resolve();
  expect(inside).toEqual(['a', 'b', 'c']);
  c!.leave();
  await fourth;
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});

test('who is inside enters at once, and who left waits again', { timeout: 1000 }, async () => {
  const gate = openGate(1);
  const [a, b] = [gate.pass(), gate.pass()];
  await a.enter();
  await a.enter();
  a.leave();
  await b.enter();
  let back = false;
  const again = a.enter().then(() => (back = true));
  await Promise.resolve();
  expect(back).toBe(false);
  b.leave();
  await again;
  expect(back).toBe(true);
});
