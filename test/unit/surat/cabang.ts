import type { SumberPerintah } from '@ppid/domain/permohonan/perintah';
import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import type { ModelSurat } from '@ppid/domain/surat/types';
import { KEBERATAN, PERMOHONAN } from '../../../emulators/story/isian.js';
import { PENGATURAN } from '../calendar/kantor.js';
import { KALENDER, PEMOHON, SATKER } from '../laporan/bantu.js';
import { konteksSop, pembuka } from '../sop/bantu.js';
import { Jalan, wib } from '../sop/jalan.js';

const seed2 = SOP_SEED[2];
const sopKeberatan = SOP_KEBERATAN_BENGKULU;
const TAHAPAN = {
  ...PENGATURAN,
  hariSengketaTahapan: 5,
  tahapan: [{ mulai: '2026-11-02', selesai: '2026-12-31', dasar: 'uji' }],
};

/** The letter that the last aksi of this walk ordered. */
export function surat(jalan: Jalan, templat: string, ubah: Partial<ModelSurat> = {}): ModelSurat {
  const { berkas, terakhir } = jalan;
  const dipesan = terakhir.efek.some((e) => e.efek === 'surat' && e.templat === templat);
  if (!dipesan) throw new Error(`${terakhir.riwayat.aksi} does not order ${templat}`);
  const { pada, data, dokumenIds } = terakhir.riwayat;
  return {
    satker: SATKER,
    berkas,
    pemohon: { ...PEMOHON },
    surat: {
      id: `${berkas.id}-${templat}`,
      satkerId: SATKER.id,
      jenis: berkas.jenis,
      berkasId: berkas.id,
      templat,
      nomor: '21/PP.07/17/XI/2026',
      tanggal: KALENDER.tanggalLokal(pada),
      status: 'DIBUAT',
      isi: data,
      path: null,
      lampiran: dokumenIds.map((id) => `Keputusan (${id}.pdf)`),
      kirimKePemohon: true,
      dibuat: pada,
      sewaSampai: null,
      percobaan: 1,
      alasanGagal: null,
    },
    jelas: berkas.jamHukum ? jelaskan(berkas.jamHukum, KALENDER) : [],
    penanda: { nama: 'Rahmat Hidayat, S.H.', jabatan: 'Pejabat Pengelola Informasi dan Dokumentasi' },
    petugas: { nama: 'Dewi Lestari', jabatan: 'Petugas Desk Pelayanan' },
    ...(templat.startsWith('tanda-bukti') ? { kodeLacak: 'ABCDE-23456' } : {}),
    ...ubah,
  };
}

const KUASA = { ...PEMOHON, namaKuasa: 'Budi Santoso, S.H.' };
const SENIN = wib('2026-11-02');

/** Opened on Monday 2 November 2026, 09.00 WIB. */
const minta = (data: Record<string, unknown> = {}, pengaturan = PENGATURAN): Jalan =>
  mintaPada(SENIN, data, pengaturan);

function mintaPada(pada: string, data: Record<string, unknown> = {}, pengaturan = PENGATURAN): Jalan {
  const dasar = konteksSop(seed2);
  return new Jalan(
    seed2,
    pada,
    { ...pembuka(seed2, pada), data: { ...PERMOHONAN, diterima: pada, ...data } },
    { ...dasar, nomor: '0007/PPID/17/XI/2026', satker: { ...dasar.satker, pengaturan } },
  );
}

const dikoordinasikan = (data: Record<string, unknown> = {}, pengaturan = PENGATURAN): Jalan =>
  minta(data, pengaturan)
    .lakukan('perluKoordinasi', wib('2026-11-02', '09:30'))
    .lakukan('koordinasikan', wib('2026-11-02', '10:00'), { batas: '2026-11-03' });

const putuskan = (data: Record<string, unknown>, dokumenIds = ['d1']): Jalan =>
  dikoordinasikan().lakukan('putuskan', wib('2026-11-10'), data, { dokumenIds });

