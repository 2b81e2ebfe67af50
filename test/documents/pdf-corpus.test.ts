import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentRules } from '../../rules/document.ts';
import { objectFacts } from '../../src/gather/documents/pdf-object-facts.ts';
import { readDocument } from '../../src/gather/documents/read.ts';

/** PDF/UA test files with their verdict in the name, kept beside the project. */
const folder = '../shared/corpus/pdf';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
const reason = files.length === 0 ? ` (skipped: no PDF files in ${folder})` : '';

/** Rule and code of every failure in one file. */
const failures = async (name: string): Promise<string[]> => {
  const reading = await readDocument(readFileSync(`${folder}/${name}`));
  expect(reading.read, name).toBe(true);
  const document = { ...reading, url: `http://x.test/${name}`, from: 'http://x.test/' };
  return documentRules.flatMap((rule) =>
    rule.reads === 'document' && rule.kinds.includes(document.kind)
      ? rule.decide(document).flatMap((j) => (j.outcome === 'fail' ? [`${rule.id} ${j.code}`] : []))
      : [],
  );
};

test.skipIf(files.length === 0)(
  `files that conform to PDF/UA raise no failure${reason}`,
  { timeout: 120_000 },
  async () => {
    const alarms: Record<string, string[]> = {};
    for (const name of files.filter((file) => file.includes('-pass-'))) {
      const found = await failures(name);
      if (found.length > 0) alarms[name] = found;
    }
    expect(alarms).toEqual({});
  },
);

test.skipIf(files.length === 0)(
  `wrong or missing languages are found${reason}`,
  { timeout: 120_000 },
  async () => {
    // clause 7.2, test 29 of UA-1 and clause 8.4.4, test 2 of UA-2: language codes; UA-2 -m is wrong in a part only
    const wrong = files.filter((name) => /(7\.2-t29|8\.4\.4-t02)-fail/.test(name));
    const found: string[] = [];
    for (const name of wrong) {
      if ((await failures(name)).some((failure) => failure.startsWith('pdf-language'))) found.push(name);
    }
    expect(found).toEqual(wrong);
  },
);

test.skipIf(files.length === 0)(
  `departures from PDF/UA are found, and none where there is none${reason}`,
  () => {
    const without = (verdict: string): string[] =>
      files.filter(
        (name) =>
          name.includes(verdict) &&
          Object.keys(objectFacts(readFileSync(`${folder}/${name}`), 30).faults).length === 0,
      );
    const all = (verdict: string): number => files.filter((name) => name.includes(verdict)).length;
    expect(without('-pass-').length).toBe(all('-pass-'));
    expect(without('-fail-').length).toBeLessThan(all('-fail-') * 0.1);
  },
);
