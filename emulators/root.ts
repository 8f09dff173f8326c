import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export const fromRoot = (...parts: string[]): string => join(ROOT, ...parts);

/** Scratch folder of one stack (logs, links), gitignored. */
export const runDir = (offset: number): string => fromRoot('.run', String(offset));
