import { peranBertindak, NAMA_PERAN, type Jenjang, type Peran } from '../akses/peran.js';
import {
  AKSI_BUKA,
  AKSI_LEWAT,
  type Berkas,
  type Keputusan,
  type KodeTolak,
  type Tindakan,
} from '../berkas/types.js';
import type { Kalender } from '../calendar/types.js';
import { FORMULIR } from '../formulir/registry.js';
import { periksaIsian } from '../formulir/periksa.js';
import type { Pengaturan } from '../satker/satker.js';
import { aksiTersedia, cariLangkah } from './langkah.js';
import { PEMERIKSA } from './penjaga.js';
import { bukaBerkas, pindahkan, tandaiLewat } from './transisi.js';
import type { Aksi, Sop } from './types.js';

/** What the engine must be told; it has no clock and reads nothing. */
export interface Konteks {
  satker: { id: string; jenjang: Jenjang; pengaturan: Pengaturan };
  kalender: Kalender;
  /** Register number to give when the tindakan opens a berkas; null where the jenis has no register. */
  nomor: string | null;
  berkasId: string;
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

function tolak(kode: KodeTolak, alasan: string, bidang: Record<string, string> = {}): Keputusan {
  return { diterima: false, kode, alasan, bidang };
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
  const diterima = isian.data['diterima'];
  if (typeof diterima === 'string' && diterima > tindakan.pada) {
    return tolak('ISIAN_TIDAK_SAH', 'Waktu terima tidak boleh di masa depan.', {
      diterima: 'Waktu terima tidak boleh setelah saat ini.',
    });
  }
  const hasil = bukaBerkas(sop, tindakan, isian.data, konteks);
  return { diterima: true, ...hasil, efek: sop.pembuka.efek, pribadi: isian.pribadi };
}

function lanjutkan(sop: Sop, berkas: Berkas | null, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (!berkas) return tolak('BERKAS_TIDAK_ADA', 'Berkas ini belum dibuka.');
  const aktif = berkas.langkahAktif;
  if (!aktif) return tolak('BERKAS_SELESAI', 'Berkas ini sudah selesai; tidak ada langkah yang menunggu.');
  if (tindakan.aksi === AKSI_LEWAT) return lewat(berkas, tindakan);
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
  for (const nama of aksi.penjaga) {
    const alasan = PEMERIKSA[nama](berkas, tindakan);
    if (alasan) return tolak('DILARANG_PENJAGA', alasan);
  }
  const isian = periksaFormulir(aksi.formulir, { ...tindakan, pribadi: null });
  if ('diterima' in isian) return isian;
  return {
    diterima: true,
    ...pindahkan(sop, berkas, aksi, tindakan, isian.data, konteks),
    efek: aksi.efek,
    pribadi: {},
  };
}

/**
 * The legal limit passed without an answer: the request is marked, its step stays as it is, and the right to object
 * opens (UU 14/2008 Ps 35(1) c). Only the system says so, and only once; a late answer does not unsay it.
 */
function lewat(berkas: Berkas, tindakan: Tindakan): Keputusan {
  if (tindakan.peran !== 'SISTEM')
    return tolak('PERAN_TIDAK_BERWENANG', 'Hanya sistem yang menandai lewat tenggat.');
  if (berkas.data['tidakDitanggapi'])
    return tolak('SUDAH_DILAKUKAN', 'Permohonan ini sudah ditandai tidak ditanggapi.');
  const jam = berkas.jamHukum;
  if (!jam || berkas.data['dijawab'] || tindakan.pada <= jam.jatuhTempoInstan) {
    return tolak('BELUM_WAKTUNYA', 'Batas waktu jawaban belum lewat, atau permohonan ini sudah dijawab.');
  }
  return {
    diterima: true,
    ...tandaiLewat(berkas, tindakan),
    efek: [
      { efek: 'kabari', peran: 'PPID' },
      { efek: 'kabari', peran: 'ATASAN_PPID' },
    ],
    pribadi: {},
  };
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
  return isian.sah ? isian : tolak('ISIAN_TIDAK_SAH', 'Ada isian yang perlu diperbaiki.', isian.bidang);
}
