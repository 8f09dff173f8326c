import { useId, useState } from 'react';
import type { Kategori } from '@ppid/domain/dokumen/types';
import { kekuranganDari, type Syarat } from '@ppid/domain/permohonan/persyaratan';
import type { AntreanUnggah } from '../../lib/antrean-unggah.js';
import { galatFile, TIPE_FILE } from '../../lib/periksa-file.js';

/** A requirement, or any other document that goes with the form. */
interface ButirSyarat {
  kategori: Kategori;
  label: string;
}

interface PropsBaris {
  syarat: ButirSyarat;
  antrean: AntreanUnggah;
  /** Whether the requirement is noted as missing; null where nothing can be missing. */
  kurang: boolean | null;
  onKurang: (kurang: boolean) => void;
}

function Baris({ syarat, antrean, kurang, onKurang }: PropsBaris) {
  const id = useId();
  const [galat, setGalat] = useState('');
  const milik = antrean.butir.filter((b) => b.kategori === syarat.kategori);
  const pilih = (files: readonly File[]) => {
    const salah = files.flatMap((f) => {
      const pesan = galatFile(f);
      return pesan ? [`${f.name}: ${pesan}`] : [];
    });
    const baik = files.filter((f) => galatFile(f) === null);
    setGalat(salah.join(' '));
    antrean.tambah(syarat.kategori, baik);
    if (baik.length > 0 && kurang) onKurang(false);
  };
  return (
    <li className={galat ? 'isian isian-galat' : 'isian'}>
      <label htmlFor={id}>{syarat.label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={TIPE_FILE.join(',')}
        data-kategori={syarat.kategori}
        aria-describedby={`${id}-galat`}
        onChange={(e) => {
          pilih([...(e.target.files ?? [])]);
          e.target.value = '';
        }}
      />
      {milik.map((b) => (
        <span key={b.kunci} className="file-terpilih">
          {b.file.name}
          <button
            type="button"
            className="tombol-tautan"
            aria-label={`Buang ${b.file.name}`}
            onClick={() => antrean.buang(b.kunci)}
          >
            Buang
          </button>
        </span>
      ))}
      {kurang !== null && milik.length === 0 && (
        <label className="centang">
          <input type="checkbox" checked={kurang} onChange={(e) => onKurang(e.target.checked)} />
          <span>Belum diserahkan pemohon</span>
        </label>
      )}
      <p id={`${id}-galat`} className="galat">
        {galat}
      </p>
    </li>
  );
}

interface Props {
  syarat: Syarat[];
  antrean: AntreanUnggah;
  /** The text of what is missing; null where nothing is waited for. */
  kekurangan: string | null;
  onKekurangan: (teks: string) => void;
}

const baris = (teks: string): string[] => teks.split('\n').filter((b) => b.trim() !== '');

/** The documents this kind of applicant brings: scanned now, or noted as missing. */
export function DokumenAwal({ syarat, antrean, kekurangan, onKekurangan }: Props) {
  const ada = baris(kekurangan ?? '').map((b) => b.trim());
  return (
    <fieldset className="dokumen-awal">
      <legend>Dokumen persyaratan</legend>
      <p className="bantuan">
        PDF, JPEG, PNG, TIFF, atau WebP; paling besar 50 MB. Diunggah setelah terdaftar.
      </p>
      <ul>
        {syarat.map((s) => {
          const kalimat = kekuranganDari([s], []);
          return (
            <Baris
              key={s.label}
              syarat={s}
              antrean={antrean}
              kurang={kekurangan === null ? null : ada.includes(kalimat)}
              onKurang={(kurang) =>
                onKekurangan([...ada.filter((b) => b !== kalimat), ...(kurang ? [kalimat] : [])].join('\n'))
              }
            />
          );
        })}
        <Baris
          syarat={{ kategori: 'lampiran', label: 'Lampiran lain (boleh kosong)' }}
          antrean={antrean}
          kurang={null}
          onKurang={() => undefined}
        />
      </ul>
    </fieldset>
  );
}
