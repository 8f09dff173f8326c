import type { Berkas, CatatanLangkah, JamHukum, Riwayat } from '../berkas/types.js';
import { AKSI_BUKA } from '../berkas/types.js';
import type { Instan, Kalender } from '../calendar/types.js';
import { AKSES_DIHITUNG, type CatatanAkses } from '../pribadi/types.js';
import { larik, teks } from '../surat/isian.js';
import { isianForm } from '../surat/permohonan.js';
import { jawaban, kodeTutup, type Jawaban } from './jawaban.js';
import type { Rekap } from './types.js';

/** Field path → how much it grows; applied with the database's increment, or with terapkanKenaikan. */
export type Kenaikan = Record<string, number>;

type Hari = Pick<Kalender, 'hariKerjaAntara' | 'tutupKantor'>;

/** Text as one segment of a field path: no dots, slashes, brackets or leading `_`; '17.h.3' becomes '17_h_3'. */
export function kunciAman(nilai: string): string {
  const aman = nilai.replace(/[^A-Za-z0-9-]/g, '_').replace(/^_+/, '');
  return aman.slice(0, 60) || 'TIDAK_DIISI';
}

export function kunciLangkah(kunci: string, versi: number, no: number): string {
  return `${kunciAman(kunci)}-v${versi}-${no}`;
}

/**
 * What one accepted tindakan adds to the figures of the day it happened on (local day of `riwayat.pada`).
 * `kalender` is the office's; it counts the working days a request took, from its day of receipt to the written
 * answer (dossier E). An answer that is taken back (aksi bukanDik) is taken out of the figures again, on the day that
 * this happens: the answer that stands counts, and counts once; so does a closing that an order undoes.
 */
export function kenaikanRekap(
  sebelum: Berkas | null,
  sesudah: Berkas,
  riwayat: Riwayat,
  kalender: Hari,
): Kenaikan {
  const naik: Kenaikan = {};
  const tambah = (jalur: string, jumlah = 1) => {
    const total = (naik[jalur] ?? 0) + jumlah;
    if (total === 0) delete naik[jalur];
    else naik[jalur] = total;
  };
  const { jenis } = sesudah;
  if (!sebelum) tambah(`${jenis}.masuk`);
  if (sebelum?.status !== 'SELESAI' && sesudah.status === 'SELESAI') tambah(`${jenis}.selesai`);
  if (sebelum?.status === 'SELESAI' && sesudah.status !== 'SELESAI') tambah(`${jenis}.selesai`, -1);
  if (riwayat.aksi === 'kembalikan') tambah(`${jenis}.dikembalikan`);
  if (jenis === 'permohonan') naikPermohonan(sebelum, sesudah, riwayat, kalender, tambah);
  if (jenis === 'keberatan') naikKeberatan(sebelum, sesudah, riwayat, kalender, tambah);
  for (const catatan of sesudah.langkah) {
    const lama = sebelum?.langkah.find((l) => l.no === catatan.no) ?? null;
    naikLangkah(lama, catatan, kunciLangkah(sesudah.sop.kunci, sesudah.sop.versi, catatan.no), tambah);
  }
  return naik;
}

type Tambah = (jalur: string, jumlah?: number) => void;

