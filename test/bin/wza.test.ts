import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ended, madeUpProject } from './made-up-project.ts';

let project: ReturnType<typeof madeUpProject>;
beforeEach(() => {
  project = madeUpProject();
});
afterEach(() => rmSync(project.above, { recursive: true, force: true }));

test('the real front door says the version', () => {
  const door = fileURLToPath(new URL('../../bin/wza.mjs', import.meta.url));
  expect(execFileSync(process.execPath, [door, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+/);
});

describe('the command', () => {
  test('gets its words as they are, in the folder where the user stands', async () => {
    const { code, out } = await project.run(['审查', '--a b', '']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ args: ['审查', '--a b', ''], cwd: project.above });
  });

  test('is run where npm was called from, when npm start moved to the project', async () => {
    const elsewhere = join(project.above, 'elsewhere');
    mkdirSync(elsewhere);
    const { out } = await project.run([], {
      INIT_CWD: elsewhere,
      npm_lifecycle_event: 'start',
      npm_package_json: join(project.root, 'package.json'),
    });
    expect(JSON.parse(out).cwd).toBe(elsewhere);
  });

  test('ends with the exit code of what it ran, or 128 + n after signal n', async () => {
    expect((await project.run(['exit', '3'])).code).toBe(3);
    expect((await project.run(['die'])).code).toBe(128 + 9);
  });

  test('hears the signals that the front door gets', async () => {
    const child = project.open(['wait']);
    if (child.stdout) await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect((await ended(child)).code).toBe(7);
  });

  test('runs compiled, without installing, in a published package', async () => {
    rmSync(join(project.root, 'src'), { recursive: true });
    mkdirSync(join(project.root, 'dist/src/cli'), { recursive: true });
    writeFileSync(join(project.root, 'dist/src/cli/main.js'), 'process.stdout.write("compiled")');
    expect((await project.run([])).out).toBe('compiled');
    expect(project.calls()).toEqual([]);
  });
});

describe('packages', () => {
  test('are installed once, with a line on stderr in both languages', async () => {
    const first = await project.run([]);
    expect(first.err).toMatch(/正在安装依赖包.* \/ Installing packages/);
    expect((await project.run([])).err).toBe('');
    expect(project.calls()).toEqual(['ci']);
  });

  test('are installed again when the lockfile asks for another version', async () => {
    await project.run([]);
    const packages = { 'node_modules/leaf': { version: '2.0.0' } };
    writeFileSync(join(project.root, 'package-lock.json'), JSON.stringify({ packages }));
    await project.run([]);
    expect(project.calls()).toEqual(['ci', 'ci']);
  });

  test('are installed by one of several processes that start at once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => project.run([])));
    expect(all.map((one) => one.code)).toEqual([0, 0, 0, 0]);
    expect(project.calls()).toEqual(['ci']);
    expect(readdirSync(join(project.root, '.runtime'))).toEqual([]);
  });

  test('come by npm install, with a note, when the lockfile is out of step', async () => {
    const { code, err } = await project.run([], {
      FAKE_NPM: 'npm error code EUSAGE\nMissing: x@1 from lock file',
    });
    expect(code).toBe(0);
    expect(err).toContain('改用 npm install');
    expect(project.calls()).toEqual(['ci', 'install']);
  });

  test('are left alone when node_modules is a link to those of others', async () => {
    mkdirSync(join(project.above, 'others'));
    symlinkSync(join(project.above, 'others'), join(project.root, 'node_modules'));
    const { code, err } = await project.run([]);
    expect(code).toBe(2);
    expect(err).toContain('node_modules is a link');
    expect(project.calls()).toEqual([]);
  });
});

describe('a failed installation is one sentence with cause and remedy, and exit code 2', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', 'Cannot reach the npm registry'],
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code EACCES', 'No permission to write'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate is not trusted'],
    ['npm error code E404\nnpm error 404 Not Found', 'npm failed (code E404)'],
    ['', 'npm failed (it gave no reason)'],
  ])('%j', async (says, sentence) => {
    const { code, err, out } = await project.run([], { FAKE_NPM: says || ' ' });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
  });

  test('a project folder in which nothing can be written', async () => {
    writeFileSync(join(project.root, '.runtime'), ''); // a file where the folder should be
    const { code, err } = await project.run([]);
    expect(code).toBe(2);
    expect(err).toContain('.runtime');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
