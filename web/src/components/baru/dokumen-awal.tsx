import { useState } from 'react';
import type { Kategori } from '@ppid/domain/dokumen/types';
import { kekuranganDari, type Syarat } from '@ppid/domain/permohonan/persyaratan';
import type { AntreanUnggah } from '../../lib/antrean-unggah.js';
import { galatFile } from '../../lib/periksa-file.js';
import { ButirKirim } from '../butir-unggah.js';
import { PilihFile } from '../pilih-file.js';

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
  const [galat, setGalat] = useState<string[]>([]);
  const milik = antrean.butir.filter((b) => b.kategori === syarat.kategori);
  const pilih = (files: readonly File[]) => {
    const salah = files.flatMap((f) => {
      const pesan = galatFile(f, syarat.kategori);
      return pesan ? [`${f.name}: ${pesan}`] : [];
    });
    const baik = files.filter((f) => galatFile(f, syarat.kategori) === null);
    setGalat(salah);
    antrean.tambah(syarat.kategori, baik);
    if (baik.length > 0 && kurang) onKurang(false);
  };
  return (
    <li>
      <PilihFile label={syarat.label} kategori={syarat.kategori} galat={galat} onPilih={pilih}>
        {milik.length > 0 && (
          <ul className="butir">
            {milik.map((b) => (
              <ButirKirim key={b.kunci} butir={b} onBuang={antrean.buang} />
            ))}
          </ul>
        )}
        {kurang !== null && milik.length === 0 && (
          <label className="centang">
            <input type="checkbox" checked={kurang} onChange={(e) => onKurang(e.target.checked)} />
            <span>Belum diserahkan pemohon</span>
          </label>
        )}
      </PilihFile>
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
      <p className="bantuan">File diunggah setelah terdaftar.</p>
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
