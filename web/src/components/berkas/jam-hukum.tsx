import { namaAlasanPerpanjangan } from '@ppid/domain/surat/permohonan';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { JamHukum } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import type { Instan } from '@ppid/domain/calendar/types';
import { sisaWaktu } from '../../lib/waktu.js';
import { useKantor } from '../../session/kantor.js';

function Penjelasan({ jam }: { jam: JamHukum }) {
  const { kalender } = useKantor();
  return (
    <details className="penjelasan">
      <summary>Bagaimana tanggal ini dihitung?</summary>
      <p>
        Permohonan diterima {formatHariTanggal(jam.diterima)}. Batas {jam.batasHari} hari kerja
        {jam.rezim === 'TAHAPAN' ? ' (masa tahapan pemilu atau pemilihan)' : ''}. Cuti bersama{' '}
        {jam.cutiBersamaHariKerja ? 'dihitung' : 'tidak dihitung'} sebagai hari kerja. Kalender versi{' '}
        {jam.kalenderVersi}.
      </p>
      {jam.sementara && (
        <p className="pesan pesan-ingat">
          Tanggal ini sementara: hari libur salah satu tahun dalam hitungan belum ditetapkan pemerintah.
        </p>
      )}
      <ol className="hari-hitung">
        {jelaskan(jam, kalender).map((hari) => (
          <li key={hari.tanggal} className={hari.ke === null ? 'dilewati' : undefined}>
            <span>{hari.ke === null ? '–' : `Hari ke-${hari.ke}`}</span>
            <span>{formatHariTanggal(hari.tanggal)}</span>
            <span>{hari.sebab}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

export function JamHukumView({ jam, selesai, kini }: { jam: JamHukum; selesai: boolean; kini: Instan }) {
  const { satker, kalender } = useKantor();
  const sisa = sisaWaktu(jam.jatuhTempoInstan, kini, kalender);
  return (
    <section className="kartu" aria-labelledby="jam-hukum">
      <h2 id="jam-hukum">Batas waktu menurut undang-undang</h2>
      <p className="jatuh-tempo">
        <strong data-uji="jatuh-tempo">{formatHariTanggal(jam.jatuhTempo)}</strong>{' '}
        {!selesai && <span className={`cap cap-${sisa.nada}`}>{sisa.teks}</span>}
        {jam.sementara && <span className="cap cap-netral">sementara</span>}
      </p>
      {jam.perpanjangan && (
        <p data-uji="perpanjangan">
          Diperpanjang {jam.perpanjangan.hari} hari kerja pada{' '}
          {formatInstan(jam.perpanjangan.pada, satker.zona)}. Semula{' '}
          {formatHariTanggal(jam.perpanjangan.jatuhTempoLama)}. Alasan:{' '}
          {namaAlasanPerpanjangan({ alasan: jam.perpanjangan.alasan })}
        </p>
      )}
      <Penjelasan jam={jam} />
    </section>
  );
}