const SELURUH = {
  hasil: 'DITERIMA_SELURUHNYA',
  penguasaan: 'KAMI',
  bentuk: ['SOFTCOPY'],
  biaya: 0,
  waktuPenyediaan: 2,
};
const TOLAK_J = {
  hasil: 'DITOLAK',
  penguasaan: 'KAMI',
  pasal17: '17.j',
  undangUndang: 'UU 23/2006 Pasal 85',
  alasan: 'Nama dan NIK pemilih adalah data pribadi penduduk.',
  konsekuensi: 'Data pribadi penduduk dapat disalahgunakan.',
  lembarUji: '5/LUK/2026',
};
const SEBAGIAN_H = {
  ...SELURUH,
  hasil: 'DITERIMA_SEBAGIAN',
  penghitaman: 'Kolom nomor rekening dihitamkan.',
  pasal17: '17.h.3',
  alasan: 'Nomor rekening adalah data keuangan pribadi.',
  konsekuensi: 'Nomor rekening dapat disalahgunakan.',
  butirDik: ['contoh-rekening'],
  itemDik: 'Keputusan KPU 100 Tahun 2026, butir 7',
};

const KURANG = { kekurangan: 'Salinan kartu identitas\nSurat kuasa khusus' };

/** Refused on 4 November, handed over on the 5th. */
function ditolak(pengaturan = PENGATURAN): Jalan {
  return minta({ informasiPemilu: pengaturan === PENGATURAN ? 'TIDAK' : 'YA' }, pengaturan)
    .lakukan('termasukDik', wib('2026-11-02', '09:30'))
    .lakukan('tetapkanPenolakan', wib('2026-11-04'))
    .lakukan('informasikan', wib('2026-11-04', '10:00'))
    .lakukan('serahkan', wib('2026-11-05'));
}

function keberatan(pengaturan = PENGATURAN, data: Record<string, unknown> = {}): Jalan {
  const pada = wib('2026-11-09');
  const permohonan = data['nomorPermohonan'] === '' ? null : ditolak(pengaturan).berkas;
  const isi = {
    ...KEBERATAN,
    diterima: pada,
    nomorPermohonan: '0007/PPID/17/XI/2026',
    alasan: ['a', 'd'],
    kasusPosisi: 'Seluruh laporan ditolak, padahal hanya satu kolom memuat data pribadi.',
    ...data,
  };
  const konteks = konteksSop(sopKeberatan, {
    permohonan,
    berkasId: 'k1',
    nomor: '0001/KEB-PPID/17/XI/2026',
    satker: { ...konteksSop(sopKeberatan).satker, pengaturan },
  });
  return new Jalan(sopKeberatan, pada, { ...pembuka(sopKeberatan, pada), data: isi }, konteks);
}

const ATASAN = { nama: 'Dra. Sri Wahyuni, M.Si.', jabatan: 'Sekretaris selaku Atasan PPID' };
const TANGGAPAN = {
  pokok: 'Penolakan seluruh laporan realisasi anggaran.',
  tanggapan: 'Hanya kolom nomor rekening yang memuat data pribadi; angka anggaran terbuka.',
};

function tanggapan(aksi: 'kuatkan' | 'kabulkan', data: Record<string, unknown>, pengaturan = PENGATURAN) {
  const jalan = keberatan(pengaturan)
    .lakukan('teruskan', wib('2026-11-09', '10:00'))
    .lakukan('sampaikanBahan', wib('2026-11-10'))
    .lakukan(aksi, wib('2026-11-11'), { ...TANGGAPAN, ...data }, { oleh: 'uid-atasan', dokumenIds: [] });
  const satker = { ...SATKER, pengaturan };
  return surat(jalan, 'tanggapan-keberatan', { penanda: ATASAN, satker });
}

const PERINTAH = {
  perintah: 'Memberikan laporan dengan kolom nomor rekening dihitamkan.',
  batas: '2026-11-20',
};

/** Refused, then decided anew by an order, or because the ground of the refusal was revoked. */
export function diulang(sumber: SumberPerintah, nomor: string, isi = {}): Jalan {
  const jalan = ditolak();
  jalan.sistem('terimaPerintah', wib('2026-11-12'), { sumber, berkasId: 'k1', nomor, ...PERINTAH });
  return jalan
    .lakukan('koordinasikan', wib('2026-11-12', '10:00'), { batas: '2026-11-16' })
    .lakukan('putuskan', wib('2026-11-17'), { ...SELURUH, ...isi });
}

