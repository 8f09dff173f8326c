import { formatTanggal } from '@ppid/domain/calendar/zona';
import { penomoran } from '@ppid/domain/surat/teks';
import type { BlokSurat, DokSurat, PihakTtd } from '@ppid/domain/surat/types';
import type { Column, Content } from 'pdfmake/interfaces.js';
import { cetak, tanggalBerkas } from './pdfmake.js';
import { barisIsian, kakiHalaman, kopHalaman, tabelBergaris, TANPA_GARIS } from './tataLetak.js';

export { renderLaporanPdf } from './pdf-laporan.js';
export { renderRegisterPdf } from './pdf-register.js';

const TEPI = 57;
const LEBAR = 595.28 - 2 * TEPI;

/**
 * A letter as PDF, A4 upright. The same letter is the same bytes. The metadata carries kind, number and date of the
 * letter, never a name.
 */
export async function renderSuratPdf(dok: DokSurat): Promise<Buffer> {
  const nama = dok.judul ?? dok.perihal ?? 'Surat';
  return cetak({
    pageSize: 'A4',
    pageMargins: [TEPI, 42, TEPI, 48],
    info: {
      title: dok.nomor ? `${nama} ${dok.nomor}` : nama,
      author: dok.kop.instansi,
      subject: formatTanggal(dok.tanggal),
      creationDate: tanggalBerkas(dok.tanggal),
    },
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    footer: kakiHalaman(dok.kaki, TEPI),
    content: [kopHalaman(dok.kop, LEBAR), ...kepala(dok), ...badan(dok.isi)],
  });
}

function kepala(dok: DokSurat): Content[] {
  if (dok.judul) {
    return [
      { text: dok.judul, bold: true, fontSize: 12, alignment: 'center' },
      { text: dok.nomor ? `Nomor: ${dok.nomor}` : '', alignment: 'center', margin: [0, 1, 0, 12] },
    ];
  }
  const kiri = [
    ['Nomor', dok.nomor ?? '–'],
    ['Perihal', dok.perihal ?? '–'],
  ];
  return [
    {
      columns: [
        {
          width: '*',
          table: { widths: [44, 4, '*'], body: kiri.map(([a = '', b = '']) => [a, ':', b]) },
          layout: { ...TANPA_GARIS, paddingLeft: () => 0, paddingTop: () => 0, paddingBottom: () => 1 },
        },
        { width: 'auto', text: dok.tempatTanggal ?? '', margin: [0, 0, 0, 0] },
      ],
      margin: [0, 0, 0, 10],
    },
    { stack: dok.tujuan.map((teks) => ({ text: teks })), margin: [0, 0, 0, 12] },
  ];
}

/**
 * The signature never stands alone on a page: what is signed, at least its last block, goes with it. A heading never ends a
 * page: what it heads, at least its first line or paragraph, goes with it.
 */
function badan(isi: BlokSurat[]): Content[] {
  const ttd = isi.findIndex((b) => b.blok === 'ttd');
  const hasil: Content[] = [];
  for (let i = 0; i < isi.length; i += 1) {
    const ini = isi[i];
    const berikut = isi[i + 1];
    if (!ini) continue;
    const judul = ini.blok === 'judul' && i + 1 < ttd ? 1 : 0;
    const penutup = isi[i + judul];
    const ditandai = isi[i + judul + 1];
    if (i + judul + 1 === ttd && ditandai && penutup && penutup.blok !== 'tabel') {
      hasil.push(utuh([...(judul ? [ini] : []), penutup, ditandai]));
      i += judul + 1;
    } else if (ini.blok === 'judul' && berikut) {
      const [awal, ...sisa] = belah(berikut);
      hasil.push(...(awal ? [utuh([ini, awal])] : [blok(ini)]), ...sisa.map(blok));
      i += awal ? 1 : 0;
    } else hasil.push(blok(ini));
  }
  return hasil;
}

const utuh = (isi: BlokSurat[]): Content => ({ stack: isi.map(blok), unbreakable: true });

/** A longer paragraph may fill more than a page; kept whole it would be cut off. */
const PARAGRAF_UTUH = 1200;

/** What stays under its heading, and the rest; [] where nothing needs to. */
function belah(isi: BlokSurat): BlokSurat[] {
  switch (isi.blok) {
    case 'paragraf':
      return isi.teks.length <= PARAGRAF_UTUH ? [isi] : [];
    case 'isian':
      return potong(isi.baris).map((baris) => ({ ...isi, baris }));
    case 'daftar': {
      const mulai = isi.mulai ?? 0;
      return potong(isi.butir).map((butir, i) => ({ ...isi, butir, mulai: mulai + i }));
    }
    default:
      return [];
  }
}

const potong = <T>([awal, ...sisa]: T[]): T[][] => [
  ...(awal === undefined ? [] : [[awal]]),
  ...(sisa.length > 0 ? [sisa] : []),
];

function blok(isi: BlokSurat): Content {
  switch (isi.blok) {
    case 'paragraf':
      return { text: isi.teks, alignment: 'justify', bold: isi.tebal ?? false, margin: [0, 0, 0, 7] };
    case 'judul':
      return { text: isi.teks, bold: true, margin: [0, 4, 0, 4], headlineLevel: 1 };
    case 'isian':
      return barisIsian(isi.baris);
    case 'daftar':
      return daftar(isi.gaya, isi.butir, isi.mulai);
    case 'tabel':
      return tabelBergaris(isi.kolom, isi.lebar, isi.baris, LEBAR);
    case 'ttd':
      return tandaTangan(isi.pihak);
    case 'halamanBaru':
      return { text: '', pageBreak: 'before' };
  }
}

function daftar(gaya: 'angka' | 'huruf', butir: string[], mulai = 0): Content {
  return {
    stack: butir.map((teks, i) => ({
      columns: [
        { width: 18, text: penomoran(gaya, mulai + i) },
        { width: '*', text: teks, alignment: 'justify' as const },
      ],
      margin: [0, 0, 0, 3] as [number, number, number, number],
    })),
    margin: [0, 0, 0, 6],
  };
}

/** Room for pen and stamp; kept on one page. A single signature stands on the right. */
function tandaTangan(pihak: PihakTtd[]): Content {
  const kolom: Column[] = pihak.map((p) => ({
    width: '*',
    alignment: 'center',
    stack: [
      // Two signatures side by side keep their lines level.
      { text: p.pembuka ?? ' ' },
      { text: p.jabatan },
      { text: p.nama, bold: true, margin: [0, 46, 0, 0] },
    ],
  }));
  const kosong: Column[] = pihak.length === 1 ? [{ width: '*', text: '' }] : [];
  return { columns: [...kosong, ...kolom], unbreakable: true, margin: [0, 10, 0, 10] };
}
