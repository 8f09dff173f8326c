import type { Berkas, Tindakan } from '../berkas/types.js';
import type { Penjaga } from './types.js';

/** Returns why the aksi is forbidden, or null. Pure; sees the berkas as it was before the aksi. */
type Pemeriksa = (berkas: Berkas, tindakan: Tindakan) => string | null;

/** Decisions that need a ground of UU 14/2008 Pasal 17 (whole or partial refusal). */
const MENOLAK = ['DITOLAK', 'DITERIMA_SEBAGIAN'];

export const PEMERIKSA: Readonly<Record<Penjaga, Pemeriksa>> = {
  // UU 14/2008 Ps 22(8): once.
  belumDiperpanjang: (berkas) =>
    berkas.jamHukum?.perpanjangan
      ? 'Waktu sudah pernah diperpanjang; perpanjangan hanya boleh satu kali.'
      : null,

  // UU 14/2008 Ps 22(8): before the first period lapses.
  sebelumTenggatHukum: (berkas, tindakan) =>
    berkas.jamHukum && tindakan.pada > berkas.jamHukum.jatuhTempoInstan
      ? `Batas waktu jawaban (${berkas.jamHukum.jatuhTempo}) sudah lewat; waktu tidak dapat diperpanjang lagi.`
      : null,

  // UU 14/2008 Ps 22(7) d: a refusal states its Pasal 17 ground.
  keputusanMenolakPunyaDasar: (_berkas, { data }) =>
    MENOLAK.includes(String(data['hasil'])) && !data['pasal17']
      ? 'Penolakan, juga untuk sebagian, harus menyebut huruf Pasal 17 UU 14/2008 yang menjadi dasarnya.'
      : null,

  // Seed 4 langkah 4: "setelah mendapat persetujuan penetapan dari KPU RI".
  adaKeputusanKpuRi: (berkas) =>
    berkas.data['keputusanKpu']
      ? null
      : 'Belum ada penetapan KPU RI. Catat nomor dan tanggal keputusannya lebih dulu.',

  // Dossier B.3: whoever proposed an exclusion is never the one who approves it, also when he holds both roles.
  bukanPengusul: (berkas, tindakan) =>
    [berkas.pelaku['usulkan'], berkas.pelaku['serahkanUsulan']].includes(tindakan.oleh)
      ? 'Anda yang mengusulkan pengecualian ini, maka persetujuannya harus diberikan orang lain.'
      : null,

  // Dossier B.3: who decided the request never answers the objection.
  bukanPemutusPermohonan: (berkas, tindakan) =>
    berkas.data['pemutusPermohonan'] === tindakan.oleh
      ? 'Anda yang memutus permohonan ini, maka keberatannya harus dijawab orang lain.'
      : null,
};
