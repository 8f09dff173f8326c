import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';

/** Marks entries of the browser's history that this hook wrote. */
const TANDA = 'saringan';

/**
 * What a page shows, kept in its address: the back button and a shared link work. It changes at once; the address follows, as
 * the router renders it with less haste, and a control that waited for it would lose letters. `ganti`: the step replaces the
 * last one instead of becoming one to go back to (the next letter of a word).
 */
export function useAlamat<T>(
  baca: (param: URLSearchParams) => T,
  tulis: (tampilan: T) => Record<string, string>,
): [T, (baru: T, ganti?: boolean) => void] {
  const [param, setParam] = useSearchParams();
  const { key, state } = useLocation() as { key: string; state: Record<string, unknown> | null };
  const tipe = useNavigationType();
  const [kini, setKini] = useState(() => ({ key, tampilan: baca(param) }));
  if (kini.key !== key) {
    const sendiri = tipe !== NavigationType.Pop && state?.[TANDA] === true;
    setKini({ key, tampilan: sendiri ? kini.tampilan : baca(param) });
  }
  const ubah = (tampilan: T, ganti = false): void => {
    setKini({ key: kini.key, tampilan });
    setParam(tulis(tampilan), { replace: ganti, state: { [TANDA]: true }, preventScrollReset: true });
  };
  return [kini.tampilan, ubah];
}
