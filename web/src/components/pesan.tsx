import type { ReactNode } from 'react';
import type { Live } from '../lib/use-live.js';

export function PesanGagal({ children }: { children: ReactNode }) {
  return (
    <p className="pesan pesan-gagal" role="alert">
      {children}
    </p>
  );
}

export function Memuat({ teks = 'Memuat…' }: { teks?: string }) {
  return (
    <p className="memuat" role="status">
      {teks}
    </p>
  );
}

/** Shows a live value, or why it cannot be shown. */
export function Tampil<T>({ live, children }: { live: Live<T>; children: (data: T) => ReactNode }) {
  if (live.status === 'gagal') return <PesanGagal>{live.pesan}</PesanGagal>;
  if (live.status === 'memuat') return <Memuat />;
  return children(live.data);
}
