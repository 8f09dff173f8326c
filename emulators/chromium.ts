import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findOnPath } from './parts/findings.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that playwright-core itself downloaded earlier, if any. */
async function downloaded(): Promise<string | null> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** The first of: PPID_CHROMIUM, a browser of the system, the browser of playwright-core. */
export async function findChromium(): Promise<string | null> {
  const named = process.env['PPID_CHROMIUM'];
  if (named !== undefined && existsSync(named)) return named;
  for (const name of NAMES) {
    const path = findOnPath(name);
    if (path !== null) return path;
  }
  return PLACES.find((path) => existsSync(path)) ?? (await downloaded());
}

function run(command: string, args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * How Chromium comes onto this machine when it has none: root on Debian or Ubuntu takes the distribution's package,
 * everybody else the build that playwright-core downloads into the user's cache.
 */
export const CHROMIUM_REMEDY =
  'install Chromium or Google Chrome ("apt-get install chromium"), or run "npx playwright-core install chromium"';

export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('No Chromium found; installing it for the end-to-end tests.');
  const root = process.getuid?.() === 0 && findOnPath('apt-get') !== null;
  if (root) {
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
  const installed = await findChromium();
  if (installed === null) throw new Error(`Chromium could not be installed: ${CHROMIUM_REMEDY}.`);
  return installed;
}
