import { Link } from 'react-router';
import { TANPA_SOP_DOKUMENTASI } from '../../lib/tugas-butir.js';
import { useDokumentasi } from '../../lib/use-butir.js';
import { BukaLanjutan } from './buka-lanjutan.js';

/** An item that nobody has documented yet: the berkas that is doing it, or the way to open one. */
export function Dokumentasikan({ butirId, nama }: { butirId: string; nama: string }) {
  const berkas = useDokumentasi(butirId);
  if (!berkas.data) return null;
  const berjalan = berkas.data.find(({ status }) => status !== 'SELESAI');
  return (
    <div data-uji="dokumentasikan">
      {berjalan ? (
        <p>
          Sedang didokumentasikan:{' '}
          <Link to={`/berkas/pendokumentasian/${berjalan.id}`}>buka berkas pendokumentasiannya</Link>.
        </p>
      ) : (
        <>
          <p>Belum didokumentasikan: keputusan, lembar uji, dan naskahnya belum disimpan.</p>
          <BukaLanjutan
            jenis="pendokumentasian"
            label="Buka berkas pendokumentasian"
            judul={`Pendokumentasian: ${nama}`}
            tanpa={TANPA_SOP_DOKUMENTASI}
          />
        </>
      )}
    </div>
  );
}
