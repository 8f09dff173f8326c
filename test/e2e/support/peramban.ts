import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_REMEDY, findChromium } from '../../../emulators/chromium.js';

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
