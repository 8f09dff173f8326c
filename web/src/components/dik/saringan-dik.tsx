import { useId } from 'react';
import { NAMA_LINGKUP, type BarisDik } from '@ppid/domain/laporan/barisDik';
import { NAMA_SARING_DIK } from '@ppid/domain/laporan/modelDik';
import { STATUS_SARING_DIK, URUT_DIK, type SaringDik } from '@ppid/domain/laporan/saringDik';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import { FormSaring } from '../form-saring.js';
import { PilihSaring } from '../pilih-saring.js';

type Pilihan = (readonly [nilai: string, label: string])[];

const NAMA_URUT: Readonly<Record<(typeof URUT_DIK)[number], string>> = {
  penetapan: 'Tanggal penetapan',
  informasi: 'Nama informasi',
  akhir: 'Tanggal berakhir',
};

const unik = (nilai: (string | undefined)[]): string[] =>
  [...new Set(nilai.filter((n): n is string => Boolean(n)))].sort((a, b) => a.localeCompare(b, 'id'));

interface Props {
  baris: readonly BarisDik[];
  saring: SaringDik;
  onChange: (ubahan: SaringDik) => void;
}

/** Only what occurs is offered: no choice leads to an empty list by itself. */
export function SaringanDik({ baris, saring, onChange }: Props) {
  const id = useId();
  const pilih = (kunci: keyof SaringDik, label: string, pilihan: Pilihan, semua?: string) => (
    <PilihSaring
      id={`${id}-${kunci}`}
      name={kunci}
      label={label}
      nilai={String(saring[kunci] ?? '')}
      {...(semua && { semua })}
      pilihan={pilihan}
      onChange={(nilai) =>
        onChange({ [kunci]: kunci === 'tahun' && nilai ? Number(nilai) : nilai || undefined })
      }
    />
  );
  // "17.h.3" stands for its letter too.
  const huruf = unik(baris.flatMap((b) => b.pasal17.map((k) => k.split('.').slice(0, 2).join('.'))));
  const tahun = unik(baris.map((b) => b.akhir?.slice(0, 4)));
  const unit = unik(baris.map((b) => b.unit));
  return (
    <FormSaring
      label="Cari dalam informasi, dasar, alasan, unit, dan keputusan"
      kata={saring.kata ?? ''}
      onKata={(kata) => onChange({ kata: kata || undefined })}
    >
      {pilih(
        'status',
        'Status',
        STATUS_SARING_DIK.map((s) => [s, NAMA_SARING_DIK[s]]),
      )}
      {pilih(
        'pasal',
        'Dasar hukum',
        huruf.map((k) => [k, sebutPasal17(k)]),
      )}
      {pilih(
        'unit',
        'Unit',
        unit.map((u) => [u, u]),
      )}
      {pilih(
        'tahun',
        'Tahun berakhir',
        tahun.map((t) => [t, t]),
      )}
      {pilih('lingkup', 'Lingkup', Object.entries(NAMA_LINGKUP))}
      {pilih(
        'urut',
        'Urut menurut',
        URUT_DIK.filter((u) => u !== 'penetapan').map((u) => [u, NAMA_URUT[u]]),
        NAMA_URUT.penetapan,
      )}
    </FormSaring>
  );
}
