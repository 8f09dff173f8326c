import { NAMA_BAGIAN } from './bagian.js';
import { contohModel } from './contoh.js';
import { jenisSurat, type IsiWajib } from './jenis-surat.js';
import { selaluTercetak, type Syarat } from './syarat.js';
import { slotDalam, type BlokTemplat, type NaskahSurat, type Slot } from './templat-data.js';
import { templatBawaan } from './templat/index.js';

/** A text of the template, where it stands (`blok.3.baris.0.nilai`), and under which conditions it is printed. */
interface Tulisan {
  letak: string;
  teks: string;
  syarat: Syarat;
}

/** Message per place in the template, in Indonesian; the place `isiWajib` says what the law wants and the text lacks. */
export type GalatTemplat = Record<string, string>;

/** Words that no slot, part or condition stands for. */
export function periksaNama(naskah: NaskahSurat): GalatTemplat {
  const slot = jenisSurat(naskah.kunci).slot(contohModel(naskah.kunci));
  const galat: GalatTemplat = {};
  for (const { letak, teks } of semuaTulisan(naskah)) {
    const salah = slotDalam(teks).filter((n) => !dapatDitulis(slot, n));
    const sisa = teks.replace(/\{\{\s*[A-Za-z0-9]+\s*\}\}/g, '');
    if (salah.length > 0) galat[letak] = `Isian tidak dikenal: ${salah.map((n) => `{{${n}}}`).join(', ')}.`;
    else if (/\{\{|\}\}/.test(sisa)) galat[letak] = 'Isian harus ditulis seperti {{nama}}.';
  }
  naskah.blok.forEach((blok, i) => {
    if (blok.blok === 'bagian' && !NAMA_BAGIAN.includes(blok.nama))
      galat[`blok.${i}.nama`] = `Bagian tidak dikenal: ${blok.nama}.`;
    for (const [letak, syarat] of semuaSyarat(blok, `blok.${i}`)) {
      if (!Object.hasOwn(slot, syarat.replace(/^!/, ''))) galat[letak] = `Syarat tidak dikenal: ${syarat}.`;
    }
  });
  return galat;
}

/** What a letter of this kind must print in every case (dossier D.2–D.6) and this text does not. */
export function isiYangHilang(naskah: NaskahSurat): string[] {
  const tulisan = semuaTulisan(naskah).filter(({ letak }) => letak.startsWith('blok.'));
  const slot = jenisSurat(naskah.kunci).slot(contohModel(naskah.kunci));
  return jenisSurat(naskah.kunci)
    .wajib.filter((isi) => !selaluTercetak(tercetak(isi, naskah, tulisan, slot), andaian(isi)))
    .map(({ nama }) => nama);
}

/** An office's own text may replace the built-in one only when this is {}. */
export function periksaTemplat(naskah: NaskahSurat): GalatTemplat {
  const galat = periksaNama(naskah);
  const bawaan = templatBawaan(naskah.kunci);
  if (bawaan.judul !== null && naskah.judul === null) galat['judul'] = 'Judul wajib diisi.';
  if (bawaan.judul === null && naskah.judul !== null)
    galat['judul'] = 'Surat ini memakai perihal, bukan judul.';
  if (bawaan.perihal !== null && naskah.perihal === null) galat['perihal'] = 'Perihal wajib diisi.';
  if (bawaan.perihal === null && naskah.perihal !== null)
    galat['perihal'] = 'Surat ini memakai judul, bukan perihal.';
  if (!naskah.blok.some((blok) => blok.blok === 'ttd' && blok.bila === undefined))
    galat['blok'] = 'Surat ini tidak memuat tempat tanda tangan.';
  const hilang = isiYangHilang(naskah);
  if (hilang.length > 0) {
    galat['isiWajib'] =
      `Isi yang diwajibkan peraturan tidak (selalu) tercetak: ${hilang.join(', ')}. Kembalikan bagian itu.`;
  }
  return galat;
}

const dapatDitulis = (slot: Slot, nama: string): boolean =>
  Object.hasOwn(slot, nama) && typeof slot[nama] !== 'boolean';

function andaian({ slot, bila }: IsiWajib): Syarat {
  return [...(slot === undefined ? [] : [slot]), ...(bila === undefined ? [] : [bila])];
}

/** Where the content is printed. A row or an item that repeats another list vanishes with it, so the list is a condition. */
function tercetak(isi: IsiWajib, naskah: NaskahSurat, tulisan: Tulisan[], slot: Slot): Syarat[] {
  if (isi.bagian !== undefined) {
    return naskah.blok.flatMap((b) =>
      b.blok === 'bagian' && b.nama === isi.bagian ? [b.bila === undefined ? [] : [b.bila]] : [],
    );
  }
  return tulisan
    .filter(({ teks }) => slotDalam(teks).includes(isi.slot ?? ''))
    .map(({ teks, syarat }) => [...syarat, ...slotDalam(teks).filter((n) => Array.isArray(slot[n]))]);
}

const dan = (...bila: (string | undefined)[]): Syarat => bila.filter((b): b is string => b !== undefined);

function semuaTulisan(naskah: NaskahSurat): Tulisan[] {
  const kepala = [
    { letak: 'judul', teks: naskah.judul ?? '', syarat: [] },
    { letak: 'perihal', teks: naskah.perihal ?? '', syarat: [] },
    ...(naskah.tembusan ?? []).map((teks, i) => ({ letak: `tembusan.${i}`, teks, syarat: [] })),
  ];
  return [...kepala, ...naskah.blok.flatMap((blok, i) => tulisanBlok(blok, `blok.${i}`))];
}

function tulisanBlok(blok: BlokTemplat, letak: string): Tulisan[] {
  switch (blok.blok) {
    case 'paragraf':
    case 'judul':
      return [{ letak: `${letak}.teks`, teks: blok.teks, syarat: dan(blok.bila) }];
    case 'isian':
      return blok.baris.flatMap((b, i) => {
        const syarat = dan(blok.bila, b.bila);
        return [
          { letak: `${letak}.baris.${i}.label`, teks: b.label, syarat },
          { letak: `${letak}.baris.${i}.nilai`, teks: b.nilai, syarat },
        ];
      });
    case 'daftar':
      return blok.butir.map((b, i) => ({
        letak: `${letak}.butir.${i}.teks`,
        teks: b.teks,
        syarat: dan(blok.bila, b.bila),
      }));
    case 'ttd':
      return blok.pihak.flatMap((p, i) =>
        (['pembuka', 'jabatan', 'nama'] as const).map((kunci) => ({
          letak: `${letak}.pihak.${i}.${kunci}`,
          teks: p[kunci] ?? '',
          syarat: dan(blok.bila),
        })),
      );
    case 'bagian':
    case 'halamanBaru':
      return [];
  }
}

function semuaSyarat(blok: BlokTemplat, letak: string): [letak: string, syarat: string][] {
  const dalam =
    blok.blok === 'isian'
      ? blok.baris.map((b, i) => [`${letak}.baris.${i}.bila`, b.bila] as const)
      : blok.blok === 'daftar'
        ? blok.butir.map((b, i) => [`${letak}.butir.${i}.bila`, b.bila] as const)
        : [];
  return [[`${letak}.bila`, blok.bila] as const, ...dalam].flatMap(([l, s]) =>
    s === undefined ? [] : [[l, s]],
  );
}
