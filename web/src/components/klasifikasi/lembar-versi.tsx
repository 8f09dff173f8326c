import { useState } from 'react';
import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import { jangkaDari } from '@ppid/domain/pengecualian/lembar';
import type { KesimpulanUji } from '@ppid/domain/pengecualian/types';
import { unduhLembarUji } from '../../data/tertutup.js';
import { teksFakta } from '../../lib/fakta.js';
import { isianTerbaca } from '../../lib/isian-terbaca.js';
import { NAMA_KESIMPULAN } from '../../lib/klasifikasi.js';
import { saveBlob, toFileName } from '../../lib/unduh.js';
import type { BagianTertutup } from '../../lib/use-tertutup.js';
import { useKantor } from '../../session/kantor.js';
import { Fakta } from '../berkas/fakta.js';
import { DialogAlasan } from '../dialog-alasan.js';

interface Props {
  berkas: Berkas;
  entri: Riwayat;
  versi: number;
  terakhir: boolean;
  tertutup: BagianTertutup;
}

/** One version of a worksheet: what it concluded for everybody, the whole of it for those who take part in the test. */
export function LembarVersi({ berkas, entri, versi, terakhir, tertutup }: Props) {
  const { satker } = useKantor();
  const [unduh, setUnduh] = useState(false);
  const { data } = entri;
  const nama = `Lembar ${teksFakta(data, 'nomor')} versi ${versi}`;
  const jangka = jangkaDari(data);
  const isi = tertutup.isi(entri.urutan);
  const ambil = async (alasan: string) => {
    const file = await unduhLembarUji({ berkasId: berkas.id, urutan: entri.urutan, alasan });
    saveBlob(file.blob, toFileName(file.nama));
  };
  return (
    <li data-uji={`lembar-${entri.urutan}`}>
      <div>
        <b>{nama}</b> {terakhir && <span className="cap cap-aman">terakhir</span>}
        <small>
          {formatTanggal(teksFakta(data, 'tanggal'))} · kesimpulan:{' '}
          {NAMA_KESIMPULAN[teksFakta(data, 'kesimpulan') as KesimpulanUji]}
          {jangka && ` · ${sebutJangka(jangka)}`}
        </small>
        {isi && (
          <details className="isian-riwayat">
            <summary aria-label={`Baca ${nama}`}>Baca lembar</summary>
            <Fakta baris={isianTerbaca(UJI_KONSEKUENSI, { ...data, ...isi }, satker.zona, ['usulan'])} />
          </details>
        )}
      </div>
      {tertutup.boleh && (
        <button
          type="button"
          className="tombol-kecil"
          aria-label={`Unduh PDF: ${nama}`}
          onClick={() => setUnduh(true)}
        >
          Unduh PDF
        </button>
      )}
      {unduh && (
        <DialogAlasan
          judul={nama}
          keterangan="Nama Anda tercetak di kaki setiap halaman. Siapa yang mengunduh, kapan, dan alasannya dicatat."
          label="Alasan mengunduh"
          labelKirim="Unduh PDF"
          kirim={ambil}
          hasil={null}
          onClose={() => setUnduh(false)}
        />
      )}
    </li>
  );
}
