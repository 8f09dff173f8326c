import { kelasKategori, namaAman, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import { mulaiTahap, TAHAP_MASUK, tahapBaru } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { InfoBerkas } from '../ports/storage.js';
import { bacaAsal, bacaDibukaDari } from './asal.js';

/** The record of an upload whose first worker has just taken it up. */
export function dokumenBaru(jalur: JalurMasuk, info: InfoBerkas, sampai: string, sekarang: string): Dokumen {
  const kelas = kelasKategori(jalur.kategori);
  return {
    id: jalur.dokumenId,
    satkerId: jalur.satkerId,
    jenis: jalur.jenis,
    berkasId: jalur.berkasId,
    kategori: jalur.kategori,
    kelas,
    nama: namaAman(info.metadata['nama']),
    tipe: null,
    ukuran: info.ukuran,
    sha256: null,
    halaman: null,
    status: 'DIOLAH',
    karantina: null,
    tahap: mulaiTahap(tahapBaru(kelas), TAHAP_MASUK, sekarang),
    kemajuan: null,
    perhatian: [],
    asli: null,
    kecil: null,
    besar: null,
    teks: null,
    perluOcr: [],
    samaDengan: null,
    asal: bacaAsal(jalur.dokumenId, info),
    dibukaDari: bacaDibukaDari(jalur.dokumenId, info),
    ditutup: null,
    penghitaman: null,
    pindah: null,
    diunggahOleh: info.metadata['oleh'] ?? '',
    diunggahPada: info.dibuat === '' ? sekarang : new Date(info.dibuat).toISOString(),
    diubah: sekarang,
    sewaSampai: sampai,
    percobaan: 1,
  };
}
