import type { SuratPublik } from '@ppid/domain/publik/types';
import type { Surat } from '@ppid/domain/surat/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ISIAN, isianPada, PEMOHON } from '../../emulators/story/isian.js';
import { refBerkas, refDokumen, refRekap, refSurat, refSurvei } from '../../functions/src/ports/firestore.js';
import { kodeLacak } from '../../functions/src/ports/rahasia.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaBerkas, ids, kantorUji, lakukan, mainkan, proyekUji, saat, SAMPAI_LANGKAH_8 } from './bantu.js';
import {
  ajuan,
  ajuanKeberatan,
  berhasil,
  gagal,
  geserJam,
  lacak,
  mohon,
  panggil,
  pindaian,
} from './publik-bantu.js';

proyekUji('publik');

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await geserJam(0);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const kunciDari = async (id: string) => ({
  satkerId,
  nomor: String((await bacaBerkas(satkerId, id)).nomor),
  kode: kodeLacak(satkerId, id),
});

describe('lacak', () => {
  test('dengan nomor dan kode tanda terima: keadaan, langkah, dan batas waktu', async () => {
    const { nomor, kode, jatuhTempo, penjelasan, diterima } = await mohon(ajuan(satkerId));
    const isi = await lacak({ satkerId, nomor, kode: ` ${kode.toLowerCase().replace('-', ' ')} ` });
    expect(isi).toMatchObject({
      jenis: 'permohonan',
      nomor,
      status: 'BERJALAN',
      keadaan: 'Permohonan sudah diterima dan sedang diperiksa petugas.',
      diterima,
      jatuhTempo,
      penjelasan,
      dijawab: null,
      hasil: null,
      surat: [],
      keberatan: [],
      bolehKeberatan: { boleh: false },
      bolehSurvei: false,
    });
    // No branch is foretold, only where the case stands and how it will reach the applicant.
    expect(isi.langkah.map(({ no, selesai, sedang }) => [no, selesai, sedang])).toEqual([
      [1, null, true],
      [5, null, false],
    ]);
    expect(isi.langkah[0]?.uraian).toContain('datang langsung atau mengirim');
  });

  test('nomor yang salah, kode yang salah, dan kantor yang salah mendapat jawaban yang persis sama', async () => {
    const { nomor, kode } = await mohon(ajuan(satkerId));
    const { satkerId: lain } = await kantorUji();
    const jawaban = await Promise.all([
      gagal(panggil('lacak', { satkerId, nomor, kode: 'AAAAA-AAAAA' })),
      gagal(panggil('lacak', { satkerId, nomor: '9999/PPID/17/XI/2026', kode })),
      gagal(panggil('lacak', { satkerId: lain, nomor, kode })),
      gagal(panggil('lacak', { satkerId: 'tidak-ada', nomor, kode })),
    ]);
    expect(jawaban[0]).toMatchObject({ status: 404, kode: 'TIDAK_DITEMUKAN', bidang: {} });
    expect(new Set(jawaban.map((j) => JSON.stringify(j))).size).toBe(1);
  });

  test('tidak pernah memuat data pemohon, petugas, catatan, atau nama unit', async () => {
    await mainkan(satkerId, 'B1', [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'tidakLangsung', 'arahan'],
      [4, 'KASUBBAG', 'koordinasikan', 'koordinasi'],
    ]);
    await mainkan(satkerId, 'B2', SAMPAI_LANGKAH_8, saat(60));
    const rahasia = [
      ...Object.values(PEMOHON),
      ...Object.values(ISIAN['koordinasi'] ?? {}),
      ...Object.values(ISIAN['arahan'] ?? {}),
      'Petugas DESK',
      'uid-',
      'KTP',
    ].map(String);
    for (const id of ['B1', 'B2']) {
      const jawab = await lacak(await kunciDari(id));
      const teks = JSON.stringify(jawab);
      for (const satu of rahasia) expect(teks, `${id}: ${satu}`).not.toContain(satu);
    }
    expect((await lacak(await kunciDari('B1'))).keadaan).toBe('Sedang dikoordinasikan dengan unit kerja.');
    const selesai = await lacak(await kunciDari('B2'));
    expect(selesai.keadaan).toBe('Layanan selesai: jawaban sudah diserahkan kepada Anda.');
    // Steps 3 and 4 were passed by; 6 to 8 are the office's own.
    expect(selesai.langkah.map(({ no, selesai: s }) => [no, s !== null])).toEqual([
      [1, true],
      [2, true],
      [5, true],
    ]);
  });

  test('sesudah sepuluh kode salah nomor itu tertutup bagi penebaknya, sampai jamnya lewat', async () => {
    vi.stubEnv('LAJU_KALI', '1');
    const { nomor, kode } = await mohon(ajuan(satkerId));
    const penebak = { tajuk: { 'x-forwarded-for': '203.0.113.9, 198.51.100.1' } };
    const tebak = (isi: string) => panggil('lacak', { satkerId, nomor, kode: isi }, penebak);
    for (let i = 0; i < 10; i++) expect((await gagal(tebak(`SALAH-${i}`))).status).toBe(404);
    const tutup = await tebak(kode);
    expect(tutup).toMatchObject({ status: 429, isi: { kode: 'TERLALU_SERING' } });
    expect(Number(tutup.tajuk['Retry-After'])).toBeGreaterThan(0);
    // A stranger's guesses do not lock the applicant out.
    await lacak({ satkerId, nomor, kode });
    // Another number of the same office is not concerned.
    const lain = await mohon(
      ajuan(satkerId, {
        lampiran: [pindaian('identitas', 'b')],
        data: { ...ajuan(satkerId).data, rincian: 'Daftar inventaris barang milik negara tahun 2025' },
      }),
    );
    await lacak({ satkerId, nomor: lain.nomor, kode: lain.kode });
    await geserJam(1 / 24);
    expect((await tebak(kode)).status).toBe(200);
  });
});

