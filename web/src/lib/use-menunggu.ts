import { useEffect, useRef, useState } from 'react';

/** BATAL: what was waited for will not come, and a person has to look. */
export type Kesiapan = 'SIAP' | 'MENUNGGU' | 'BATAL';

/** Sending that may be pressed too early: it waits, and then sends the form as it stands at that moment; null = called off. */
export function useMenunggu<T>(kesiapan: Kesiapan, kirim: () => Promise<T>) {
  const [menunggu, setMenunggu] = useState(false);
  const kini = useRef({ kesiapan, kirim });
  const lanjut = useRef<(() => void) | null>(null);
  useEffect(() => {
    kini.current = { kesiapan, kirim };
    if (kesiapan === 'MENUNGGU') return;
    lanjut.current?.();
    lanjut.current = null;
  });
  const kesiapanKini = (): Kesiapan => kini.current.kesiapan;
  const kirimBilaSiap = async (): Promise<T | null> => {
    if (kesiapanKini() === 'MENUNGGU') {
      setMenunggu(true);
      await new Promise<void>((selesai) => {
        lanjut.current = selesai;
      });
      setMenunggu(false);
      if (kesiapanKini() === 'BATAL') return null;
    }
    return kini.current.kirim();
  };
  return { menunggu, kirim: kirimBilaSiap };
}
