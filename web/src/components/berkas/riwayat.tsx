import { formatInstan } from '@ppid/domain/calendar/zona';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas, Riwayat as Entri } from '@ppid/domain/berkas/types';
import { bacaUsulan } from '@ppid/domain/pengecualian/usulan';
import type { Sop } from '@ppid/domain/sop/types';
import { watchRiwayat } from '../../data/berkas.js';
import { denganUsulan, formulirEntri } from '../../lib/klasifikasi.js';
import { isianTerbaca } from '../../lib/isian-terbaca.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useTempat, useTertutup } from '../../lib/use-tertutup.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { BukaTertutup } from '../klasifikasi/buka-tertutup.js';
import { Kunci } from '../klasifikasi/kunci.js';
import { Fakta } from './fakta.js';

/** What was filled in and attached; the opening form stands in a card of its own. */
function Isian({ entri, sop, berkas }: { entri: Entri; sop: Sop | undefined; berkas: Berkas }) {
  const { satker } = useKantor();
  const dokumen = useDokumen(berkas.id).data ?? [];
  const asal = formulirEntri(sop, entri);
  const formulir = asal && denganUsulan(asal, bacaUsulan(berkas.data));
  const tertutup = useTertutup(berkas);
  const tempat = useTempat(berkas, asal?.untuk === 'SIMPAN');
  const disimpan = tempat.live.data?.find(({ urutan }) => urutan === entri.urutan)?.isi;
  const data = { ...entri.data, ...tertutup.isi(entri.urutan), ...disimpan };
  const baris = formulir ? isianTerbaca(formulir, data, satker.zona) : [];
  const lampiran = entri.dokumenIds.map((id) => dokumen.find((d) => d.id === id)?.nama ?? 'dokumen tertutup');
  if (lampiran.length > 0) baris.push(['Dokumen', lampiran.join('; ')]);
  if (baris.length === 0) return null;
  return (
    <details className="isian-riwayat">
      <summary>Lihat isian</summary>
      <Fakta baris={baris} />
      {asal?.untuk === 'UJI' && <BukaTertutup tertutup={tertutup} apa={entri.label} />}
      {asal?.untuk && !(asal.untuk === 'UJI' ? tertutup : tempat).boleh && <Kunci untuk={asal.untuk} />}
    </details>
  );
}

export function Riwayat({ berkas, sop }: { berkas: Berkas; sop: Sop | undefined }) {
  const { satkerId } = useAkun();
  const { satker, nama } = useKantor();
  const { jenis, id } = berkas;
  const live = useLive<Entri[]>(`riwayat/${satkerId}/${jenis}/${id}`, (next, fail) =>
    watchRiwayat(satkerId, jenis, id, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="riwayat">
      <h2 id="riwayat">Riwayat</h2>
      <Tampil live={live}>
        {(daftar) => (
          <ol className="riwayat" reversed>
            {daftar.map((entri) => (
              <li key={entri.urutan}>
                <b>{entri.label}</b>
                {entri.langkah > 0 && <span className="redup"> · langkah {entri.langkah}</span>}
                {entri.keLangkah !== null && entri.keLangkah !== entri.langkah && (
                  <span className="redup"> → {entri.keLangkah}</span>
                )}
                <small>
                  {formatInstan(entri.pada, satker.zona)} · {nama(entri.oleh)} ({NAMA_PERAN[entri.peran]})
                </small>
                {entri.catatan && <p className="catatan">{entri.catatan}</p>}
                <Isian entri={entri} sop={sop} berkas={berkas} />
              </li>
            ))}
          </ol>
        )}
      </Tampil>
    </section>
  );
}