describe('surat', () => {
  const surat = async (id: string, ubah: Partial<Surat>): Promise<void> => {
    const path = `surat/${satkerId}/${id}.pdf`;
    await simpanan.simpan(path, Buffer.from(`%PDF-${id}`), 'application/pdf');
    const dasar = {
      id,
      satkerId,
      jenis: 'permohonan',
      berkasId: 'B1',
      templat: 'tanda-bukti',
      nomor: `${id}/PP/2026`,
    };
    const lain = {
      tanggal: '2026-11-02',
      status: 'TERBIT',
      isi: {},
      path,
      kirimKePemohon: true,
      dibuat: saat().toISOString(),
    };
    await refSurat(satkerId, id).set({
      ...dasar,
      ...lain,
      sewaSampai: null,
      percobaan: 1,
      alasanGagal: null,
      ...ubah,
    });
  };

  test('hanya yang terbit untuk pemohon dan belum diganti, milik berkas ini', async () => {
    await mainkan(satkerId, 'B1');
    await mainkan(satkerId, 'B9', [], saat(30));
    for (const lama of await ids(satkerId, 'surat')) await refSurat(satkerId, lama).delete();
    await surat('s-lama', {});
    await surat('s-baru', { dibuat: saat(60).toISOString() });
    await surat('s-tunggu', { status: 'MENUNGGU', path: null, templat: 'perpanjangan' });
    await surat('s-dalam', { kirimKePemohon: false, templat: 'keputusan-penolakan' });
    await surat('s-orang-lain', { berkasId: 'B9', templat: 'tanda-terima' });
    const kunci = await kunciDari('B1');
    const { surat: daftar } = await lacak(kunci);
    expect(daftar).toEqual([
      {
        id: 's-baru',
        nama: 'Tanda bukti penerimaan permohonan',
        nomor: 's-baru/PP/2026',
        tanggal: '2026-11-02',
      },
    ]);
    const pdf = await berhasil<SuratPublik>(panggil('surat', { ...kunci, suratId: 's-baru' }));
    expect(pdf).toMatchObject({
      tipe: 'application/pdf',
      nama: 'Tanda bukti penerimaan permohonan s-baru-PP-2026.pdf',
    });
    expect(Buffer.from(pdf.isi, 'base64').toString()).toBe('%PDF-s-baru');
    for (const suratId of ['s-lama', 's-tunggu', 's-dalam', 's-orang-lain', 'tidak-ada'])
      expect((await gagal(panggil('surat', { ...kunci, suratId }))).status, suratId).toBe(404);
    expect((await gagal(panggil('surat', { ...kunci, kode: 'AAAAA-AAAAA', suratId: 's-baru' }))).status).toBe(
      404,
    );
  });
});

