import type { Step } from '../model/grade.ts';
import type { Args } from '../model/json.ts';
import type { StepCode } from '../words/grade.ts';

/** A step of the calculation. Its type ties every code to words, so a step without a sentence fails tsc. */
export const step = (code: StepCode, args: Args = {}): Step => ({ code, args });
