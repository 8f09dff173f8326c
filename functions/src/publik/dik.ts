import { tanggalLokal } from '@ppid/domain/calendar/zona';
import { daftarDikPublik, type DikPublik, type KantorDik } from '@ppid/domain/publik/dik';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';
import { bacaDik } from '../usecases/baca-dik.js';
import { GagalPublik } from './gagal.js';
import { satkerPublik } from './kantor.js';
import type { Kueri } from './konteks.js';

const UMUR_MS = 60_000;
/** As many offices as there are in the country. */
const MAKS_SIMPAN = 600;
const tersimpan = new Map<string, { butir: Butir[]; sampai: number }>();

/** Forgets what was kept; tests that change a list call it. */
export function lupakanDikPublik(): void {
  tersimpan.clear();
}

const keKantor = ({ id, nama, kota }: Satker): KantorDik => ({ id, nama, kota });

/** The items of an office; read at most once a minute per process. How they stand is worked out at every call. */
async function baca(satkerId: string): Promise<Butir[]> {
  const lama = tersimpan.get(satkerId);
  if (lama && lama.sampai > Date.now()) return lama.butir;
  if (tersimpan.size >= MAKS_SIMPAN) tersimpan.clear();
  const butir = await bacaDik(satkerId);
  tersimpan.set(satkerId, { butir, sampai: Date.now() + UMUR_MS });
  return butir;
}

/** `GET dik?satker={id}`. @throws GagalPublik TIDAK_DITEMUKAN */
export async function dik(kueri: Kueri, { pada }: { pada: Instan }): Promise<DikPublik> {
  const id = kueri('satker');
  const satker = (await satkerPublik()).find((s) => s.id === id);
  if (!satker) {
    const alasan = 'Kantor ini tidak ada, atau tidak membuka layanan publik di laman ini.';
    throw new GagalPublik('TIDAK_DITEMUKAN', alasan);
  }
  const hari = tanggalLokal(pada, satker.zona);
  const butir = daftarDikPublik(await baca(satker.id), hari, satker.zona);
  return { kantor: keKantor(satker), hari, butir };
}

/** `GET kantorDik`: by name. */
export async function kantorDik(): Promise<KantorDik[]> {
  return (await satkerPublik()).map(keKantor).sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
