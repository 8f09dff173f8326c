import type { Query } from 'firebase/firestore';
import { watchList, type Fail, type Next } from './firestore.js';

/** Several live queries as one list, in their order; answers when every one of them has answered. */
export function gabungkan<T>(kueri: readonly Query[], next: Next<T[]>, fail: Fail): () => void {
  const bagian = new Map<number, T[]>();
  const henti = kueri.map((satu, i) =>
    watchList<T>(
      satu,
      (daftar) => {
        bagian.set(i, daftar);
        if (bagian.size === kueri.length) next(kueri.flatMap((_, ke) => bagian.get(ke) ?? []));
      },
      fail,
    ),
  );
  return () => henti.forEach((h) => h());
}
