import { bacaFakta } from '../berkas/fakta.js';
import { peranBertindak, NAMA_PERAN, type Jenjang, type Peran } from '../akses/peran.js';
import {
  AKSI_BUKA,
  AKSI_HITUNG_ULANG,
  AKSI_LEWAT,
  AKSI_PERINTAH,
  type Berkas,
  type Keputusan,
  type Tindakan,
} from '../berkas/types.js';
import type { Kategori } from '../dokumen/types.js';
import type { Kalender } from '../calendar/types.js';
import { FORMULIR } from '../formulir/registry.js';
import { periksaIsian } from '../formulir/periksa.js';
import { ringkasPermohonan } from '../keberatan/fakta.js';
import { periksaKeberatan } from '../keberatan/jangka.js';
import { uraikanKutipan } from '../pengecualian/kutipan.js';
import { bekukanPengecualian } from '../pengecualian/fakta.js';
import { bekukanPendokumentasian } from '../pengecualian/pendokumentasian.js';
import { tautkanKlasifikasi, tautkanPemicu } from '../pengecualian/tautan.js';
import type { BerkasTerkait, Butir } from '../pengecualian/types.js';
import type { Sekitar } from '../permohonan/fakta.js';
import type { Pengaturan } from '../satker/satker.js';
import { aksiTersedia, cariLangkah } from './langkah.js';
import { KEADAAN, TINDAKAN } from './penjaga.js';
import { hitungUlang, lewat, perintah } from './sistem.js';
import { tolak, type Tolakan } from './tolak.js';
import { bukaBerkas, pindahkan } from './transisi.js';
import type { Aksi, Efek, Jenis, Sop } from './types.js';
import { teks } from '../surat/isian.js';

type Diterima = Extract<Keputusan, { diterima: true }>;

/** What the engine must be told; it has no clock and reads nothing. */
export interface Konteks {
  satker: { id: string; jenjang: Jenjang; pengaturan: Pengaturan };
  kalender: Kalender;
  /** Register number to give when the tindakan opens a berkas; null where the jenis has no register. */
  nomor: string | null;
  berkasId: string;
  /** The request an objection names, as it stands now; null where none was found. */
  permohonan?: Berkas | null;
  /** Number of an objection to that request that still runs: one at a time. */
  keberatanTerbuka?: string | null;
  /** Kinds of the documents that the tindakan attaches. */
  kategoriDokumen?: readonly Kategori[];
  /** Items of the DIK that the tindakan cites or documents, as they stand now. */
  butir?: readonly Butir[];
  /** Number for a list of the DIK that the tindakan publishes. */
  versiDaftar?: number;
  /** The case that a classification names as its trigger; null where none was found, left out where nobody looked. */
  terkait?: BerkasTerkait | null;
}

/**
 * The engine: decides on one tindakan. Pure and deterministic: "now" is `tindakan.pada`, so a second delivery of the
 * same event decides the same. Returns the new berkas, its history entry and the effects, or a refusal with a reason
 * for a person (Indonesian). Never throws on anything a person can send.
 */
export function advance(sop: Sop, berkas: Berkas | null, tindakan: Tindakan, konteks: Konteks): Keputusan {
  return tindakan.aksi === AKSI_BUKA
    ? buka(sop, berkas, tindakan, konteks)
    : lanjutkan(sop, berkas, tindakan, konteks);
}

function buka(sop: Sop, berkas: Berkas | null, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (berkas)
    return tolak('BERKAS_SUDAH_ADA', 'Berkas ini sudah dibuka; pengiriman kedua tidak mengubah apa pun.');
  const salahPeran = periksaPeran(
    sop.pembuka.peran,
    tindakan.peran,
    konteks.satker.jenjang,
    'membuka berkas ini',
  );
  if (salahPeran) return salahPeran;
  const isian = periksaFormulir(sop.pembuka.formulir, tindakan);
  if ('diterima' in isian) return isian;
  const tautan = tautkanBukaan(sop, isian.data, tindakan, konteks);
  if ('diterima' in tautan) return tautan;
  const hasil = bukaBerkas(sop, tindakan, tautan.data, konteks);
  return {
    diterima: true,
    ...hasil,
    efek: efekBerlaku(sop.pembuka.efek, isian.data),
    pribadi: isian.pribadi,
    tertutup: tertutup(sop.pembuka.formulir, isian.tertutup),
  };
}

