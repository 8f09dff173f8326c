import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Riwayat } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import type { Sop } from '@ppid/domain/sop/types';
import { formulirEntri } from './klasifikasi.js';

/** A document that the SOP names, as the history has it. */
export interface DokumenSop {
  urutan: number;
  langkah: number;
  nama: string;
  /** Number and day, where the paper has them. */
  tanda: string;
  /** What it says in short: a disposition, a reason, input. */
  isi: string;
  dokumenIds: string[];
  /** A paper that goes with it was not filed. */
  tanpaFile: boolean;
}

/** What the forms of a classification and a documentation are on paper (dossier A.0, A.1, A.4, F.2, F.3). */
const NAMA: Readonly<Record<string, string>> = {
  usulanDik: 'Usulan informasi yang akan dikecualikan',
  tarikUsulan: 'Penarikan usulan',
  notaDinasUnit: 'Nota dinas',
  drafDik: 'Draf DIK beserta alasan pengecualian',
  undangan: 'Undangan uji konsekuensi',
  ujiKonsekuensi: 'Lembar uji konsekuensi',
  beritaAcara: 'Berita acara (notulen) uji konsekuensi',
  masukan: 'Masukan dan persetujuan',
  pengembalian: 'Catatan pengembalian',
  suratKeluar: 'Surat pengajuan',
  suratMasuk: 'Surat penerusan',
  suratJawaban: 'Surat jawaban',
  penetapan: 'Keputusan penetapan',
  penerusan: 'Keputusan KPU dan disposisi',
  pemindaian: 'Hasil pindaian',
  daftarJangka: 'Rekapitulasi menurut jangka waktu',
  lokasiSimpan: 'Catatan folder khusus dan tempat simpan',
  laporanDokumentasi: 'Laporan hasil pendokumentasian',
  arahan: 'Disposisi',
  pengumpulan: 'Formulir Daftar Informasi Publik yang Dikecualikan',
  klasifikasiDokumen: 'Daftar menurut jenis dokumen',
  keputusanKpu: 'Keputusan KPU RI',
  publikasi: 'Penerbitan',
};
/** Without a form: the aksi itself is what was done. */
const NAMA_AKSI: Readonly<Record<string, string>> = {
  periksa: 'Hasil pemeriksaan',
  setujui: 'Persetujuan rekapitulasi',
  setujuiPembina: 'Persetujuan',
  setujuiAtasan: 'Persetujuan',
  setujuiTimPertimbangan: 'Persetujuan',
  teruskan: 'Penerusan kepada desk',
};
const MILIK_PERAN = ['Persetujuan', 'Hasil pemeriksaan', 'Masukan dan persetujuan'];
/** Papers with a number come as files; a scan stands for itself. */
const BERKERTAS = ['notaDinasUnit', 'undangan', 'ujiKonsekuensi', 'beritaAcara', 'suratKeluar', 'suratMasuk'];
const ISI = ['arahan', 'alasan', 'masukan', 'laporan', 'keterangan', 'tautan'];

const kata = (nilai: unknown): string => (typeof nilai === 'string' ? nilai.trim() : '');

/** The papers of a berkas in the order they came, by the names that the SOP gives them. */
export function dokumenSop(sop: Sop, riwayat: readonly Riwayat[]): DokumenSop[] {
  return riwayat.flatMap((entri) => {
    const formulir = formulirEntri(sop, entri)?.nama ?? '';
    const dasar = NAMA[formulir] ?? (formulir === '' ? NAMA_AKSI[entri.aksi] : undefined);
    if (dasar === undefined || entri.langkah === 0) return [];
    const { data } = entri;
    const milik = MILIK_PERAN.includes(dasar) ? NAMA_PERAN[entri.peran] : '';
    const nomor = kata(data['nomor']);
    const tanggal = kata(data['tanggal']);
    return [
      {
        urutan: entri.urutan,
        langkah: entri.langkah,
        nama: [dasar, milik || kata(data['judul']) || kata(data['pengirim']) || kata(data['unit'])]
          .filter(Boolean)
          .join(': '),
        tanda: [nomor && `Nomor ${nomor}`, tanggal && `tanggal ${formatTanggal(tanggal)}`]
          .filter(Boolean)
          .join(' '),
        isi:
          [...ISI.map((kunci) => kata(data[kunci])), entri.catatan.trim()].find((satu) => satu !== '') ?? '',
        dokumenIds: entri.dokumenIds,
        tanpaFile: entri.dokumenIds.length === 0 && BERKERTAS.includes(formulir),
      },
    ];
  });
}

/** The return that the berkas still stands at: the newest entry sent it back. */
export function pengembalianTerakhir(sop: Sop, riwayat: readonly Riwayat[]): Riwayat | null {
  const terakhir = [...riwayat].sort((a, b) => a.urutan - b.urutan).at(-1);
  return terakhir && terakhir.keLangkah !== null && formulirEntri(sop, terakhir)?.nama === 'pengembalian'
    ? terakhir
    : null;
}
