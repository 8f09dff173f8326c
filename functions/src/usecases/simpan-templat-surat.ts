import { periksaTemplat } from '@ppid/domain/surat/periksa-templat';
import { NaskahSurat, type TemplatSurat } from '@ppid/domain/surat/templat-data';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { AppError } from '../errors.js';
import { bacaKantor, lupakanTemplatSurat } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, koleksiTemplatSurat, refTemplatSurat } from '../ports/firestore.js';

/** The office's own text as sent, with a message per place where it is no text of a letter. @throws AppError */
export function bacaNaskah(isi: unknown): NaskahSurat {
  const hasil = NaskahSurat.safeParse(isi);
  if (hasil.success) return hasil.data;
  const bidang: Record<string, string> = {};
  for (const { path, code } of hasil.error.issues) {
    bidang[path.join('.') || 'naskah'] =
      code === 'too_small'
        ? 'Wajib diisi.'
        : code === 'too_big'
          ? 'Terlalu panjang.'
          : 'Isian ini tidak sah.';
  }
  throw new AppError('invalid-argument', 'Ada bagian templat yang perlu diperbaiki.', bidang);
}

/**
 * Saves an office's own text of a letter as its next version, in force from a day that has not passed. Versions are never
 * overwritten: a letter of last year can always be explained. Refuses a text that drops what the law wants printed.
 */
export async function simpanTemplatSurat(
  { uid, satkerId }: { uid: string; satkerId: string },
  isi: { naskah: unknown; berlakuDari: string },
): Promise<{ versi: number }> {
  const naskah = bacaNaskah(isi.naskah);
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const pada = await sekarang();
  const bidang = periksaTemplat(naskah);
  if (isi.berlakuDari < kantor.kalender.tanggalLokal(pada)) {
    bidang['berlakuDari'] = 'Templat tidak dapat berlaku surut; pilih hari ini atau sesudahnya.';
  }
  if (Object.keys(bidang).length > 0) {
    throw new AppError(
      'invalid-argument',
      bidang['isiWajib'] ?? 'Ada bagian templat yang perlu diperbaiki.',
      bidang,
    );
  }
  const versi = await db().runTransaction(async (tx) => {
    const { docs } = await tx.get(koleksiTemplatSurat(satkerId).where('kunci', '==', naskah.kunci));
    const berikut = Math.max(0, ...docs.map((d) => Number(d.get('versi')))) + 1;
    const templat: TemplatSurat = {
      ...naskah,
      versi: berikut,
      satkerId,
      berlakuDari: isi.berlakuDari,
      berlakuSampai: null,
      penanda: templatBawaan(naskah.kunci).penanda,
    };
    tx.create(refTemplatSurat(satkerId, naskah.kunci, berikut), {
      ...templat,
      dibuat: pada,
      dibuatOleh: uid,
    });
    return berikut;
  });
  lupakanTemplatSurat(satkerId);
  return { versi };
}