/** What an opening leans on: an objection on its request, a classification on the case that set it off. */
function tautkanBukaan(
  { jenis }: Sop,
  data: Record<string, unknown>,
  tindakan: Tindakan,
  konteks: Konteks,
): { data: Record<string, unknown> } | Tolakan {
  if (jenis === 'keberatan') return tautkan(data, tindakan, konteks);
  if (jenis !== 'pengecualian') return { data };
  return tautkanKlasifikasi(data, { ...konteks, hari: konteks.kalender.tanggalLokal(tindakan.pada) });
}

/** An objection takes over what it needs of its request, and stands only inside its window (dossier D.5, C.2 D4). */
function tautkan(
  data: Record<string, unknown>,
  tindakan: Tindakan,
  { permohonan, keberatanTerbuka, kalender, satker }: Konteks,
): { data: Record<string, unknown> } | Tolakan {
  if (!data['nomorPermohonan']) return { data: { ...data, permohonan: null } };
  if (!permohonan) {
    return tolak('ISIAN_TIDAK_SAH', 'Permohonan dengan nomor ini tidak ada di kantor ini.', {
      nomorPermohonan: 'Nomor pendaftaran tidak ditemukan.',
    });
  }
  const diterima = bacaFakta(data, 'diterima') ?? tindakan.pada;
  const alasan = Array.isArray(data['alasan']) ? data['alasan'].map(String) : [];
  const salah = periksaKeberatan(permohonan, alasan, diterima, { kalender, pengaturan: satker.pengaturan });
  if (salah) return tolak('DI_LUAR_JANGKA', salah.alasan, salah.bidang);
  if (keberatanTerbuka) {
    return tolak(
      'DI_LUAR_JANGKA',
      `Keberatan nomor ${keberatanTerbuka} atas permohonan ini masih berjalan.`,
      {
        nomorPermohonan: 'Masih ada keberatan yang berjalan atas permohonan ini.',
      },
    );
  }
  const ringkas = ringkasPermohonan(permohonan);
  return { data: { ...data, tujuan: data['tujuan'] ?? ringkas.tujuan, permohonan: ringkas } };
}

function lanjutkan(sop: Sop, berkas: Berkas | null, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (!berkas) return tolak('BERKAS_TIDAK_ADA', 'Berkas ini belum dibuka.');
  if (tindakan.aksi === AKSI_PERINTAH) return perintah(sop, berkas, tindakan, konteks);
  const aktif = berkas.langkahAktif;
  if (!aktif) return tolak('BERKAS_SELESAI', 'Berkas ini sudah selesai; tidak ada langkah yang menunggu.');
  if (tindakan.aksi === AKSI_LEWAT) return lewat(sop, berkas, tindakan, konteks);
  if (tindakan.aksi === AKSI_HITUNG_ULANG) return hitungUlang(sop, berkas, tindakan, konteks);
  if (tindakan.langkah !== aktif.no) {
    return tolak(
      'LANGKAH_BUKAN_AKTIF',
      `Langkah ${tindakan.langkah} tidak sedang berjalan; berkas ini sekarang di langkah ${aktif.no}. Muat ulang lalu periksa kembali.`,
    );
  }
  const langkah = cariLangkah(sop, aktif.no);
  const aksi = langkah?.aksi.find((a) => a.kode === tindakan.aksi);
  if (!langkah || !aksi)
    return tolak('AKSI_TIDAK_DIKENAL', `Langkah ${aktif.no} tidak mengenal tindakan ini.`);

  const salahPeran = periksaPeran(aksi.peran, tindakan.peran, konteks.satker.jenjang, `“${aksi.label}”`);
  if (salahPeran) return salahPeran;
  const belum = urutanSalah(aksi, aktif.dilakukan, langkah.aksi);
  if (belum) return belum;
  const { kalender, kategoriDokumen, permohonan, butir, versiDaftar } = konteks;
  const sekitar: Sekitar = {
    kalender,
    pengaturan: konteks.satker.pengaturan,
    jenjang: konteks.satker.jenjang,
    ...(kategoriDokumen ? { kategoriDokumen } : {}),
    ...(permohonan ? { permohonan } : {}),
    ...(butir ? { butir } : {}),
    ...(versiDaftar === undefined ? {} : { versiDaftar }),
  };
  for (const nama of aksi.penjaga) {
    const alasan = KEADAAN[nama]?.(berkas);
    if (alasan) return tolak('DILARANG_PENJAGA', alasan);
  }
  const isian = periksaFormulir(aksi.formulir, { ...tindakan, pribadi: null });
  if ('diterima' in isian) return isian;
  // After the form: a field that is missing is said at the field, not by a guard that misses it too.
  const terisi = { ...tindakan, data: isian.data };
  for (const nama of aksi.penjaga) {
    const alasan = TINDAKAN[nama]?.(berkas, terisi, sekitar);
    if (alasan) return tolak('DILARANG_PENJAGA', alasan);
  }
  const tautan = tautkanPemicu(uraikanKutipan(isian.data, butir ?? []), konteks);
  if ('diterima' in tautan) return tautan;
  const beku = BEKUKAN[sop.jenis]?.(berkas, aksi, isian.data, tindakan, sekitar) ?? {};
  const data = Object.keys(beku).length > 0 ? { ...tautan.data, beku } : tautan.data;
  return {
    diterima: true,
    ...pindahkan(sop, berkas, aksi, tindakan, data, konteks),
    efek: efekBerlaku(aksi.efek, { ...tautan.data, ...beku }),
    pribadi: {},
    tertutup: tertutup(aksi.formulir, isian.tertutup),
  };
}

