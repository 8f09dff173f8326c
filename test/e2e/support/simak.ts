import type { Page } from 'playwright-core';

/** Notes what the page says of the stages of its documents, however briefly; the result asks for the notes. */
export async function simakTahap(page: Page): Promise<() => Promise<string[]>> {
  const catatan = await page.evaluateHandle(() => {
    const terlihat: string[] = [];
    new MutationObserver(() => {
      document.querySelectorAll('[data-uji=tahap] > summary').forEach(({ textContent }) => {
        if (terlihat.at(-1) !== textContent) terlihat.push(textContent ?? '');
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return terlihat;
  });
  return () => catatan.jsonValue();
}
