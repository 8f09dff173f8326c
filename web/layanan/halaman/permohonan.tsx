import { useEffect, type FormEvent } from 'react';
import { nilaiKosong, isWajib, type Nilai } from '../../src/lib/isian.js';
import { DRAF_PERMOHONAN, useDraf } from '../data/draf.js';
import { DataPribadi } from '../komponen/data-pribadi.js';
import { fokusPertama, RingkasanGalat } from '../komponen/galat.js';
import { Isian } from '../komponen/isian.js';
import { KontakKantor, PilihKantor, useDaftarKantor } from '../komponen/kantor.js';
import { PilihLampiran } from '../komponen/lampiran.js';
import { BAGIAN_PERMOHONAN } from '../lib/formulir.js';
import {
  formulirDari,
  periksaPermohonan,
  peringatanPermohonan,
  tanpaPesan,
  satuDariDua,
  tempatLampiran,
  urutkan,
} from '../lib/permohonan.js';
import { pindah } from '../rute.js';

const KATEGORI_LAMPIRAN = ['badan-hukum', 'identitas', 'surat-kuasa', 'lampiran'];
const URUTAN = ['satkerId', ...BAGIAN_PERMOHONAN.flatMap((b) => b.kunci), ...KATEGORI_LAMPIRAN];

/** An office named in a link ("?kantor=kota-pontianak") is chosen beforehand. */
function kantorTautan(): string {
  return new URLSearchParams(window.location.search).get('kantor') ?? '';
}

export function HalamanPermohonan() {
  const draf = useDraf(DRAF_PERMOHONAN);
  const daftarKantor = useDaftarKantor();
  const kantor = daftarKantor.find((k) => k.id === draf.untuk);
  const formulir = formulirDari(draf, kantor);
  const peringatan = peringatanPermohonan(draf, formulir);
  const { galat } = draf;
  const salah = urutkan(galat, URUTAN);
  const dariTautan = draf.untuk === '' && daftarKantor.some((k) => k.id === kantorTautan());

  useEffect(() => {
    if (dariTautan) DRAF_PERMOHONAN.ubah({ untuk: kantorTautan() });
  }, [dariTautan]);
  // Back from the server with a refusal: straight to what it refused.
  useEffect(() => {
    const ditolak = urutkan(DRAF_PERMOHONAN.baca().galat, URUTAN);
    if (ditolak.length > 0) fokusPertama(ditolak);
  }, []);

  const ubah = (kunci: string, nilai: Nilai): void => {
    DRAF_PERMOHONAN.ubah({
      isi: { ...draf.isi, [kunci]: nilai },
      galat: tanpaPesan(galat, kunci),
      alasan: '',
    });
  };
  const periksa = (event: FormEvent): void => {
    event.preventDefault();
    const temuan = periksaPermohonan(draf, formulir);
    DRAF_PERMOHONAN.ubah({ galat: temuan, alasan: '' });
    const daftar = urutkan(temuan, URUTAN);
    if (daftar.length > 0) fokusPertama(daftar);
    else pindah('permohonan/periksa');
  };
  const isian = (kunci: string) => {
    const bidang = formulir.bidang.find((b) => b.kunci === kunci);
    return bidang ? (
      <Isian
        key={kunci}
        bidang={bidang}
        nilai={draf.isi[kunci] ?? nilaiKosong(bidang)}
        wajib={isWajib(bidang, draf.isi) || satuDariDua(kunci, draf.isi)}
        galat={galat[kunci]}
        peringatan={peringatan[kunci]}
        onChange={(nilai) => ubah(kunci, nilai)}
      />
    ) : null;
  };

  return (
    <>
      <title>Ajukan permohonan informasi — PPID KPU</title>
      <h1 tabIndex={-1}>Permohonan informasi publik</h1>
      <p className="pembuka">
        Semua isian wajib diisi kecuali yang bertanda “boleh kosong”. Sebelum dikirim, Anda memeriksa semuanya
        sekali lagi.
      </p>
      {draf.dipulihkan && (
        <p className="pesan pesan-ingat">
          Isian Anda yang lalu ditampilkan kembali. Isi lagi NIK dan pilih lagi lampiran; keduanya tidak
          disimpan.
        </p>
      )}
      <RingkasanGalat salah={salah} alasan={draf.alasan} />
      <form className="formulir" noValidate onSubmit={periksa}>
        <section className="kartu bagian" aria-labelledby="judul-kantor">
          <h2 id="judul-kantor">Kantor tujuan</h2>
          <PilihKantor
            id="satkerId"
            nilai={draf.untuk}
            galat={galat['satkerId']}
            onChange={(untuk) => DRAF_PERMOHONAN.ubah({ untuk })}
          />
          <div role="status">{kantor && <KontakKantor kantor={kantor} />}</div>
        </section>
        {BAGIAN_PERMOHONAN.map((bagian) => (
          <section key={bagian.id} className="kartu bagian" aria-labelledby={`judul-${bagian.id}`}>
            <h2 id={`judul-${bagian.id}`}>{bagian.judul}</h2>
            {bagian.kunci.map(isian)}
          </section>
        ))}
        <section className="kartu bagian" aria-labelledby="judul-lampiran">
          <h2 id="judul-lampiran">Lampiran</h2>
          <p className="bantuan">
            PDF, JPG, atau PNG; paling banyak 4 file, masing-masing paling besar 5 MB. Yang belum Anda punya
            dapat menyusul: permohonan dicatat belum lengkap, dan batas waktu jawaban berjalan setelah
            lengkap.
          </p>
          {tempatLampiran(draf.isi).map((tempat) => (
            <PilihLampiran
              key={tempat.kategori}
              tempat={tempat}
              semua={draf.lampiran}
              galat={galat[tempat.kategori]}
              wajib={tempat.kategori !== 'lampiran'}
              onUbah={(lampiran) =>
                DRAF_PERMOHONAN.ubah({ lampiran, galat: tanpaPesan(galat, tempat.kategori) })
              }
            />
          ))}
        </section>
        <section className="kartu bagian" aria-labelledby="judul-pribadi">
          <h2 id="judul-pribadi">Data pribadi Anda</h2>
          <DataPribadi kantor={kantor} />
          {isian('persetujuanDataPribadi')}
        </section>
        <p className="bantuan">
          Isian tersimpan sementara di tab ini saja, tanpa NIK dan lampiran, dan terhapus setelah terkirim
          atau tab ditutup.
        </p>
        <div className="tombol-baris">
          <button type="submit" className="tombol tombol-utama">
            Lanjut: periksa isian
          </button>
          <button
            type="button"
            className="tombol tombol-kedua"
            onClick={() => {
              DRAF_PERMOHONAN.kosongkan();
              window.scrollTo(0, 0);
              document.querySelector<HTMLElement>('h1')?.focus();
            }}
          >
            Kosongkan isian
          </button>
        </div>
      </form>
    </>
  );
}
