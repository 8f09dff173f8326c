import { useId } from 'react';
import type { BarisKeberatan, BarisRegister, JenisRegister } from '@ppid/domain/laporan/baris';
import { namaAlasanKeberatan } from '@ppid/domain/laporan/keberatan';
import { NAMA_SARING, namaHasilRegister } from '@ppid/domain/laporan/modelRegister';
import { namaAlasan } from '@ppid/domain/laporan/register';
import { STATUS_SARING, URUT_REGISTER, type Saring } from '@ppid/domain/laporan/saring';
import { namaKanal, namaKategori } from '@ppid/domain/surat/permohonan';
import { FormSaring } from '../form-saring.js';
import { PilihSaring } from '../pilih-saring.js';

type Baris = BarisRegister | BarisKeberatan;
type Pilihan = [nilai: string, label: string][];

const NAMA_URUT: Readonly<Record<(typeof URUT_REGISTER)[number], string>> = {
  nomor: 'Nomor',
  tanggal: 'Tanggal',
  jatuhTempo: 'Batas waktu',
};

/** Only what occurs is offered: no choice leads to an empty list by itself. */
function adaDi(
  baris: readonly Baris[],
  ambil: (b: Baris) => (string | null)[],
  nama: (kode: string) => string,
): Pilihan {
  const kode = new Set(baris.flatMap(ambil).filter((k): k is string => Boolean(k)));
  return [...kode].map((k): [string, string] => [k, nama(k)]).sort((a, b) => a[1].localeCompare(b[1], 'id'));
}

interface Props {
  jenis: JenisRegister;
  baris: readonly Baris[];
  saring: Saring;
  onChange: (ubahan: Saring) => void;
}

export function SaringanRegister({ jenis, baris, saring, onChange }: Props) {
  const id = useId();
  const keberatan = jenis === 'keberatan';
  const pilih = (kunci: keyof Saring, label: string, pilihan: Pilihan) =>
    pilihan.length === 0 ? null : (
      <PilihSaring
        key={kunci}
        id={`${id}-${kunci}`}
        name={kunci}
        label={label}
        nilai={String(saring[kunci] ?? '')}
        {...(kunci === 'urut' ? { semua: NAMA_URUT.nomor } : {})}
        pilihan={pilihan}
        onChange={(nilai) => onChange({ [kunci]: nilai || undefined })}
      />
    );
  const tanggal = (kunci: 'dari' | 'sampai', label: string) => (
    <div className="isian">
      <label htmlFor={`${id}-${kunci}`}>{label}</label>
      <input
        id={`${id}-${kunci}`}
        name={kunci}
        type="date"
        value={saring[kunci] ?? ''}
        onChange={(e) => onChange({ [kunci]: e.target.value || undefined })}
      />
    </div>
  );
  return (
    <FormSaring
      label="Cari dalam nomor, nama, informasi, dan tujuan"
      kata={saring.kata ?? ''}
      onKata={(kata) => onChange({ kata: kata || undefined })}
    >
      {pilih(
        'status',
        'Status',
        STATUS_SARING.map((s) => [s, NAMA_SARING[s]]),
      )}
      {pilih(
        'hasil',
        'Keputusan',
        adaDi(
          baris,
          (b) => [b.hasil],
          (k) => namaHasilRegister(jenis, k),
        ),
      )}
      {pilih(
        'alasan',
        keberatan ? 'Alasan keberatan' : 'Alasan penolakan',
        adaDi(baris, (b) => b.alasan, keberatan ? namaAlasanKeberatan : namaAlasan),
      )}
      {pilih(
        'kanal',
        'Kanal',
        adaDi(baris, (b) => [b.kanal], namaKanal),
      )}
      {pilih(
        'kategori',
        'Kategori pemohon',
        adaDi(baris, (b) => [b.kategori], namaKategori),
      )}
      {pilih(
        'rezim',
        'Rezim waktu',
        adaDi(
          baris,
          (b) => [b.rezim],
          (k) => (k === 'BIASA' ? 'Biasa' : 'Tahapan'),
        ),
      )}
      {tanggal('dari', 'Diterima dari')}
      {tanggal('sampai', 'Diterima sampai')}
      {pilih(
        'urut',
        'Urut menurut',
        URUT_REGISTER.filter((u) => u !== 'nomor').map((u) => [u, NAMA_URUT[u]]),
      )}
      <label className="centang">
        <input
          type="checkbox"
          name="turun"
          checked={saring.turun ?? false}
          onChange={(e) => onChange({ turun: e.target.checked || undefined })}
        />
        <span>Yang terakhir lebih dulu</span>
      </label>
    </FormSaring>
  );
}
