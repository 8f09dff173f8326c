import { jalurKarantina } from '@ppid/domain/dokumen/jalur';
import { KERJA } from '@ppid/domain/dokumen/tahap';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { klaimDokumen, type Klaim } from '../dokumen/klaim.js';
import { Olahan, Terhenti } from '../dokumen/olahan.js';
import { Tolak } from '../dokumen/protokol.js';
import { BelumWaktunya, SewaHilang } from '../dokumen/sewa.js';
import type { TugasDokumen } from '../ports/antrean.js';
import { jalankan } from './jalankan-tahap.js';
import { karantinakan } from './karantina-dokumen.js';
import { susulkanPindah } from './pindahkan-dokumen.js';
import { masukkan } from './tahap-masuk.js';
import { indeksNama } from './tautkan-kembar.js';

/** dilanjutkan: a task in the queue for OCR has the rest. */
export type HasilOlah = 'sudah' | 'selesai' | 'dilanjutkan' | 'gagal' | 'karantina';

/**
 * Takes up a stored document where it stands, or anew one that was released from quarantine. Safe to call any number of
 * times. Throws what a stage failed with, after writing it down: the queue tries again.
 */
export async function olahDokumen(
  tugas: TugasDokumen,
  alat: Alat = alatNyata(),
  bolehOcr = false,
): Promise<HasilOlah> {
  const klaim = await klaimDokumen(tugas, alat, bolehOcr);
  if (klaim === null) return 'sudah';
  if (klaim === 'ocr') {
    await alat.antrekanOcr(tugas, `olah-${String(Math.floor(alat.sekarang().getTime() / 60_000))}`);
    return 'dilanjutkan';
  }
  const o = new Olahan(klaim.dok, klaim.sewa, alat, bolehOcr);
  const karantina = jalurKarantina(tugas.satkerId, tugas.dokumenId);
  const asal = klaim.dok.asli ?? karantina;
  try {
    if (klaim.dok.samaDengan !== null) await olahKembar(o, klaim.dok.samaDengan);
    else if (klaim.dok.asli === null) await olahLepasan(o, karantina);
    else await olahTersimpan(o, klaim);
  } catch (galat) {
    if (galat instanceof SewaHilang) await susulkanPindah(o.dok, alat);
    if (!(galat instanceof Tolak)) throw galat;
    await karantinakan(o, asal, galat);
    return 'karantina';
  } finally {
    klaim.sewa.berhenti();
  }
  if (o.dok.status === 'MENUNGGU_OCR') return 'dilanjutkan';
  return o.dok.status === 'GAGAL' ? 'gagal' : 'selesai';
}

async function olahTersimpan(o: Olahan, { kerja, terhenti }: Klaim): Promise<void> {
  if (kerja === null) await o.lanjut({ perluOcr: [] });
  else await jalankan(o, terhenti ? await o.gagal(KERJA[kerja], new Terhenti()) : kerja);
}

async function olahKembar(o: Olahan, asalId: string): Promise<void> {
  const tahap = await indeksNama(o, o.dok.tahap, asalId);
  await o.sewa.lepas((dok) => ({ tahap: { ...dok.tahap, indeks: tahap.indeks }, percobaan: 0 }));
}

/** One more try of a file in quarantine; it leaves only when that went well. */
async function olahLepasan(o: Olahan, karantina: string): Promise<void> {
  const info = await o.alat.simpanan.info(karantina);
  if (!info) throw new BelumWaktunya(o.dok.id);
  await masukkan(o, karantina, { ...info, tipe: undefined });
  await o.alat.simpanan.hapus(karantina);
}
