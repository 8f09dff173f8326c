import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import { lembarUsulan } from '@ppid/domain/pengecualian/cetakLembar';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import type { Usulan } from '@ppid/domain/pengecualian/types';
import { bacaUsulan } from '@ppid/domain/pengecualian/usulan';
import type { Sop } from '@ppid/domain/sop/types';
import { watchRiwayat } from '../../data/berkas.js';
import { formulirEntri, nasibUsulan } from '../../lib/klasifikasi.js';
import { useLive } from '../../lib/use-live.js';
import { useTertutup, type BagianTertutup } from '../../lib/use-tertutup.js';
import { useAkun } from '../../session/session.js';
import { Fakta } from '../berkas/fakta.js';
import { BukaTertutup } from './buka-tertutup.js';
import { Kunci } from './kunci.js';
import { LembarVersi } from './lembar-versi.js';

interface PropsSatu {
  berkas: Berkas;
  usulan: Usulan;
  /** Its sheets, oldest first. */
  lembar: readonly Riwayat[];
  tertutup: BagianTertutup;
}

function SatuUsulan({ berkas, usulan, lembar, tertutup }: PropsSatu) {
  const nasib = nasibUsulan(usulan);
  const jangka = usulan.lembar?.jangka;
  const informasi = tertutup.isi(usulan.urutanUsul)?.['informasi'];
  return (
    <li data-uji={`usulan-${usulan.id}`}>
      <h3>
        {usulan.judul} <span className={`cap cap-${nasib.nada}`}>{nasib.teks}</span>
      </h3>
      <Fakta
        baris={[
          ['Unit pengusul', usulan.unit],
          ['Dokumen', usulan.dokumen],
          ['Bagian', usulan.bagian],
          [
            'Dasar',
            [...usulan.pasal17.map(sebutPasal17), usulan.undangUndang ?? ''].filter(Boolean).join('; '),
          ],
          ['Konsekuensi bila dibuka', usulan.konsekuensi],
          ['Pertimbangan bila ditutup', usulan.pertimbangan],
          ['Alasan', usulan.alasan],
          ['Jangka waktu', jangka && sebutJangka(jangka)],
          [
            'Informasi tertentu',
            typeof informasi === 'string' ? <span data-uji="tertutup">{informasi}</span> : null,
          ],
        ]}
      />
      {!tertutup.boleh && <Kunci untuk="UJI" />}
      {lembar.length > 0 && (
        <>
          <h4>Lembar uji konsekuensi</h4>
          <ul className="butir">
            {lembar
              .map((entri, i) => (
                <LembarVersi
                  key={entri.urutan}
                  berkas={berkas}
                  entri={entri}
                  versi={i + 1}
                  terakhir={i + 1 === lembar.length}
                  tertutup={tertutup}
                />
              ))
              .reverse()}
          </ul>
        </>
      )}
    </li>
  );
}

/** What the units propose to exclude, with every version of every sheet (dossier F.2). */
export function DaftarUsulan({ berkas, sop }: { berkas: Berkas; sop: Sop | undefined }) {
  const { satkerId } = useAkun();
  const { jenis, id } = berkas;
  const tertutup = useTertutup(berkas);
  const riwayat = useLive<Riwayat[]>(`riwayat/${satkerId}/${jenis}/${id}`, (next, fail) =>
    watchRiwayat(satkerId, jenis, id, next, fail),
  );
  const usulan = bacaUsulan(berkas.data);
  const lembar = (riwayat.data ?? []).filter(
    (entri) => formulirEntri(sop, entri)?.nama === UJI_KONSEKUENSI.nama,
  );
  return (
    <section className="kartu" aria-labelledby="usulan" data-uji="usulan">
      <h2 id="usulan">Usulan</h2>
      {usulan.length > 0 && <BukaTertutup tertutup={tertutup} apa="Usulan" />}
      {usulan.length === 0 ? (
        <p className="redup">Belum ada usulan.</p>
      ) : (
        <ol className="usulan">
          {usulan.map((satu) => (
            <SatuUsulan
              key={satu.id}
              berkas={berkas}
              usulan={satu}
              lembar={lembarUsulan(lembar, satu.id)}
              tertutup={tertutup}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
