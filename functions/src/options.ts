import { defineSecret } from 'firebase-functions/params';

/** Shared options of every function. Memory and concurrency that differ stand at the function itself. */
export const REGION = 'asia-southeast2';

/** Idempotent triggers are retried; `menyerahSetelah` (triggers/bungkus.ts) ends the retries. */
export const TRIGGER = { region: REGION, retry: true, memory: '512MiB', maxInstances: 20 } as const;

/** Opens uploads in a child process: one at a time in an instance, beside nothing else. */
export const TUGAS_DOKUMEN = { region: REGION, memory: '1GiB', cpu: 1, concurrency: 1 } as const;
/** A document that somebody else works on, or whose upload is on its way, is asked for again soon. */
export const ULANG_DOKUMEN = { maxAttempts: 20, minBackoffSeconds: 5, maxBackoffSeconds: 120 } as const;

/** Key of codes and fingerprints (ports/rahasia.ts), at least 32 characters; set once, changing it voids every code. */
export const PPID_KUNCI = defineSecret('PPID_KUNCI');
/** Password at the SMTP server; any value where SMTP_USER is not set. */
export const SMTP_PASS = defineSecret('SMTP_PASS');
