import { posix, win32 } from 'node:path';
import type { Text } from '../model/json.ts';

/** A browser that may be there: Playwright's own, one of a vendor's channels, or a file. */
export type Candidate =
  | { readonly kind: 'own' }
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'path'; readonly path: string };

/** One candidate and how trying it ended. */
export type Attempt = {
  readonly candidate: Candidate;
  readonly state: 'works' | 'absent' | 'failed';
  readonly reason: Text;
};

/** What the machine is, as far as the usual places of browsers depend on it. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly programFiles: readonly string[]; // Windows only
};

const channels = /^(chrome|msedge)(-beta|-dev|-canary)?$/;

/** The candidate as one word, which `named` reads back: "playwright", a channel, or a path. */
export const whereOf = (candidate: Candidate): string =>
  candidate.kind === 'own' ? 'playwright' : candidate.kind === 'channel' ? candidate.channel : candidate.path;

/** Reads what a user may name: "playwright", a channel such as "chrome", a command on PATH, or a path. */
export const named = (word: string, onPath: (command: string) => string | null): Candidate => {
  if (word === 'playwright') return { kind: 'own' };
  if (channels.test(word)) return { kind: 'channel', channel: word };
  return { kind: 'path', path: /[\\/]/.test(word) ? word : (onPath(word) ?? word) };
};

/** Where browsers usually are, in the order of preference: the headless shell is the smallest and cheapest. */
export const usualCandidates = (machine: Machine): readonly Candidate[] => [
  { kind: 'own' },
  { kind: 'channel', channel: 'chrome' },
  { kind: 'channel', channel: 'msedge' },
  ...usualPaths(machine).map((path): Candidate => ({ kind: 'path', path })),
];

const usualPaths = ({ platform, home, programFiles }: Machine): readonly string[] => {
  if (platform === 'win32') {
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return programFiles.flatMap((folder) => tails.map((tail) => win32.join(folder, tail)));
  }
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/lib64/chromium-browser/headless_shell',
    '/opt/chromium/chrome',
  ];
};

/** The browser's name for a report; its version comes from the browser itself. */
export const productName = (candidate: Candidate): string => {
  const where = whereOf(candidate);
  if (/edge/i.test(where)) return 'Microsoft Edge';
  if (/headless[-_]shell/.test(where) || candidate.kind === 'own') return 'Chromium headless shell';
  return /chrome/i.test(where) && !/chromium/i.test(where) ? 'Google Chrome' : 'Chromium';
};
