import { useEffect, useEffectEvent, useState } from 'react';
import { toPesan } from '../data/errors.js';

export type Live<T> =
  | { status: 'memuat'; data?: undefined }
  | { status: 'ada'; data: T }
  | { status: 'gagal'; pesan: string; data?: undefined };

/** The same answer in another shape. */
export const petakan = <T, H>(live: Live<T>, ubah: (data: T) => H): Live<H> =>
  live.status === 'ada' ? { status: 'ada', data: ubah(live.data) } : live;

/** Last answer per key: coming back to a page shows it at once instead of flashing "memuat". */
const last = new Map<string, unknown>();

/** Forgets what was shown; another account may sign in on the same desk. */
export function forgetLive(): void {
  last.clear();
}

/**
 * Follows a subscription of the data layer. `key` names what is followed; null follows nothing.
 * The subscription is started anew only when `key` changes.
 */
export function useLive<T>(
  key: string | null,
  subscribe: (next: (value: T) => void, fail: (error: unknown) => void) => () => void,
): Live<T> {
  const [state, setState] = useState<{ key: string; live: Live<T> } | null>(null);
  const start = useEffectEvent(subscribe);
  useEffect(() => {
    if (key === null) return;
    return start(
      (data) => {
        last.set(key, data);
        setState({ key, live: { status: 'ada', data } });
      },
      (error) => setState({ key, live: { status: 'gagal', pesan: toPesan(error) } }),
    );
  }, [key]);
  if (key === null) return { status: 'memuat' };
  if (state?.key === key) return state.live;
  return last.has(key) ? { status: 'ada', data: last.get(key) as T } : { status: 'memuat' };
}