/** Every branch a letter can take that the small month of laporan/bantu.ts does not. */
export const CABANG = {
  kurang: surat(minta(KURANG), 'tanda-bukti'),
  dilengkapi: surat(minta(KURANG).lakukan('catatKelengkapan', wib('2026-11-04', '10:00')), 'tanda-bukti'),
  mintaKelengkapan: surat(
    minta().lakukan('mintaKelengkapan', wib('2026-11-02', '10:00'), KURANG, { dokumenIds: [] }),
    'permintaan-kelengkapan',
  ),
  buktiTahapan: surat(minta({ informasiPemilu: 'YA' }, TAHAPAN), 'tanda-bukti', {
    satker: { ...SATKER, pengaturan: TAHAPAN },
  }),
  seluruhnya: surat(putuskan(SELURUH, ['d1', 'd2']), 'pemberitahuan-tertulis'),
  diulang: surat(diulang('KEBERATAN', '0001/KEB-PPID/17/XI/2026'), 'pemberitahuan-tertulis'),
  ditolak: surat(putuskan(TOLAK_J), 'pemberitahuan-tertulis'),
  penolakanSebagian: surat(putuskan(SEBAGIAN_H), 'keputusan-penolakan'),
  penolakanHurufJ: surat(putuskan(TOLAK_J), 'keputusan-penolakan'),
  perpanjanganTahapan: surat(
    dikoordinasikan({ informasiPemilu: 'YA' }, TAHAPAN).lakukan(
      'perpanjang',
      wib('2026-11-05'),
      { alasan: 'BELUM_DIPUTUSKAN', penjelasan: 'Menunggu uji konsekuensi KPU.' },
      { dokumenIds: [] },
    ),
    'perpanjangan',
    { satker: { ...SATKER, pengaturan: TAHAPAN } },
  ),
  terimaPenolakan: surat(ditolak(), 'tanda-terima'),
  terimaUlang: surat(
    diulang('KEBERATAN', '0001/KEB-PPID/17/XI/2026', { biaya: 25000 }).lakukan(
      'serahkan',
      wib('2026-11-19'),
      {
        caraBayar: 'TRANSFER',
      },
    ),
    'tanda-terima',
    { pemohon: KUASA },
  ),
  penolakanKuasa: surat(putuskan(TOLAK_J), 'keputusan-penolakan', { pemohon: KUASA }),
  buktiKuasa: surat(minta(), 'tanda-bukti', { pemohon: KUASA }),
  buktiSabtu: surat(mintaPada(wib('2026-11-21', '17:14')), 'tanda-bukti'),
  perpanjanganSabtu: surat(
    mintaPada(wib('2026-11-21', '17:14'))
      .lakukan('perluKoordinasi', wib('2026-11-23', '09:30'))
      .lakukan('koordinasikan', wib('2026-11-23', '10:00'), { batas: '2026-11-24' })
      .lakukan('perpanjang', wib('2026-11-26'), {}, { dokumenIds: [] }),
    'perpanjangan',
  ),
  buktiKeberatan: surat(keberatan(), 'tanda-bukti-keberatan'),
  buktiBerkala: surat(keberatan(PENGATURAN, berkala()), 'tanda-bukti-keberatan', {
    pemohon: KUASA,
  }),
  dikuatkan: tanggapan('kuatkan', {}),
  dikabulkan: tanggapan('kabulkan', { keputusan: 'MENGABULKAN_SELURUH', ...PERINTAH }),
  dikabulkanSebagian: tanggapan('kabulkan', { keputusan: 'MENGABULKAN_SEBAGIAN', ...PERINTAH }, TAHAPAN),
} satisfies Record<string, ModelSurat>;

/** Ground b needs no request (dossier D.5). */
function berkala(): Record<string, unknown> {
  return {
    nomorPermohonan: '',
    alasan: ['b'],
    kasusPosisi: 'Laporan keuangan tahun 2025 tidak ada di laman.',
  };
}
