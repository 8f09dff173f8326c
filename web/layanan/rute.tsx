import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

const AKAR = '/layanan/';
export type Halaman =
  | ''
  | 'permohonan'
  | 'permohonan/periksa'
  | 'tanda-bukti'
  | 'lacak'
  | 'keberatan'
  | 'survei'
  | 'dik'
  | 'bantuan';

const dengar = (panggil: () => void): (() => void) => {
  window.addEventListener('popstate', panggil);
  return () => window.removeEventListener('popstate', panggil);
};

/** The page in the address, "/layanan/lacak" → "lacak". */
export function useHalaman(): string {
  return useSyncExternalStore(dengar, () => window.location.pathname.slice(AKAR.length).replace(/\/$/, ''));
}

export const alamat = (halaman: Halaman): string => AKAR + halaman;

export function pindah(halaman: Halaman): void {
  window.history.pushState(null, '', alamat(halaman));
  window.dispatchEvent(new PopStateEvent('popstate'));
}

interface Props {
  ke: Halaman;
  className?: string;
  aktif?: boolean;
  children: ReactNode;
}

/** A link that stays in the page; with a modifier key, or without scripts, it is an ordinary link. */
export function Tautan({ ke, className, aktif, children }: Props) {
  const klik = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    pindah(ke);
  };
  return (
    <a href={alamat(ke)} className={className} aria-current={aktif ? 'page' : undefined} onClick={klik}>
      {children}
    </a>
  );
}
