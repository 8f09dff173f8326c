import { jalurKarantina } from '@ppid/domain/dokumen/jalur';
import { alasanKarantina, tahapTolak } from '@ppid/domain/dokumen/pesan';
import { gagalTahap, TAHAP, terbuka } from '@ppid/domain/dokumen/tahap';
import { hapusFolder, hapusHalaman } from '../dokumen/bersihkan.js';
import { bacaKembar } from '../dokumen/kembar.js';
import type { Olahan } from '../dokumen/olahan.js';
import type { Tolak } from '../dokumen/protokol.js';
import { log } from '../ports/log.js';
import { batasUnggahan } from './batas-unggahan.js';
import { batalkanPembukaan } from './catat-pembukaan.js';
import { hapusIndeksDokumen } from './indeks-dokumen.js';

/**
 * Nothing is thrown away: the refused file is kept where nobody can open it, and the document says why. What was made of
 * it (pictures, text, search entries) goes, that of its twins too. The status comes last: a crash before it leaves a
 * document that is refused again.
 */
export async function karantinakan(o: Olahan, dari: string, tolak: Tolak): Promise<void> {
  const { dok, alat } = o;
  const ke = jalurKarantina(dok.satkerId, dok.id);
  // Gone only when an earlier attempt has moved it already.
  if (dari !== ke && (await alat.simpanan.info(dari)))
    await alat.simpanan.salin(dari, ke, 'application/octet-stream');
  await hapusFolder(alat, dok, dok.asli);
  await hapusHalaman(dok);
  for (const { satkerId, id } of [dok, ...(await bacaKembar(dok))]) await hapusIndeksDokumen(satkerId, id);

  const alasan = alasanKarantina(tolak.kode, await batasUnggahan(dok));
  const tahap = tahapTolak(tolak.kode) ?? TAHAP.find((t) => terbuka(dok.tahap[t]));
  await o.tulis(
    {
      status: 'KARANTINA',
      karantina: { kode: tolak.kode, alasan },
      // After the last failure the stage itself tells its reason.
      tahap:
        tahap && tolak.kode !== 'GAGAL_DIOLAH'
          ? gagalTahap(dok.tahap, [tahap], o.kini, alasan, true)
          : dok.tahap,
      asli: null,
      kecil: null,
      besar: null,
      sha256: null,
      teks: null,
      perluOcr: [],
      perhatian: [],
      kemajuan: null,
      percobaan: 0,
    },
    true,
    (tx) => batalkanPembukaan(tx, dok),
  );
  if (dari !== ke) await alat.simpanan.hapus(dari);
  log.event('dokumen.karantina', {
    satkerId: dok.satkerId,
    dokumenId: dok.id,
    kode: tolak.kode,
    // What a parser says may quote the file; what the watcher measured is figures.
    rinci: /^[\d x:.ms/]+$/.test(tolak.message) ? tolak.message : null,
  });
}
