import type { MouseEvent } from 'react';

/** Where a message belongs: field key to the id of its control. */
export interface Salah {
  id: string;
  pesan: string;
}

/** Called after the page has drawn the messages. */
export function fokusPertama(salah: readonly Salah[]): void {
  requestAnimationFrame(() => {
    const pertama = salah.map(({ id }) => document.getElementById(id)).find((el) => el !== null);
    (pertama ?? document.getElementById('ringkasan-galat'))?.focus();
  });
}

function lompat(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** All that is wrong, on top of the form, each with a way to its field. */
export function RingkasanGalat({ salah, alasan }: { salah: readonly Salah[]; alasan?: string }) {
  if (salah.length === 0 && !alasan) return null;
  return (
    <div id="ringkasan-galat" className="pesan pesan-gagal ringkasan-galat" role="alert" tabIndex={-1}>
      <h2>{salah.length > 0 ? 'Ada yang perlu diperbaiki' : 'Belum terkirim'}</h2>
      {alasan && <p>{alasan}</p>}
      <ul>
        {salah.map(({ id, pesan }) => (
          <li key={id + pesan}>
            {document.getElementById(id) ? (
              <a href={`#${id}`} onClick={(e) => lompat(e, id)}>
                {pesan}
              </a>
            ) : (
              pesan
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
