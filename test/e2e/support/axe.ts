import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Temuan {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** Everything axe knows to be wrong, as one line per place; WCAG A and AA with axe's own best practices. */
export async function temuan(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const hasil = await page.evaluate(() =>
    (window as unknown as { axe: { run: (d: Document) => Promise<Temuan> } }).axe.run(document),
  );
  return hasil.violations.flatMap(({ id, nodes }) =>
    nodes.map((n) => `${id} ${String(n.target)} ${n.failureSummary ?? ''}`),
  );
}

/** Wider than the window: somebody would have to scroll sideways to read a line. */
const melebar = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Nothing that axe finds wrong, and nothing wider than the window. */
export async function periksaAkses(page: Page): Promise<void> {
  expect(await temuan(page)).toEqual([]);
  expect(await melebar(page)).toBeLessThanOrEqual(0);
}
