import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// The table of docs/architecture.md: what a room may import of the others, and which packages it may use.
const inner = ['model', 'words', 'browser', 'crawl', 'gather', 'judge', 'report', 'standards'];
const rooms: Readonly<
  Record<string, { readonly of: readonly string[]; readonly packages: readonly string[] }>
> = {
  model: { of: [], packages: ['zod'] },
  words: { of: ['model'], packages: [] },
  rules: { of: ['model', 'words'], packages: ['axe-core'] },
  browser: { of: ['model', 'words'], packages: ['playwright'] },
  crawl: { of: ['model', 'words'], packages: ['robots-parser', 'parse5'] },
  gather: {
    of: ['model', 'words', 'browser'],
    packages: ['playwright', 'axe-core', 'pdfjs-dist', 'fast-xml-parser'],
  },
  judge: { of: ['model', 'words'], packages: [] },
  report: {
    of: ['model', 'words'],
    packages: ['handlebars', 'zod', 'fflate', 'papaparse', 'fast-xml-parser'],
  },
  standards: { of: ['model', 'words', 'report'], packages: [] },
  audit: { of: [...inner, 'rules'], packages: ['zod'] },
  cli: { of: [...inner, 'rules', 'audit'], packages: ['commander', 'yaml', 'zod', 'axe-core', 'playwright'] },
};

// Programs that stand with the rules but are none: they write the table of rules.
const programs = new Set(['rules/readme.ts']);

// Rules and facts must not depend on the machine; this file alone asks Node for axe's own tables.
const nodeInRules = new Set(['rules/axe/axe-core.ts']);

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const code = [...filesIn('src', /\.ts$/), ...filesIn('rules', /\.ts$/)].filter((file) => !programs.has(file));
const roomOf = (file: string): string => (file.startsWith('rules/') ? 'rules' : (file.split('/')[1] ?? ''));

/** Everything a file imports, types and calls included. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/\bfrom\s+'([^']+)'/g),
    ...text.matchAll(/(?<!')\bimport\s*\(?\s*'([^']+)'/g),
    ...text.matchAll(/\brequire(?:\.resolve)?\(\s*'([^']+)'/g),
    ...text.matchAll(/createRequire\([^)]*\)(?:\.resolve)?\(\s*'([^']+)'/g),
  ].map(([, name = '']) => name);

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with one import, or null. */
const wrongWith = (file: string, name: string): string | null => {
  const room = roomOf(file);
  const allowed = rooms[room];
  if (!allowed) return `${room} is no room`;
  if (name.startsWith('.')) {
    const to = join(dirname(file), name).split(sep).join('/');
    if (!/\.(ts|json)$/.test(to)) return `${name} names no file`;
    const other = roomOf(to);
    return other === room || allowed.of.includes(other) ? null : `${room} may not import ${other} (${name})`;
  }
  if (name.startsWith('node:')) {
    if (!builtinModules.includes(name.slice(5))) return `Node has no ${name}`;
    return room === 'rules' && !nodeInRules.has(file) ? `rules may not use ${name}` : null;
  }
  return allowed.packages.includes(packageOf(name)) ? null : `${room} may not use ${name}`;
};

describe('the rooms of the house', () => {
  test('every folder of src is a room', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    expect(folders.filter((entry) => !(entry.isDirectory() && entry.name in rooms))).toEqual([]);
  });

  test('imports flow one way', () => {
    const wrong = code.flatMap((file) =>
      importsOf(read(file)).flatMap((name) => {
        const reason = wrongWith(file, name);
        return reason === null ? [] : [`${file}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the reader of imports sees every kind of import', () => {
    const text = `import { a } from './a.ts';\nimport type { B } from './b.ts';\nexport { c } from './c.ts';\nimport './d.ts';
      const e = await import('./e.ts'); require('f'); createRequire(import.meta.url).resolve('g/h.js');`;
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', 'f', 'g/h.js']);
    expect(wrongWith('src/judge/page.ts', '../gather/gather.ts')).toContain('may not import gather');
    expect(wrongWith('src/model/json.ts', 'playwright')).toContain('may not use');
    expect(wrongWith('rules/flash-plugin.ts', 'node:fs')).toContain('may not use');
  });

  test('docs/architecture.md shows the same table', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| (\w+) \| ([^|]+) \|$/gm)];
    const shown = Object.fromEntries(rows.map(([, room = '', of = '']) => [room, of.trim()]));
    for (const [room, { of }] of Object.entries(rooms)) {
      const text = { audit: 'all above, and rules', cli: 'all' }[room] ?? (of.join(', ') || '–');
      expect(shown[room], room).toBe(text);
    }
  });
});

describe('the style of the house', () => {
  const all = [...filesIn('src', /\.ts$/), ...filesIn('rules', /\.ts$/), ...filesIn('test', /\.ts$/)];

  test('the environment is read in bin, cli and browser alone', () => {
    const readers = code.filter((file) => /process\s*\.\s*env|\benv\b.*=\s*process\b/.test(read(file)));
    expect(readers.filter((file) => !/^src\/(cli|browser)\//.test(file))).toEqual([]);
  });

  test('no file is longer than 300 lines but tables of data', () => {
    const isData = (file: string): boolean => /^rules\/(standards|axe)\//.test(file);
    const long = all.filter((file) => !isData(file) && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('half of the files have fewer than 100 lines', () => {
    const lengths = all.map((file) => read(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });

  test('no file is named after nothing', () => {
    const idle = /^(utils?|common|helpers?|constants?|misc|shared|lib)$/;
    expect(all.filter((file) => file.split('/').some((part) => idle.test(basename(part, '.ts'))))).toEqual(
      [],
    );
  });

  test('nothing is printed but by the commands', () => {
    const printers = code.filter((file) => /\bconsole\.|process\.std(out|err)\b/.test(read(file)));
    expect(printers.filter((file) => !file.startsWith('src/cli/'))).toEqual([]);
  });
});
