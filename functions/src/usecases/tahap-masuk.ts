import { PERCOBAAN_MAKSIMAL, type BatasDokumen } from '@ppid/domain/dokumen/batas';
import { GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import {
  gagalTahap,
  KERJA,
  mulaiTahap,
  selesaiTahap,
  TAHAP_MASUK,
  terbuka,
} from '@ppid/domain/dokumen/tahap';
import { BITA_KEPALA, kenaliTipe, kodeTakDikenal } from '@ppid/domain/dokumen/tipe';
import type { Kategori } from '@ppid/domain/dokumen/types';
import { UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { cariKembar } from '../dokumen/kembar.js';
import { habis } from '../dokumen/klaim.js';
import { AdaKembar, Terhenti, type Olahan, type Sumber } from '../dokumen/olahan.js';
import { Tolak } from '../dokumen/protokol.js';
import { SewaHilang } from '../dokumen/sewa.js';
import { denganBerkas, type Lokal } from '../dokumen/unduhan.js';
import type { InfoBerkas } from '../ports/storage.js';
import { batasUnggahan } from './batas-unggahan.js';
import { jalankan } from './jalankan-tahap.js';
import { pasangPintu } from './pintu-kelas.js';
import { tahapIsi } from './tahap-isi.js';
import { tautkan } from './tautkan-kembar.js';

/**
 * Takes a file in from `jalur` (entrance or quarantine): jenis, batas, sidik, kembar, then the first opening and all that
 * follows. Ends with the lease given back. @throws Tolak when the file is at fault.
 */
export async function masukkan(
  o: Olahan,
  jalur: string,
  info: Pick<InfoBerkas, 'ukuran' | 'tipe'>,
): Promise<void> {
  const batas = await batasUnggahan(o.dok);
  if (o.dok.percobaan > PERCOBAAN_MAKSIMAL) throw new Tolak('GAGAL_DIOLAH', `${o.dok.percobaan} attempts`);
  if (info.ukuran === 0) throw new Tolak('KOSONG');
  if (info.ukuran > batas.ukuranBita) throw new Tolak('TERLALU_BESAR');
  const pintu = pasangPintu(o);
  try {
    await denganBerkas(o.alat, jalur, async (lokal) => {
      const sumber = await kenali(o.dok.kategori, jalur, info.tipe, lokal);
      await pintu.periksa(sumber.sha256);
      if (await cariKembar(o.dok, sumber.sha256)) return tautkan(o, sumber.tipe, sumber.sha256);
      try {
        await isi(o, sumber, lokal, batas);
      } catch (galat) {
        if (!(galat instanceof AdaKembar)) throw galat;
        await tautkan(o, sumber.tipe, sumber.sha256);
      }
    });
  } catch (galat) {
    // A failure after these four stages has been written down by its own stage.
    if (galat instanceof Tolak || galat instanceof SewaHilang || !terbuka(o.dok.tahap.kembar)) throw galat;
    const tahap = gagalTahap(o.dok.tahap, TAHAP_MASUK, o.kini, GALAT_TAHAP.gangguan, false);
    await o.tulis({ tahap }, true);
    throw galat;
  } finally {
    await pintu.selesai();
  }
}

async function kenali(
  kategori: Kategori,
  jalur: string,
  tipeDiaku: string | undefined,
  { berkas }: Lokal,
): Promise<Sumber> {
  const awal = await kepala(berkas);
  const tipe = kenaliTipe(awal);
  if (tipe === null) throw new Tolak(kodeTakDikenal(tipeDiaku, awal));
  // The rules saw only what the browser claimed: a spreadsheet is no identity card, whatever it calls itself.
  if (!UNGGAHAN[kategori].tipe.includes(tipe)) throw new Tolak('ISI_TIDAK_SESUAI');
  return { jalur, tipe, sha256: await sidikJari(berkas) };
}

async function isi(o: Olahan, sumber: Sumber, lokal: Lokal, batas: BatasDokumen): Promise<void> {
  const diam = KERJA.isi.some((t) => o.dok.tahap[t].keadaan === 'BERJALAN');
  const terhenti = diam && habis({ ...o.dok, percobaan: o.dok.percobaan - 1 }, 'isi');
  const masuk = selesaiTahap(o.dok.tahap, TAHAP_MASUK, o.kini);
  const tahap = terhenti ? masuk : mulaiTahap(masuk, KERJA.isi, o.kini);
  await o.tulis({ tipe: sumber.tipe, tahap }, false);
  o.sumber = sumber;
  await jalankan(o, terhenti ? await o.gagal(KERJA.isi, new Terhenti()) : await tahapIsi(o, lokal, batas));
}

async function kepala(berkas: string): Promise<Uint8Array> {
  const pegangan = await open(berkas);
  try {
    const { buffer, bytesRead } = await pegangan.read(Buffer.alloc(BITA_KEPALA), 0, BITA_KEPALA, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await pegangan.close();
  }
}

async function sidikJari(berkas: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const potongan of createReadStream(berkas)) hash.update(potongan as Buffer);
  return hash.digest('hex');
}
