import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { Mistake } from '../words/mistake.ts';
import { type AuditFlags, auditCommand } from './audit-command.ts';
import { packageFolder } from './versions.ts';

/** What the sample site's module offers; it is loaded by path because it stands with the tests. */
type SampleModule = {
  readonly portalSite: (options: { repaired: boolean }) => unknown;
};
type ServeModule = {
  readonly serveSite: (site: unknown) => Promise<{ url: string; close(): Promise<void> }>;
};

const load = async <T>(path: string): Promise<T> => {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const file = join(
    packageFolder,
    ...(ending === 'ts' ? [] : ['dist']),
    'test',
    'sites',
    `${path}.${ending}`,
  );
  if (!existsSync(file)) throw new Mistake('no-file', { file });
  return (await import(pathToFileURL(file).href)) as T;
};

/** `wza` without a command: audits the sample site that comes with it, served on 127.0.0.1 for as long as that takes. */
export const sampleCommand = async (flags: AuditFlags): Promise<number> => {
  const { serveSite } = await load<ServeModule>('serve');
  const { portalSite } = await load<SampleModule>('portal/site');
  const site = await serveSite(portalSite({ repaired: false }));
  try {
    if (!flags.quiet) process.stderr.write(`${fill(cliWords.sampleIntro[flags.lang], { url: site.url })}\n`);
    return await auditCommand([site.url], { rate: '50', ...flags });
  } finally {
    await site.close();
  }
};
