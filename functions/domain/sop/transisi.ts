import {
  AKSI_BUKA,
  type Berkas,
  type CatatanLangkah,
  type LangkahAktif,
  type Riwayat,
  type Tindakan,
} from '../berkas/types.js';
import type { JamHukum } from '../berkas/types.js';
import { labelHitungUlang } from '../calendar/sebabUbah.js';
import type { Instan } from '../calendar/types.js';
import { faktaLewat, jamKeberatan, permohonanDari, terapkanKeberatan } from '../keberatan/fakta.js';
import { samarkanTeks } from '../pribadi/samar.js';
import { jamPermohonan, terapkanPermohonan, tungguKelengkapan, type Sekitar } from '../permohonan/fakta.js';
import type { Konteks } from './engine.js';
import { cariLangkah, langkahBerlaku, menungguDi } from './langkah.js';
import { terapkanPendokumentasian } from '../pengecualian/pendokumentasian.js';
import { bukaPengecualian, terapkanPengecualian } from '../pengecualian/fakta.js';
import { rencanaLangkah, tenggatAktif } from './tenggat.js';
import type { Aksi, Jenis, Langkah, Sop } from './types.js';

/** State changes without any check: `advance` has decided, `replay` trusts the history. */
export interface Hasil {
  berkas: Berkas;
  riwayat: Riwayat;
}

const sekitar = ({ kalender, satker }: Konteks): Sekitar => ({ kalender, pengaturan: satker.pengaturan });

export function bukaBerkas(
  sop: Sop,
  tindakan: Tindakan,
  data: Record<string, unknown>,
  konteks: Konteks,
): Hasil {
  const lengkap = !data['kekurangan'];
  const jam = { permohonan: jamPermohonan, keberatan: jamKeberatan }[sop.jenis as string];
  let dasar: Berkas = {
    id: konteks.berkasId,
    satkerId: konteks.satker.id,
    jenis: sop.jenis,
    judul: judulBerkas(sop, data),
    nomor: konteks.nomor,
    sop: { kunci: sop.kunci, versi: sop.versi },
    status: 'BERJALAN',
    langkahAktif: null,
    langkah: [],
    jamHukum: jam && lengkap ? jam(data, tindakan.pada, sekitar(konteks)) : null,
    data: sop.jenis === 'pengecualian' ? bukaPengecualian(data) : data,
    koordinasi: [],
    pelaku: { [AKSI_BUKA]: tindakan.oleh },
    urutan: 1,
    dibuka: tindakan.pada,
    dibukaOleh: tindakan.oleh,
    diubah: tindakan.pada,
    selesai: null,
  };
  if (sop.jenis === 'permohonan' && !lengkap) {
    dasar = tungguKelengkapan(dasar, tindakan.pada, sekitar(konteks));
  }
  return {
    berkas: masuki(sop, dasar, sop.awal, tindakan.pada, konteks),
    riwayat: catat(1, tindakan, data, 'Berkas dibuka', sop.awal),
  };
}

/** What was frozen for the letter stays in the history and the letter; in the berkas it would only weigh. */
function tanpaPetikan(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([kunci]) => kunci !== 'petikan'));
}

/** Marks a request or an objection as not answered in time; the step stays, but more may be open on it now. */
export function tandaiLewat(sop: Sop, lama: Berkas, tindakan: Tindakan, konteks: Konteks): Hasil {
  const fakta = lama.jenis === 'keberatan' ? faktaLewat(lama, sekitar(konteks)) : {};
  const data = { ...lama.data, ...fakta, tidakDitanggapi: tindakan.pada };
  const berkas = segarkan(sop, maju({ ...lama, data }, tindakan), konteks);
  return {
    berkas,
    riwayat: catat(
      berkas.urutan,
      tindakan,
      {},
      'Batas waktu jawaban lewat tanpa tanggapan',
      langkahKini(lama),
    ),
  };
}

/** The clock as counted anew; the history keeps the whole of it, so that it can be replayed on any calendar. */
export function gantiJam(sop: Sop, lama: Berkas, tindakan: Tindakan, jam: JamHukum, konteks: Konteks): Hasil {
  const berkas = segarkan(sop, maju({ ...lama, jamHukum: jam }, tindakan), konteks);
  const data = {
    ...tindakan.data,
    jam,
    jatuhTempoLama: lama.jamHukum?.jatuhTempo ?? null,
    jatuhTempoBaru: jam.jatuhTempo,
  };
  const label = labelHitungUlang(lama.jamHukum, jam);
  return { berkas, riwayat: catat(berkas.urutan, tindakan, data, label, langkahKini(lama)) };
}

