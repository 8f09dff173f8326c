import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { jalurUji } from '@ppid/domain/pengecualian/wewenang';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { JalurUji, KeadaanUsul } from '@ppid/domain/pengecualian/types';
import type { Sop } from '@ppid/domain/sop/types';
import { alasanKembali, letakRantai, NAMA_KEADAAN } from '../../lib/klasifikasi.js';
import { TANPA_SOP_DOKUMENTASI } from '../../lib/tugas-butir.js';
import { useDik, useHari } from '../../lib/use-dik.js';
import { useKini } from '../../lib/use-kini.js';
import { useKantor } from '../../session/kantor.js';
import { BukaLanjutan } from '../dik/buka-lanjutan.js';

interface Props {
  berkas: Berkas;
  sop: Sop | undefined;
}

/** Whose turn it is; what was returned says by which words, and what was declared open what follows from it. */
function Giliran({ berkas, sop }: Props) {
  const { kalender } = useKantor();
  const { data, langkahAktif } = berkas;
  if (data['keadaan'] === 'DITOLAK_TERBUKA')
    return (
      <p data-uji="giliran">
        Tidak ada lagi langkah di sini. Informasi ini tidak dikecualikan: unit yang menguasainya
        menyerahkannya kepada PPID, dan permohonan atasnya dijawab sebagai informasi terbuka.
      </p>
    );
  if (!langkahAktif) return null;
  const siapa = langkahAktif.menunggu.map((p) => NAMA_PERAN[p]).join(', ');
  const batas = langkahAktif.tenggat
    ? `, paling lambat ${formatHariTanggal(kalender.tanggalLokal(langkahAktif.tenggat))}`
    : '';
  if (data['keadaan'] !== 'DIKEMBALIKAN')
    return (
      <p data-uji="giliran">
        Giliran: {siapa} (langkah {langkahAktif.no}){batas}.
      </p>
    );
  const alasan = alasanKembali(berkas, sop);
  return (
    <div className="pesan pesan-ingat" data-uji="giliran">
      <p>
        <b>
          Dikembalikan ke langkah {langkahAktif.no}. {siapa} memperbaikinya, lalu menyerahkannya lagi{batas}.
        </b>
      </p>
      {alasan && <p className="paragraf">{alasan}</p>}
    </div>
  );
}

/** What follows the decision: each of its items is filed with its papers. */
function Berikutnya({ berkas }: { berkas: Berkas }) {
  const hari = useHari();
  const butir = useDik().data?.filter(({ lembar }) => lembar.berkasId === berkas.id) ?? [];
  const belum = butir.filter((b) => b.didokumentasikan === null && masihTertutup(b, hari));
  return (
    <>
      <p>
        Butirnya sudah masuk <Link to="/dik">Daftar Informasi yang Dikecualikan</Link>.
        {belum.length > 0 && ' Berikutnya: pendokumentasian keputusan, lembar uji, dan naskahnya.'}
      </p>
      {belum.length > 0 && (
        <BukaLanjutan
          jenis="pendokumentasian"
          label="Buka berkas pendokumentasian"
          judul={`Pendokumentasian: ${berkas.judul}`}
          tanpa={TANPA_SOP_DOKUMENTASI}
        />
      )}
    </>
  );
}

/** Where the proposals stand on their way to the decision. Before the way is fixed it is the one that holds today. */
export function Rantai({ berkas, sop }: Props) {
  const { satker, kalender } = useKantor();
  const hari = kalender.tanggalLokal(useKini());
  const { data } = berkas;
  const keadaan = data['keadaan'] as KeadaanUsul | undefined;
  if (!keadaan) return null;
  const jalur =
    (data['jalur'] as JalurUji | null | undefined) ??
    jalurUji(satker.jenjang, hari, satker.pengaturan.wewenangUji);
  const { rantai, di } = letakRantai(berkas, jalur, sop);
  return (
    <section className="kartu" aria-labelledby="rantai" data-uji="rantai">
      <h2 id="rantai">Jalan penetapan</h2>
      <p>
        Sekarang: <b data-uji="keadaan">{NAMA_KEADAAN[keadaan]}</b>
      </p>
      <Giliran berkas={berkas} sop={sop} />
      <ol className="rantai">
        {rantai.map((satu, i) => {
          const letak = i < di ? 'selesai' : i === di ? 'kini' : 'nanti';
          return (
            <li key={satu} className={`rantai-${letak}`} aria-current={letak === 'kini' ? 'step' : undefined}>
              {letak === 'selesai' && <span className="hanya-pembaca">Selesai: </span>}
              {NAMA_KEADAAN[satu]}
              {letak === 'kini' && keadaan === 'DIKEMBALIKAN' && ' (diperbaiki)'}
            </li>
          );
        })}
      </ol>
      <p className="redup">Menurut {jalur.dasar}.</p>
      {keadaan === 'DITETAPKAN' && <Berikutnya berkas={berkas} />}
    </section>
  );
}
