import { useId } from 'react';
import { KATEGORI } from '@ppid/domain/dokumen/types';
import { MACAM_INDEKS, type PermintaanCari } from '@ppid/domain/pencarian/types';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { NAMA_JENIS, SEMUA_JENIS } from '../../lib/jenis.js';
import { PilihSaring } from '../pilih-saring.js';
import { NAMA_MACAM } from '../../lib/pencarian.js';

/** Years offered: the current one and those before it that a system could hold. */
const BANYAK_TAHUN = 6;

interface Props {
  minta: PermintaanCari;
  tahunIni: number;
  bolehSemua: boolean;
  onChange: (ubahan: Record<string, string>) => void;
}

export function SaringanCari({ minta, tahunIni, bolehSemua, onChange }: Props) {
  const id = useId();
  const pilih = (
    kunci: 'macam' | 'jenis' | 'kategori' | 'tahun',
    label: string,
    pilihan: [string, string][],
  ) => (
    <PilihSaring
      id={`${id}-${kunci}`}
      name={kunci}
      label={label}
      nilai={String(minta[kunci] ?? '')}
      pilihan={pilihan}
      onChange={(nilai) => onChange({ [kunci]: nilai })}
    />
  );
  return (
    <div className="saringan-cari" role="group" aria-label="Saring hasil">
      {pilih(
        'macam',
        'Cari dalam',
        MACAM_INDEKS.map((m) => [m, NAMA_MACAM[m]]),
      )}
      {pilih(
        'jenis',
        'Jenis berkas',
        SEMUA_JENIS.map((j) => [j, NAMA_JENIS[j]]),
      )}
      {pilih(
        'kategori',
        'Kategori dokumen',
        KATEGORI.map((k) => [k, NAMA_KATEGORI[k]]),
      )}
      {pilih(
        'tahun',
        'Tahun',
        Array.from({ length: BANYAK_TAHUN }, (_, i) => [String(tahunIni - i), String(tahunIni - i)]),
      )}
      {bolehSemua && (
        <label className="centang">
          <input
            type="checkbox"
            name="semua"
            checked={minta.semuaKantor ?? false}
            onChange={(e) => onChange({ semua: e.target.checked ? 'ya' : '' })}
          />
          <span>Cari di semua kantor KPU</span>
        </label>
      )}
    </div>
  );
}
