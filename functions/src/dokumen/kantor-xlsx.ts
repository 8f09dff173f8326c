import { tanggalExcel, tanggalanGaya, teksAngka } from './kantor-angka.js';
import { Penampung, type Bagian } from './kantor-bagian.js';
import { Tolak } from './protokol.js';
import { atribut, type Pendengar } from './xml.js';

// Runs in the child process only.

interface LembarKerja {
  nama: string;
  tersembunyi: boolean;
  berkas: string | null;
}

const BUKU = 'xl/workbook.xml';

/**
 * The text of a workbook, a page for each sheet: its name, then its rows with the cells that hold something tab-separated.
 * Hidden sheets are read like the others and named so: a person shall see what would be given away with the file.
 */
export async function bacaXlsx(bagian: Bagian): Promise<string[]> {
  if (bagian.nama(/^xl\/workbook\.xml$/).length === 0) throw new Tolak('ISI_TIDAK_SESUAI', 'no workbook');
  const { lembar, sejak1904 } = await bacaBuku(bagian);
  const berbagi = await bacaBerbagi(bagian);
  const tanggalan = await bacaGaya(bagian);
  const isi = new Penampung();
  const halaman: string[] = [];
  for (const { nama, tersembunyi, berkas } of lembar) {
    isi.tambah(`${nama}${tersembunyi ? ' (tersembunyi)' : ''}\n\n`);
    const sel = (jenis: string, gaya: number, nilai: string): string => {
      if (jenis === 's') return berbagi[Number(nilai)] ?? '';
      if (jenis === 'b') return nilai === '1' ? 'TRUE' : 'FALSE';
      if (jenis === 'str' || jenis === 'inlineStr' || jenis === 'e') return uraiTeks(nilai);
      const angka = Number(nilai);
      if (nilai === '' || !Number.isFinite(angka)) return nilai;
      return tanggalan[gaya] ? tanggalExcel(angka, sejak1904) : teksAngka(angka);
    };
    if (berkas !== null) await bagian.dengar(berkas, pendengarLembar(isi, sel));
    halaman.push(isi.ambil());
  }
  for (const nama of bagian.nama(/^xl\/(?:threadedComments\/.*|comments\d*)\.xml$/)) {
    await bagian.dengar(
      nama,
      pendengarTeks((teks) => isi.tambah(`${teks}\n`), 'comment'),
    );
  }
  const komentar = isi.ambil();
  return komentar === '' ? halaman : [...halaman, `Komentar\n\n${komentar}`];
}

async function bacaBuku(bagian: Bagian): Promise<{ lembar: LembarKerja[]; sejak1904: boolean }> {
  const tujuan = new Map<string, string>();
  for (const nama of bagian.nama(/^xl\/_rels\/workbook\.xml\.rels$/))
    await bagian.dengar(nama, {
      buka(jenis, a) {
        const [id, ke] = [atribut(a, 'Id'), atribut(a, 'Target')];
        if (jenis === 'Relationship' && id !== null && ke !== null && atribut(a, 'TargetMode') !== 'External')
          tujuan.set(id, ke.startsWith('/') ? ke.slice(1) : `xl/${ke}`);
      },
      tutup: () => undefined,
      teks: () => undefined,
    });
  const ada = new Set(bagian.nama(/^xl\//));
  const lembar: LembarKerja[] = [];
  let sejak1904 = false;
  await bagian.dengar(BUKU, {
    buka(jenis, a) {
      if (jenis === 'workbookPr') sejak1904 = ['1', 'true'].includes(atribut(a, 'date1904') ?? '');
      if (jenis !== 'sheet') return;
      const berkas = tujuan.get(/:id\s*=\s*["']([^"']*)/.exec(a)?.[1] ?? '') ?? '';
      lembar.push({
        nama: atribut(a, 'name') ?? '',
        tersembunyi: /hidden/i.test(atribut(a, 'state') ?? ''),
        berkas: ada.has(berkas) ? berkas : null,
      });
    },
    tutup: () => undefined,
    teks: () => undefined,
  });
  if (lembar.every((l) => l.berkas === null)) throw new Tolak('RUSAK', 'no sheets');
  return { lembar, sejak1904 };
}

/** Texts that cells point to by number. */
async function bacaBerbagi(bagian: Bagian): Promise<string[]> {
  const hasil: string[] = [];
  for (const nama of bagian.nama(/^xl\/sharedStrings\.xml$/i))
    await bagian.dengar(
      nama,
      pendengarTeks((teks) => hasil.push(teks), 'si'),
    );
  return hasil;
}

/** For each style of a cell, whether it shows its number as a date. */
async function bacaGaya(bagian: Bagian): Promise<boolean[]> {
  const format = new Map<number, string>();
  const hasil: boolean[] = [];
  let dalamXfs = false;
  for (const nama of bagian.nama(/^xl\/styles\.xml$/))
    await bagian.dengar(nama, {
      buka(jenis, a) {
        const id = Number(atribut(a, 'numFmtId') ?? 0);
        if (jenis === 'numFmt') format.set(id, atribut(a, 'formatCode') ?? '');
        else if (jenis === 'cellXfs') dalamXfs = true;
        else if (jenis === 'xf' && dalamXfs) hasil.push(tanggalanGaya(id, format.get(id)));
      },
      tutup(jenis) {
        if (jenis === 'cellXfs') dalamXfs = false;
      },
      teks: () => undefined,
    });
  return hasil;
}

/** Collects the `t` of each `wadah`; what stands in `rPh` is only how to pronounce it. */
function pendengarTeks(beri: (teks: string) => void, wadah: string): Pendengar {
  let dengar = false;
  let lafal = false;
  let teks = '';
  return {
    buka(nama) {
      if (nama === 'rPh') lafal = true;
      else if (nama === 't' || (nama === 'text' && wadah === 'comment')) dengar = true;
    },
    tutup(nama) {
      if (nama === 'rPh') lafal = false;
      else if (nama === 't' || nama === 'text') dengar = false;
      if (nama !== wadah && nama !== 'threadedComment') return;
      beri(uraiTeks(teks));
      teks = '';
    },
    teks(isi) {
      if (dengar && !lafal) teks += isi;
    },
  };
}

function pendengarLembar(
  ke: Penampung,
  sel: (jenis: string, gaya: number, nilai: string) => string,
): Pendengar {
  let [jenis, gaya, nilai] = ['', 0, ''];
  let dengar = false;
  let terisi = 0;
  return {
    buka(nama, a) {
      if (nama === 'c') [jenis, gaya, nilai] = [atribut(a, 't') ?? 'n', Number(atribut(a, 's') ?? 0), ''];
      else if (nama === 'v' || nama === 't') dengar = true;
    },
    tutup(nama) {
      if (nama === 'v' || nama === 't') dengar = false;
      else if (nama === 'c' && nilai !== '') {
        ke.tambah(`${terisi > 0 ? '\t' : ''}${sel(jenis, gaya, nilai).replace(/\s*\n\s*/g, ' ')}`);
        terisi++;
      } else if (nama === 'row' && terisi > 0) {
        ke.tambah('\n');
        terisi = 0;
      }
    },
    teks(isi) {
      if (dengar) nilai += isi;
    },
  };
}

/** Excel writes what XML forbids as _x000D_. */
const uraiTeks = (s: string): string =>
  s.includes('_x')
    ? s.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : s;
