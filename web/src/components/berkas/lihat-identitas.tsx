import { useState } from 'react';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { lihatIdentitas, type HalamanIdentitas } from '../../data/pribadi.js';
import { DialogAlasan } from '../dialog-alasan.js';
import { PesanGagal } from '../pesan.js';

interface Halaman {
  dokumen: Dokumen;
  pertama: HalamanIdentitas;
  alasan: string;
}

/** One page at a time, each fetched and logged on its own; nothing is kept after the dialog closes. */
function Tampilan({ dokumen, pertama, alasan }: Halaman) {
  const [kini, setKini] = useState(pertama);
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState('');
  const buka = async (halaman: number) => {
    setSibuk(true);
    setGalat('');
    try {
      setKini(await lihatIdentitas({ dokumenId: dokumen.id, halaman, alasan }));
    } catch (error) {
      setGalat(error instanceof Error ? error.message : 'Halaman tidak dapat dibuka.');
    } finally {
      setSibuk(false);
    }
  };
  return (
    <>
      <img
        className="gambar-identitas"
        src={`data:${kini.tipe};base64,${kini.gambar}`}
        alt={`${dokumen.nama}, halaman ${kini.halaman}, bertanda air`}
      />
      {kini.jumlah > 1 && (
        <div className="tombol-baris">
          <button
            type="button"
            className="tombol-kecil"
            disabled={sibuk || kini.halaman <= 1}
            onClick={() => void buka(kini.halaman - 1)}
          >
            Halaman sebelumnya
          </button>
          <span aria-live="polite">
            {kini.halaman} dari {kini.jumlah}
          </span>
          <button
            type="button"
            className="tombol-kecil"
            disabled={sibuk || kini.halaman >= kini.jumlah}
            onClick={() => void buka(kini.halaman + 1)}
          >
            Halaman berikutnya
          </button>
        </div>
      )}
      {galat && <PesanGagal>{galat}</PesanGagal>}
    </>
  );
}

/** The scan of an identity card never comes straight from Storage: it is asked for with a reason, and the look is logged. */
export function LihatIdentitas({ dokumen }: { dokumen: Dokumen }) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        onClick={() => setTerbuka(true)}
        aria-label={`Lihat (dicatat): ${dokumen.nama}`}
      >
        Lihat (dicatat)
      </button>
      {terbuka && (
        <DialogAlasan
          judul={dokumen.nama}
          keterangan="Gambar diberi tanda air nama Anda dan waktunya. Siapa yang membuka, kapan, dan alasannya dicatat."
          label="Alasan membuka"
          labelKirim="Buka"
          kirim={(alasan) => lihatIdentitas({ dokumenId: dokumen.id, halaman: 1, alasan })}
          hasil={(pertama, alasan) => <Tampilan dokumen={dokumen} pertama={pertama} alasan={alasan} />}
          onClose={() => setTerbuka(false)}
          lebar
        />
      )}
    </>
  );
}
