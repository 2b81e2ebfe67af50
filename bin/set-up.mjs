import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { Refusal, diskRefusal } from './say.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the set-up keeps what it brings. */
export const runtime = join(root, '.runtime');

/** Makes Node and packages ready; resolves to the path of Node. In milliseconds when all is there. */
export const setUp = async () => {
  const node = await ensureNode(runtime);
  await ensurePackages(root, runtime, node);
  return node;
};

/** Flags for Node to run TypeScript without a word about it being experimental. */
export const typeScript = ['--disable-warning=ExperimentalWarning'];

/**
 * Flags for Node that keep its memory small: young objects in 3 × 4 MB instead of 3 × 16, and the more of them die there; old ones
 * are collected when they have grown by a fifth, not when they have grown to several times what is in use, and where the program says so
 * (`src/model/collect.ts`). Hot functions are compiled one at a time: several threads at it take up to 25 MB, which are not given back.
 */
export const lean = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
  '--no-concurrent-recompilation',
  '--expose-gc',
];

/**
 * Settings of the C library (glibc; others do not read them) that keep the process small beside its heap: one arena for all threads, and
 * blocks of 32 kB or more given back as soon as they are free. `src/cli/main.ts` keeps them from the browser.
 */
export const leanMemory = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '32768' };

/** Is this the source (to be run as TypeScript) or a published package (compiled, its packages installed by npm)? */
export const isSource = () => existsSync(join(root, 'src/cli/main.ts'));

/** Runs the front door's story; every failure ends as one clear sentence in each language and exit code 2. */
export const enter = async (story) => {
  try {
    process.exitCode = await story();
  } catch (error) {
    const known = error instanceof Refusal ? error : diskRefusal(error.code, error.path ?? root);
    process.stderr.write(
      `wza: ${known?.message ?? `准备运行环境时出错 / setting up failed: ${error.stack}`}\n`,
    );
    process.exitCode = 2;
  }
};
