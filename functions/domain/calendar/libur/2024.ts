import { susunSkb } from './susun.js';

const TAK_TERVERIFIKASI = 'BELUM TERVERIFIKASI: pengetahuan umum, SKB 855/2023 tidak dibaca';
const pemungutanSuara = (keppres: string) => ({
  keputusan: keppres,
  sumber: `dossier G.4 [S36] menyebut harinya; BELUM TERVERIFIKASI: nomor ${keppres}`,
});

/** 2024, 17 + 10 days and two voting days. No source of the dossier covers this decree. */
export const LIBUR_2024 = susunSkb({
  tahun: 2024,
  keputusan: 'SKB 855/2023, 3/2023, 4/2023',
  sumber: TAK_TERVERIFIKASI,
  hari: [
    ['01-01', 'LN', 'Tahun Baru 2024 Masehi'],
    ['02-08', 'LN', 'Isra Mikraj Nabi Muhammad saw.'],
    ['02-09', 'CB', 'Tahun Baru Imlek 2575'],
    ['02-10', 'LN', 'Tahun Baru Imlek 2575'],
    ['02-14', 'LN', 'Pemungutan suara Pemilu 2024', pemungutanSuara('Keppres 10/2024')],
    ['03-11', 'LN', 'Hari Suci Nyepi, Tahun Baru Saka 1946'],
    ['03-12', 'CB', 'Hari Suci Nyepi, Tahun Baru Saka 1946'],
    ['03-29', 'LN', 'Wafat Yesus Kristus'],
    ['03-31', 'LN', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['04-08', 'CB', 'Idulfitri 1445 H'],
    ['04-09', 'CB', 'Idulfitri 1445 H'],
    ['04-10', 'LN', 'Idulfitri 1445 H'],
    ['04-11', 'LN', 'Idulfitri 1445 H'],
    ['04-12', 'CB', 'Idulfitri 1445 H'],
    ['04-15', 'CB', 'Idulfitri 1445 H'],
    ['05-01', 'LN', 'Hari Buruh Internasional'],
    ['05-09', 'LN', 'Kenaikan Yesus Kristus'],
    ['05-10', 'CB', 'Kenaikan Yesus Kristus'],
    ['05-23', 'LN', 'Hari Raya Waisak 2568 BE'],
    ['05-24', 'CB', 'Hari Raya Waisak 2568 BE'],
    ['06-01', 'LN', 'Hari Lahir Pancasila'],
    ['06-17', 'LN', 'Iduladha 1445 H'],
    ['06-18', 'CB', 'Iduladha 1445 H'],
    ['07-07', 'LN', 'Tahun Baru Islam 1 Muharam 1446 H'],
    ['08-17', 'LN', 'Proklamasi Kemerdekaan'],
    ['09-16', 'LN', 'Maulid Nabi Muhammad saw.'],
    ['11-27', 'LN', 'Pemungutan suara Pemilihan serentak 2024', pemungutanSuara('Keppres 33/2024')],
    ['12-25', 'LN', 'Kelahiran Yesus Kristus (Natal)'],
    ['12-26', 'CB', 'Kelahiran Yesus Kristus (Natal)'],
  ],
});
