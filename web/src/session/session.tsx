import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { watchAkun, type Akun, type KeadaanAkun } from '../data/auth.js';
import { forgetLive } from '../lib/use-live.js';

type Sesi = KeadaanAkun | { status: 'memuat' };

const SesiContext = createContext<Sesi>({ status: 'memuat' });

export function SessionProvider({ children }: { children: ReactNode }) {
  const [sesi, setSesi] = useState<Sesi>({ status: 'memuat' });
  useEffect(
    () =>
      watchAkun((keadaan) => {
        if (keadaan.status !== 'masuk') forgetLive();
        setSesi(keadaan);
      }),
    [],
  );
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
