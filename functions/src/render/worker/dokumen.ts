import { adalahKantor } from '@ppid/domain/dokumen/tipe';
import net from 'node:net';
import type { Mesin } from '../../dokumen/mesin.js';
import type { Hasil, Pesan, Tugas } from '../../dokumen/protokol.js';
import { Tolak } from '../../dokumen/protokol.js';

/**
 * Entry of the child process that parses one untrusted file and exits. It has no credentials, no network and no time or
 * memory limit of its own: the parent watches it from outside (dokumen/anak.ts). Everything heavy is imported by the type
 * of the file, after its header has been read.
 */
async function mesinUntuk({ tipe, berkas, batas }: Tugas): Promise<Mesin> {
  if (tipe === 'application/pdf') return (await import('../../dokumen/mesin-pdf.js')).bukaPdf;
  if (adalahKantor(tipe)) return (await import('../../dokumen/mesin-kantor.js')).bukaKantor(tipe);
  (await import('../../dokumen/kepala.js')).periksaKepala(berkas, tipe, batas);
  return tipe === 'image/heic'
    ? (await import('../../dokumen/mesin-heic.js')).bukaHeic
    : (await import('../../dokumen/mesin-gambar.js')).bukaGambar(tipe);
}

const kirim = (pesan: Pesan, lalu?: () => void): void => {
  process.send?.(pesan, undefined, undefined, lalu);
};

let siap = false;

async function olah(tugas: Tugas): Promise<Hasil> {
  const mesin = await mesinUntuk(tugas);
  const { kerjakan } = await import('../../dokumen/kerja.js');
  // The libraries are loaded before the clock starts: a slow disk is not the file's fault.
  siap = true;
  kirim({ jenis: 'siap' });
  return kerjakan(mesin, tugas, (selesai, dari) => kirim({ jenis: 'kemajuan', selesai, dari }));
}

// A document must not make the system call anybody. This stops what the libraries would do by themselves (fetch too).
net.Socket.prototype.connect = () => {
  throw new Error('no network in the document child');
};

process.once('message', (tugas: Tugas) => {
  olah(tugas)
    .then((hasil): Pesan => ({ jenis: 'hasil', hasil }))
    .catch((galat: unknown): Pesan => {
      if (galat instanceof Tolak) return { jenis: 'tolak', kode: galat.kode, rinci: galat.message };
      // A library that cannot be loaded, a file that is not there: not the file's fault either.
      if (!siap) throw galat;
      return { jenis: 'tolak', kode: 'RUSAK', rinci: galat instanceof Error ? galat.name : 'unknown' };
    })
    .then((pesan) => kirim(pesan, () => process.exit(0)))
    .catch(() => process.exit(1));
});
// An orphan must not live on when the parent was killed.
process.once('disconnect', () => process.exit(1));
