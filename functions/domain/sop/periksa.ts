import { PERAN_LUAR, type Peran } from '../akses/peran.js';
import { cariFormulir } from '../formulir/registry.js';
import { langkahBuntu, langkahTakTercapai } from './jalur.js';
import { Sop, type Aksi, type Langkah } from './types.js';

/**
 * Proves an SOP definition complete: everything the engine relies on. Returns the problems in Indonesian; [] = complete.
 * Takes anything: what does not even have the shape of an SOP is reported, not thrown.
 */
export function periksaSop(sop: unknown): string[] {
  const hasil = Sop.safeParse(sop);
  if (!hasil.success) {
    return hasil.error.issues.map(
      (isu) => `Bentuk SOP salah di ${isu.path.join('.') || 'akar'}: ${isu.message}`,
    );
  }
  return [
    ...periksaNomor(hasil.data),
    ...periksaPembuka(hasil.data),
    ...periksaLangkah(hasil.data),
    ...periksaJalur(hasil.data),
  ];
}

function periksaNomor({ langkah, lanjutan, awal }: Sop): string[] {
  const masalah = [...langkah, ...lanjutan].flatMap(({ no }, i) =>
    no === i + 1 ? [] : [`Langkah ke-${String(i + 1)} bernomor ${String(no)}; nomor harus urut dari 1.`],
  );
  if (!langkah.some(({ no }) => no === awal)) masalah.push(`Langkah awal ${String(awal)} tidak ada.`);
  return masalah;
}

function periksaPembuka({ pembuka }: Sop): string[] {
  return [
    // The applicant himself, from the web: the server writes his tindakan.
    ...periksaPelakuAksi(
      'Pembuka',
      pembuka.peran.filter((satu) => satu !== 'PEMOHON'),
    ),
    ...(cariFormulir(pembuka.formulir) ? [] : [`Pembuka: formulir "${pembuka.formulir}" tidak ada.`]),
  ];
}

/** Outside actors never sign in: staff record what they did (akses/peran.ts). */
function periksaPelakuAksi(letak: string, peran: readonly Peran[]): string[] {
  return peran
    .filter((satu) => (PERAN_LUAR as readonly Peran[]).includes(satu))
    .map((satu) => `${letak}: ${satu} bukan pegawai kantor dan tidak dapat bertindak di sistem.`);
}

function periksaLangkah({ langkah, lanjutan }: Sop): string[] {
  const semua = [...langkah, ...lanjutan];
  const ada = new Set(semua.map(({ no }) => no));
  return semua.flatMap((satu) => [
    ...periksaWaktu(satu),
    ...satu.aksi.flatMap((aksi, i) => periksaAksi(satu, aksi, i, ada)),
  ]);
}

/** A cadence may stand without a waktu cell of its own, e.g. "setahun sekali" in another column. */
function periksaWaktu({ no, waktu, waktuTeks }: Langkah): string[] {
  if (waktu === null && waktuTeks !== null) {
    return [`Langkah ${String(no)}: waktu "${waktuTeks}" belum dinormalkan.`];
  }
  if (waktu !== null && waktuTeks === null && !('every' in waktu)) {
    return [`Langkah ${String(no)}: waktu tanpa teks sumber.`];
  }
  return [];
}

function periksaAksi(langkah: Langkah, aksi: Aksi, urutan: number, ada: ReadonlySet<number>): string[] {
  const letak = `Langkah ${String(langkah.no)}, aksi ${aksi.kode}`;
  const masalah = periksaPelakuAksi(letak, aksi.peran);
  if (langkah.aksi.findIndex(({ kode }) => kode === aksi.kode) !== urutan) {
    masalah.push(`${letak}: kode aksi dipakai dua kali.`);
  }
  if ('langkah' in aksi.ke && !ada.has(aksi.ke.langkah)) {
    masalah.push(`${letak}: menuju langkah ${String(aksi.ke.langkah)} yang tidak ada.`);
  }
  if (aksi.sekali && !('tetap' in aksi.ke))
    masalah.push(`${letak}: "sekali" hanya untuk aksi yang tetap di langkah.`);
  if (aksi.formulir !== null && !cariFormulir(aksi.formulir)) {
    masalah.push(`${letak}: formulir "${aksi.formulir}" tidak ada.`);
  }
  for (const kode of aksi.setelah) {
    // Earlier in the list: this alone makes a cycle of `setelah` impossible.
    const sebelum = langkah.aksi.slice(0, urutan).find((satu) => satu.kode === kode);
    if (!sebelum)
      masalah.push(`${letak}: "setelah" menyebut ${kode}, yang bukan aksi sebelumnya di langkah ini.`);
    else if (!('tetap' in sebelum.ke))
      masalah.push(`${letak}: "setelah" menyebut ${kode}, yang meninggalkan langkah.`);
  }
  return masalah;
}

/** With the added steps switched off too: then an aksi leading into them ends the berkas. */
function periksaJalur(sop: Sop): string[] {
  const cara = sop.lanjutan.length === 0 ? [false] : [true, false];
  const masalah = cara.flatMap((lanjutanAktif) => {
    const catatan = lanjutanAktif || sop.lanjutan.length === 0 ? '' : ' (tanpa lanjutan)';
    return [
      ...langkahTakTercapai(sop, lanjutanAktif).map(
        (no) => `Langkah ${String(no)} tidak pernah tercapai${catatan}.`,
      ),
      ...langkahBuntu(sop, lanjutanAktif).map(
        (no) => `Dari langkah ${String(no)} berkas tidak dapat selesai${catatan}.`,
      ),
    ];
  });
  return [...new Set(masalah)];
}
