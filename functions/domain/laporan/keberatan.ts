import { namaHasil } from '../berkas/hasil.js';
import type { Berkas } from '../berkas/types.js';
import type { Instan } from '../calendar/types.js';
import { formatTanggal } from '../calendar/zona.js';
import { ALASAN_KEBERATAN } from '../formulir/keberatan.js';
import { PUTUSAN, PUTUSAN_PERINTAH } from '../formulir/sengketa.js';
import { permohonanDari } from '../keberatan/fakta.js';
import { larik, teks, type Isian } from '../surat/isian.js';
import { isianForm, labelPilihan } from '../surat/permohonan.js';
import type { BarisKeberatan, StatusRegister } from './baris.js';
import { bacaIdentitas } from './identitas.js';
import { KOSONG } from './kolom.js';
import type { HariKantor } from './register.js';
import { hariTerpakai } from './rekap.js';

/** aksi by which Atasan PPID answers (SOP penanganan-keberatan, step 3). */
const AKSI_MENJAWAB = ['kuatkan', 'kabulkan'];

export interface Pejabat {
  nama: string;
  jabatan: string;
}

export function namaAlasanKeberatan(kode: string): string {
  const label = ALASAN_KEBERATAN.find((a) => a.nilai === kode)?.label;
  return label ? `${kode}. ${label}` : kode;
}

export function namaAmar(kode: string): string {
  const label = labelPilihan(PUTUSAN, 'amar', kode);
  return label === kode ? labelPilihan(PUTUSAN_PERINTAH, 'amar', kode) : label;
}

/** uid of who answered the objection; null while nobody did. */
export function penjawabKeberatan({ data, pelaku }: Pick<Berkas, 'data' | 'pelaku'>): string | null {
  if (teks(data, 'dijawab') === '') return null;
  return AKSI_MENJAWAB.map((kode) => pelaku[kode]).find((uid) => uid !== undefined) ?? null;
}

/** One line of the register of objections (dossier D.8). `pemohon` null = the reader may not see who objects. */
export function barisKeberatan(
  berkas: Berkas,
  pemohon: Record<string, unknown> | null,
  kalender: HariKantor,
  pejabat: (uid: string) => Pejabat | null,
): BarisKeberatan {
  const { data, jamHukum: jam } = berkas;
  const minta = permohonanDari(data);
  const dijawab: Instan = teks(data, 'dijawab');
  const status = statusKeberatan(berkas);
  const uid = penjawabKeberatan(berkas);
  const penjawab = uid === null ? null : pejabat(uid);
  return {
    berkasId: berkas.id,
    nomor: berkas.nomor ?? KOSONG,
    dibuka: kalender.tanggalLokal(berkas.dibuka),
    tanggal: kalender.tanggalLokal(teks(data, 'diterima') || berkas.dibuka),
    ...bacaIdentitas(pemohon, ''),
    nomorPermohonan: minta?.nomor ?? '',
    informasi: minta?.rincian || teks(data, 'kasusPosisi'),
    tujuan: teks(data, 'tujuan') || (minta?.tujuan ?? ''),
    alasanTeks: larik(data, 'alasan').map(namaAlasanKeberatan).join('; '),
    keputusan: keputusan(berkas, status),
    tanggalTanggapan: dijawab ? kalender.tanggalLokal(dijawab) : null,
    pejabat: penjawab ? [penjawab.nama, penjawab.jabatan].filter(Boolean).join('\n') : '',
    tanggapanPemohon: tanggapanPemohon(berkas),
    status,
    hasil: status === 'DITUTUP' ? 'DICABUT' : dijawab ? teks(data, 'hasil') || null : null,
    alasan: larik(data, 'alasan'),
    kanal: teks(data, 'kanal'),
    kategori: '',
    rezim: jam?.rezim ?? null,
    jatuhTempo: jam?.jatuhTempo ?? null,
    batasInstan: status === 'BELUM_DIJAWAB' ? (jam?.jatuhTempoInstan ?? null) : null,
    hariTerpakai: jam && dijawab ? hariTerpakai(jam, dijawab, kalender) : null,
    tepatWaktu: jam && dijawab ? dijawab <= jam.jatuhTempoInstan : null,
    langkah: berkas.langkahAktif?.no ?? null,
    sengketaSampai: teks(data, 'sengketaSampai') || null,
    nomorSengketa: teks(isianForm(berkas, 'sengketa'), 'nomorPerkara'),
    amarSengketa: teks(putusan(berkas), 'amar') || null,
    jumlahSidang: Number(data['jumlahSidang'] ?? 0),
  };
}

function statusKeberatan(berkas: Berkas): StatusRegister {
  if (berkas.data['pencabutan']) return 'DITUTUP';
  return teks(berkas.data, 'dijawab') === '' ? 'BELUM_DIJAWAB' : 'DIJAWAB';
}

function keputusan(berkas: Berkas, status: StatusRegister): string {
  if (status === 'DITUTUP') return 'Keberatan dicabut';
  if (status === 'BELUM_DIJAWAB') {
    return berkas.data['tidakDitanggapi'] ? 'Belum ditanggapi (batas waktu sudah lewat)' : 'Belum ditanggapi';
  }
  const nama = namaHasil(teks(berkas.data, 'hasil'));
  const isi = isianForm(berkas, 'pengabulan');
  const [perintah, batas] = [teks(isi, 'perintah'), teks(isi, 'batas')];
  if (!perintah) return nama;
  return `${nama}. Perintah: ${perintah}${batas ? ` (paling lambat ${formatTanggal(batas)})` : ''}`;
}

function putusan(berkas: Berkas): Isian {
  return { ...isianForm(berkas, 'putusan'), ...isianForm(berkas, 'putusanPerintah') };
}

/** Column k: what the applicant said to the answer, and the dispute he took it to. */
function tanggapanPemohon(berkas: Berkas): string {
  const isi = isianForm(berkas, 'tanggapanPemohon');
  const sikap = { MENERIMA: 'Menerima', TIDAK_MENERIMA: 'Tidak menerima' }[teks(isi, 'sikap')] ?? '';
  const sengketa = teks(isianForm(berkas, 'sengketa'), 'nomorPerkara');
  const amar = teks(putusan(berkas), 'amar');
  const bagian = [
    [sikap, teks(isi, 'tanggapan')].filter(Boolean).join(': '),
    sengketa && `Mengajukan sengketa ke Komisi Informasi, perkara ${sengketa}`,
    amar && `Putusan: ${namaAmar(amar)}`,
  ];
  return bagian.filter(Boolean).join('. ');
}
