import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Sop } from '@ppid/domain/sop/types';
import { watchRiwayat } from '../../data/berkas.js';
import { dokumenSop, pengembalianTerakhir, type DokumenSop } from '../../lib/dokumen-sop.js';
import { tempatDokumen } from '../../lib/pencarian.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';

interface Props {
  berkas: Berkas;
  sop: Sop;
}

function useRiwayat({ jenis, id }: Berkas): Riwayat[] {
  const { satkerId } = useAkun();
  const live = useLive<Riwayat[]>(`riwayat/${satkerId}/${jenis}/${id}`, (next, fail) =>
    watchRiwayat(satkerId, jenis, id, next, fail),
  );
  return [...(live.data ?? [])].sort((a, b) => a.urutan - b.urutan);
}

/** Who sent it back and why, where whoever must correct it begins to read. */
export function Dikembalikan({ berkas, sop }: Props) {
  const { satker, nama } = useKantor();
  const entri = pengembalianTerakhir(sop, useRiwayat(berkas));
  const alasan = entri?.data['alasan'];
  if (!entri || typeof alasan !== 'string') return null;
  return (
    <section className="pesan pesan-ingat spanduk" aria-label="Dikembalikan" data-uji="dikembalikan">
      <p>
        <b>Dikembalikan oleh {NAMA_PERAN[entri.peran]}</b> ({nama(entri.oleh)},{' '}
        {formatInstan(entri.pada, satker.zona)})
      </p>
      <p className="paragraf">{alasan}</p>
    </section>
  );
}

function Satu({ dokumen: d, berkasId }: { dokumen: DokumenSop; berkasId: string }) {
  const semua = useDokumen(berkasId).data ?? [];
  return (
    <li>
      <span>
        <b>{d.nama}</b>
        <small>
          Langkah {d.langkah}
          {d.tanda && ` · ${d.tanda}`}
        </small>
        {d.isi && <small className="paragraf">{d.isi}</small>}
        {d.tanpaFile && <small>File belum dilampirkan.</small>}
        {d.dokumenIds.map((id) => {
          const file = semua.find((satu) => satu.id === id);
          return (
            <small key={id}>
              {file ? <a href={`#${tempatDokumen(id)}`}>{file.nama}</a> : 'dokumen tertutup'}
            </small>
          );
        })}
      </span>
    </li>
  );
}

/** Every paper that the SOP names, by its name, with number, day and file. */
export function DaftarDokumenSop({ berkas, sop }: Props) {
  const daftar = dokumenSop(sop, useRiwayat(berkas));
  if (daftar.length === 0) return null;
  return (
    <section className="kartu" aria-labelledby="dokumen-sop" data-uji="dokumen-sop">
      <h2 id="dokumen-sop">Dokumen menurut SOP</h2>
      <ol className="butir">
        {daftar.map((satu) => (
          <Satu key={satu.urutan} dokumen={satu} berkasId={berkas.id} />
        ))}
      </ol>
    </section>
  );
}
