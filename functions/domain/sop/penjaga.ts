import type { Berkas, Tindakan } from '../berkas/types.js';
import type { Kategori } from '../dokumen/types.js';
import { formatHariTanggal } from '../calendar/zona.js';
import { batasSengketa, pemutusPermohonan, permohonanDari } from '../keberatan/fakta.js';
import { KEADAAN_SIMPAN, TINDAKAN_SIMPAN } from '../pengecualian/penjagaSimpan.js';
import { barisUnit, samaUnit, type Sekitar } from '../permohonan/fakta.js';
import { periksaKutipan } from '../pengecualian/kutipan.js';
import { larik, teks } from '../surat/isian.js';
import { KEADAAN_UJI, TINDAKAN_UJI } from './penjaga-uji.js';
import type { Penjaga } from './types.js';

/** Returns why the aksi is forbidden, or null. Pure; sees the berkas as it was before the aksi. */
type Pemeriksa = (berkas: Berkas, tindakan: Tindakan, sekitar: Sekitar) => string | null;

/** Decisions that need a ground of UU 14/2008 Pasal 17 (whole or partial refusal). */
const MENOLAK = ['DITOLAK', 'DITERIMA_SEBAGIAN'];
/** What a refusal may rest on (dossier D.4); an identity card is no ground. */
const DASAR_TOLAK: readonly Kategori[] = ['keputusan', 'lembar-uji'];
const menunggu = (berkas: Berkas): boolean => berkas.status === 'MENUNGGU_KELENGKAPAN';

/**
 * Guards that look at the berkas alone: an aksi they forbid is not offered (`langkahAktif.aksi`), and the rules then
 * refuse it as well.
 */
export const KEADAAN: Readonly<Partial<Record<Penjaga, (berkas: Berkas) => string | null>>> = {
  // UU 14/2008 Ps 22(8): once.
  belumDiperpanjang: (berkas) =>
    berkas.jamHukum?.perpanjangan
      ? 'Waktu sudah pernah diperpanjang; perpanjangan hanya boleh satu kali.'
      : null,

  // Dossier C.4.1: nothing is decided on a request that is not complete.
  permohonanLengkap: (berkas) =>
    menunggu(berkas) ? 'Permohonan ini masih menunggu kelengkapan dari pemohon.' : null,
  menungguKelengkapan: (berkas) => (menunggu(berkas) ? null : 'Permohonan ini sudah lengkap.'),

  // Dossier C.4.5: what was answered is not withdrawn any more; nor does a close escape an order to decide.
  belumDijawab: ({ data }) => {
    if (data['perintah']) return 'Permohonan ini harus diputus kembali menurut perintah.';
    return data['dijawab'] ? 'Permohonan ini sudah dijawab.' : null;
  },

  // Dossier D.6: PPID decides anew at once, without asking the units for what they have given already.
  adaPerintah: ({ data }) =>
    data['perintah'] && !data['dijawabUlang'] ? null : 'Tidak ada perintah untuk memutus kembali.',

  // D2: asked once; a second time would keep the clock from ever running.
  kelengkapanBelumDiminta: ({ data }) =>
    data['lengkapiSampai']
      ? 'Kelengkapan sudah pernah diminta; permohonan ini diproses dengan yang ada.'
      : null,

  // UU 14/2008 Ps 35(2): grounds b to g only.
  bolehMusyawarah: ({ data: { alasan } }) =>
    Array.isArray(alasan) && alasan.some((kode) => kode !== 'a')
      ? null
      : 'Keberatan atas penolakan (huruf a) tidak diselesaikan dengan musyawarah.',

  dikuatkan: ({ data: { hasil } }) => (hasil === 'MENGUATKAN' ? null : 'Keberatan ini dikabulkan.'),
  dikabulkan: ({ data: { hasil } }) =>
    String(hasil).startsWith('MENGABULKAN') ? null : 'Keberatan ini tidak dikabulkan.',

  // Dossier C.2 D6.
  keberatanTidakDitanggapi: (berkas) =>
    berkas.data['tidakDitanggapi'] ? null : 'Batas waktu tanggapan Atasan PPID belum lewat.',

  ...KEADAAN_SIMPAN,
  ...KEADAAN_UJI,
};

