import { kategoriUnggah } from '@ppid/domain/dokumen/unggahan';
import { useAkun } from '../../session/session.js';
import { KartuDokumen } from '../berkas/kartu-dokumen.js';

/** A decision runs no SOP: its files lie with itself, where the kind of berkas is that excludes. */
const JENIS = 'pengecualian';

/** The signed decision, and those that changed it; kept at KPU RI. */
export function FileKeputusan({ keputusanId }: { keputusanId: string }) {
  const { peran } = useAkun();
  return (
    <KartuDokumen
      id="file-keputusan"
      judul="File keputusan"
      kosong="Belum ada file."
      jenis={JENIS}
      berkasId={keputusanId}
      boleh={kategoriUnggah(peran, JENIS, []).filter((k) => k === 'keputusan')}
    />
  );
}
