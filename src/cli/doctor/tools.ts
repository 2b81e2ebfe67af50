import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { same, type Row } from './row.ts';

type Manifest = { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> };

const manifestAt = (path: string): Manifest | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return null;
  }
};

/** This folder and those above it, nearest first. */
const upwards = (folder: string): readonly string[] =>
  folder === dirname(folder) ? [folder] : [folder, ...upwards(dirname(folder))];

/** The Node in use, and whether it was brought by the front door. TypeScript sources need 22.18. */
export const nodeRow = (version = process.versions.node, path = process.execPath): Row => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < 22 || (major === 22 && minor < 18);
  const brought = path.includes(`${sep}.runtime${sep}`);
  return {
    name: same('Node.js'),
    state: old ? 'warn' : 'ok',
    detail: brought
      ? { zh: `${version}，自带（${path}）`, en: `${version}, brought along (${path})` }
      : { zh: `${version}，本机安装（${path}）`, en: `${version}, of this machine (${path})` },
    remedy: old ? { zh: '建议使用 Node 22.18 或更新版本', en: 'Node 22.18 or newer is recommended' } : null,
  };
};

/** Are the packages that the program needs there, in the versions it names? */
export const packagesRow = (from = dirname(fileURLToPath(import.meta.url))): Row => {
  const folders = upwards(from);
  const home = folders.find((folder) => existsSync(join(folder, 'package.json'))) ?? from;
  const wanted = Object.entries(manifestAt(join(home, 'package.json'))?.dependencies ?? {});
  const present = (name: string): string | undefined =>
    upwards(home)
      .map((folder) => manifestAt(join(folder, 'node_modules', name, 'package.json')))
      .find((manifest) => manifest !== null)?.version;
  const wrong = wanted.filter(([name, version]) => present(name) !== version).map(([name]) => name);
  const lacking = wanted.filter(([name]) => present(name) === undefined).map(([name]) => name);
  const bad = lacking.length > 0 ? lacking : wrong;
  return {
    name: { zh: '依赖包', en: 'Packages' },
    state: lacking.length > 0 ? 'fail' : wrong.length > 0 ? 'warn' : 'ok',
    detail:
      bad.length === 0
        ? { zh: `${wanted.length} 个直接依赖齐全`, en: `all ${wanted.length} direct dependencies are there` }
        : lacking.length > 0
          ? { zh: `缺少 ${bad.join('、')}`, en: `missing: ${bad.join(', ')}` }
          : { zh: `版本不符：${bad.join('、')}`, en: `other versions than named: ${bad.join(', ')}` },
    remedy: bad.length === 0 ? null : { zh: `在 ${home} 运行 npm ci`, en: `Run npm ci in ${home}` },
  };
};
