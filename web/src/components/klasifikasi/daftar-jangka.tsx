import { formatTanggal } from '@ppid/domain/calendar/format';
import type { DaftarJangka } from '@ppid/domain/pengecualian/daftar';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';

/** The list by period as the system made it on its day (seed 1 langkah 3): later changes of the items do not change it. */
export function DaftarJangkaView({
  daftar,
  judul = 'Daftar menurut jangka waktu',
}: {
  daftar: DaftarJangka;
  judul?: string;
}) {
  return (
    <section className="kartu" aria-labelledby="daftar-jangka" data-uji="daftar-jangka">
      <h2 id="daftar-jangka">{judul}</h2>
      <p className="redup">
        {daftar.jumlah} butir, keadaan {formatTanggal(daftar.hari)}.
      </p>
      {daftar.kelompok.map((kelompok) => (
        <div key={kelompok.judul} className="kelompok-jangka">
          <h3>{kelompok.judul}</h3>
          <ul className="butir">
            {kelompok.baris.map((baris) => (
              <li key={baris.butirId}>
                <span>
                  <b>{baris.informasi}</b> {baris.bagian && `· ${baris.bagian}`}
                  <small>
                    {[...baris.pasal17.map(sebutPasal17), baris.undangUndang ?? '']
                      .filter(Boolean)
                      .join('; ')}{' '}
                    · {baris.unit}
                  </small>
                  <small>{sebutJangka(baris.jangka)}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
