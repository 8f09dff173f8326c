import { formatHariTanggal, formatTanggal, tanggalLokal } from '../../calendar/zona.js';
import { ALASAN_KEBERATAN } from '../../formulir/keberatan.js';
import { permohonanDari } from '../../keberatan/fakta.js';
import { batasRezim, hariSengketa } from '../bagian.js';
import { larik, teks } from '../isian.js';
import { namaKanal } from '../permohonan.js';
import type { Slot } from '../templat-data.js';
import type { ModelSurat } from '../types.js';
import { slotJam } from './permohonan.js';
import { slotLacak, slotUmum, waktu } from './umum.js';

/** "Huruf a: Penolakan berdasarkan alasan pengecualian" (UU 14/2008 Ps 35(1)). */
function uraianAlasan(kode: string): string {
  const label = ALASAN_KEBERATAN.find((p) => p.nilai === kode)?.label;
  return label ? `Huruf ${kode}: ${label}` : kode;
}

function slotBerkas(m: ModelSurat): Slot {
  const { data, dibuka, nomor } = m.berkas;
  const permohonan = permohonanDari(data);
  const diterima = teks(data, 'diterima') || dibuka;
  return {
    ...slotUmum(m),
    nomorKeberatan: nomor ?? '',
    tanggalKeberatan: formatTanggal(tanggalLokal(diterima, m.satker.zona)),
    diterima: waktu(m, diterima),
    kanal: namaKanal(teks(data, 'kanal')),
    nomorPendaftaran: permohonan?.nomor ?? '',
    rincian: permohonan?.rincian ?? '',
    tujuan: teks(data, 'tujuan') || (permohonan?.tujuan ?? ''),
    alasan: larik(data, 'alasan').map(uraianAlasan),
    kasusPosisi: teks(data, 'kasusPosisi'),
  };
}

/** Receipt of an objection (dossier D.5; Perki 1/2021 Ps 41(3)). */
export function slotTandaBuktiKeberatan(m: ModelSurat): Slot {
  const { tanggapanKeberatan } = batasRezim(m);
  return {
    ...slotBerkas(m),
    ...slotJam(m),
    ...slotLacak(m),
    hariTanggapan: String(m.berkas.jamHukum?.batasHari ?? tanggapanKeberatan.hari),
    dasarWaktu: tanggapanKeberatan.dasar,
  };
}

const KEPUTUSAN: Readonly<Record<string, string>> = {
  MENGUATKAN: 'MENGUATKAN putusan PPID; keberatan tidak dikabulkan',
  MENGABULKAN_SELURUH: 'MENGABULKAN SELURUHNYA keberatan pemohon',
  MENGABULKAN_SEBAGIAN: 'MENGABULKAN SEBAGIAN keberatan pemohon',
};

/** D.6: forms `penguatan` (the decision of PPID stands) and `pengabulan`. */
export function slotTanggapanKeberatan(m: ModelSurat): Slot {
  const isi = m.surat.isi;
  const keputusan = teks(isi, 'keputusan') || 'MENGUATKAN';
  const batas = teks(isi, 'batas');
  return {
    ...slotBerkas(m),
    pokok: teks(isi, 'pokok'),
    tanggapan: teks(isi, 'tanggapan'),
    keputusan: KEPUTUSAN[keputusan] ?? keputusan,
    menguatkan: keputusan === 'MENGUATKAN',
    perintah: teks(isi, 'perintah'),
    batasPerintah: batas ? formatHariTanggal(batas) : '',
    hariSengketa: String(hariSengketa(m)),
  };
}
