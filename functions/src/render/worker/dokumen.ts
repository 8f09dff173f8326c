import type { Hasil, Kemajuan, Pesan, Tugas } from '../../dokumen/protokol.js';
import { Tolak } from '../../dokumen/protokol.js';

/**
 * Entry of the child process that parses one untrusted file and exits. It has no credentials, no network task and no
 * time or memory limit of its own: the parent watches it from outside (dokumen/anak.ts).
 */
async function kerjakan(tugas: Tugas, kemajuan: Kemajuan): Promise<Hasil> {
  if (tugas.tipe === 'application/pdf') {
    const { periksaPdf, renderPdf } = await import('../../dokumen/pdf.js');
    return tugas.kerja === 'periksa'
      ? periksaPdf(tugas.berkas, tugas.keluaran, kemajuan)
      : renderPdf(tugas.berkas, tugas.keluaran, tugas.halaman, kemajuan);
  }
  const { periksaGambar, renderGambar } = await import('../../dokumen/gambar.js');
  return tugas.kerja === 'periksa'
    ? periksaGambar(tugas.berkas, tugas.keluaran)
    : renderGambar(tugas.berkas, tugas.keluaran, tugas.halaman, kemajuan);
}

const kirim = (pesan: Pesan, lalu?: () => void): void => {
  process.send?.(pesan, undefined, undefined, lalu);
};

process.once('message', (tugas: Tugas) => {
  kerjakan(tugas, (selesai) => kirim({ jenis: 'kemajuan', selesai }))
    .then((hasil): Pesan => ({ jenis: 'hasil', hasil }))
    .catch((galat: unknown): Pesan => {
      if (galat instanceof Tolak) return { jenis: 'tolak', kode: galat.kode, rinci: galat.message };
      return { jenis: 'tolak', kode: 'RUSAK', rinci: galat instanceof Error ? galat.name : 'unknown' };
    })
    .then((pesan) => kirim(pesan, () => process.exit(0)))
    .catch(() => process.exit(1));
});
// An orphan must not live on when the parent was killed.
process.once('disconnect', () => process.exit(1));

// The libraries are loaded before the clock starts: a slow disk is not the file's fault.
Promise.all([import('../../dokumen/gambar.js'), import('../../dokumen/pdf.js')])
  .then(() => kirim({ jenis: 'siap' }))
  .catch(() => process.exit(1));
