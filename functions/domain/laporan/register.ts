import { namaHasil } from '../berkas/hasil.js';
import type { Berkas } from '../berkas/types.js';
import type { Kalender, Tanggal } from '../calendar/types.js';
import { formatTanggal } from '../calendar/zona.js';
import { sebutPasal17 } from '../pengecualian/pasal17.js';
import { angka, larik, teks, type Isian } from '../surat/isian.js';
import { bacaPermohonan, isianForm } from '../surat/permohonan.js';
import { formatRupiah } from './angka.js';
import type { BarisRegister, StatusRegister } from './baris.js';
import { bacaIdentitas } from './identitas.js';
import { jawaban, kodeTutup, type Jawaban } from './jawaban.js';
import { KOSONG } from './kolom.js';
import { hariTerpakai } from './rekap.js';

const BENTUK: Readonly<Record<string, string>> = { SOFTCOPY: 'Softcopy', HARDCOPY: 'Hardcopy' };
const MINTA: Readonly<Record<string, string>> = { MELIHAT: 'Melihat/mengetahui', SALINAN: 'Meminta salinan' };
const BAYAR: Readonly<Record<string, string>> = {
  TUNAI: 'dibayar tunai',
  TRANSFER: 'dibayar dengan transfer bank',
  LAINNYA: 'dibayar dengan cara lain',
};

export type HariKantor = Pick<Kalender, 'tanggalLokal' | 'hariKerjaAntara' | 'tutupKantor' | 'hariTerima'>;

/** One register line. `pemohon` null = the reader may not see who asked: the personal columns stay masked (dossier H.3). */
export function barisRegister(
  berkas: Berkas,
  pemohon: Record<string, unknown> | null,
  kalender: HariKantor,
): BarisRegister {
  const minta = bacaPermohonan(berkas);
  const { data, jamHukum: jam } = berkas;
  const jawab = jawaban(berkas);
  const tutup = kodeTutup(berkas);
  const perintah = isianForm(berkas, 'perintah');
  const menungguUlang = teks(perintah, 'batas') !== '' && teks(data, 'dijawabUlang') === '';
  const status = statusRegister(berkas, jawab, tutup, menungguUlang);
  const notis = { ...isianForm(berkas, 'pemberian'), ...isianForm(berkas, 'pemberitahuan') };
  const diberi = jawab?.hasil === 'DITERIMA_SELURUHNYA' || jawab?.hasil === 'DITERIMA_SEBAGIAN';
  const hari = (kunci: string): Tanggal | null => {
    const saat = teks(data, kunci);
    return saat ? kalender.tanggalLokal(saat) : null;
  };
  return {
    berkasId: berkas.id,
    nomor: berkas.nomor ?? KOSONG,
    dibuka: kalender.tanggalLokal(berkas.dibuka),
    tanggal: kalender.tanggalLokal(minta.diterima),
    ...bacaIdentitas(pemohon, teks(data, 'kategori')),
    kabKota: teks(data, 'kabKota'),
    informasi: minta.rincian,
    tujuan: minta.tujuan,
    penguasaan: penguasaan(jawab, notis),
    bentuk: diberi ? sebut(larik(notis, 'bentuk'), BENTUK) : KOSONG,
    jenisPermohonan: sebut(larik(data, 'caraMemperoleh'), MINTA),
    keputusan: keputusan(berkas, jawab, tutup, hari('dijawabUlang'), menungguUlang),
    alasanPenolakan: jawab && jawab.alasan.length > 0 ? jawab.alasan.map(namaAlasan).join('; ') : KOSONG,
    tanggalPemberitahuan: jawab ? kalender.tanggalLokal(jawab.pada) : null,
    tanggalPemberian: diberi ? hari('diserahkan') : null,
    biaya: diberi ? biaya(notis, isianForm(berkas, 'penyerahan')) : KOSONG,
    biayaRupiah: diberi ? (angka(notis, 'biaya') ?? 0) : null,
    status,
    hasil: jawab?.hasil ?? tutup,
    alasan: jawab?.alasan ?? [],
    rezim: jam?.rezim ?? null,
    jatuhTempo: jam?.jatuhTempo ?? null,
    batasInstan:
      status !== 'BELUM_DIJAWAB'
        ? null
        : menungguUlang
          ? teks(perintah, 'batasInstan')
          : (jam?.jatuhTempoInstan ?? null),
    diperpanjang: Boolean(jam?.perpanjangan),
    batasPerintah: teks(perintah, 'batas') || null,
    keputusanUlang: hari('dijawabUlang'),
    hariTerpakai: jam && jawab ? hariTerpakai(jam, jawab.pada, kalender) : null,
    tepatWaktu: jam && jawab ? jawab.pada <= jam.jatuhTempoInstan : null,
    kanal: teks(data, 'kanal'),
    kategori: teks(data, 'kategori'),
    langkah: berkas.langkahAktif?.no ?? null,
  };
}

function statusRegister(
  berkas: Berkas,
  jawab: Jawaban | null,
  tutup: string | null,
  menungguUlang: boolean,
): StatusRegister {
  if (tutup) return 'DITUTUP';
  if (berkas.status === 'MENUNGGU_KELENGKAPAN') return 'MENUNGGU_KELENGKAPAN';
  return jawab && !menungguUlang ? 'DIJAWAB' : 'BELUM_DIJAWAB';
}

function keputusan(
  berkas: Berkas,
  jawab: Jawaban | null,
  tutup: string | null,
  ulang: Tanggal | null,
  menungguUlang: boolean,
): string {
  if (tutup) {
    const lain = tutup === 'DUPLIKAT' ? teks(isianForm(berkas, 'duplikat'), 'nomorLain') : '';
    return `${namaHasil(tutup)}${lain ? ` (sama dengan ${lain})` : ''}`;
  }
  if (berkas.status === 'MENUNGGU_KELENGKAPAN') return 'Menunggu kelengkapan';
  if (!jawab) {
    return berkas.data['tidakDitanggapi'] ? 'Belum dijawab (batas waktu sudah lewat)' : 'Belum dijawab';
  }
  const nama = namaHasil(jawab.hasil);
  if (menungguUlang) return `${nama}; sedang diputus kembali atas perintah`;
  return ulang ? `${nama} (diputus kembali ${formatTanggal(ulang)})` : nama;
}

function penguasaan(jawab: Jawaban | null, notis: Isian): string {
  if (!jawab) return KOSONG;
  const oleh = teks(notis, 'penguasaan');
  if (oleh === 'BADAN_LAIN') return `Tidak (${teks(notis, 'badanLain')})`;
  return oleh === 'TIDAK_DIKETAHUI' || jawab.hasil === 'TIDAK_DIKUASAI' ? 'Tidak' : 'Ya';
}

/** Reason of refusal as the register names it. */
export function namaAlasan(kode: string): string {
  if (kode === 'TIDAK_DIKUASAI') return 'Tidak dikuasai';
  return kode === 'LAINNYA' ? 'Lainnya' : sebutPasal17(kode);
}

function biaya(notis: Isian, penyerahan: Isian): string {
  const jumlah = angka(notis, 'biaya') ?? 0;
  if (jumlah <= 0) return 'Tidak dipungut biaya';
  const cara = teks(penyerahan, 'caraBayar');
  return cara ? `${formatRupiah(jumlah)}, ${BAYAR[cara] ?? cara}` : formatRupiah(jumlah);
}

function sebut(kode: string[], nama: Readonly<Record<string, string>>): string {
  return kode.map((k) => nama[k] ?? k).join('; ') || KOSONG;
}
