import { useState } from 'react';
import { periksaTanda, type Tanda } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { mayTerapkanHitam } from '../../lib/akses.js';
import type { Hitam } from '../../lib/use-penghitaman.js';
import { useAkun } from '../../session/session.js';
import { Dialog } from '../dialog.js';
import { PesanGagal } from '../pesan.js';
import { BarisTanda } from './baris-tanda.js';
import { PilihAlasan } from './pilih-alasan.js';
import { RangkaianLama } from './rangkaian-lama.js';

interface Props {
  dokumen: Dokumen;
  hitam: Hitam;
  halaman: number;
  alasan: string;
  pilihan: string | null;
  pratinjau: boolean;
  onAlasan: (kode: string) => void;
  onPratinjau: (ya: boolean) => void;
  onTambah: () => void;
  onTuju: (tanda: Tanda) => void;
}

interface Konfirmasi {
  tanda: number;
  halaman: number;
  nama: string;
  sibuk: boolean;
  onYa: () => void;
  onTutup: () => void;
}

function DialogTerapkan({ tanda, halaman, nama, sibuk, onYa, onTutup }: Konfirmasi) {
  return (
    <Dialog judul="Buat salinan yang dihitamkan" onClose={onTutup}>
      <p>
        <b>{tanda} tanda</b> pada <b>{halaman} halaman</b> akan dihitamkan dalam salinan baru. Salinan itu
        berupa gambar saja: teks, lampiran, dan data lain dari aslinya tidak ikut. Dokumen asli “{nama}” tidak
        berubah.
      </p>
      <p>
        Sesudah salinannya dibuat, tanda ini tidak dapat diubah lagi. Baca salinannya sebelum diberikan kepada
        pemohon.
      </p>
      <div className="tombol-baris">
        <button type="button" className="tombol" disabled={sibuk} onClick={onYa}>
          {sibuk ? 'Sedang diproses…' : 'Ya, buat salinan'}
        </button>
        <button type="button" className="tombol-tautan" onClick={onTutup}>
          Batal
        </button>
      </div>
    </Dialog>
  );
}

/** The marks of the whole document as a list, and what becomes of them. */
export function PanelHitam(props: Props) {
  const { dokumen, hitam, halaman, alasan, pilihan, pratinjau, onAlasan, onPratinjau, onTambah, onTuju } =
    props;
  const { peran } = useAkun();
  const [tanya, setTanya] = useState(false);
  const terapkan = mayTerapkanHitam(peran);
  const { tanda, dasar } = hitam;
  const salah = periksaTanda(tanda, dokumen.halaman ?? 0);
  const diproses = hitam.semua.some((p) => p.status === 'DIPROSES');
  const halamanBertanda = new Set(tanda.map((t) => t.halaman)).size;
  return (
    <section className="kartu panel-hitam" aria-labelledby="panel-hitam">
      <h2 id="panel-hitam">Penghitaman</h2>
      <p className="redup">
        Tarik kotak di atas gambar, atau tambahkan tanda lalu geser dengan tombol panah. Aslinya tidak
        berubah.
      </p>
      <PilihAlasan label="Alasan untuk tanda berikutnya" nilai={alasan} onPilih={onAlasan} />
      <div className="tombol-baris">
        <button type="button" className="tombol-kecil" onClick={onTambah}>
          Tambah tanda di halaman {halaman}
        </button>
        <label className="centang">
          <input type="checkbox" checked={pratinjau} onChange={(e) => onPratinjau(e.target.checked)} />
          <span>Tampilkan hasilnya (hitam)</span>
        </label>
      </div>
      {tanda.length === 0 ? (
        <p className="redup">Belum ada tanda.</p>
      ) : (
        <ol className="daftar-tanda" aria-label="Tanda">
          {tanda.map((t, i) => (
            <BarisTanda
              key={t.id}
              tanda={t}
              no={i + 1}
              terpilih={t.id === pilihan}
              onUbah={(ubah) =>
                hitam.ubah((semua) => semua.map((s) => (s.id === t.id ? { ...s, ...ubah } : s)))
              }
              onHapus={() => hitam.ubah((semua) => semua.filter((s) => s.id !== t.id))}
              onTuju={() => onTuju(t)}
            />
          ))}
        </ol>
      )}
      <div aria-live="polite">
        {hitam.kabar && <p className="pesan pesan-ingat">{hitam.kabar}</p>}
        {salah && tanda.length > 0 && <p className="ingat">{salah}</p>}
      </div>
      {hitam.galat && <PesanGagal>{hitam.galat}</PesanGagal>}
      <div className="tombol-baris">
        <button
          type="button"
          className="tombol"
          disabled={hitam.sibuk || !hitam.belumDisimpan || salah !== null || diproses}
          onClick={() => void hitam.simpan()}
        >
          Simpan konsep
        </button>
        {terapkan && (
          <button
            type="button"
            className="tombol tombol-kedua"
            disabled={hitam.sibuk || hitam.belumDisimpan || tanda.length === 0 || dasar === null || diproses}
            onClick={() => setTanya(true)}
          >
            Buat salinan yang dihitamkan…
          </button>
        )}
      </div>
      <p className="redup" role="status">
        {hitam.belumDisimpan
          ? 'Ada perubahan yang belum disimpan.'
          : tanda.length > 0
            ? `Tersimpan: ${tanda.length} tanda pada ${halamanBertanda} halaman.${terapkan ? '' : ' PPID yang membuat salinannya.'}`
            : ''}
      </p>
      <RangkaianLama
        dokumen={dokumen}
        semua={hitam.semua}
        bolehTerapkan={terapkan}
        onUlang={(p) => void hitam.terapkan(p)}
      />
      {tanya && dasar && (
        <DialogTerapkan
          tanda={tanda.length}
          halaman={halamanBertanda}
          nama={dokumen.nama}
          sibuk={hitam.sibuk}
          onYa={() => void hitam.terapkan(dasar).then(() => setTanya(false))}
          onTutup={() => setTanya(false)}
        />
      )}
    </section>
  );
}
