import { useEffect, useState } from 'react';
import type { Jawaban } from '../data/layanan.js';

/** What `baca` answers, asked anew for another `kunci` or on `ulangi`; null while it loads. A null kunci asks nothing. */
export function useBacaan<T>(
  kunci: string | null,
  baca: (kunci: string) => Promise<Jawaban<T>>,
): { jawaban: Jawaban<T> | null; ulangi: () => void } {
  const [kali, setKali] = useState(0);
  const [hasil, setHasil] = useState<{ kunci: string; kali: number; jawaban: Jawaban<T> } | null>(null);
  useEffect(() => {
    if (kunci === null) return;
    let berlaku = true;
    void baca(kunci).then((jawaban) => berlaku && setHasil({ kunci, kali, jawaban }));
    return () => {
      berlaku = false;
    };
    // What is read hangs on the key alone.
  }, [kunci, kali, baca]);
  const cocok = hasil?.kunci === kunci && hasil?.kali === kali;
  return { jawaban: cocok ? hasil.jawaban : null, ulangi: () => setKali(kali + 1) };
}
