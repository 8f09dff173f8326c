/** Shared options of every function. Memory and concurrency that differ stand at the function itself. */
export const REGION = 'asia-southeast2';

/** Idempotent triggers are retried; `menyerahSetelah` (triggers/bungkus.ts) ends the retries. */
export const TRIGGER = { region: REGION, retry: true, memory: '512MiB', maxInstances: 20 } as const;
