import type { Live } from './use-live.js';

/** Only when every part of the inbox has answered may it say that nothing waits. */
export const semuaTerjawab = (bagian: readonly Live<unknown>[]): boolean =>
  bagian.every(({ status }) => status === 'ada');