/** An order, or a revoked ground of refusal: the request goes back to the deciding step, open or closed. */
export function terimaPerintah(sop: Sop, lama: Berkas, tindakan: Tindakan, konteks: Konteks): Hasil {
  const batas = String(tindakan.data['batas']);
  const perintah = {
    ...tindakan.data,
    batasInstan: konteks.kalender.tutupKantor(batas),
    pada: tindakan.pada,
  };
  let berkas: Berkas = {
    ...maju(lama, tindakan),
    status: 'BERJALAN',
    selesai: null,
    data: { ...lama.data, perintah, dijawabUlang: null },
  };
  const aktif = lama.langkahAktif;
  if (aktif) berkas = tinggalkan(sop, berkas, aktif, tindakan, konteks);
  if (sop.perintahKe === null) throw new Error(`SOP ${sop.kunci} takes no orders`);
  berkas = masuki(sop, berkas, sop.perintahKe, tindakan.pada, konteks);
  const label =
    tindakan.data['sumber'] === 'PENCABUTAN_DIK'
      ? 'Dasar penolakan dicabut: permohonan diputus kembali'
      : 'Perintah untuk memutus kembali';
  return { berkas, riwayat: catat(berkas.urutan, tindakan, tindakan.data, label, sop.perintahKe) };
}

const maju = (lama: Berkas, tindakan: Tindakan): Berkas => ({
  ...lama,
  urutan: lama.urutan + 1,
  diubah: tindakan.pada,
});
const langkahKini = (berkas: Berkas): number | null => berkas.langkahAktif?.no ?? null;

/** The active step under changed facts: what may be done and until when. */
function segarkan(sop: Sop, berkas: Berkas, konteks: Konteks): Berkas {
  const aktif = berkas.langkahAktif;
  return aktif ? tetapDi(sop, berkas, aktif, null, konteks) : berkas;
}

/** What the forms of each kind of berkas mean, beyond being filed under their names. */
const TERAPKAN: Readonly<Partial<Record<Jenis, typeof terapkanPermohonan>>> = {
  permohonan: terapkanPermohonan,
  keberatan: terapkanKeberatan,
  pengecualian: terapkanPengecualian,
  pendokumentasian: terapkanPendokumentasian,
};

export function pindahkan(
  sop: Sop,
  lama: Berkas,
  aksi: Aksi,
  tindakan: Tindakan,
  data: Record<string, unknown>,
  konteks: Konteks,
): Hasil {
  const aktif = lama.langkahAktif;
  if (!aktif) throw new Error('pindahkan needs an active step');
  let berkas: Berkas = {
    ...maju(lama, tindakan),
    data: { ...lama.data, ...(aksi.formulir ? { [aksi.formulir]: tanpaPetikan(data) } : {}) },
    pelaku: { ...lama.pelaku, [aksi.kode]: tindakan.oleh },
  };
  berkas = TERAPKAN[berkas.jenis]?.(berkas, aksi, data, tindakan, sekitar(konteks)) ?? berkas;
  if ('tetap' in aksi.ke) {
    berkas = tetapDi(sop, berkas, aktif, aksi.kode, konteks);
  } else {
    berkas = tinggalkan(sop, berkas, aktif, tindakan, konteks);
    berkas =
      'langkah' in aksi.ke && langkahBerlaku(sop, aksi.ke.langkah)
        ? masuki(sop, berkas, aksi.ke.langkah, tindakan.pada, konteks)
        : { ...berkas, status: 'SELESAI', langkahAktif: null, selesai: tindakan.pada };
  }
  return {
    berkas,
    riwayat: catat(berkas.urutan, tindakan, data, aksi.label, berkas.langkahAktif?.no ?? null),
  };
}

