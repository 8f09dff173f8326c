import type { BlokSurat, DokSurat } from './types.js';

/** The letter as plain text, line by line: for the preview on screen and for reading in tests. */
export function teksSurat(dok: DokSurat): string {
  const kepala = [
    dok.kop.instansi,
    dok.kop.satuan,
    dok.kop.alamat,
    dok.kop.kontak,
    dok.judul,
    dok.nomor && `Nomor: ${dok.nomor}`,
    dok.perihal && `Perihal: ${dok.perihal}`,
    dok.tempatTanggal,
    ...dok.tujuan,
  ];
  return [...kepala.filter(Boolean), ...dok.isi.flatMap(baris), dok.kaki].join('\n');
}

function baris(blok: BlokSurat): string[] {
  switch (blok.blok) {
    case 'paragraf':
    case 'judul':
      return [blok.teks];
    case 'isian':
      return blok.baris.map(({ label, nilai }) => `${label}: ${nilai}`);
    case 'daftar':
      return blok.butir.map((butir, i) => `${penomoran(blok.gaya, i)} ${butir}`);
    case 'tabel':
      return [blok.kolom, ...blok.baris].map((sel) => sel.join(' | '));
    case 'ttd':
      return blok.pihak.flatMap((p) => [p.pembuka, p.jabatan, p.nama].filter((t): t is string => Boolean(t)));
    case 'halamanBaru':
      return [];
  }
}

/** 0 → "1." or "a." */
export function penomoran(gaya: 'angka' | 'huruf', ke: number): string {
  return gaya === 'angka' ? `${ke + 1}.` : `${String.fromCharCode(97 + ke)}.`;
}