function naikPermohonan(
  sebelum: Berkas | null,
  sesudah: Berkas,
  riwayat: Riwayat,
  kalender: Hari,
  tambah: Tambah,
): void {
  if (riwayat.aksi === AKSI_BUKA) {
    tambah(`permohonan.perKanal.${kunciAman(teks(sesudah.data, 'kanal'))}`);
    tambah(`permohonan.perKategori.${kunciAman(teks(sesudah.data, 'kategori'))}`);
  }
  const muncul = (kunci: string): boolean => !sebelum?.data[kunci] && Boolean(sesudah.data[kunci]);
  if (muncul('tidakDitanggapi')) tambah('permohonan.tidakDitanggapi');
  if (muncul('diserahkan')) tambah('permohonan.diserahkan');
  if (!sebelum?.jamHukum?.perpanjangan && sesudah.jamHukum?.perpanjangan) tambah('permohonan.diperpanjang');
  naikKelengkapan(sebelum, sesudah, tambah);

  const ulang = teks(sesudah.data, 'dijawabUlang');
  if (ulang !== '' && ulang !== teks(sebelum?.data ?? {}, 'dijawabUlang')) {
    tambah('permohonan.dijawabUlang');
    tambah(`permohonan.perHasilUlang.${kunciAman(teks(sesudah.data, 'hasil'))}`);
  }
  const [lama, baru] = [sebelum && jawaban(sebelum), jawaban(sesudah)];
  if (baru?.pada === lama?.pada) return;
  if (sebelum && lama) hitungJawaban(sebelum, lama, kalender, tambah, -1);
  if (baru) hitungJawaban(sesudah, baru, kalender, tambah, 1);
}

/** Waiting for the applicant, completed, or closed without an answer. */
function naikKelengkapan(sebelum: Berkas | null, sesudah: Berkas, tambah: Tambah): void {
  const menunggu = (berkas: Berkas | null): boolean => berkas?.status === 'MENUNGGU_KELENGKAPAN';
  const tutup = kodeTutup(sesudah);
  if (!menunggu(sebelum) && menunggu(sesudah)) tambah('permohonan.dimintaLengkap');
  if (menunggu(sebelum) && !menunggu(sesudah) && tutup === null) tambah('permohonan.dilengkapi');
  if (tutup !== null && (sebelum === null || kodeTutup(sebelum) === null)) {
    tambah('permohonan.ditutup');
    tambah(`permohonan.perTutup.${tutup}`);
  }
}

function hitungJawaban(berkas: Berkas, jawab: Jawaban, kalender: Hari, tambah: Tambah, kali: 1 | -1): void {
  tambah('permohonan.dijawab', kali);
  tambah(`permohonan.perHasil.${jawab.hasil}`, kali);
  for (const kode of jawab.alasan) tambah(`permohonan.perAlasan.${kunciAman(kode)}`, kali);
  hitungWaktu(berkas, jawab.pada, kalender, tambah, kali);
}

function hitungWaktu(
  { jenis, jamHukum: jam }: Berkas,
  dijawab: Instan,
  kalender: Hari,
  tambah: Tambah,
  kali: 1 | -1 = 1,
): void {
  if (!jam) return;
  tambah(`${jenis}.${dijawab <= jam.jatuhTempoInstan ? 'tepatWaktu' : 'terlambat'}`, kali);
  tambah(`${jenis}.perHari.h${hariTerpakai(jam, dijawab, kalender)}`, kali);
}

/** An objection: received by ground, answered by result and in time or not, and the dispute that may follow. */
function naikKeberatan(
  sebelum: Berkas | null,
  sesudah: Berkas,
  riwayat: Riwayat,
  kalender: Hari,
  tambah: Tambah,
): void {
  const { data } = sesudah;
  const muncul = (kunci: string): boolean => !sebelum?.data[kunci] && Boolean(data[kunci]);
  if (riwayat.aksi === AKSI_BUKA) {
    tambah(`keberatan.perKanal.${kunciAman(teks(data, 'kanal'))}`);
    for (const kode of larik(data, 'alasan')) tambah(`keberatan.perAlasan.${kunciAman(kode)}`);
  }
  if (muncul('tidakDitanggapi')) tambah('keberatan.tidakDitanggapi');
  if (muncul('dijawab')) {
    tambah('keberatan.dijawab');
    tambah(`keberatan.perHasil.${kunciAman(teks(data, 'hasil'))}`);
    hitungWaktu(sesudah, teks(data, 'dijawab'), kalender, tambah);
  }
  if (muncul('pencabutan')) {
    tambah('keberatan.ditutup');
    tambah('keberatan.perTutup.DICABUT');
  }
  if (muncul('sengketa')) tambah('keberatan.sengketa.masuk');
  const sidang = Number(data['jumlahSidang'] ?? 0) - Number(sebelum?.data['jumlahSidang'] ?? 0);
  if (sidang > 0) tambah('keberatan.sengketa.sidang', sidang);
  for (const form of ['putusan', 'putusanPerintah']) {
    if (!muncul(form)) continue;
    tambah('keberatan.sengketa.selesai');
    tambah(`keberatan.perAmar.${kunciAman(teks(isianForm(sesudah, form), 'amar'))}`);
  }
}

