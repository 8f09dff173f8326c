import { bacaFakta } from '@ppid/domain/berkas/fakta';
import { namaAlasanPerpanjangan } from '@ppid/domain/surat/permohonan';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { JamHukum } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { sisaWaktu } from '../../lib/waktu.js';
import { useKantor } from '../../session/kantor.js';

function Penjelasan({ jam, apa }: { jam: JamHukum; apa: string }) {
  const { kalender, satker } = useKantor();
  return (
    <details className="penjelasan">
      <summary>Bagaimana tanggal ini dihitung?</summary>
      <p>
        {apa} diterima {formatInstan(jam.diterimaPada, satker.zona)}
        {kalender.tanggalLokal(jam.diterimaPada) < jam.diterima &&
          `, dihitung diterima ${formatHariTanggal(jam.diterima)}`}
        . Batas {jam.batasHari} hari kerja
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

/** What the clock is about, and what opens when nobody answered (dossier C.4.4, C.2 D6). */
const TENTANG: Readonly<Partial<Record<Jenis, { apa: string; hak: string }>>> = {
  keberatan: { apa: 'Keberatan', hak: 'pemohon dapat mengajukan sengketa ke Komisi Informasi' },
};
const PERMOHONAN = { apa: 'Permohonan', hak: 'pemohon berhak mengajukan keberatan' };

interface Props {
  jenis: Jenis;
  jam: JamHukum;
  /** Facts of the berkas: `dijawab` and `tidakDitanggapi`, instants. */
  data: Record<string, unknown>;
  kini: Instan;
}

export function JamHukumView({ jenis, jam, data, kini }: Props) {
  const { satker, kalender } = useKantor();
  const { apa, hak } = TENTANG[jenis] ?? PERMOHONAN;
  const sisa = sisaWaktu(jam.jatuhTempoInstan, kini, kalender);
  const dijawab = bacaFakta(data, 'dijawab');
  return (
    <section className="kartu" aria-labelledby="jam-hukum">
      <h2 id="jam-hukum">Batas waktu menurut undang-undang</h2>
      <p className="jatuh-tempo">
        <strong data-uji="jatuh-tempo">{formatHariTanggal(jam.jatuhTempo)}</strong>{' '}
        {!dijawab && <span className={`cap cap-${sisa.nada}`}>{sisa.teks}</span>}
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
      {dijawab && <p>Dijawab {formatInstan(dijawab, satker.zona)}.</p>}
      {Boolean(data['tidakDitanggapi']) && (
        <p data-uji="tidak-ditanggapi">
          <span className="cap cap-terlambat">tidak ditanggapi</span> Batas waktu lewat tanpa jawaban; {hak}.
        </p>
      )}
      <Penjelasan jam={jam} apa={apa} />
    </section>
  );
}
