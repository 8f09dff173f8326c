import { pemberitahuanDataPribadi } from '@ppid/domain/pribadi/pemberitahuan';
import type { KantorPublik } from '@ppid/domain/publik/types';

/** The notice of UU 27/2022, readable before anything is sent. */
export function DataPribadi({ kantor }: { kantor: KantorPublik | undefined }) {
  if (!kantor)
    return <p>Pilih kantor tujuan untuk membaca pemberitahuan tentang pemakaian data pribadi Anda.</p>;
  return (
    <div className="pemberitahuan" role="region" aria-label="Pemberitahuan data pribadi" tabIndex={0}>
      {pemberitahuanDataPribadi({ ...kantor, pengaturan: { retensi: kantor.retensi } }).map(
        ({ judul, isi }) => (
          <section key={judul}>
            <h3>{judul}</h3>
            {isi.map((paragraf) => (
              <p key={paragraf}>{paragraf}</p>
            ))}
          </section>
        ),
      )}
    </div>
  );
}