/** Stays in the step: the aksi is remembered, and an extension moves the deadline of the step as well. */
function tetapDi(
  sop: Sop,
  berkas: Berkas,
  aktif: LangkahAktif,
  kode: string | null,
  konteks: Konteks,
): Berkas {
  const langkah = wajibLangkah(sop, aktif.no);
  const dilakukan =
    kode === null || aktif.dilakukan.includes(kode) ? aktif.dilakukan : [...aktif.dilakukan, kode];
  const catatan = berkas.langkah.find((c) => c.no === aktif.no);
  const rencana = rencanaLangkah(langkah, aktif.mulai, berkas, konteks);
  const baru = { ...aktif, dilakukan, ...menungguDi(langkah, dilakukan, konteks.satker.jenjang, berkas) };
  return {
    ...berkas,
    langkahAktif: { ...baru, ...tenggatAktif(rencana, berkas) },
    langkah: catatan ? ganti(berkas.langkah, { ...catatan, rencana: rencana.rencana }) : berkas.langkah,
  };
}

function masuki(sop: Sop, berkas: Berkas, no: number, pada: Instan, konteks: Konteks): Berkas {
  const langkah = wajibLangkah(sop, no);
  const rencana = rencanaLangkah(langkah, pada, berkas, konteks);
  const lama = berkas.langkah.find((c) => c.no === no);
  const catatan: CatatanLangkah = {
    no,
    kali: (lama?.kali ?? 0) + 1,
    mulai: pada,
    selesai: null,
    rencana: rencana.rencana,
    menit: lama?.menit ?? null,
    hari: lama?.hari ?? null,
    tepatWaktu: null,
    oleh: null,
    peran: null,
    output: langkah.output ?? langkah.outputSaran,
  };
  return {
    ...berkas,
    langkah: ganti(berkas.langkah, catatan),
    langkahAktif: {
      no,
      ...menungguDi(langkah, [], konteks.satker.jenjang, berkas),
      dilakukan: [],
      mulai: pada,
      ...tenggatAktif(rencana, berkas),
    },
  };
}

function tinggalkan(
  sop: Sop,
  berkas: Berkas,
  aktif: LangkahAktif,
  tindakan: Tindakan,
  konteks: Konteks,
): Berkas {
  const catatan = berkas.langkah.find((c) => c.no === aktif.no);
  if (!catatan) return berkas;
  const { kalender } = konteks;
  return {
    ...berkas,
    langkah: ganti(berkas.langkah, {
      ...catatan,
      selesai: tindakan.pada,
      menit: (catatan.menit ?? 0) + kalender.menitKerja(aktif.mulai, tindakan.pada),
      hari: (catatan.hari ?? 0) + kalender.hariKerjaAntara(aktif.mulai, tindakan.pada),
      tepatWaktu: catatan.rencana === null ? null : tindakan.pada <= catatan.rencana,
      oleh: tindakan.oleh,
      peran: tindakan.peran,
    }),
  };
}

function judulBerkas(sop: Sop, data: Record<string, unknown>): string {
  // What an objector writes may name people; the number does not.
  if (sop.jenis === 'keberatan') {
    const nomor = permohonanDari(data)?.nomor;
    return nomor ? `Keberatan atas permohonan ${nomor}` : 'Keberatan atas informasi berkala';
  }
  const isi = [data['judul'], data['rincian']].find((nilai) => typeof nilai === 'string') ?? 'Berkas';
  const teks = samarkanTeks(isi.replace(/\s+/g, ' ').trim());
  return teks.length > 100 ? `${teks.slice(0, 99)}…` : teks;
}

function ganti(semua: CatatanLangkah[], baru: CatatanLangkah): CatatanLangkah[] {
  return [...semua.filter((c) => c.no !== baru.no), baru].sort((a, b) => a.no - b.no);
}

function wajibLangkah(sop: Sop, no: number): Langkah {
  const langkah = cariLangkah(sop, no);
  if (!langkah) throw new Error(`SOP ${sop.kunci}@${sop.versi} has no step ${no}`);
  return langkah;
}

function catat(
  urutan: number,
  tindakan: Tindakan,
  data: Record<string, unknown>,
  label: string,
  keLangkah: number | null,
): Riwayat {
  const { id, langkah, aksi, dokumenIds, catatan, oleh, peran, pada } = tindakan;
  return {
    urutan,
    tindakanId: id,
    langkah,
    aksi,
    label,
    keLangkah,
    data,
    dokumenIds,
    catatan,
    oleh,
    peran,
    pada,
  };
}
