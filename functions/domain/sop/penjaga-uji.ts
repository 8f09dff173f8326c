import type { Berkas, Tindakan } from '../berkas/types.js';
import { formatHariTanggal } from '../calendar/zona.js';
import type { JalurUji } from '../pengecualian/types.js';
import {
  bacaUsulan,
  lembarSah,
  MAKS_USULAN,
  usulanAktif,
  usulanDikecualikan,
} from '../pengecualian/usulan.js';
import { samaUnit, type Sekitar } from '../permohonan/fakta.js';
import { larik, teks } from '../surat/isian.js';

type Keadaan = (berkas: Berkas) => string | null;
type Pemeriksa = (berkas: Berkas, tindakan: Tindakan, sekitar: Sekitar) => string | null;

const sebut = (judul: readonly string[]): string => judul.map((satu) => `“${satu}”`).join(', ');
const jalur = ({ data }: Berkas): JalurUji | null => (data['jalur'] as JalurUji | undefined) ?? null;

/** Guards of the classification that look at the berkas alone (dossier F.3). */
export const KEADAAN_UJI = {
  adaUsulan: ({ data }) => (usulanAktif(data).length > 0 ? null : 'Belum ada usulan.'),
  tanpaUsulan: ({ data }) => (usulanAktif(data).length === 0 ? null : 'Masih ada usulan yang berjalan.'),
  // Seed 0 langkah 2: the note travels from each unit to PPID.
  notaDinasLengkap: ({ data }) => {
    const masuk = (Array.isArray(data['notaDinas']) ? data['notaDinas'] : []) as { unit?: unknown }[];
    const unit = new Set(usulanAktif(data).map((satu) => satu.unit));
    const kurang = [...unit].filter((satu) => !masuk.some((nota) => samaUnit(String(nota.unit), satu)));
    return kurang.length === 0 ? null : `Nota dinas belum ada dari: ${kurang.join('; ')}.`;
  },

  adaUndangan: ({ data }) => (data['undangan'] ? null : 'Undangan uji konsekuensi belum dicatat.'),

  // PKPU 22/2023 Ps 25(3), 26(1): every proposal has its sheet, and the session its minutes.
  ujiLengkap: ({ data }) => {
    const aktif = usulanAktif(data);
    if (aktif.length === 0) return 'Belum ada usulan.';
    const belumUji = aktif.filter((satu) => !lembarSah(satu));
    if (belumUji.length > 0) return `Lembar uji belum ada untuk ${sebut(belumUji.map((u) => u.judul))}.`;
    const belumCatat = aktif.filter((satu) => (satu.beritaAcara ?? 0) < satu.urutanUsul);
    return belumCatat.length > 0
      ? `Berita acara belum memuat ${sebut(belumCatat.map((u) => u.judul))}.`
      : null;
  },

  adaYangDikecualikan: ({ data }) =>
    usulanDikecualikan(data).length > 0
      ? null
      : 'Semua usulan disimpulkan terbuka; tidak ada yang diajukan untuk dikecualikan.',

  // Who is asked and who decides is data (pengecualian/wewenang.ts), fixed with the internal approval.
  lewatProvinsi: (berkas) =>
    jalur(berkas)?.lewat[0] === 'KPU_PROVINSI' ? null : 'Kantor ini tidak mengajukan melalui KPU Provinsi.',
  langsungKpuRi: (berkas) =>
    jalur(berkas)?.lewat[0] === 'KPU_RI' ? null : 'Kantor ini tidak mengajukan langsung kepada KPU RI.',
  putusSendiri: (berkas) => (jalur(berkas)?.lewat.length === 0 ? null : 'Keputusannya ada pada kantor lain.'),
  provinsiMemutus: (berkas) =>
    jalur(berkas)?.pemutus === 'KPU_PROVINSI' ? null : 'KPU Provinsi meneruskan; keputusannya pada KPU RI.',
  kpuRiMemutus: (berkas) => (jalur(berkas)?.pemutus === 'KPU_RI' ? null : 'Keputusannya pada KPU Provinsi.'),
} satisfies Record<string, Keadaan>;

/** Guards of the classification that look at what is asked, and who asks. */
export const TINDAKAN_UJI = {
  // Dossier B.3: whoever proposed, compiled or tested an exclusion never approves it, also when he holds both roles.
  bukanPengusul: ({ data }, { oleh }) =>
    larik(data, 'penyusun').includes(oleh)
      ? 'Anda ikut mengusulkan, menyusun, atau menguji pengecualian ini, maka persetujuannya harus diberikan orang lain.'
      : null,

  // The Pembina's approval is a second pair of eyes after the examination.
  bukanPemeriksa: ({ data }, { oleh }) =>
    larik(data, 'pemeriksa').includes(oleh)
      ? 'Anda sudah memeriksa atau menyetujui pengecualian ini, maka persetujuan Pembina harus diberikan orang lain.'
      : null,

  usulanMuat: ({ data }, { data: isi }) =>
    teks(isi, 'usulan') === '' && bacaUsulan(data).length >= MAKS_USULAN
      ? `Paling banyak ${String(MAKS_USULAN)} usulan dalam satu berkas. Buka berkas lain untuk selebihnya.`
      : null,

  usulanSah: ({ data }, { data: isi }) => {
    const aktif = usulanAktif(data);
    const disebut = larik(isi, 'usulan');
    if (disebut.some((id) => !aktif.some((satu) => satu.id === id)))
      return 'Pilih usulan berkas ini yang masih berjalan.';
    const lama = teks(isi, 'menggantikan');
    if (lama === '') return null;
    if (!larik(data, 'butirDiperpanjang').includes(lama))
      return 'Berkas ini tidak dibuka untuk memperpanjang butir itu.';
    return aktif.some((satu) => satu.menggantikan === lama && !disebut.includes(satu.id))
      ? 'Usulan lain sudah menggantikan butir itu.'
      : null;
  },

  tanggalTiba: (_berkas, { data, pada }, { kalender }) => {
    const tanggal = teks(data, 'tanggal');
    return tanggal > kalender.tanggalLokal(pada) ? `${formatHariTanggal(tanggal)} belum tiba.` : null;
  },

  putusanLengkap: ({ data }, { data: isi }) => {
    const diuji = usulanDikecualikan(data);
    const [ditetapkan, dibuka] = [larik(isi, 'ditetapkan'), larik(isi, 'dibuka')];
    if (ditetapkan.some((id) => !diuji.some((satu) => satu.id === id)))
      return 'Hanya usulan yang diuji dan disimpulkan dikecualikan dapat ditetapkan.';
    if (dibuka.some((id) => !usulanAktif(data).some((satu) => satu.id === id)))
      return 'Usulan yang dinyatakan terbuka tidak ada dalam berkas ini.';
    const tertinggal = diuji.filter(({ id }) => !ditetapkan.includes(id) && !dibuka.includes(id));
    return tertinggal.length > 0
      ? `Sebut juga keputusan atas ${sebut(tertinggal.map((u) => u.judul))}: ditetapkan atau dinyatakan terbuka.`
      : null;
  },
} satisfies Record<string, Pemeriksa>;