describe('survei', () => {
  test('sekali saja, sesudah jawaban diserahkan, dan terhitung pada rekap', async () => {
    await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8.slice(0, 2));
    const kunci = await kunciDari('B1');
    const isi = { ...kunci, nilai: 4, saran: ' Petugasnya ramah. ' };
    expect(await gagal(panggil('survei', isi))).toMatchObject({ kode: 'DITOLAK' });
    const serahkan = { satkerId, berkasId: 'B1', langkah: 5, peran: 'DESK', aksi: 'serahkan' } as const;
    await lakukan({ ...serahkan, data: isianPada('penyerahan', saat(60)), pada: saat(60) });
    expect((await lacak(kunci)).bolehSurvei).toBe(true);
    const jawab = await Promise.all([1, 2, 3].map(() => panggil('survei', isi)));
    expect(jawab.map((j) => j.status).sort()).toEqual([200, 409, 409]);
    const tersimpan = (await refSurvei(satkerId, 'B1').get()).data();
    expect(tersimpan).toMatchObject({ berkasId: 'B1', nilai: 4, saran: 'Petugasnya ramah.' });
    const hari = new Date(Date.parse(String(tersimpan?.['pada'])) + 7 * 3_600_000).toISOString().slice(0, 10);
    expect((await refRekap(satkerId, hari).get()).get('permohonan.survei')).toEqual({ jumlah: 1, nilai: 4 });
    expect((await lacak(kunci)).bolehSurvei).toBe(false);
    expect((await gagal(panggil('survei', isi))).alasan).toContain('sudah Anda isi');
  });

  test.each([{ nilai: 0 }, { nilai: 6 }, { nilai: 3.5 }, { nilai: '5' }, { saran: 'x'.repeat(1001) }])(
    '%j ditolak',
    async (salah) => {
      await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8);
      const isi = { ...(await kunciDari('B1')), nilai: 5, saran: '', ...salah };
      expect(await gagal(panggil('survei', isi))).toMatchObject({ kode: 'ISIAN_TIDAK_SAH' });
      expect((await refSurvei(satkerId, 'B1').get()).exists).toBe(false);
    },
  );
});

