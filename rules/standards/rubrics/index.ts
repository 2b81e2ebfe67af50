import type { Rubric } from '../../../src/model/rubric.ts';
import { gbt37668Level } from './gbt37668-level.ts';
import { miit404020 } from './miit-40-40-20.ts';
import { rgaaRate } from './rgaa-rate.ts';
import { technical100 } from './technical-100.ts';

/** All rubrics a plan may name, the one that is used unless it names another first. */
export const rubrics: readonly Rubric[] = [technical100, gbt37668Level, miit404020, rgaaRate];
