import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Kunci, LacakanPublik } from '@ppid/domain/publik/types';
import { saveBlob, toFileName, withExtension } from '../../src/lib/unduh.js';
import { panggil } from '../data/layanan.js';
import { useKirim } from '../lib/kirim.js';
import { dariBase64 } from '../lib/lampiran.js';
import { PesanGagal } from '../../src/components/pesan.js';

type Surat = LacakanPublik['surat'][number];

function Baris({ kunci, surat }: { kunci: Kunci; surat: Surat }) {
  const [keadaan, unduh] = useKirim({
    kirim: () => panggil('surat', { ...kunci, suratId: surat.id }),
    sukses: ({ nama, tipe, isi }) => saveBlob(dariBase64(isi, tipe), withExtension(toFileName(nama), tipe)),
  });
  return (
    <li>
      <span>
        {surat.nama}
        <br />
        <small>
          {surat.nomor && `Nomor ${surat.nomor}, `}
          {formatHariTanggal(surat.tanggal)}
        </small>
      </span>
      <button
        type="button"
        className="tombol-kecil"
        disabled={keadaan.sibuk}
        aria-label={`Unduh ${surat.nama}`}
        onClick={unduh}
      >
        {keadaan.sibuk ? 'Mengunduh…' : 'Unduh'}
      </button>
      {keadaan.alasan && <PesanGagal>{keadaan.alasan}</PesanGagal>}
    </li>
  );
}

export function DaftarSurat({ kunci, surat }: { kunci: Kunci; surat: Surat[] }) {
  return (
    <section className="kartu bagian" aria-labelledby="judul-surat">
      <h2 id="judul-surat">Surat</h2>
      {surat.length === 0 ? (
        <p>Belum ada surat yang terbit.</p>
      ) : (
        <ul className="terlampir">
          {surat.map((satu) => (
            <Baris key={satu.id} kunci={kunci} surat={satu} />
          ))}
        </ul>
      )}
    </section>
  );
}