/** What one answer to the satisfaction survey adds, on the local day of its `pada`; `nilai` 1-5. */
export function kenaikanSurvei({ nilai }: { nilai: number }): Kenaikan {
  return { 'permohonan.survei.jumlah': 1, 'permohonan.survei.nilai': nilai };
}

/** One look more at excluded information; {} for what the reports do not count. */
export function kenaikanAkses({ apa }: Pick<CatatanAkses, 'apa'>): Kenaikan {
  return AKSES_DIHITUNG.some((satu) => satu === apa) ? { [`akses.${apa}`]: 1 } : {};
}

/** Working days from the day of (complete) receipt to the written answer (dossier E). */
export function hariTerpakai(jam: JamHukum, dijawab: Instan, kalender: Hari): number {
  return kalender.hariKerjaAntara(kalender.tutupKantor(jam.diterima), dijawab);
}

/** A visit of a step ended: its own share of the minutes and days, since the note adds up all visits. */
function naikLangkah(lama: CatatanLangkah | null, baru: CatatanLangkah, kunci: string, tambah: Tambah): void {
  const tertutup = baru.selesai !== null && (lama === null || lama.selesai !== baru.selesai);
  if (!tertutup) return;
  tambah(`langkah.${kunci}.jumlah`);
  tambah(`langkah.${kunci}.menit`, (baru.menit ?? 0) - (lama?.menit ?? 0));
  tambah(`langkah.${kunci}.hari`, (baru.hari ?? 0) - (lama?.hari ?? 0));
  if (baru.tepatWaktu !== null) tambah(`langkah.${kunci}.${baru.tepatWaktu ? 'tepat' : 'lewat'}`);
}

type Pohon = { [kunci: string]: number | Pohon };

/** The figures of a day after one more tindakan; the database does the same with increment. */
export function terapkanKenaikan(rekap: Rekap, kenaikan: Kenaikan): Rekap {
  const hasil: Pohon = salin(rekap);
  for (const [jalur, jumlah] of Object.entries(kenaikan)) {
    const ruas = jalur.split('.');
    const daun = ruas.pop();
    let simpul = hasil;
    for (const nama of ruas) {
      const anak = simpul[nama];
      simpul = typeof anak === 'object' ? anak : (simpul[nama] = {});
    }
    if (daun) simpul[daun] = angkaDi(simpul, daun) + jumlah;
  }
  return hasil;
}

/** Sum of days; order and grouping do not matter. Fields that are not numbers (id, dates) are left out. */
export function gabungRekap(hari: readonly Rekap[]): Rekap {
  const hasil: Pohon = {};
  for (const rekap of hari) tumpuk(hasil, salin(rekap));
  return hasil;
}

function tumpuk(ke: Pohon, dari: Pohon): void {
  for (const [kunci, nilai] of Object.entries(dari)) {
    if (typeof nilai === 'number') ke[kunci] = angkaDi(ke, kunci) + nilai;
    else {
      const anak = ke[kunci];
      tumpuk(typeof anak === 'object' ? anak : (ke[kunci] = {}), nilai);
    }
  }
}

function salin(nilai: object): Pohon {
  const hasil: Pohon = {};
  for (const [kunci, isi] of Object.entries(nilai) as [string, unknown][]) {
    if (typeof isi === 'number') hasil[kunci] = isi;
    else if (isi !== null && typeof isi === 'object' && !Array.isArray(isi)) hasil[kunci] = salin(isi);
  }
  return hasil;
}

function angkaDi(pohon: Pohon, kunci: string): number {
  const nilai = pohon[kunci];
  return typeof nilai === 'number' ? nilai : 0;
}
