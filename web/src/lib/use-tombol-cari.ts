import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';

/** Id of the field on the page of the search. */
export const ID_KATA = 'kata-cari';

const SEDANG_MENGETIK = 'input, textarea, select, [contenteditable]';

/** The key "/" leads to the search from every page, unless somebody is typing or answering a dialog. */
export function useTombolCari(): void {
  const buka = useNavigate();
  const tekan = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(SEDANG_MENGETIK)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    const bidang = document.getElementById(ID_KATA);
    if (bidang) bidang.focus();
    else void buka('/cari');
  });
  useEffect(() => {
    document.addEventListener('keydown', tekan);
    return () => document.removeEventListener('keydown', tekan);
  }, []);
}
