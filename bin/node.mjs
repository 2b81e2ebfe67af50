import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { npm, npmRefusal } from './npm.mjs';
import { Refusal, diskRefusal, needRoom, say } from './say.mjs';

/** Node of npm's platform packages, pinned by version and hash. Apple Silicon and Windows on ARM have none that is new enough. */
const platforms = {
  'linux-x64': [
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'win32-x64': [
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
  'darwin-x64': [
    '24.18.1',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
};

/** Can this version of Node run TypeScript by itself without a flag? From 22.18, and in 23 from 23.6 on. */
export const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
};

/** The npm package that carries Node for a platform: { name, version, integrity }, or null where there is none. */
export const nodePackage = (platform, arch) => {
  const pin = platforms[`${platform}-${arch}`];
  if (!pin) return null;
  return {
    name: `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
    version: pin[0],
    integrity: pin[1],
  };
};

const byHand = (version) =>
  new Refusal(
    `当前的 Node ${version} 太旧，而 npm 上没有适合本机（${process.platform}-${process.arch}）的新版本。请安装 Node 22.18 或更新版本：https://nodejs.org，或用 fnm、nvm（nvm install 24）。`,
    `Node ${version} is too old, and npm has no newer one for this machine (${process.platform}-${process.arch}). Install Node 22.18 or newer from https://nodejs.org or by fnm or nvm (nvm install 24).`,
  );

/** A lockfile of one package: npm then checks the hash, which a bare `npm install name` would not. */
const lockfile = ({ name, version, integrity }, inside) => ({
  name: 'node',
  lockfileVersion: 3,
  packages: {
    '': { name: 'node', dependencies: { [name]: version } },
    [`node_modules/${name}`]: { version, integrity, bin: { node: inside } },
  },
});

/**
 * The path of a Node that runs TypeScript: the present one, or one brought through npm into the run folder.
 * Installed aside and renamed into place, so an interrupted run leaves nothing half done. Throws a Refusal.
 */
export const ensureNode = async (runtime, version = process.version) => {
  if (runsTypeScript(version)) return process.execPath;
  const pack = nodePackage(process.platform, process.arch);
  if (!pack) throw byHand(version);
  const home = join(runtime, 'node');
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const inside = join('node_modules', pack.name, program);
  const node = join(home, inside);
  if (existsSync(node)) return node;
  return alone(runtime, async (started) => {
    if (existsSync(node)) return node;
    needRoom(runtime, 250);
    say(
      `正在准备 Node ${pack.version}（当前 ${version} 太旧）…`,
      `Bringing Node ${pack.version} (${version} is too old)…`,
    );
    const part = join(runtime, 'node.part');
    try {
      rmSync(part, { recursive: true, force: true, maxRetries: 5 });
      mkdirSync(part, { recursive: true });
      const { packages, ...lock } = lockfile(pack, program);
      writeFileSync(join(part, 'package.json'), JSON.stringify(packages['']));
      writeFileSync(join(part, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    } catch (error) {
      throw diskRefusal(error.code, part) ?? error;
    }
    const { code, stderr } = await npm(process.execPath, part, ['ci'], started);
    if (code !== 0) throw npmRefusal(stderr, part);
    // Proven before it is kept: Alpine's musl, for one, cannot run this binary.
    if (spawnSync(join(part, inside), ['--version']).status !== 0) {
      rmSync(part, { recursive: true, force: true, maxRetries: 5 });
      throw byHand(version);
    }
    rmSync(home, { recursive: true, force: true });
    renameSync(part, home);
    return node;
  });
};
