import { useId, useState } from 'react';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Sop } from '@ppid/domain/sop/types';
import { aksiSaya, type AksiSaya } from '../../lib/akses.js';
import { aksiMenanti, menyamping, semuaLangkah, type AksiMenanti } from '../../lib/langkah.js';
import { useAkun } from '../../session/session.js';
import { DialogAksi } from './dialog-aksi.js';

interface Terpilih extends AksiSaya {
  langkah: number;
}

/** What comes next as soon as something else is there: nobody has to guess why a button is missing. */
function Menanti({ daftar }: { daftar: readonly AksiMenanti[] }) {
  const id = useId();
  return (
    <ul className="butir" aria-label="Belum dapat dilakukan" data-uji="aksi-menanti">
      {daftar.map(({ aksi, sebab }) => (
        <li key={aksi.kode}>
          <button
            type="button"
            className="tombol tombol-kedua"
            disabled
            data-menanti={aksi.kode}
            aria-describedby={`${id}-${aksi.kode}`}
          >
            {aksi.label}
          </button>
          <span id={`${id}-${aksi.kode}`}>Belum dapat: {sebab}</span>
        </li>
      ))}
    </ul>
  );
}

/** The aksi that my roles may take now; the chosen one keeps its step even when the berkas moves on meanwhile. */
export function PanelAksi({ berkas, sop }: { berkas: Berkas; sop: Sop }) {
  const { peran, jenjang } = useAkun();
  const [terpilih, setTerpilih] = useState<Terpilih | null>(null);
  const [kabar, setKabar] = useState('');
  const aktif = berkas.langkahAktif;
  const langkah = aktif && semuaLangkah(sop).find((l) => l.no === aktif.no);
  const pilihan = aktif && langkah ? aksiSaya(langkah.aksi, aktif.aksi, peran, jenjang) : [];
  const menanti = langkah ? aksiMenanti(langkah, berkas, peran, jenjang) : [];
  const maju = pilihan.filter((p) => !menyamping(p.aksi));
  const lain = pilihan.filter((p) => menyamping(p.aksi));
  return (
    <section className="kartu kartu-aksi" aria-labelledby="aksi">
      <h2 id="aksi">Tindakan Anda</h2>
      {aktif &&
        [maju, lain].map(
          (daftar, i) =>
            daftar.length > 0 && (
              <div key={i} className="tombol-baris">
                {daftar.map((p) => (
                  <button
                    key={p.aksi.kode}
                    type="button"
                    className={i === 0 ? 'tombol' : 'tombol tombol-kedua'}
                    data-aksi={p.aksi.kode}
                    onClick={() => {
                      setKabar('');
                      setTerpilih({ ...p, langkah: aktif.no });
                    }}
                  >
                    {p.aksi.label}
                  </button>
                ))}
              </div>
            ),
        )}
      {menanti.length > 0 && <Menanti daftar={menanti} />}
      {aktif && pilihan.length === 0 && (
        <p className="redup">
          Tidak ada tindakan untuk peran Anda sekarang. Menunggu{' '}
          {aktif.menunggu.map((p) => NAMA_PERAN[p]).join(', ')}.
        </p>
      )}
      {!aktif && <p className="redup">Berkas ini sudah selesai.</p>}
      <p className="kabar" role="status">
        {kabar}
      </p>
      {terpilih && (
        <DialogAksi
          key={`${terpilih.langkah}/${terpilih.aksi.kode}`}
          berkas={berkas}
          {...terpilih}
          onClose={() => setTerpilih(null)}
          onDiterima={() => {
            setTerpilih(null);
            setKabar(`“${terpilih.aksi.label}” sudah dicatat.`);
          }}
        />
      )}
    </section>
  );
}
