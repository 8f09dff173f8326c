import { useEffect, useState } from 'react';
import { bacaRegister, type MintaRegister, type Register } from '../data/register.js';
import type { Live } from './use-live.js';

/** The lines of a year, read once per choice; searching and filtering happen on what was read. */
export function useRegister({ jenis, tahun, publik }: MintaRegister): {
  live: Live<Register>;
  ulang: () => void;
} {
  const [kali, setKali] = useState(0);
  const kunci = `${jenis}/${tahun}/${publik}/${kali}`;
  const [hasil, setHasil] = useState<{ kunci: string; live: Live<Register> } | null>(null);
  useEffect(() => {
    let berlaku = true;
    const simpan = (live: Live<Register>) => {
      if (berlaku) setHasil({ kunci, live });
    };
    bacaRegister({ jenis, tahun, publik }).then(
      (data) => simpan({ status: 'ada', data }),
      (error: unknown) =>
        simpan({
          status: 'gagal',
          pesan: error instanceof Error ? error.message : 'Register tidak dapat dibaca.',
        }),
    );
    return () => {
      berlaku = false;
    };
  }, [jenis, tahun, publik, kunci]);
  return {
    live: hasil?.kunci === kunci ? hasil.live : { status: 'memuat' },
    ulang: () => setKali((n) => n + 1),
  };
}
