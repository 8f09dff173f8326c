import {
  AKSI_BUKA,
  type Berkas,
  type CatatanLangkah,
  type LangkahAktif,
  type Riwayat,
  type Tindakan,
} from '../berkas/types.js';
import { perpanjangJamHukum } from '../calendar/jamHukum.js';
import type { Instan } from '../calendar/types.js';
import { faktaJawaban } from '../permohonan/jawaban.js';
import type { Konteks } from './engine.js';
import { cariLangkah, langkahBerlaku, menungguDi } from './langkah.js';
import { jamPermohonan, rencanaLangkah, tenggatAktif } from './tenggat.js';
import type { Aksi, Langkah, Sop } from './types.js';

/** State changes without any check: `advance` has decided, `replay` trusts the history. */
export interface Hasil {
  berkas: Berkas;
  riwayat: Riwayat;
}

export function bukaBerkas(
  sop: Sop,
  tindakan: Tindakan,
  data: Record<string, unknown>,
  konteks: Konteks,
): Hasil {
  const jamHukum = sop.jenis === 'permohonan' ? jamPermohonan(tindakan, data, konteks) : null;
  const dasar: Berkas = {
    id: konteks.berkasId,
    satkerId: konteks.satker.id,
    jenis: sop.jenis,
    judul: judulBerkas(data),
    nomor: konteks.nomor,
    sop: { kunci: sop.kunci, versi: sop.versi },
    status: 'BERJALAN',
    langkahAktif: null,
    langkah: [],
    jamHukum,
    data,
    pelaku: { [AKSI_BUKA]: tindakan.oleh },
    urutan: 1,
    dibuka: tindakan.pada,
    dibukaOleh: tindakan.oleh,
    diubah: tindakan.pada,
    selesai: null,
  };
  return {
    berkas: masuki(sop, dasar, sop.awal, tindakan.pada, konteks),
    riwayat: catat(1, tindakan, data, 'Berkas dibuka', sop.awal),
  };
}

/** Marks a request as not answered in time; the step stays as it is. */
export function tandaiLewat(lama: Berkas, tindakan: Tindakan): Hasil {
  const berkas: Berkas = {
    ...lama,
    data: { ...lama.data, tidakDitanggapi: tindakan.pada },
    urutan: lama.urutan + 1,
    diubah: tindakan.pada,
  };
  const no = lama.langkahAktif?.no ?? null;
  return {
    berkas,
    riwayat: catat(berkas.urutan, tindakan, {}, 'Batas waktu jawaban lewat tanpa tanggapan', no),
  };
}

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
    ...lama,
    data: {
      ...lama.data,
      ...(aksi.formulir ? { [aksi.formulir]: data } : {}),
      ...faktaJawaban(aksi, data, tindakan.pada),
    },
    pelaku: { ...lama.pelaku, [aksi.kode]: tindakan.oleh },
    urutan: lama.urutan + 1,
    diubah: tindakan.pada,
  };
  if (aksi.formulir === 'perpanjangan' && berkas.jamHukum) {
    const jam = perpanjangJamHukum(
      berkas.jamHukum,
      { pada: tindakan.pada, alasan: String(data['alasan']) },
      konteks.kalender,
    );
    // The guards refused what the law forbids; a refusal here leaves the clock as it was.
    if ('jatuhTempo' in jam) berkas = { ...berkas, jamHukum: jam };
  }
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
function tetapDi(sop: Sop, berkas: Berkas, aktif: LangkahAktif, kode: string, konteks: Konteks): Berkas {
  const langkah = wajibLangkah(sop, aktif.no);
  const dilakukan = aktif.dilakukan.includes(kode) ? aktif.dilakukan : [...aktif.dilakukan, kode];
  const catatan = berkas.langkah.find((c) => c.no === aktif.no);
  const rencana = rencanaLangkah(langkah, aktif.mulai, berkas, konteks);
  const baru = { ...aktif, dilakukan, ...menungguDi(langkah, dilakukan, konteks.satker.jenjang) };
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
      ...menungguDi(langkah, [], konteks.satker.jenjang),
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

function judulBerkas(data: Record<string, unknown>): string {
  const isi = [data['judul'], data['rincian']].find((nilai) => typeof nilai === 'string') ?? 'Berkas';
  const teks = isi.replace(/\s+/g, ' ').trim();
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
