import { GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import { gagalTahap, mulaiTahap, selesaiTahap, type SemuaTahap } from '@ppid/domain/dokumen/tahap';
import { hapusFolder, hapusHalaman } from '../dokumen/bersihkan.js';
import { cariKembar, cermin } from '../dokumen/kembar.js';
import type { Olahan } from '../dokumen/olahan.js';
import { log } from '../ports/log.js';
import { indeksDokumen } from './indeks-dokumen.js';

/** Linked, not stored twice: files and page texts are those of the first. What this worker stored meanwhile goes. */
export async function tautkan(o: Olahan, tipe: string, sha256: string): Promise<void> {
  await hapusFolder(o.alat, o.dok, null);
  await o.kosongkanKelasLain();
  await hapusHalaman(o.dok);
  const asal = await cariKembar(o.dok, sha256);
  if (!asal) throw new Error('the twin vanished before it was linked');
  const tahap = await indeksNama(
    o,
    selesaiTahap(o.dok.tahap, ['jenis', 'batas', 'sidik', 'kembar'], o.kini),
    asal.id,
  );
  await o.sewa.lepas(async (_, tx) => {
    const kini = await cariKembar(o.dok, sha256, tx);
    if (!kini) throw new Error('the twin vanished before it was linked');
    (await o.pintu(tx, sha256))();
    const isi = { ...cermin(kini, tahap), tipe, sha256, samaDengan: kini.id, percobaan: 0, kemajuan: null };
    o.dok = { ...o.dok, ...isi };
    return isi;
  });
}

/** Stage indeks of a twin: its name. What fails there waits for a person; it never holds up the link. */
export async function indeksNama(o: Olahan, tahap: SemuaTahap, asalId: string): Promise<SemuaTahap> {
  const mulai = mulaiTahap(tahap, ['indeks'], o.kini);
  try {
    await indeksDokumen({ ...o.dok, tahap, samaDengan: asalId });
    return selesaiTahap(mulai, ['indeks'], o.kini);
  } catch (galat) {
    log.problem('dokumen.tahapGagal', {
      satkerId: o.dok.satkerId,
      dokumenId: o.dok.id,
      tahap: 'indeks',
      akhir: true,
      sebab: galat instanceof Error ? galat.name : typeof galat,
    });
    return gagalTahap(mulai, ['indeks'], o.kini, GALAT_TAHAP.indeks, true);
  }
}
