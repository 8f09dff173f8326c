import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import { selesaiTahap, TAHAP, tahapBaru, type SemuaTahap } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { simpanan } from '../../../functions/src/ports/storage.js';
import { dokumenUji, simpanDokumen } from '../../functions/pencarian-bantu.js';

export { simpanan };

export const KANTOR = 'prov-bengkulu';
export const PADA = '2026-11-02T03:00:00.000Z';

/** Every stage went well. */
export const SEMUA_SELESAI: SemuaTahap = selesaiTahap(tahapBaru(), TAHAP, PADA);

/**
 * A document as an earlier run of the pipeline left it in a berkas (`alamat` of its page), for what a test cannot bring
 * about from outside; `teks` of its pages. Its original lies in the archive as well.
 */
export async function taruhDokumen(
  alamat: string,
  file: { nama: string; tipe: string; isi: Buffer },
  keadaan: Partial<Dokumen> = {},
  teks: string[] = [],
): Promise<Dokumen> {
  const berkasId = new URL(alamat).pathname.split('/').at(-1) ?? '';
  const id = `uji-${berkasId}-${file.nama.replace(/\W/g, '')}`;
  const { asli } = jalurDokumen(KANTOR, 'biasa', id);
  const dokumen = dokumenUji(KANTOR, id, 'lampiran', file.nama, {
    ...{ berkasId, asli, tipe: file.tipe, ukuran: file.isi.length, tahap: SEMUA_SELESAI },
    ...keadaan,
  });
  if (dokumen.asli !== null) await simpanan.simpan(dokumen.asli, file.isi, file.tipe);
  return simpanDokumen(dokumen, teks);
}
