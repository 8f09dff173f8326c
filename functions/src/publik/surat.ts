import { namaSuratPemohon } from '@ppid/domain/publik/kalimat';
import type { SuratPublik } from '@ppid/domain/publik/types';
import { simpanan } from '../ports/storage.js';
import { periksaGerbang } from '../usecases/periksa-gerbang.js';
import { cariBerkas } from './cari.js';
import { GagalPublik } from './gagal.js';
import { suratUntukPemohon } from './lacak.js';
import type { Konteks } from './konteks.js';
import { baca, Surat } from './skema.js';

/** `surat`: the PDF of one letter that the tracking page lists. */
export async function surat(isi: unknown, konteks: Konteks): Promise<SuratPublik> {
  const { suratId, ...kunci } = baca(Surat, isi);
  const { berkas } = await cariBerkas(kunci, konteks);
  const satu = (await suratUntukPemohon(berkas)).find(({ id }) => id === suratId);
  if (!satu?.path)
    throw new GagalPublik('TIDAK_DITEMUKAN', 'Surat ini tidak ada atau sudah diganti yang lebih baru.');
  const larangan = await periksaGerbang(berkas.satkerId, { jalur: [satu.path] }, konteks.pada);
  if (larangan.size > 0) throw new GagalPublik('TIDAK_DITEMUKAN', 'Surat ini tidak dapat diunduh.');
  const pdf = await simpanan.baca(satu.path);
  // Slashes of a number are no part of a file name.
  const nama = `${namaSuratPemohon(satu.templat)} ${satu.nomor ?? satu.tanggal}`.replace(
    /[^\p{L}\p{N} ._-]+/gu,
    '-',
  );
  return { nama: `${nama}.pdf`, tipe: 'application/pdf', isi: pdf.toString('base64') };
}
