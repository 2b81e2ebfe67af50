import type { Step } from '../model/grade.ts';
import { scoringOf } from '../model/rubric.ts';
import { stepText } from '../words/grade.ts';
import type { Context } from './context.ts';
import { safeArgs } from './explain.ts';

/** A step of the calculation as one sentence, vetoes by their names. */
export const sayStep = (context: Context, step: Step): string =>
  stepText(
    { ...step, args: safeArgs(step.args, context.lang) },
    context.lang,
    scoringOf(context.rubric) ?? undefined,
  );
