import type { Instan } from '@ppid/domain/calendar/types';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import type { Formulir } from '@ppid/domain/formulir/types';
import { susunTandaTerima } from '@ppid/domain/publik/lacakan';
import type { TandaTerimaPublik } from '@ppid/domain/publik/types';
import { kodeLacak } from '../ports/rahasia.js';
import type { Kantor } from '../ports/acuan.js';
import { log } from '../ports/log.js';
import { bukaPublik, type Bukaan } from '../usecases/buka-publik.js';
import { GagalPublik } from './gagal.js';

/** What only the server says; whatever a client sends under these names is dropped. */
const MILIK_SERVER = ['kanal', 'diterima', 'kekurangan', 'nomorPermohonan'];

/** @throws GagalPublik when a field that no person sees was filled (honeypot). */
export function tolakMesin(situs: string): void {
  if (situs !== '')
    throw new GagalPublik(
      'DITOLAK',
      'Kiriman ini tampak seperti dari mesin. Muat ulang halaman, isi sendiri formulirnya, lalu kirim lagi.',
    );
}

type Isian = { data: Record<string, unknown>; pribadi: Record<string, unknown> };

/** The form as the office's own screen checks it. @throws GagalPublik ISIAN_TIDAK_SAH with a message per field. */
export function periksaFormulir(
  formulir: Formulir,
  isian: Isian,
  server: Record<string, unknown>,
  pada: Instan,
): Isian {
  const milikPemohon = Object.entries(isian.data).filter(([kunci]) => !MILIK_SERVER.includes(kunci));
  const data = { ...Object.fromEntries(milikPemohon), ...server, kanal: 'WEB_EPPID', diterima: pada };
  const hasil = periksaIsian(formulir, { data, pribadi: isian.pribadi });
  if (!hasil.sah) throw new GagalPublik('ISIAN_TIDAK_SAH', 'Ada isian yang perlu diperbaiki.', hasil.bidang);
  // Written with the tindakan: a second attempt must not differ from the first.
  const bersih = Object.fromEntries(Object.entries(hasil.data).filter(([kunci]) => kunci !== 'diterima'));
  return { data: bersih, pribadi: hasil.pribadi };
}

/** Opens the berkas and makes its receipt. @throws GagalPublik with the engine's own refusal. */
export async function bukaDanBeriTanda(bukaan: Bukaan, { kalender }: Kantor): Promise<TandaTerimaPublik> {
  const hasil = await bukaPublik(bukaan);
  if ('berkas' in hasil) {
    const { satkerId, jenis, id } = hasil.berkas;
    log.event('publik.diterima', { satkerId, jenis, berkasId: id });
    return susunTandaTerima(hasil.berkas, kodeLacak(satkerId, id), kalender);
  }
  const { kode, alasan, bidang } = hasil.ditolak;
  log.event('publik.ditolak', { satkerId: bukaan.satkerId, jenis: bukaan.jenis, kode });
  if (kode === 'ISIAN_TIDAK_SAH') throw new GagalPublik('ISIAN_TIDAK_SAH', alasan, bidang);
  if (kode === 'BERKAS_SUDAH_ADA' && hasil.nomorLama) {
    // The same key with other content: not proven to be the same sender, so no code.
    throw new GagalPublik(
      'DITOLAK',
      `Kiriman ini sudah terdaftar dengan nomor ${hasil.nomorLama}. Muat ulang halaman untuk mengajukan yang baru.`,
    );
  }
  throw new GagalPublik('DITOLAK', alasan, bidang);
}
