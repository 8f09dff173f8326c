import { kerjakan } from '../../dokumen/kerja.js';
import type { Mesin } from '../../dokumen/mesin.js';
import type { Pesan, Tugas } from '../../dokumen/protokol.js';
import { Tolak } from '../../dokumen/protokol.js';

/**
 * Entry of the child process that parses one untrusted file and exits. It has no credentials, no network task and no
 * time or memory limit of its own: the parent watches it from outside (dokumen/anak.ts).
 */
async function mesinUntuk(tipe: Tugas['tipe']): Promise<Mesin> {
  return tipe === 'application/pdf'
    ? (await import('../../dokumen/mesin-pdf.js')).bukaPdf
    : (await import('../../dokumen/mesin-gambar.js')).bukaGambar;
}

const kirim = (pesan: Pesan, lalu?: () => void): void => {
  process.send?.(pesan, undefined, undefined, lalu);
};

process.once('message', (tugas: Tugas) => {
  mesinUntuk(tugas.tipe)
    .then((buka) => kerjakan(buka, tugas, (selesai, dari) => kirim({ jenis: 'kemajuan', selesai, dari })))
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
Promise.all([import('../../dokumen/mesin-gambar.js'), import('../../dokumen/mesin-pdf.js')])
  .then(() => kirim({ jenis: 'siap' }))
  .catch(() => process.exit(1));
