/** One ground of exclusion; `butir` is null for the letter itself. Texts are the law's, shortened only at "…". */
export interface Dasar17 {
  kode: string;
  huruf: string;
  butir: number | null;
  teks: string;
}

/** UU 14/2008 Pasal 17: letter, its text, the texts of its numbered items (dossier F.1). */
const HURUF: readonly [huruf: string, teks: string, butir: readonly string[]][] = [
  [
    'a',
    'dapat menghambat proses penegakan hukum, yaitu informasi yang dapat:',
    [
      'menghambat proses penyelidikan dan penyidikan suatu tindak pidana',
      'mengungkapkan identitas informan, pelapor, saksi, dan/atau korban yang mengetahui adanya tindak pidana',
      'mengungkapkan data intelijen kriminal dan rencana-rencana yang berhubungan dengan pencegahan dan penanganan segala bentuk kejahatan transnasional',
      'membahayakan keselamatan dan kehidupan penegak hukum dan/atau keluarganya',
      'membahayakan keamanan peralatan, sarana, dan/atau prasarana penegak hukum',
    ],
  ],
  [
    'b',
    'dapat mengganggu kepentingan perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan usaha tidak sehat',
    [],
  ],
  [
    'c',
    'dapat membahayakan pertahanan dan keamanan negara, yaitu:',
    [
      'informasi tentang strategi, intelijen, operasi, taktik dan teknik yang berkaitan dengan penyelenggaraan sistem pertahanan dan keamanan negara, meliputi tahap perencanaan, pelaksanaan dan pengakhiran atau evaluasi dalam kaitan dengan ancaman dari dalam dan luar negeri',
      'dokumen yang memuat tentang strategi, intelijen, operasi, teknik dan taktik … yang meliputi tahap perencanaan, pelaksanaan dan pengakhiran atau evaluasi',
      'jumlah, komposisi, disposisi, atau dislokasi kekuatan dan kemampuan dalam penyelenggaraan sistem pertahanan dan keamanan negara serta rencana pengembangannya',
      'gambar dan data tentang situasi dan keadaan pangkalan dan/atau instalasi militer',
      'data perkiraan kemampuan militer dan pertahanan negara lain … dan/atau data terkait kerjasama militer dengan negara lain yang disepakati … sebagai rahasia atau sangat rahasia',
      'sistem persandian negara',
      'sistem intelijen negara',
    ],
  ],
  ['d', 'dapat mengungkapkan kekayaan alam Indonesia', []],
  [
    'e',
    'dapat merugikan ketahanan ekonomi nasional:',
    [
      'rencana awal pembelian dan penjualan mata uang nasional atau asing, saham dan aset vital milik negara',
      'rencana awal perubahan nilai tukar, suku bunga, dan model operasi institusi keuangan',
      'rencana awal perubahan suku bunga bank, pinjaman pemerintah, perubahan pajak, tarif, atau pendapatan negara/daerah lainnya',
      'rencana awal penjualan atau pembelian tanah atau properti',
      'rencana awal investasi asing',
      'proses dan hasil pengawasan perbankan, asuransi, atau lembaga keuangan lainnya',
      'hal-hal yang berkaitan dengan proses pencetakan uang',
    ],
  ],
  [
    'f',
    'dapat merugikan kepentingan hubungan luar negeri:',
    [
      'posisi, daya tawar dan strategi yang akan dan telah diambil oleh negara dalam hubungannya dengan negosiasi internasional',
      'korespondensi diplomatik antarnegara',
      'sistem komunikasi dan persandian yang dipergunakan dalam menjalankan hubungan internasional',
      'perlindungan dan pengamanan infrastruktur strategis Indonesia di luar negeri',
    ],
  ],
  [
    'g',
    'dapat mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang',
    [],
  ],
  [
    'h',
    'dapat mengungkap rahasia pribadi, yaitu:',
    [
      'riwayat dan kondisi anggota keluarga',
      'riwayat, kondisi dan perawatan, pengobatan kesehatan fisik, dan psikis seseorang',
      'kondisi keuangan, aset, pendapatan, dan rekening bank seseorang',
      'hasil-hasil evaluasi sehubungan dengan kapabilitas, intelektualitas, dan rekomendasi kemampuan seseorang',
      'catatan yang menyangkut pribadi seseorang yang berkaitan dengan kegiatan satuan pendidikan formal dan satuan pendidikan nonformal',
    ],
  ],
  [
    'i',
    'memorandum atau surat-surat antar Badan Publik atau intra Badan Publik, yang menurut sifatnya dirahasiakan kecuali atas putusan Komisi Informasi atau pengadilan',
    [],
  ],
  ['j', 'informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang', []],
];

/** All codes: every letter (17.a) and every numbered item (17.a.1). */
export const PASAL17: readonly Dasar17[] = HURUF.flatMap(([huruf, teks, butir]) => [
  { kode: `17.${huruf}`, huruf, butir: null, teks },
  ...butir.map((isi, i) => ({ kode: `17.${huruf}.${String(i + 1)}`, huruf, butir: i + 1, teks: isi })),
]);

const PER_KODE: ReadonlyMap<string, Dasar17> = new Map(PASAL17.map((dasar) => [dasar.kode, dasar]));

/** The ground of a code such as "17.h.3"; undefined for one that the law does not have. */
export function dasar17(kode: string): Dasar17 | undefined {
  return PER_KODE.get(kode);
}

/** Letters a, c, e, f, h name nothing by themselves: a refusal must say which item. */
export function perluSubButir(kode: string): boolean {
  return PER_KODE.get(kode)?.butir === null && PER_KODE.has(`${kode}.1`);
}

/** "Pasal 17 huruf h angka 3", as it stands in a letter; an unknown code comes back unchanged. */
export function sebutPasal17(kode: string): string {
  const dasar = PER_KODE.get(kode);
  if (!dasar) return kode;
  const angka = dasar.butir === null ? '' : ` angka ${String(dasar.butir)}`;
  return `Pasal 17 huruf ${dasar.huruf}${angka}`;
}

/** The codes a person may choose. */
export const PILIHAN_PASAL17: { nilai: string; label: string }[] = PASAL17.filter(
  ({ kode }) => !perluSubButir(kode),
).map(({ kode, teks }) => ({ nilai: kode, label: `${sebutPasal17(kode)}: ${teks}` }));

/**
 * Checks a set of grounds. 17.j refers to another law: which law (a PKPU is not an Undang-Undang) and which article.
 * Returns a message per field, in Indonesian; {} = sound.
 */
export function periksaPasal17(kode: readonly string[], undangUndang: string): Record<string, string> {
  const galat: Record<string, string> = {};
  for (const satu of kode) {
    if (!PER_KODE.has(satu)) galat['pasal17'] = 'Dasar pengecualian tidak ada dalam Pasal 17 UU 14/2008.';
    else if (perluSubButir(satu)) {
      galat['pasal17'] = `${sebutPasal17(satu)} harus disertai angkanya, misalnya ${satu}.1.`;
    }
  }
  if (kode.includes('17.j') && !sebutUndangUndang(undangUndang)) {
    galat['undangUndang'] =
      'Pasal 17 huruf j harus menyebut Undang-Undang dan pasalnya, misalnya "UU 23/2006 Pasal 85"; PKPU tidak cukup.';
  }
  return galat;
}

function sebutUndangUndang(teks: string): boolean {
  return /\b(undang[- ]undang|uu)\b/i.test(teks) && /\b(pasal|ps\.?)\s*\d/i.test(teks);
}
