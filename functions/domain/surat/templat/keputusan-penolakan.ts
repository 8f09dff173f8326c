import { formatTanggal, tanggalLokal } from '../../calendar/zona.js';
import { daftar, hakKeberatan, isian, judul, kerangka, paragraf, tempatTanggal } from '../bagian.js';
import { larik, teks } from '../isian.js';
import { bacaPemohon, bacaPermohonan, uraianPasal17 } from '../permohonan.js';
import type { BlokSurat, DokSurat, ModelSurat } from '../types.js';

/**
 * Refusal by the PPID. The lines from number to reason are the minimum (a–g) of dossier D.4; the Pasal 17 letter, the
 * consequence, the classification it rests on and the notice of objection are needed beside it (seed 2 langkah 3).
 */
export function keputusanPenolakan(m: ModelSurat): DokSurat {
  const { berkas, satker, penanda } = m;
  const isi = m.surat.isi;
  const minta = bacaPermohonan(berkas);
  const pemohon = bacaPemohon(m.pemohon);
  const blok: BlokSurat[] = [
    isian(
      ['Nomor pendaftaran', berkas.nomor ?? ''],
      ['Tanggal permohonan', formatTanggal(tanggalLokal(minta.diterima, satker.zona))],
      ['Nama', pemohon.nama],
      ['Alamat', pemohon.alamat],
      ['Pekerjaan', pemohon.pekerjaan],
      ['Telepon/surel', pemohon.kontak],
      ['Informasi yang diminta', minta.rincian],
      ['Alasan penolakan', teks(isi, 'penjelasan') || teks(isi, 'alasan')],
    ),
    paragraf('PPID memutuskan bahwa informasi tersebut termasuk informasi yang dikecualikan, berdasarkan:'),
    daftar([
      ...larik(isi, 'pasal17').map((kode) => `Undang-Undang Nomor 14 Tahun 2008 ${uraianPasal17(kode)}.`),
      ...bila('Undang-undang lain: ', teks(isi, 'undangUndang')),
      ...bila('Daftar Informasi yang Dikecualikan atau keputusan klasifikasi: ', teks(isi, 'itemDik')),
      ...bila('Lembar uji konsekuensi: ', teks(isi, 'lembarUji')),
    ]),
    isian(['Konsekuensi bila dibuka', teks(isi, 'konsekuensi')]),
    paragraf('Dengan demikian permohonan informasi tersebut DITOLAK.'),
    judul('Hak mengajukan keberatan'),
    daftar(hakKeberatan(berkas.jamHukum)),
    { blok: 'ttd', pihak: [{ pembuka: tempatTanggal(m), jabatan: penanda.jabatan, nama: penanda.nama }] },
  ];
  return kerangka(m, blok, {
    judul: 'KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK',
  });
}

function bila(awalan: string, nilai: string): string[] {
  return nilai ? [`${awalan}${nilai}.`] : [];
}
