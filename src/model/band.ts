import { z } from 'zod';

export const Band = z.enum(['excellent', 'good', 'pass', 'fail']); // 优秀 良好 合格 不合格
export type Band = z.infer<typeof Band>;
