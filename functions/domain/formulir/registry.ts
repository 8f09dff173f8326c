import {
  BAHAN_KEBERATAN,
  KEBERATAN,
  MUSYAWARAH,
  PELAKSANAAN,
  PENGABULAN,
  PENGUATAN,
  PENYAMPAIAN,
  TANGGAPAN_PEMOHON,
} from './keberatan.js';
import { DUPLIKAT, KEKURANGAN, KELENGKAPAN, PENCABUTAN, TIDAK_DILENGKAPI } from './kelengkapan.js';
import { PEMBERITAHUAN, PENOLAKAN } from './keputusan.js';
import {
  JAWABAN_UNIT,
  KOORDINASI,
  LAPORAN,
  PEMBERIAN,
  PENYERAHAN,
  PERPANJANGAN,
  REGISTER,
  REKAPITULASI,
} from './pelayanan.js';
import { DRAF_DIK, KLASIFIKASI, NOTA_DINAS_UNIT, TARIK_USULAN, USULAN_DIK } from './pengecualian.js';
import { PENETAPAN, SURAT_JAWABAN, SURAT_MASUK } from './penetapan.js';
import { PERMOHONAN } from './permohonan.js';
import {
  DAFTAR_JANGKA,
  KLASIFIKASI_DOKUMEN,
  LAPORAN_DOKUMENTASI,
  LOKASI_SIMPAN,
  PEMINDAIAN,
  PENERUSAN,
  PENGUMPULAN,
  PUBLIKASI,
} from './simpan.js';
import { PUTUSAN, PUTUSAN_PERINTAH, SENGKETA, SIDANG } from './sengketa.js';
import type { Formulir } from './types.js';
import { ARAHAN, BERKAS, KEPUTUSAN_KPU, NOTA_DINAS, PENGEMBALIAN, SURAT_KELUAR } from './umum.js';
import { BERITA_ACARA, MASUKAN, UJI_KONSEKUENSI, UNDANGAN } from './uji.js';

/** Every form an aksi may name, by its name. */
export const FORMULIR: Readonly<Record<string, Formulir>> = Object.fromEntries(
  [
    PERMOHONAN,
    KEKURANGAN,
    KELENGKAPAN,
    PENCABUTAN,
    DUPLIKAT,
    TIDAK_DILENGKAPI,
    KEBERATAN,
    BAHAN_KEBERATAN,
    MUSYAWARAH,
    PENGUATAN,
    PENGABULAN,
    PENYAMPAIAN,
    PELAKSANAAN,
    TANGGAPAN_PEMOHON,
    SENGKETA,
    SIDANG,
    PUTUSAN,
    PUTUSAN_PERINTAH,
    BERKAS,
    ARAHAN,
    PENGEMBALIAN,
    NOTA_DINAS,
    SURAT_KELUAR,
    KEPUTUSAN_KPU,
    PEMBERIAN,
    KOORDINASI,
    JAWABAN_UNIT,
    PERPANJANGAN,
    PENYERAHAN,
    REGISTER,
    LAPORAN,
    REKAPITULASI,
    PEMBERITAHUAN,
    PENOLAKAN,
    KLASIFIKASI,
    USULAN_DIK,
    TARIK_USULAN,
    NOTA_DINAS_UNIT,
    DRAF_DIK,
    UNDANGAN,
    UJI_KONSEKUENSI,
    BERITA_ACARA,
    MASUKAN,
    SURAT_MASUK,
    SURAT_JAWABAN,
    PENETAPAN,
    PENERUSAN,
    PEMINDAIAN,
    DAFTAR_JANGKA,
    LAPORAN_DOKUMENTASI,
    PENGUMPULAN,
    KLASIFIKASI_DOKUMEN,
    LOKASI_SIMPAN,
    PUBLIKASI,
  ].map((formulir) => [formulir.nama, formulir]),
);

/** Safe for any text: `constructor` is not a form. */
export function cariFormulir(nama: string): Formulir | undefined {
  return Object.hasOwn(FORMULIR, nama) ? FORMULIR[nama] : undefined;
}