describe('keberatan', () => {
  async function ditolak(): Promise<Awaited<ReturnType<typeof kunciDari>>> {
    await mainkan(satkerId, 'B1', [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'termasukDik'],
    ]);
    await refDokumen(satkerId, 'lu').set({
      berkasId: 'B1',
      jenis: 'permohonan',
      kategori: 'lembar-uji',
      status: 'SELESAI',
    });
    const tolak = { satkerId, berkasId: 'B1', langkah: 3, peran: 'PPID', aksi: 'tetapkanPenolakan' } as const;
    const hasil = await lakukan({
      ...tolak,
      data: isianPada('penolakan', saat(60)),
      dokumenIds: ['lu'],
      pada: saat(60),
    });
    expect(hasil).toMatchObject({ status: 'diterima' });
    return kunciDari('B1');
  }
  const ajukan = (isi: unknown) => panggil('keberatan', isi);

  test('atas penolakan terdaftar dengan nomor dan kodenya sendiri, dan terlihat pada permohonannya', async () => {
    const kunci = await ditolak();
    expect((await lacak(kunci)).bolehKeberatan).toMatchObject({
      boleh: true,
      pilihan: ['a', 'b', 'd', 'e', 'f'],
    });
    const kiriman = ajuanKeberatan(kunci);
    const tanda = await berhasil<{ nomor: string; kode: string; jatuhTempo: string }>(ajukan(kiriman));
    const [id = ''] = await ids(satkerId, 'keberatan');
    expect(tanda).toMatchObject({ kode: kodeLacak(satkerId, id), rezim: 'BIASA' });
    expect(tanda.nomor).not.toBe(kunci.nomor);
    expect(await berhasil(ajukan(kiriman))).toEqual(tanda);
    expect(await ids(satkerId, 'keberatan')).toHaveLength(1);
    const berkas = await bacaBerkas(satkerId, id, 'keberatan');
    expect(berkas.data).toMatchObject({ kanal: 'WEB_EPPID', alasan: ['a'], nomorPermohonan: kunci.nomor });
    expect((await lacak(kunci)).keberatan).toEqual([{ nomor: tanda.nomor, status: 'BERJALAN' }]);
    const dua = [tanda.kode, kunci.kode].map((kode) => lacak({ satkerId, nomor: tanda.nomor, kode }));
    for (const isi of await Promise.all(dua)) {
      expect(isi).toMatchObject({ jenis: 'keberatan', nomor: tanda.nomor, bolehSurvei: false });
      for (const satu of Object.values(PEMOHON)) expect(JSON.stringify(isi)).not.toContain(satu);
    }
    // Not the other way round: who has only the objection's code does not see the request.
    expect((await gagal(panggil('lacak', { ...kunci, kode: tanda.kode }))).status).toBe(404);
  });

  test('sebelum ada alasannya, dan sesudah jangka waktunya: penolakan mesin dengan pesan pada isiannya', async () => {
    const { nomor, kode } = await mohon(ajuan(satkerId));
    const dini = await gagal(ajukan(ajuanKeberatan({ satkerId, nomor, kode })));
    expect(dini).toMatchObject({
      kode: 'DITOLAK',
      bidang: { nomorPermohonan: expect.any(String) as string },
    });
    const kunci = await ditolak();
    await geserJam(60);
    const telat = await gagal(ajukan(ajuanKeberatan(kunci)));
    expect(telat.alasan).toContain('Jangka waktu keberatan berakhir');
    expect((await lacak(kunci)).bolehKeberatan).toMatchObject({ boleh: false, pilihan: [] });
    expect(await ids(satkerId, 'keberatan')).toEqual([]);
  });

  test('alasan yang tidak sesuai keadaan, kode yang salah, dan kuasa tanpa surat kuasa ditolak', async () => {
    const kunci = await ditolak();
    const dasar = ajuanKeberatan(kunci);
    const salahAlasan = await gagal(ajukan({ ...dasar, data: { ...dasar.data, alasan: ['c'] } }));
    expect(Object.keys(salahAlasan.bidang)).toEqual(['alasan']);
    expect((await gagal(ajukan({ ...dasar, kode: 'AAAAA-AAAAA' }))).status).toBe(404);
    const kuasa = {
      ...dasar,
      data: { ...dasar.data, pengaju: 'KUASA' },
      pribadi: { namaKuasa: 'Kuasa Contoh', nomorSuratKuasa: '1' },
    };
    expect(Object.keys((await gagal(ajukan(kuasa))).bidang)).toEqual(['surat-kuasa']);
    await berhasil(ajukan({ ...kuasa, lampiran: [pindaian('surat-kuasa')] }));
    const [id = ''] = await ids(satkerId, 'keberatan');
    expect(await simpanan.daftar(`masuk/${satkerId}/keberatan/${id}/surat-kuasa/`)).toHaveLength(1);
    expect((await refBerkas(satkerId, 'keberatan', id).get()).get('data.namaKuasa')).toBeUndefined();
  });
});
