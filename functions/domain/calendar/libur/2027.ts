import { susunSkb } from './susun.js';

const SKB = 'dossier G.3: SKB 3 Menteri 1205/2026, 3/2026, 2/2026 (15 Sep 2026) [S36][S37]';
/** The decree itself leaves these two feasts to a later Menteri Agama decree (dossier G.3). */
const MENUNGGU = { sumber: `${SKB}; hari raya masih menunggu keputusan Menteri Agama` };

/** 2027, 18 + 8 days; Isra Mikraj falls twice in this year. */
export const LIBUR_2027 = susunSkb({
  tahun: 2027,
  keputusan: 'SKB 1205/2026, 3/2026, 2/2026',
  sumber: SKB,
  hari: [
    ['01-01', 'LN', 'Tahun Baru 2027 Masehi'],
    ['01-05', 'LN', 'Isra Mikraj Nabi Muhammad saw. 1448 H'],
    ['02-05', 'CB', 'Tahun Baru Imlek 2578'],
    ['02-06', 'LN', 'Tahun Baru Imlek 2578'],
    ['03-08', 'LN', 'Hari Suci Nyepi, Tahun Baru Saka 1949'],
    ['03-09', 'CB', 'Idulfitri 1448 H', MENUNGGU],
    ['03-10', 'LN', 'Idulfitri 1448 H', MENUNGGU],
    ['03-11', 'LN', 'Idulfitri 1448 H', MENUNGGU],
    ['03-12', 'CB', 'Idulfitri 1448 H', MENUNGGU],
    ['03-15', 'CB', 'Idulfitri 1448 H', MENUNGGU],
    ['03-25', 'CB', 'Wafat Yesus Kristus'],
    ['03-26', 'LN', 'Wafat Yesus Kristus'],
    ['03-28', 'LN', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-01', 'LN', 'Hari Buruh Internasional'],
    ['05-06', 'LN', 'Kenaikan Yesus Kristus'],
    ['05-17', 'LN', 'Iduladha 1448 H', MENUNGGU],
    ['05-18', 'CB', 'Iduladha 1448 H', MENUNGGU],
    ['05-19', 'CB', 'Hari Raya Waisak 2571 BE'],
    ['05-20', 'LN', 'Hari Raya Waisak 2571 BE'],
    ['06-01', 'LN', 'Hari Lahir Pancasila'],
    ['06-06', 'LN', 'Tahun Baru Islam 1 Muharam 1449 H'],
    ['08-15', 'LN', 'Maulid Nabi Muhammad saw.'],
    ['08-17', 'LN', 'Proklamasi Kemerdekaan'],
    ['12-24', 'CB', 'Kelahiran Yesus Kristus (Natal)'],
    ['12-25', 'LN', 'Kelahiran Yesus Kristus (Natal)'],
    ['12-26', 'LN', 'Isra Mikraj Nabi Muhammad saw. 1449 H'],
  ],
});
