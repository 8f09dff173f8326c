import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { watchAkun, type Akun, type KeadaanAkun } from '../data/auth.js';
import { tutupBagian } from '../lib/bagian-terbuka.js';
import { forgetLive } from '../lib/use-live.js';

type Sesi = KeadaanAkun | { status: 'memuat' };

const SesiContext = createContext<Sesi>({ status: 'memuat' });

/** Who is signed in with which rights: what one was shown is not for the next. */
const kunciAkun = (sesi: Sesi): string =>
  sesi.status === 'masuk' ? JSON.stringify([sesi.akun.uid, sesi.akun.satkerId, sesi.akun.peran]) : '';

export function SessionProvider({ children }: { children: ReactNode }) {
  const [sesi, setSesi] = useState<Sesi>({ status: 'memuat' });
  useEffect(() => {
    let kunci = '';
    return watchAkun((keadaan) => {
      // Another tab may sign somebody else in without a pause between; so may new roles arrive.
      const baru = kunciAkun(keadaan);
      if (baru !== kunci) {
        forgetLive();
        tutupBagian();
      }
      kunci = baru;
      setSesi(keadaan);
    });
  }, []);
  return <SesiContext value={sesi}>{children}</SesiContext>;
}

export function useSesi(): Sesi {
  return use(SesiContext);
}

/** The signed-in account; only for components below the signed-in layout. */
export function useAkun(): Akun {
  const sesi = useSesi();
  if (sesi.status !== 'masuk') throw new Error('useAkun di luar halaman staf');
  return sesi.akun;
}
