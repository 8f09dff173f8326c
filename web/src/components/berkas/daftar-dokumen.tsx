import type { Berkas } from '@ppid/domain/berkas/types';
import { kategoriUnggah } from '@ppid/domain/dokumen/unggahan';
import type { Jenis } from '@ppid/domain/sop/types';
import { useAkun } from '../../session/session.js';
import { KartuDokumen } from './kartu-dokumen.js';

const BERTERTUTUP: readonly Jenis[] = ['pengecualian', 'pendokumentasian'];

/** The documents of a berkas. */
export function DaftarDokumen({ berkas: { id, jenis } }: { berkas: Berkas }) {
  const { peran } = useAkun();
  return (
    <KartuDokumen
      id="dokumen"
      judul="Dokumen"
      kosong="Belum ada dokumen."
      jenis={jenis}
      berkasId={id}
      boleh={kategoriUnggah(peran, jenis, ['lampiran'])}
      // Where excluded papers are handled, one that slips in as an ordinary one is read by the whole office.
      tanpaUsul={BERTERTUTUP.includes(jenis)}
    />
  );
}
