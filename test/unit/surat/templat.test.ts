import type { ModelSurat } from '@ppid/domain/surat/types';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan, TEMPLAT_BAWAAN } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import { namaInstansi } from '@ppid/domain/surat/bagian';
import { describe, expect, it } from 'vitest';
import { PEMOHON } from '../laporan/bantu.js';
import { MODEL } from './bantu.js';
import { CABANG } from './cabang.js';
import { NASKAH_CABANG } from './naskah-cabang.js';
import { NASKAH_KHUSUS } from './naskah-khusus.js';
import { NASKAH_KEBERATAN } from './naskah-keberatan.js';
import { NASKAH } from './naskah.js';

const naskah = (m: ModelSurat): string => teksSurat(susunSurat(templatBawaan(m.surat.templat), m));
const semua: [string, ModelSurat][] = [...Object.entries(MODEL), ...Object.entries(CABANG)];
const DISETUJUI = { ...NASKAH, ...NASKAH_CABANG, ...NASKAH_KEBERATAN, ...NASKAH_KHUSUS };

describe('naskah surat', () => {
  it.each(semua)('%s berbunyi tepat seperti yang disetujui', (nama, model) => {
    expect(naskah(model)).toBe(DISETUJUI[nama]);
  });

  it.each(semua)('%s tidak pernah memuat NIK', (_nama, model) => {
    expect(JSON.stringify(susunSurat(templatBawaan(model.surat.templat), model))).not.toContain(PEMOHON.nik);
  });

  it('setiap surat yang disebut SOP punya templat, dan templat lain tidak ada', () => {
    const disebut = SOP_SEMUA.flatMap((sop) => [
      ...sop.pembuka.efek,
      ...sop.langkah.flatMap((l) => l.aksi.flatMap((a) => a.efek)),
    ]).flatMap((e) => (e.efek === 'surat' ? [e.templat] : []));
    expect([...new Set(disebut)].sort()).toEqual(Object.keys(TEMPLAT_BAWAAN).sort());
    expect(() => templatBawaan('toString')).toThrow(/toString/);
  });
});

/** Mandatory contents by law: dossier D.2 (Ps 22(4)-(6)), D.3 (Ps 22(7)), D.4 a–g. */
describe('isi wajib menurut hukum', () => {
  it.each<[string, keyof typeof MODEL, RegExp[]]>([
    [
      'tanda bukti (D.2)',
      'tandaBukti',
      [
        /^Nomor pendaftaran: 0003/m,
        /^Diterima: 5 November 2026 pukul 11\.00 WIB$/m,
        /^Disampaikan melalui: ./m,
        /^Nama pemohon: Siti/m,
        /^Informasi yang diminta: ./m,
        /^Petugas penerima: Dewi Lestari$/m,
        /^Dijawab paling lambat: Kamis, 19 November 2026$/m,
        /^Rezim waktu: ./m,
        /telepon \(0736\)/,
      ],
    ],
    [
      'pemberitahuan tertulis sebagian (D.3)',
      'sebagian',
      [
        /^Nomor: ./m,
        /24 November 2026/,
        /^Tanggal permohonan: ./m,
        /^Hasil: Diterima sebagian$/m,
        /^Informasi dikuasai oleh: Kami$/m,
        /^Bentuk fisik yang tersedia: ./m,
        /^Biaya: Rp25\.000$/m,
        /^Waktu penyediaan: 3 hari kerja$/m,
        /^Penghitaman\/pengaburan: ./m,
        /Pasal 17 huruf h angka 3/,
        /^Rahmat Hidayat/m,
      ],
    ],
    [
      'pemberitahuan tidak dikuasai menyebut badan publik yang menguasai',
      'tidakDikuasai',
      [/Badan publik lain, yaitu Badan Pusat Statistik/],
    ],
    [
      'perpanjangan (Ps 22(8))',
      'perpanjangan',
      [
        /^Alasan perpanjangan: Informasi belum dikuasai/m,
        /semula: Kamis, 19 November/,
        /baru: Senin, 30 November/,
      ],
    ],
    [
      'keputusan penolakan (D.4 a–g)',
      'penolakan',
      [
        /^Nomor pendaftaran: ./m,
        /^Nama: ./m,
        /^Alamat: ./m,
        /^Pekerjaan: ./m,
        /^Telepon\/surel: ./m,
        /^Informasi yang diminta: ./m,
        /^Alasan penolakan: ./m,
        /Pasal 17 huruf h/,
        /^Konsekuensi bila dibuka: ./m,
        /keputusan klasifikasi: Keputusan KPU/,
        /keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja/,
        /^Nomor: ./m,
      ],
    ],
  ])('%s', (_nama, kunci, wajib) => {
    const teks = naskah(MODEL[kunci]);
    for (const pola of wajib) expect(teks).toMatch(pola);
  });

  it('penolakan dengan huruf j menyebut undang-undang lain', () => {
    const m = MODEL.penolakan;
    const isi = { ...m.surat.isi, pasal17: '17.j', undangUndang: 'UU 23/2006 Pasal 85' };
    expect(naskah({ ...m, surat: { ...m.surat, isi } })).toContain(
      'Undang-undang lain: UU 23/2006 Pasal 85.',
    );
  });

  it('selama tahapan Pemilu, surat memakai 3 + 2 hari kerja dan tidak menyebut angka yang tidak diketahui', () => {
    const m = MODEL.tandaBukti;
    const jam = m.berkas.jamHukum;
    if (!jam) throw new Error('no clock');
    const berkas = {
      ...m.berkas,
      jamHukum: { ...jam, rezim: 'TAHAPAN' as const, batasHari: 3, sementara: true },
    };
    const teks = naskah({ ...m, berkas });
    expect(teks).toContain('Ketentuan: 3 hari kerja, dapat diperpanjang satu kali 2 hari kerja');
    expect(teks).toContain('Dasar: Perki 1/2019 Pasal 12\n');
    expect(teks).toContain('tanggapan tertulis paling lambat 3 hari kerja');
    expect(teks).not.toContain('14 hari kerja');
    expect(teks).toContain('Tanggal ini sementara');
  });
});

describe('kop surat', () => {
  it.each([
    ['KPU RI', 'KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA'],
    ['KPU Kab. Manggarai Barat', 'KOMISI PEMILIHAN UMUM KABUPATEN MANGGARAI BARAT'],
    ['KPU Kota Pontianak', 'KOMISI PEMILIHAN UMUM KOTA PONTIANAK'],
    ['KIP Aceh', 'KIP ACEH'],
  ])('%s ditulis %s', (nama, kop) => {
    expect(namaInstansi(nama)).toBe(kop);
  });
});
