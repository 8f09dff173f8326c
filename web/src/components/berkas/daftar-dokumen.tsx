import { useState } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { bolehMengulang } from '@ppid/domain/dokumen/ulang';
import { kategoriUnggah } from '@ppid/domain/dokumen/unggahan';
import type { Jenis } from '@ppid/domain/sop/types';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { BarisDokumen } from './baris-dokumen.js';
import { DialogTeks } from './dialog-teks.js';
import { Unggah } from './unggah.js';

const BERTERTUTUP: readonly Jenis[] = ['pengecualian', 'pendokumentasian'];

/** The documents of a berkas: one subscription for all of them, however many are being worked on. */
export function DaftarDokumen({ berkas }: { berkas: Berkas }) {
  const { peran } = useAkun();
  const live = useDokumen(berkas.id);
  const boleh = kategoriUnggah(peran, berkas.jenis, ['lampiran']);
  const [dibaca, setDibaca] = useState<Dokumen | null>(null);
  return (
    <section className="kartu" aria-labelledby="dokumen">
      <h2 id="dokumen">Dokumen</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada dokumen.</p>
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
        <Unggah
          jenis={berkas.jenis}
          berkasId={berkas.id}
          dokumen={live.data ?? []}
          boleh={boleh}
          // Where excluded papers are handled, one that slips in as an ordinary one is read by the whole office.
          tanpaUsul={BERTERTUTUP.includes(berkas.jenis)}
        />
      )}
      {dibaca && <DialogTeks dokumen={dibaca} onClose={() => setDibaca(null)} />}
    </section>
  );
}
