import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
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

/** What each page shows, for whoever reads a failure without the browser: the address, and the dialog or the main part. */
async function keadaan(browser: Browser): Promise<string> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const semua = pages.map(async (page) => {
    const isi = page.locator('dialog[open], main').last();
    const teks = await isi.innerText({ timeout: 2_000 }).catch((error: unknown) => String(error));
    return `── ${page.url()}\n${teks}`;
  });
  return `The pages when it failed:\n${(await Promise.all(semua)).join('\n')}`;
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
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && browser !== null) console.error(await keadaan(browser));
  });
  afterAll(() => browser?.close());
  return { browser: buka, masuk: (peran, kantor) => masukSebagai(buka(), akun(peran, kantor)) };
}
