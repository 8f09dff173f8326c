import { formatJam } from '@ppid/domain/calendar/zona';
import { NAMA_TAHAP, TAHAP, type TahapBerulang } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { bolehMelepas, dapatDilepas } from '@ppid/domain/dokumen/ulang';
import { ulangiTahap } from '../../data/dokumen.js';
import {
  dapatDibacaUlang,
  dapatDiulang,
  kalimatTahap,
  lamaTahap,
  NAMA_KEADAAN,
} from '../../lib/tahap-dokumen.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { TombolKerja } from '../tombol-kerja.js';

const NADA = {
  MENUNGGU: 'netral',
  BERJALAN: 'biru',
  SELESAI: 'aman',
  DILEWATI: 'netral',
  GAGAL: 'terlambat',
} as const;

function Daftar({ dokumen: d }: { dokumen: Dokumen }) {
  const { satker } = useKantor();
  return (
    <ol className="tahap-daftar">
      {TAHAP.map((tahap) => {
        const t = d.tahap[tahap];
        const akhir = t.selesai ?? t.mulai;
        return (
          <li key={tahap} data-tahap={tahap}>
            <span>{NAMA_TAHAP[tahap]}</span>
            <span className={`cap cap-${NADA[t.keadaan]}`}>{NAMA_KEADAAN[t.keadaan]}</span>
            <small>
              {akhir !== null && formatJam(akhir, satker.zona)}
              {lamaTahap(t) !== '' && ` · ${lamaTahap(t)}`}
              {t.percobaan > 1 && ` · ${t.percobaan} kali dicoba`}
            </small>
            {t.galat !== null && <p className="galat">{t.galat}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function Ulangi({ dokumen: d, tahap, nama }: { dokumen: Dokumen; tahap: TahapBerulang; nama: string }) {
  const ulangi = async (): Promise<void> => {
    await ulangiTahap({ dokumenId: d.id, tahap });
  };
  const gagal = 'Tahap ini tidak dapat diulang sekarang. Coba lagi sebentar lagi.';
  return (
    <span>
      <TombolKerja label={nama} apa={d.nama} kerja={ulangi} gagal={gagal} />
    </span>
  );
}

/** The stages of the pipeline: one line, and behind it each of the eight. */
export function TahapDokumen({ dokumen: d, bolehUlangi }: { dokumen: Dokumen; bolehUlangi: boolean }) {
  const { kemajuan } = d;
  const { peran } = useAkun();
  return (
    <>
      <details className="tahap" data-uji="tahap">
        <summary aria-label={`Tahap pengolahan ${d.nama}: ${kalimatTahap(d)}`}>
          {kalimatTahap(d)}
          {kemajuan && <progress max={kemajuan.dari} value={kemajuan.selesai} aria-hidden="true" />}
        </summary>
        <Daftar dokumen={d} />
      </details>
      {bolehUlangi &&
        dapatDiulang(d).map((tahap) => (
          <Ulangi key={tahap} dokumen={d} tahap={tahap} nama={`Ulangi ${NAMA_TAHAP[tahap].toLowerCase()}`} />
        ))}
      {bolehUlangi && dapatDibacaUlang(d) && <Ulangi dokumen={d} tahap="ocr" nama="Baca ulang pindaian" />}
      {dapatDilepas(d) &&
        (bolehMelepas(peran) ? (
          <Ulangi dokumen={d} tahap="teks" nama="Coba olah sekali lagi" />
        ) : (
          <small>Bila filenya baik, minta PPID mencobanya sekali lagi.</small>
        ))}
    </>
  );
}
