import { useId, useState } from 'react';
import { isianButir, type JenisUbahan } from '@ppid/domain/pengecualian/keputusan';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { DialogButir, type ButirTerisi } from './dialog-butir.js';
import { PesanButir } from './pesan-butir.js';

export interface Pilihan {
  apa: JenisUbahan | '';
  /** Kept when something else is chosen meanwhile. */
  pengganti: ButirTerisi | null;
}

export const NAMA_UBAHAN: Readonly<Record<JenisUbahan, string>> = {
  DIGANTI: 'Diganti atau diperpanjang',
  DICABUT: 'Dicabut: terbuka sekarang, penolakannya diputus kembali',
  PENETAPAN: 'Dibuka lebih awal: terbuka sekarang',
  PERISTIWA: 'Peristiwa pengakhirnya sudah terjadi: terbuka sekarang',
  PUTUSAN: 'Dibuka oleh putusan Komisi Informasi atau pengadilan',
};

interface Props {
  butir: Butir;
  pilihan: Pilihan;
  galat: Readonly<Record<string, string>>;
  onUbah: (pilihan: Pilihan) => void;
}

/** What the new decision does with one item; a replacement begins as the old text. */
export function PilihUbahan({ butir, pilihan, galat, onUbah }: Props) {
  const id = useId();
  const [mengisi, setMengisi] = useState(false);
  const { apa, pengganti } = pilihan;
  const pilih = (nilai: string) => {
    onUbah({ ...pilihan, apa: nilai as Pilihan['apa'] });
    if (nilai === 'DIGANTI' && pengganti === null) setMengisi(true);
  };
  const { apa: galatApa, ...galatIsi } = galat;
  return (
    <li data-uji={`ubah-${butir.id}`}>
      <div className={galatApa ? 'isian isian-galat' : 'isian'}>
        <label htmlFor={id}>
          {butir.informasi}
          {butir.bagian && `: ${butir.bagian}`}
        </label>
        <p className="bantuan" id={`${id}-bantuan`}>
          {sebutJangka(butir.jangka)}
        </p>
        <select
          id={id}
          value={apa}
          aria-invalid={galatApa !== undefined}
          aria-describedby={`${id}-bantuan ${id}-galat`}
          onChange={(e) => pilih(e.target.value)}
        >
          <option value="">Tetap seperti sekarang</option>
          {Object.entries(NAMA_UBAHAN)
            .filter(([nilai]) => nilai !== 'PERISTIWA' || butir.jangka.peristiwa !== null)
            .map(([nilai, label]) => (
              <option key={nilai} value={nilai}>
                {label}
              </option>
            ))}
        </select>
        <p id={`${id}-galat`} className="galat">
          {galatApa}
        </p>
      </div>
      {apa === 'DIGANTI' && (
        <p>
          {pengganti ? (
            <>
              Menjadi <b>{pengganti.isi.informasi}</b>
              {pengganti.isi.bagian && `: ${pengganti.isi.bagian}`}, {sebutJangka(pengganti.isi.jangka)}.{' '}
            </>
          ) : (
            'Penggantinya belum diisi. '
          )}
          <button
            type="button"
            className="tombol-kecil"
            aria-label={`${pengganti ? 'Ubah' : 'Isi'} pengganti: ${butir.informasi}`}
            onClick={() => setMengisi(true)}
          >
            {pengganti ? 'Ubah pengganti' : 'Isi pengganti'}
          </button>
        </p>
      )}
      {apa === 'DIGANTI' && <PesanButir galat={galatIsi} />}
      {mengisi && (
        <DialogButir
          judul={`Pengganti: ${butir.informasi}`}
          awal={pengganti?.ketikan ?? isianButir(butir)}
          galat={galatIsi}
          onIsi={(terisi) => {
            onUbah({ apa: 'DIGANTI', pengganti: terisi });
            setMengisi(false);
          }}
          onClose={() => setMengisi(false)}
        />
      )}
    </li>
  );
}
