import { tanggalLokal } from '@ppid/domain/calendar/zona';
import { FORMAT_EKSPOR } from '@ppid/domain/laporan/baris';
import type { TerbitanDik } from '@ppid/domain/pengecualian/daftar';
import { daftarDikPublik, daftarTerbitan, type DikPublik, type KantorDik } from '@ppid/domain/publik/dik';
import type { SuratPublik } from '@ppid/domain/publik/types';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';
import { bacaDik } from '../usecases/baca-dik.js';
import { bacaTerbitan, fileTerbitan } from '../usecases/terbitan-dik.js';
import { GagalPublik } from './gagal.js';
import { satkerPublik } from './kantor.js';
import type { Kueri } from './konteks.js';

const UMUR_MS = 60_000;
/** As many offices as there are in the country. */
const MAKS_SIMPAN = 600;
type Isi = { butir: Butir[]; terbitan: TerbitanDik[] };
const tersimpan = new Map<string, Isi & { sampai: number }>();

/** Forgets what was kept; tests that change a list call it. */
export function lupakanDikPublik(): void {
  tersimpan.clear();
}

const keKantor = ({ id, nama, kota }: Satker): KantorDik => ({ id, nama, kota });

/** The items and published lists of an office; read at most once a minute per process. How they stand is worked out at every call. */
async function baca(satkerId: string): Promise<Isi> {
  const lama = tersimpan.get(satkerId);
  if (lama && lama.sampai > Date.now()) return lama;
  if (tersimpan.size >= MAKS_SIMPAN) tersimpan.clear();
  const [butir, terbitan] = await Promise.all([bacaDik(satkerId), bacaTerbitan(satkerId)]);
  tersimpan.set(satkerId, { butir, terbitan, sampai: Date.now() + UMUR_MS });
  return { butir, terbitan };
}

async function kantorDari(kueri: Kueri): Promise<Satker> {
  const id = kueri('satker');
  const satker = (await satkerPublik()).find((s) => s.id === id);
  if (satker) return satker;
  const alasan = 'Kantor ini tidak ada, atau tidak membuka layanan publik di laman ini.';
  throw new GagalPublik('TIDAK_DITEMUKAN', alasan);
}

/** `GET dik?satker={id}`. @throws GagalPublik TIDAK_DITEMUKAN */
export async function dik(kueri: Kueri, { pada }: { pada: Instan }): Promise<DikPublik> {
  const satker = await kantorDari(kueri);
  const hari = tanggalLokal(pada, satker.zona);
  const { butir, terbitan } = await baca(satker.id);
  return {
    kantor: keKantor(satker),
    hari,
    butir: daftarDikPublik(butir, hari, satker.zona),
    terbitan: daftarTerbitan(terbitan, satker.zona),
  };
}

/** `GET terbitanDik?satker={id}&versi={n}&format=pdf|xlsx`. @throws GagalPublik TIDAK_DITEMUKAN */
export async function terbitanDik(kueri: Kueri): Promise<SuratPublik> {
  const { id } = await kantorDari(kueri);
  const versi = Number(kueri('versi'));
  const format = FORMAT_EKSPOR.find((f) => f === kueri('format'));
  const file = format && Number.isSafeInteger(versi) ? await fileTerbitan(id, versi, format) : null;
  if (!file) throw new GagalPublik('TIDAK_DITEMUKAN', 'Daftar ini tidak ada.');
  return { ...file, isi: file.isi.toString('base64') };
}

/** `GET kantorDik`: by name. */
export async function kantorDik(): Promise<KantorDik[]> {
  return (await satkerPublik()).map(keKantor).sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
