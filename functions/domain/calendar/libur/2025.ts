import { susunSkb } from './susun.js';

const SKB = 'dossier G.1: SKB 3 Menteri 1017/2024, 2/2024, 2/2024 (14 Okt 2024) [S36][S38]';
const DIKUATKAN = { sumber: `${SKB}; tanggal dikuatkan koran-jakarta.com` };
const PERUBAHAN = {
  keputusan: 'SKB 933/2025, 1/2025, 3/2025',
  sumber: 'dossier G.1: perubahan SKB 933/2025, 1/2025, 3/2025 (7 Agu 2025) [S38]',
};

/** 2025, 17 + 10 days; one more cuti bersama was added in August, proof that a decree changes within its year. */
export const LIBUR_2025 = susunSkb({
  tahun: 2025,
  keputusan: 'SKB 1017/2024, 2/2024, 2/2024',
  sumber: SKB,
  hari: [
    ['01-01', 'LN', 'Tahun Baru 2025 Masehi', DIKUATKAN],
    ['01-27', 'LN', 'Isra Mikraj Nabi Muhammad saw.', DIKUATKAN],
    ['01-28', 'CB', 'Tahun Baru Imlek 2576'],
    ['01-29', 'LN', 'Tahun Baru Imlek 2576', DIKUATKAN],
    ['03-28', 'CB', 'Hari Suci Nyepi, Tahun Baru Saka 1947'],
    ['03-29', 'LN', 'Hari Suci Nyepi, Tahun Baru Saka 1947', DIKUATKAN],
    ['03-31', 'LN', 'Idulfitri 1446 H', DIKUATKAN],
    ['04-01', 'LN', 'Idulfitri 1446 H'],
    ['04-02', 'CB', 'Idulfitri 1446 H'],
    ['04-03', 'CB', 'Idulfitri 1446 H'],
    ['04-04', 'CB', 'Idulfitri 1446 H'],
    ['04-07', 'CB', 'Idulfitri 1446 H'],
    ['04-18', 'LN', 'Wafat Yesus Kristus'],
    ['04-20', 'LN', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-01', 'LN', 'Hari Buruh Internasional'],
    ['05-12', 'LN', 'Hari Raya Waisak 2569 BE'],
    ['05-13', 'CB', 'Hari Raya Waisak 2569 BE'],
    ['05-29', 'LN', 'Kenaikan Yesus Kristus'],
    ['05-30', 'CB', 'Kenaikan Yesus Kristus'],
    ['06-01', 'LN', 'Hari Lahir Pancasila'],
    ['06-06', 'LN', 'Iduladha 1446 H'],
    ['06-09', 'CB', 'Iduladha 1446 H'],
    ['06-27', 'LN', 'Tahun Baru Islam 1 Muharam 1447 H'],
    ['08-17', 'LN', 'Proklamasi Kemerdekaan'],
    ['08-18', 'CB', 'Proklamasi Kemerdekaan', PERUBAHAN],
    ['09-05', 'LN', 'Maulid Nabi Muhammad saw.'],
    ['12-25', 'LN', 'Kelahiran Yesus Kristus (Natal)'],
    ['12-26', 'CB', 'Kelahiran Yesus Kristus (Natal)'],
  ],
});
