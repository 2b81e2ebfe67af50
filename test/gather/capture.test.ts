import { expect, test } from 'vitest';
import { type Camera, capture } from '../../src/gather/capture.ts';

const refused = new Error('Protocol error (Page.captureScreenshot): Unable to capture screenshot');
const clip = { x: 0, y: 0, width: 10, height: 10, scale: 1 };

/** A session that answers each question with the next of these; and what it was asked. */
const camera = (...answers: readonly (string | Error)[]) => {
  const asked: unknown[] = [];
  const send = (method: string, exposure: unknown): Promise<{ data: string }> => {
    const answer = answers[asked.length] ?? new Error('asked too often');
    asked.push([method, exposure]);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ data: answer });
  };
  return { asked, session: { send } as unknown as Camera };
};

test('a picture that the browser gives is asked for once', async () => {
  const { asked, session } = camera('AAAA');
  expect(await capture(session, { format: 'png', clip })).toBe('AAAA');
  expect(asked).toEqual([['Page.captureScreenshot', { format: 'png', clip }]]);
});

test('one that it refuses is asked for once more, in the same words', async () => {
  const { asked, session } = camera(refused, 'BBBB');
  expect(await capture(session, { format: 'png', clip })).toBe('BBBB');
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(asked[0]);
});

test('no third time', async () => {
  const { asked, session } = camera(refused, refused, 'CCCC');
  await expect(capture(session, { format: 'png', clip })).rejects.toThrow('Unable to capture screenshot');
  expect(asked).toHaveLength(2);
});

test('other faults are not asked about again', async () => {
  const { asked, session } = camera(new Error('Target closed'), 'DDDD');
  await expect(capture(session, { format: 'png', clip })).rejects.toThrow('Target closed');
  expect(asked).toHaveLength(1);
});
