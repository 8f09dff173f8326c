import { useState, type ChangeEvent } from 'react';
import { BATAS_LAMPIRAN } from '@ppid/domain/publik/types';
import { teksUkuran } from '../../src/lib/ukuran.js';
import { terimaFile } from '../../src/lib/periksa-file.js';
import { siapkan, type KategoriLampiran, type Lampiran } from '../lib/lampiran.js';

export interface Tempat {
  kategori: KategoriLampiran;
  label: string;
  bantuan: string;
}

interface Props {
  tempat: Tempat;
  semua: Lampiran[];
  galat?: string | undefined;
  /** Not to be left out. */
  wajib?: boolean;
  onUbah: (semua: Lampiran[]) => void;
}

export const idLampiran = (kategori: KategoriLampiran): string => `lampiran-${kategori}`;

/** Files of one kind: chosen, checked and shown before anything is sent. */
export function PilihLampiran({ tempat, semua, galat, wajib = false, onUbah }: Props) {
  const { kategori, label, bantuan } = tempat;
  const id = idLampiran(kategori);
  const [pesan, setPesan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const milik = semua.filter((l) => l.kategori === kategori);
  const penuh = semua.length >= BATAS_LAMPIRAN.jumlah;
  const salah = pesan || galat;

  const pilih = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const masukan = event.target;
    const berkas = masukan.files?.[0];
    if (!berkas) return;
    setSibuk(true);
    const hasil = await siapkan(berkas, kategori).catch(() => ({
      galat: 'File ini tidak dapat dibaca. Pilih lagi.',
    }));
    // The same file can be chosen again after it was put right.
    masukan.value = '';
    setSibuk(false);
    setPesan('galat' in hasil ? hasil.galat : '');
    if ('lampiran' in hasil) onUbah([...semua, hasil.lampiran]);
  };

  return (
    <div className={salah ? 'isian isian-galat' : 'isian'}>
      <label htmlFor={id}>
        {label}
        {!wajib && <span className="opsional"> (boleh kosong)</span>}
      </label>
      <p id={`${id}-bantuan`} className="bantuan">
        {bantuan}
      </p>
      <label className="tombol tombol-kedua pilih-berkas">
        <input
          id={id}
          type="file"
          accept={terimaFile(kategori)}
          disabled={penuh || sibuk}
          aria-describedby={`${id}-bantuan ${id}-keadaan`}
          onChange={(e) => void pilih(e)}
        />
        Pilih berkas
      </label>
      <div id={`${id}-keadaan`} role="status">
        {sibuk && <p>Memeriksa file…</p>}
        {salah && <p className="galat">{salah}</p>}
        {penuh && <p className="bantuan">Sudah {BATAS_LAMPIRAN.jumlah} lampiran, jumlah paling banyak.</p>}
      </div>
      {milik.length > 0 && (
        <ul className="terlampir">
          {milik.map((l) => (
            <li key={l.id}>
              <span>
                {l.nama} <small>({teksUkuran(l.isi.size)})</small>
              </span>
              <button
                type="button"
                className="tombol-kecil"
                aria-label={`Hapus lampiran ${l.nama}`}
                onClick={() => {
                  onUbah(semua.filter((lain) => lain.id !== l.id));
                  document.getElementById(id)?.focus();
                }}
              >
                Hapus
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
