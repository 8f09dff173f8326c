import { formatInstan } from '@ppid/domain/calendar/zona';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas, CatatanLangkah } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Langkah, Sop } from '@ppid/domain/sop/types';
import { teksPemakaian } from '../../lib/waktu.js';
import { semuaLangkah } from '../../lib/langkah.js';
import { useKantor } from '../../session/kantor.js';

function Nyata({ catatan, kini }: { catatan: CatatanLangkah | undefined; kini: Instan }) {
  const { satker, nama, kalender } = useKantor();
  if (!catatan) return <>–</>;
  const terpakai = catatan.selesai
    ? teksPemakaian(catatan.menit ?? 0, catatan.hari ?? 0)
    : `berjalan ${teksPemakaian(kalender.menitKerja(catatan.mulai, kini), kalender.hariKerjaAntara(catatan.mulai, kini))}`;
  return (
    <>
      {terpakai}
      {catatan.kali > 1 && ` · ${catatan.kali} kali`}
      {catatan.tepatWaktu !== null && (
        <span className={catatan.tepatWaktu ? 'cap cap-aman' : 'cap cap-terlambat'}>
          {catatan.tepatWaktu ? 'tepat waktu' : 'lewat waktu'}
        </span>
      )}
      {catatan.selesai && (
        <small>
          {formatInstan(catatan.selesai, satker.zona)}
          {catatan.oleh && ` · ${nama(catatan.oleh)}`}
          {catatan.peran && ` (${NAMA_PERAN[catatan.peran]})`}
        </small>
      )}
    </>
  );
}

function Kegiatan({ langkah, tambahan }: { langkah: Langkah; tambahan: boolean }) {
  return (
    <>
      <p className="uraian">{langkah.uraian}</p>
      {langkah.uraianTerkoreksi && <p className="koreksi">Dibaca: {langkah.uraianTerkoreksi}</p>}
      {langkah.tidakLengkap && <p className="koreksi">Langkah ini tidak lengkap pada dokumen SOP.</p>}
      {tambahan && <p className="koreksi">Lanjutan dari aplikasi, bukan bagian dokumen SOP kantor.</p>}
    </>
  );
}

interface Props {
  berkas: Berkas;
  sop: Sop;
  kini: Instan;
}

export function LangkahSop({ berkas, sop, kini }: Props) {
  const { satker } = useKantor();
  const catatan = new Map(berkas.langkah.map((c) => [c.no, c]));
  const aktif = berkas.langkahAktif?.no;
  return (
    <section className="kartu" aria-labelledby="langkah">
      <h2 id="langkah">Langkah SOP</h2>
      <p className="redup">
        {sop.kepala.nama}
        {sop.kepala.nomor && ` · Nomor ${sop.kepala.nomor}`}
      </p>
      <ol className="langkah">
        {semuaLangkah(sop).map((langkah) => {
          const c = catatan.get(langkah.no);
          const keadaan = langkah.no === aktif ? 'aktif' : c?.selesai ? 'selesai' : 'nanti';
          return (
            <li
              key={langkah.no}
              className={`langkah-${keadaan}`}
              aria-current={keadaan === 'aktif' ? 'step' : undefined}
            >
              <span className="langkah-no" aria-label={`Langkah ${langkah.no}, ${keadaan}`}>
                {keadaan === 'selesai' ? '✓' : langkah.no}
              </span>
              <div>
                <Kegiatan langkah={langkah} tambahan={sop.lanjutan.includes(langkah)} />
                <dl className="mutu">
                  <dt>Pelaksana</dt>
                  <dd>{langkah.pelaku.R.map((p) => NAMA_PERAN[p]).join(', ')}</dd>
                  <dt>Syarat</dt>
                  <dd>{langkah.persyaratan ?? 'tidak disebut'}</dd>
                  <dt>Rencana</dt>
                  <dd>
                    {langkah.waktuTeks ?? 'tidak ditetapkan'}
                    {c?.rencana && <small>sampai {formatInstan(c.rencana, satker.zona)}</small>}
                  </dd>
                  <dt>Nyata</dt>
                  <dd>
                    <Nyata catatan={c} kini={kini} />
                  </dd>
                  <dt>Output</dt>
                  <dd>{c?.output ?? langkah.output ?? langkah.outputSaran ?? '–'}</dd>
                </dl>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
