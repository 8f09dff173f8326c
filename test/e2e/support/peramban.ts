import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_REMEDY, findChromium } from '../../../emulators/chromium.js';
import { akun, masukSebagai } from './aplikasi.js';

/** Nothing in the background, nothing that asks the network, nothing that needs a graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The installed Chromium or Chrome; `npm test` sees to it that there is one. */
export async function launchPeramban(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(`No browser found: ${CHROMIUM_REMEDY}.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A browser for the tests of a block, closed after them; whoever signs in has pages of their own. */
export function pakaiPeramban(): {
  browser: () => Browser;
  masuk: (peran: string, kantor?: string) => Promise<Page>;
} {
  let browser: Browser | null = null;
  const buka = (): Browser => {
    if (browser === null) throw new Error('the browser is there from beforeAll on');
    return browser;
  };
  beforeAll(async () => {
    browser = await launchPeramban();
  });
  afterAll(() => browser?.close());
  return { browser: buka, masuk: (peran, kantor) => masukSebagai(buka(), akun(peran, kantor)) };
}