/** What an aksi takes from outside the berkas; it stands in the history, so that a replay needs nothing but that. */
const BEKUKAN: Readonly<Partial<Record<Jenis, typeof bekukanPendokumentasian>>> = {
  pendokumentasian: bekukanPendokumentasian,
  pengecualian: bekukanPengecualian,
};

function tertutup(nama: string | null, isi: Record<string, unknown>): Diterima['tertutup'] {
  const untuk = nama === null ? undefined : FORMULIR[nama]?.untuk;
  return nama === null || !untuk || Object.keys(isi).length === 0 ? null : { formulir: nama, untuk, isi };
}

function efekBerlaku(efek: Efek[], data: Record<string, unknown>): Efek[] {
  return efek.filter(({ bila }) => !bila || bila.nilai.includes(String(data[bila.kunci])));
}

function periksaPeran(boleh: Peran[], peran: Peran, jenjang: Jenjang, apa: string): Keputusan | null {
  const bertindak = boleh.flatMap((p) => peranBertindak(p, jenjang));
  if (bertindak.includes(peran)) return null;
  const nama = [...new Set(bertindak)].map((p) => NAMA_PERAN[p]).join(' atau ');
  return tolak(
    'PERAN_TIDAK_BERWENANG',
    `${NAMA_PERAN[peran]} tidak berwenang ${apa}; yang berwenang: ${nama}.`,
  );
}

function urutanSalah(aksi: Aksi, dilakukan: string[], semua: Aksi[]): Keputusan | null {
  const kurang = aksi.setelah.find((kode) => !dilakukan.includes(kode));
  if (kurang) {
    const label = semua.find((a) => a.kode === kurang)?.label ?? kurang;
    return tolak('BELUM_WAKTUNYA', `“${aksi.label}” baru dapat dilakukan setelah “${label}”.`);
  }
  return aksiTersedia(aksi, dilakukan)
    ? null
    : tolak('SUDAH_DILAKUKAN', `“${aksi.label}” sudah dilakukan pada langkah ini.`);
}

function periksaFormulir(nama: string | null, tindakan: Tindakan) {
  const formulir = nama === null ? { nama: '', judul: '', bidang: [] } : FORMULIR[nama];
  if (!formulir) return tolak('ISIAN_TIDAK_SAH', `Formulir ${nama} tidak dikenal.`);
  const isian = periksaIsian(formulir, { data: tindakan.data, pribadi: tindakan.pribadi ?? {} });
  if (!isian.sah) return tolak('ISIAN_TIDAK_SAH', 'Ada isian yang perlu diperbaiki.', isian.bidang);
  const depan = formulir.bidang.filter(
    ({ jenis, kunci }) => jenis === 'instan' && teks(isian.data, kunci) > tindakan.pada,
  );
  if (depan.length === 0) return isian;
  const pesan = depan.map(({ kunci, label }) => [kunci, `${label} tidak boleh setelah saat ini.`] as const);
  return tolak('ISIAN_TIDAK_SAH', 'Waktu terima tidak boleh di masa depan.', Object.fromEntries(pesan));
}
