import { useState } from 'react';
import { bolehMengulang } from '@ppid/domain/dokumen/ulang';
import { kategoriUnggah } from '@ppid/domain/dokumen/unggahan';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { BarisDokumen } from '../berkas/baris-dokumen.js';
import { DialogTeks } from '../berkas/dialog-teks.js';
import { Unggah } from '../berkas/unggah.js';
import { Tampil } from '../pesan.js';

/** A decision runs no SOP: its files lie with itself, where the kind of berkas is that excludes. */
const JENIS = 'pengecualian';

/** The signed decision, and those that changed it; kept at KPU RI. */
export function FileKeputusan({ keputusanId }: { keputusanId: string }) {
  const { peran } = useAkun();
  const live = useDokumen(keputusanId);
  const [dibaca, setDibaca] = useState<Dokumen | null>(null);
  const boleh = kategoriUnggah(peran, JENIS, []).filter((k) => k === 'keputusan');
  return (
    <section className="kartu" aria-labelledby="file-keputusan">
      <h2 id="file-keputusan">File keputusan</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada file.</p>
          ) : (
            <ul className="butir">
              {daftar.map((d) => (
                <BarisDokumen
                  key={d.id}
                  dokumen={d}
                  semua={daftar}
                  bolehUlangi={bolehMengulang(d.kelas, peran)}
                  onTeks={() => setDibaca(d)}
                />
              ))}
            </ul>
          )
        }
      </Tampil>
      {boleh.length > 0 && (
        <Unggah jenis={JENIS} berkasId={keputusanId} dokumen={live.data ?? []} boleh={boleh} />
      )}
      {dibaca && <DialogTeks dokumen={dibaca} onClose={() => setDibaca(null)} />}
    </section>
  );
}