/** Guards that look at what is asked, and when; asked only once the form is sound. */
export const TINDAKAN: Readonly<Partial<Record<Penjaga, Pemeriksa>>> = {
  // UU 14/2008 Ps 22(8): before the first period lapses.
  sebelumTenggatHukum: (berkas, tindakan) =>
    berkas.jamHukum && tindakan.pada > berkas.jamHukum.jatuhTempoInstan
      ? `Batas waktu jawaban (${formatHariTanggal(berkas.jamHukum.jatuhTempo)}) sudah lewat; waktu tidak dapat diperpanjang lagi. Jawab permohonan ini secepatnya.`
      : null,

  // UU 14/2008 Ps 22(7) d: a refusal states its Pasal 17 ground.
  keputusanMenolakPunyaDasar: (_berkas, { data }) =>
    MENOLAK.includes(teks(data, 'hasil')) && !data['pasal17']
      ? 'Penolakan, juga untuk sebagian, harus menyebut huruf Pasal 17 UU 14/2008 yang menjadi dasarnya.'
      : null,

  // Dossier D.4: the classification decision or the consequence test is attached.
  penolakanBerlampiran: (_berkas, { data, dokumenIds }, { kategoriDokumen }) =>
    (data['hasil'] === undefined || MENOLAK.includes(teks(data, 'hasil'))) &&
    (dokumenIds.length === 0 || kategoriDokumen?.some((kategori) => DASAR_TOLAK.includes(kategori)) === false)
      ? 'Lampirkan keputusan klasifikasi atau lembar uji konsekuensi yang menjadi dasar penolakan.'
      : null,

  // Dossier F.3, F.5: a refusal cites items of the DIK that are in force on its day; what was opened is no ground.
  butirBerlaku: (_berkas, { data, pada }, { butir, kalender }) =>
    butir ? periksaKutipan(larik(data, 'butirDik'), butir, kalender.tanggalLokal(pada), kalender.zona) : null,

  // Seed 4 langkah 4: "setelah mendapat persetujuan penetapan dari KPU RI".
  adaKeputusanKpuRi: (berkas) =>
    berkas.data['keputusanKpu']
      ? null
      : 'Belum ada penetapan KPU RI. Catat nomor dan tanggal keputusannya lebih dulu.',

  // Dossier B.3: who decided the request never answers the objection, also when the decision came after the objection.
  bukanPemutusPermohonan: (berkas, tindakan, { permohonan }) =>
    permohonanDari(berkas.data)?.pemutus.includes(tindakan.oleh) ||
    (permohonan && pemutusPermohonan(permohonan).includes(tindakan.oleh))
      ? 'Anda yang memutus permohonan ini, maka keberatannya harus dijawab orang lain.'
      : null,

  // D2: what is missing is said soon, or the request counts as complete.
  dalamMasaPeriksa: (berkas, { pada }, { kalender, pengaturan }) => {
    const mulai = berkas.jamHukum?.diterima;
    if (mulai === undefined) return null;
    const sampai = kalender.tambahHariKerja(mulai, pengaturan.hariLengkapi).tanggal;
    return pada > kalender.tutupKantor(sampai)
      ? `Kelengkapan hanya dapat diminta sampai ${formatHariTanggal(sampai)}; permohonan ini dianggap lengkap.`
      : null;
  },

  lewatBatasKelengkapan: (berkas, { pada }) =>
    pada > teks(berkas.data, 'lengkapiSampai') ? null : 'Pemohon masih dapat melengkapi permohonannya.',

  // Dossier C.4.2: an inner deadline lies inside the legal one.
  batasUnitWajar: (berkas, { data, pada }, { kalender }) => {
    const batas = teks(data, 'batas');
    if (barisUnit(teks(data, 'unit')).length > 20) return 'Paling banyak 20 unit sekaligus.';
    if (batas < kalender.tanggalLokal(pada)) return 'Batas waktu unit sudah lewat.';
    const jatuhTempo = berkas.jamHukum?.jatuhTempo;
    return jatuhTempo !== undefined && !berkas.data['perintah'] && batas > jatuhTempo
      ? `Batas waktu unit paling lambat ${formatHariTanggal(jatuhTempo)}, yaitu batas waktu jawaban kepada pemohon.`
      : null;
  },

  unitDiminta: (berkas, { data }) => {
    const unit = teks(data, 'unit');
    if (berkas.koordinasi.some((p) => p.dijawab === null && samaUnit(p.unit, unit))) return null;
    const belum = berkas.koordinasi.filter((p) => p.dijawab === null).map((p) => p.unit);
    return belum.length > 0
      ? `Unit ini tidak sedang diminta. Yang ditunggu: ${belum.join('; ')}.`
      : 'Semua unit yang diminta sudah menjawab.';
  },

  batasPerintahWajar: (_berkas, { data, pada }, { kalender }) => {
    const hari = kalender.tanggalLokal(pada);
    if (teks(data, 'batas') < hari) return 'Batas waktu pelaksanaan perintah sudah lewat.';
    const setahun = `${String(Number(hari.slice(0, 4)) + 1)}${hari.slice(4)}`;
    return teks(data, 'batas') > setahun ? 'Batas waktu pelaksanaan perintah paling lama satu tahun.' : null;
  },

  // Dossier D.6: an order is carried out by a new decision on the request, not by saying so.
  perintahTerlaksana: (berkas, _tindakan, { permohonan }) => {
    const perintah = permohonan?.data['perintah'] as { berkasId?: string } | undefined;
    return perintah?.berkasId === berkas.id && !permohonan?.data['dijawabUlang']
      ? `Permohonan ${permohonan?.nomor ?? ''} belum diputus kembali menurut perintah ini.`
      : null;
  },

  // UU 14/2008 Ps 37(2) counts from this day: a false one would take the way to Komisi Informasi away.
  penyampaianWajar: ({ data: fakta }, { data, pada }, { kalender }) => {
    const tanggal = teks(data, 'tanggal');
    const dijawab = teks(fakta, 'dijawab');
    if (tanggal > kalender.tanggalLokal(pada)) return 'Tanggal diterima pemohon belum tiba.';
    const mulai = dijawab === '' ? null : kalender.tanggalLokal(dijawab);
    return mulai !== null && tanggal < mulai
      ? `Tanggapan baru diberikan ${formatHariTanggal(mulai)}; pemohon tidak mungkin menerimanya lebih dulu.`
      : null;
  },

  // UU 14/2008 Ps 37(2).
  dalamJangkaSengketa: ({ data: fakta }, { data }) => {
    const sampai = teks(fakta, 'sengketaSampai');
    return teks(data, 'tanggal') > sampai
      ? `Sengketa hanya dapat diajukan sampai ${formatHariTanggal(sampai)}.`
      : null;
  },
  lewatJangkaSengketa: (berkas, { pada }, { kalender }) => {
    const batas = batasSengketa(berkas.data, kalender);
    return batas !== null && pada > batas ? null : 'Pemohon masih dapat mengajukan sengketa.';
  },

  ...TINDAKAN_SIMPAN,
  ...TINDAKAN_UJI,
};
