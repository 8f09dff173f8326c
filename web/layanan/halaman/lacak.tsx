import { useEffect, useRef } from 'react';
import { tutupKasus, useKasus } from '../data/kasus.js';
import { BukaKasus } from '../komponen/buka-kasus.js';
import { Lacakan } from '../komponen/lacakan.js';

export function HalamanLacak() {
  const kasus = useKasus();
  const judul = useRef<HTMLHeadingElement>(null);
  const nomor = kasus?.lacakan.nomor;
  const lama = useRef(nomor);
  useEffect(() => {
    // Opened or closed on this very page: the heading says what is shown now.
    if (lama.current !== nomor) judul.current?.focus();
    lama.current = nomor;
  }, [nomor]);
  return (
    <>
      <title>Lacak permohonan — PPID KPU</title>
      <h1 tabIndex={-1} ref={judul}>
        {!kasus
          ? 'Lacak permohonan atau keberatan'
          : kasus.lacakan.jenis === 'keberatan'
            ? 'Keberatan Anda'
            : 'Permohonan Anda'}
      </h1>
      {kasus ? (
        <>
          <Lacakan key={nomor} kasus={kasus} />
          <p className="jarak">
            <button type="button" className="tombol tombol-kedua" onClick={tutupKasus}>
              Tutup dan lacak nomor lain
            </button>
          </p>
        </>
      ) : (
        <>
          <p className="pembuka">Masukkan nomor pendaftaran dan kode lacak dari tanda bukti.</p>
          <BukaKasus label="Lihat proses" />
        </>
      )}
    </>
  );
}
