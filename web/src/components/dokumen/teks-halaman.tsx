import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { watchSatuHalaman } from '../../data/penampil.js';
import { kalimatSumber } from '../../lib/sumber-teks.js';
import { kalimatPerhatian } from '../../lib/tahap-dokumen.js';
import { tandaiKata } from '../../lib/tandai-kata.js';
import { useLive } from '../../lib/use-live.js';
import { Tampil } from '../pesan.js';

function Isi({ halaman, cari }: { halaman: Halaman; cari: string }) {
  return (
    <>
      <p className="redup">{kalimatSumber(halaman)}</p>
      {halaman.nomorSurat.length > 0 && (
        <p>
          Nomor surat:{' '}
          {halaman.nomorSurat.map(({ baku, mentah }) => (
            <span
              key={mentah}
              className="cap cap-biru"
              title={mentah === baku ? undefined : `terbaca: ${mentah}`}
            >
              {baku}
            </span>
          ))}
        </p>
      )}
      <pre className="teks-halaman" role="region" tabIndex={0} aria-label="Teks halaman">
        {halaman.teks === ''
          ? '—'
          : tandaiKata(halaman, cari).map((p, i) => (p.sorot ? <mark key={i}>{p.teks}</mark> : p.teks))}
      </pre>
    </>
  );
}

const sedangDibaca = ({ status }: Dokumen): boolean => status === 'DIOLAH' || status === 'MENUNGGU_OCR';

/** What the page says, how that is known, and whether a person should check it. */
export function TeksHalaman({ dokumen, no, cari }: { dokumen: Dokumen; no: number; cari: string }) {
  const live = useLive<Halaman | null>(
    dokumen.kelas === 'biasa' ? `halaman/${dokumen.satkerId}/${dokumen.id}/${String(no)}` : null,
    (next, fail) => watchSatuHalaman(dokumen, no, next, fail),
  );
  const perhatian = dokumen.perhatian.filter((p) => p.halaman === no);
  return (
    <section className="kartu" aria-labelledby="teks-halaman">
      <h2 id="teks-halaman">Teks halaman {no}</h2>
      {kalimatPerhatian(perhatian).map((kalimat) => (
        <p key={kalimat} className="pesan pesan-ingat">
          {kalimat}
        </p>
      ))}
      {dokumen.kelas === 'biasa' ? (
        <Tampil live={live}>
          {(halaman) =>
            halaman ? (
              <Isi halaman={halaman} cari={cari} />
            ) : (
              <p className="redup" role="status">
                {sedangDibaca(dokumen)
                  ? 'Teksnya masih dibaca; nanti tampil sendiri di sini.'
                  : 'Teksnya belum dibaca. Ulangi tahap yang gagal di daftar dokumen.'}
              </p>
            )
          }
        </Tampil>
      ) : (
        <p className="redup">Teks dokumen ini tidak ditampilkan.</p>
      )}
    </section>
  );
}
