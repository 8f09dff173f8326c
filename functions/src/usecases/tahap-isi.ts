import { BATAS, type BatasDokumen } from '@ppid/domain/dokumen/batas';
import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import { GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import {
  gagalTahap,
  KERJA,
  selesaiTahap,
  terbuka,
  type Kerja,
  type SemuaTahap,
} from '@ppid/domain/dokumen/tahap';
import { temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { refHalaman } from '../dokumen/halaman.js';
import type { Olahan } from '../dokumen/olahan.js';
import { gantiPerhatian } from '../dokumen/perhatian.js';
import { Tolak, type HasilPeriksa } from '../dokumen/protokol.js';
import { denganBerkas, type Lokal } from '../dokumen/unduhan.js';
import { db } from '../ports/firestore.js';

/** What one of the two stages brought; `galat` when it has to be tried again. */
interface Bagian {
  isi: Partial<Dokumen>;
  tahap: SemuaTahap;
  galat: unknown;
}

/**
 * Stages cilik and teks, those of them that are open, in one opening of the file. They fail apart: what one brought is
 * written although the other failed. @throws Tolak when a file that is not stored yet cannot be opened.
 */
export async function tahapIsi(o: Olahan, lokal?: Lokal, batas: BatasDokumen = BATAS): Promise<Kerja | null> {
  let bagian: Bagian;
  try {
    const kerja = (f: Lokal): Promise<Bagian> => kerjakan(o, f, batas);
    bagian = lokal ? await kerja(lokal) : await denganBerkas(o.alat, o.dok.asli, kerja);
  } catch (galat) {
    if (galat instanceof Tolak && o.dok.asli === null) throw galat;
    return o.gagal(KERJA.isi, galat);
  }
  const isi = { ...bagian.isi, tahap: bagian.tahap };
  return bagian.galat === null ? o.lanjut(isi) : o.gagal(KERJA.isi, bagian.galat, isi);
}

async function kerjakan(o: Olahan, lokal: Lokal, batas: BatasDokumen): Promise<Bagian> {
  const hasil = await buka(o, lokal, batas);
  const awal: Bagian = {
    isi: { halaman: hasil.halaman, ...(await o.simpanAsli()) },
    tahap: o.dok.tahap,
    galat: null,
  };
  return cilik(o, hasil, lokal, await teks(o, hasil, awal));
}

async function buka(o: Olahan, { berkas, dir }: Lokal, batas: BatasDokumen): Promise<HasilPeriksa> {
  const { dok, sewa, alat } = o;
  const tipe = TIPE_DIDUKUNG.find((t) => t === dok.tipe);
  if (!tipe) throw new Error(`document without a readable type: ${dok.tipe ?? 'null'}`);
  const { jalankanAnak } = await import('../dokumen/anak.js');
  const bagian = { cilik: terbuka(dok.tahap.cilik), teks: terbuka(dok.tahap.teks) };
  return jalankanAnak(
    { kerja: 'periksa', berkas, tipe, keluaran: dir, batas, bagian },
    alat.batasProses,
    (selesai, dari) => sewa.kemajuan(bagian.teks ? 'teks' : 'cilik', selesai, dari),
  );
}

async function teks(o: Olahan, hasil: HasilPeriksa, sejauh: Bagian): Promise<Bagian> {
  const tanpaTeks = { dariBerkas: 0, dariOcr: 0, kosong: hasil.halaman, keyakinanTerendah: null };
  if (o.dok.tahap.teks.keadaan === 'DILEWATI') return { ...sejauh, isi: { ...sejauh.isi, teks: tanpaTeks } };
  if (!terbuka(o.dok.tahap.teks)) return sejauh;
  try {
    await simpanHalaman(o.dok, hasil);
  } catch (galat) {
    return { ...sejauh, galat };
  }
  const { perluOcr } = hasil;
  const dariBerkas = hasil.teks.length - perluOcr.length;
  const sesudah = selesaiTahap(sejauh.tahap, ['teks'], o.kini);
  return {
    ...sejauh,
    isi: { ...sejauh.isi, perluOcr, teks: { ...tanpaTeks, dariBerkas, kosong: 0 } },
    tahap: perluOcr.length > 0 ? sesudah : selesaiTahap(sesudah, ['ocr'], o.kini, 'DILEWATI'),
  };
}

/** Page texts have their own documents: a hundred pages would not fit the event of a trigger (512 KB). */
async function simpanHalaman(dok: Dokumen, hasil: HasilPeriksa): Promise<void> {
  const penulis = db().bulkWriter();
  const tulisan = hasil.teks.flatMap((isiHalaman, i) => {
    const no = i + 1;
    if (hasil.perluOcr.includes(no)) return [];
    const isi: Halaman = {
      no,
      satkerId: dok.satkerId,
      kelas: dok.kelas,
      teks: isiHalaman,
      sumber: 'berkas',
      keyakinan: null,
      putaran: 0,
      nomorSurat: temukanNomorSurat(isiHalaman),
    };
    return [penulis.set(refHalaman(dok.satkerId, dok.id, no), isi)];
  });
  await Promise.all([penulis.close(), ...tulisan]);
}

async function cilik(o: Olahan, hasil: HasilPeriksa, { dir }: Lokal, sejauh: Bagian): Promise<Bagian> {
  const { dok, kini } = o;
  if (!terbuka(dok.tahap.cilik)) return sejauh;
  if (hasil.sampul === 'tanpa')
    return { ...sejauh, tahap: selesaiTahap(sejauh.tahap, ['cilik'], kini, 'DILEWATI') };
  // The child looked and could not: trying the same again by itself would give the same answer.
  if (hasil.sampul === 'gagal')
    return { ...sejauh, tahap: gagalTahap(sejauh.tahap, ['cilik'], kini, GALAT_TAHAP.sampul, true) };
  const { kecil, besar } = jalurDokumen(dok.satkerId, dok.kelas, dok.id);
  try {
    for (const [ke, nama] of [
      [kecil, 'kecil.webp'],
      [besar, 'besar.webp'],
    ] as const)
      await o.alat.simpanan.simpan(ke, await readFile(path.join(dir, nama)), 'image/webp');
  } catch (galat) {
    return { ...sejauh, galat: sejauh.galat ?? galat };
  }
  const baru = hasil.sampul === 'kosong' ? [{ halaman: 1, sebab: 'KOSONG' as const }] : [];
  return {
    ...sejauh,
    isi: {
      ...sejauh.isi,
      kecil,
      besar,
      perhatian: gantiPerhatian(dok.perhatian, (p) => p.halaman === 1 && p.sebab === 'KOSONG', baru),
    },
    tahap: selesaiTahap(sejauh.tahap, ['cilik'], kini),
  };
}
