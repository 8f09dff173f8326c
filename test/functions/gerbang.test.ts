import type { Peran } from '@ppid/domain/akses/peran';
import { LEBAR } from '@ppid/domain/dokumen/batas';
import { FORMULIR_KELUAR } from '@ppid/domain/dokumen/gerbang';
import type { Surel } from '@ppid/domain/surat/surel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isianPada } from '../../emulators/story/isian.js';
import { kodeLacak } from '../../functions/src/ports/rahasia.js';
import {
  db,
  refBerkas,
  refButir,
  refButirNasional,
  refDokumen,
  refPenghitaman,
  refSop,
  refSurat,
  refSurel,
} from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaSop } from '../../functions/src/ports/acuan.js';
import { halamanDokumen } from '../../functions/src/usecases/halaman-dokumen.js';
import { kirimSurel } from '../../functions/src/usecases/kirim-surel.js';
import { periksaGerbang } from '../../functions/src/usecases/periksa-gerbang.js';
import { surelBaru } from '../../functions/src/usecases/surel-baru.js';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { bacaBerkas, ids, kantorUji, lakukan, mainkan, proyekUji, saat } from './bantu.js';
import { kantorRi, RI, taruhButir, taruhDip } from './dik-bantu.js';
import { dokumenUji as dokumenOlahan, cariSemua, pencari, simpanDokumen } from './pencarian-bantu.js';
import { gagal, panggil } from './publik-bantu.js';
import { bukaServerSurel, type ServerSurel } from './server-surel.js';
import {
  babakKe,
  dokumenUji,
  kantorSimpan,
  mainkanSimpan,
  SEED_4_AKHIR,
  SEED_4_AWAL,
  sidik,
} from './simpan-bantu.js';

proyekUji('gerbang');

const TERTUTUP = /dikecualikan tidak boleh diterbitkan/;
const SAMA = /sama dengan dokumen yang dikecualikan/;
let satkerId: string;

/** `samar`: uploaded as ordinary, but the same bytes as the excluded `rahasia`. */
const samar = (lain = {}) => dokumenUji(satkerId, 'samar', 'lampiran', { sha256: sidik('rahasia'), ...lain });

describe('penerbitan', () => {
  beforeEach(async () => {
    satkerId = await kantorSimpan(4);
    await dokumenUji(satkerId, 'sk', 'keputusan');
    await dokumenUji(satkerId, 'daftar', 'lampiran');
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan');
    await dokumenUji(satkerId, 'lembar', 'lembar-uji');
    await dokumenUji(satkerId, 'lama', 'lampiran', { sha256: sidik('rahasia') });
    const hasil = await mainkanSimpan(satkerId, [...SEED_4_AWAL, ...SEED_4_AKHIR.slice(0, 3)]);
    expect(hasil.map(({ alasan }) => alasan).join('')).toBe('');
    // As if it had come in past the entrance, which refuses it.
    await samar();
  });

  test('yang menyimpan naskahnya menutup salinan yang sudah ada, dan tercatat siapa', async () => {
    expect((await refDokumen(satkerId, 'lama').get()).data()).toMatchObject({
      ...{ kelas: 'dikecualikan', pindah: null },
      ditutup: { dokumenId: 'rahasia', sebab: 'SAMA' },
    });
    const { docs } = await db().collection(`satker/${satkerId}/akses`).where('apa', '==', 'PENUTUPAN').get();
    expect(docs.map((d) => d.data())).toMatchObject([
      { dokumenId: 'lama', penutup: 'rahasia', oleh: 'uid-desk' },
    ]);
    expect((await unggah(['lama'])).alasan).toMatch(TERTUTUP);
  });

  const unggah = async (dokumenIds: string[], peran: Peran = 'DESK') =>
    lakukan(babakKe(satkerId, 30, { langkah: 4, peran, aksi: 'unggah', formulir: 'publikasi', dokumenIds }));

  test('keputusan dan daftar boleh, yang dikecualikan tidak, satu pun di antara yang boleh', async () => {
    for (const id of ['rahasia', 'lembar']) expect((await unggah(['sk', id])).alasan, id).toMatch(TERTUTUP);
    expect((await bacaBerkas(satkerId, 'B1', 'pendokumentasian')).status).toBe('BERJALAN');
    expect((await unggah(['sk', 'daftar'])).status).toBe('diterima');
  });

  test('siapa pun yang berwenang menurut SOP tetap ditolak', async () => {
    const semua: Peran[] = ['DESK', 'PETUGAS_PPID', 'PPID', 'ATASAN_PPID', 'PEMBINA_PPID', 'SEKRETARIS'];
    const sop = SOP_SEED[4];
    const langkah = sop.langkah.map((l) => ({ ...l, aksi: l.aksi.map((a) => ({ ...a, peran: semua })) }));
    await refSop(satkerId, sop.kunci, 2).set({ ...sop, satkerId, versi: 2, langkah });
    await refBerkas(satkerId, 'pendokumentasian', 'B1').update({ 'sop.versi': 2 });
    expect(await bacaSop(satkerId, sop.kunci, 2)).not.toBeNull();
    for (const peran of semua) expect((await unggah(['rahasia'], peran)).alasan, peran).toMatch(TERTUTUP);
  });

  test('bita yang sama di kelas biasa tidak boleh selama pengecualiannya berlaku, dan boleh sesudah berakhir', async () => {
    expect((await unggah(['samar'])).alasan).toMatch(SAMA);
    for (const id of ['contoh-denah', 'contoh-rekening']) {
      await refButir(satkerId, id).update({ status: 'BERAKHIR_TERBUKA' });
      await taruhDip(satkerId, id, ['rahasia']);
    }
    expect((await unggah(['rahasia'])).alasan, 'the excluded one itself stays').toMatch(TERTUTUP);
    expect((await unggah(['samar'])).status).toBe('diterima');
  });

  test('satu butir yang masih berlaku menahan; hari itu sendiri yang menentukan, bukan status kemarin', async () => {
    for (const id of ['contoh-denah', 'contoh-rekening']) await taruhDip(satkerId, id, ['rahasia']);
    await refButir(satkerId, 'contoh-rekening').update({ status: 'DICABUT' });
    expect((await unggah(['samar'])).alasan).toMatch(SAMA);
    await refButir(satkerId, 'contoh-denah').update({ 'jangka.akhir': '2026-11-01' });
    expect((await unggah(['samar'])).status).toBe('diterima');
  });

  test('butir yang diperpanjang menahan lewat penggantinya, sampai pengganti itu pun berakhir', async () => {
    const semua = ['contoh-denah', 'contoh-rekening'];
    for (const id of semua) await refButir(satkerId, id).update({ status: 'DIUBAH', digantiOleh: 'baru' });
    const isi = (await refButir(satkerId, 'contoh-denah').get()).data();
    const baru = { ...isi, id: 'baru', status: 'AKTIF', digantiOleh: null, dokumenIds: [] };
    await refButir(satkerId, 'baru').set(baru);
    expect((await unggah(['samar'])).alasan).toMatch(SAMA);
    await refButir(satkerId, 'baru').update({ status: 'DICABUT' });
    await taruhDip(satkerId, 'baru');
    expect((await unggah(['samar'])).status).toBe('diterima');
  });

  test('butir yang terbuka masih menahan sampai PPID memeriksa data pribadi, dan yang ditahannya seterusnya', async () => {
    const semua = ['contoh-denah', 'contoh-rekening'];
    for (const id of semua) await refButir(satkerId, id).update({ status: 'BERAKHIR_TERBUKA' });
    expect((await unggah(['samar'])).alasan).toMatch(/PPID belum memeriksa data pribadi/);
    await taruhDip(satkerId, 'contoh-denah', ['rahasia']);
    expect((await unggah(['samar'])).alasan).toMatch(/PPID belum memeriksa data pribadi/);
    await taruhDip(satkerId, 'contoh-rekening', []);
    expect((await unggah(['samar'])).alasan, 'filed since').toMatch(/PPID belum memeriksa data pribadi/);
    await taruhDip(satkerId, 'contoh-rekening', ['rahasia'], ['rahasia']);
    expect((await unggah(['samar'])).alasan).toMatch(/tidak dibuka apa adanya/);
    await taruhDip(satkerId, 'contoh-rekening', ['rahasia']);
    expect((await unggah(['samar'])).status).toBe('diterima');
  });

  test('butir KPU RI yang didokumentasikan bersama butir kantor ikut menahan', async () => {
    const semua = ['contoh-denah', 'contoh-rekening'];
    await taruhButir('', 'nasional-uji');
    await refBerkas(satkerId, 'pendokumentasian', 'B1').update({
      'data.butirIds': [...semua, 'nasional-uji'],
    });
    for (const id of semua) {
      await refButir(satkerId, id).update({ status: 'BERAKHIR_TERBUKA' });
      await taruhDip(satkerId, id, ['rahasia']);
    }
    expect((await unggah(['samar'])).alasan).toMatch(SAMA);
    await kantorRi();
    await refButirNasional('nasional-uji').update({ status: 'DICABUT' });
    expect((await unggah(['samar'])).alasan).toMatch(/PPID belum memeriksa data pribadi/);
    await taruhDip(RI, 'nasional-nasional-uji');
    expect((await unggah(['samar'])).status).toBe('diterima');
  });

  test('kembaran di kantor lain, yang ditolak, atau yang belum menjadi butir', async () => {
    const lain = await kantorSimpan(4);
    await dokumenUji(lain, 'asing', 'dikecualikan');
    await dokumenUji(satkerId, 'asing', 'lampiran');
    await dokumenUji(satkerId, 'usulan', 'dikecualikan', { jenis: 'permohonan', berkasId: 'B7' });
    await dokumenUji(satkerId, 'bocor', 'lampiran', { sha256: sidik('usulan') });
    expect((await unggah(['bocor'])).alasan).toMatch(SAMA);
    await refDokumen(satkerId, 'usulan').update({ status: 'KARANTINA', sha256: null });
    expect((await unggah(['bocor', 'asing'])).status).toBe('diterima');
  });

  test('yang belum dikenali bitanya menunggu, dan jenis lain bukan keputusan atau daftar', async () => {
    await dokumenUji(satkerId, 'baru', 'lampiran', { sha256: null, status: 'DIOLAH' });
    await dokumenUji(satkerId, 'nota', 'nota-dinas');
    expect((await unggah(['baru'])).alasan).toMatch(/belum selesai diperiksa/);
    expect((await unggah(['nota'])).alasan).toMatch(/hanya keputusan atau daftar/);
  });
});

describe('yang diberikan kepada pemohon', () => {
  /** Steps of a request that hand something over; the excluded file is refused at each, the rest goes through. */
  const JALAN: [langkah: number, peran: Peran, aksi: string, formulir?: string][] = [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'beriLangsung', 'pemberian'],
    [5, 'DESK', 'serahkan', 'penyerahan'],
  ];
  const TAK_LANGSUNG: typeof JALAN = [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'tidakLangsung', 'arahan'],
    [4, 'KASUBBAG', 'koordinasikan', 'koordinasi'],
    [4, 'PPID', 'perpanjang', 'perpanjangan'],
    [4, 'PPID', 'putuskan', 'pemberitahuan'],
  ];

  beforeEach(async () => {
    ({ satkerId } = await kantorUji());
    const milik = { jenis: 'permohonan' as const };
    await dokumenUji(satkerId, 'jawaban', 'jawaban', milik);
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan', milik);
    await dokumenUji(satkerId, 'lembar', 'lembar-uji', milik);
    await samar({ ...milik, kategori: 'jawaban' });
    await mainkan(satkerId, 'B1');
  });

  test.each([['langsung', JALAN] as const, ['tidak langsung', TAK_LANGSUNG] as const])(
    '%s: di setiap langkah yang menyerahkan dokumen',
    async (_, jalan) => {
      let n = 1;
      const coba = (b: (typeof JALAN)[number], dokumenIds: string[]) => {
        const [langkah, peran, aksi, formulir = null] = b;
        const pada = saat((n += 1) * 5);
        return lakukan({
          satkerId,
          berkasId: 'B1',
          langkah,
          peran,
          aksi,
          dokumenIds,
          pada,
          data: isianPada(formulir, pada),
        });
      };
      for (const b of jalan) {
        if (b[3] !== undefined && b[3] in FORMULIR_KELUAR) {
          expect((await coba(b, ['jawaban', 'rahasia'])).alasan, b[2]).toMatch(TERTUTUP);
          expect((await coba(b, ['samar'])).alasan, b[2]).toMatch(SAMA);
          if (b[3] !== 'pemberitahuan') expect((await coba(b, ['lembar'])).alasan, b[2]).toMatch(TERTUTUP);
        }
        expect((await coba(b, ['jawaban'])).alasan, b[2]).toBe('');
      }
    },
  );

  test('salinan dihitamkan hanya sesudah PPID menerapkan tandanya', async () => {
    const asal = { dokumenId: 'rahasia', penghitamanId: '0001' };
    await dokumenUji(satkerId, 'hitam-1', 'jawaban', { jenis: 'permohonan', asal });
    await dokumenUji(satkerId, 'hitam-2', 'jawaban', { jenis: 'permohonan' });
    const alasan = async () => [
      ...(
        await periksaGerbang(satkerId, { jalur: jalur('hitam-1', 'hitam-2') }, saat().toISOString())
      ).keys(),
    ];
    const jalur = (...id: string[]) => id.map((satu) => `dokumen/${satkerId}/biasa/${satu}/asli`);
    expect(await alasan()).toEqual(jalur('hitam-1', 'hitam-2'));
    const ref = refPenghitaman(satkerId, 'rahasia', '0001');
    for (const ubah of [
      { status: 'DIPROSES', hasilDokumenId: 'hitam-1' },
      { status: 'DITERAPKAN', hasilDokumenId: 'hitam-9' },
    ]) {
      await ref.set(ubah);
      expect(await alasan()).toEqual(jalur('hitam-1', 'hitam-2'));
    }
    await ref.set({ status: 'DITERAPKAN', hasilDokumenId: 'hitam-1' });
    expect(await alasan()).toEqual(jalur('hitam-2'));
  });
});

describe('jalan keluar yang lain', () => {
  let server: ServerSurel;
  beforeEach(async () => {
    ({ satkerId } = await kantorUji());
    server = await bukaServerSurel();
    const milik = { jenis: 'permohonan' as const };
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan', milik);
    await dokumenUji(satkerId, 'jawaban', 'jawaban', milik);
    await samar(milik);
    for (const [kelas, id] of [
      ['dikecualikan', 'rahasia'],
      ['biasa', 'samar'],
      ['biasa', 'jawaban'],
    ] as const)
      await simpanan.simpan(
        `dokumen/${satkerId}/${kelas}/${id}/asli`,
        Buffer.from(`isi ${id}`),
        'application/pdf',
      );
  });
  afterEach(() => server.tutup());

  const kirim = async (lampiran: string[]): Promise<Surel> => {
    const isi = {
      tujuan: { jenis: 'peran', peran: 'KABAG' } as const,
      subjek: 'Uji',
      isi: 'Terlampir.',
      lampiran,
    };
    await refSurel(satkerId, 'm1').set(surelBaru(satkerId, 'm1', isi, saat().toISOString()));
    await kirimSurel(satkerId, 'm1');
    return (await refSurel(satkerId, 'm1').get()).data() as Surel;
  };

  test('surel: yang dikecualikan, kembarannya, dan file yang bukan surat tidak pernah terlampir', async () => {
    const boleh = `dokumen/${satkerId}/biasa/jawaban/asli`;
    for (const jalur of [
      `dokumen/${satkerId}/dikecualikan/rahasia/asli`,
      `dokumen/${satkerId}/biasa/rahasia/asli`,
      `dokumen/${satkerId}/biasa/samar/asli`,
      `dokumen/${satkerId}/biasa/tidak-ada/asli`,
      `dokumen/kantor-lain/biasa/jawaban/asli`,
      `karantina/${satkerId}/rahasia`,
      `masuk/${satkerId}/permohonan/B1/dikecualikan/rahasia`,
      'surat/kantor-lain/x.pdf',
    ])
      expect(await kirim([boleh, jalur]), jalur).toMatchObject({ status: 'GAGAL' });
    expect(server.masuk).toEqual([]);
    expect(await ids(satkerId, 'gagal')).not.toEqual([]);
    expect(await kirim([boleh])).toMatchObject({ status: 'TERKIRIM' });
  });

  test('surat di laman publik: tidak pernah file lain, apa pun yang tertulis pada suratnya', async () => {
    await mainkan(satkerId, 'B1');
    const [suratId = ''] = await ids(satkerId, 'surat');
    const nomor = String((await bacaBerkas(satkerId, 'B1')).nomor);
    const kunci = { satkerId, nomor, kode: kodeLacak(satkerId, 'B1'), suratId };
    for (const path of [
      `dokumen/${satkerId}/dikecualikan/rahasia/asli`,
      `dokumen/${satkerId}/biasa/samar/asli`,
    ]) {
      await refSurat(satkerId, suratId).update({ status: 'TERBIT', path });
      expect((await gagal(panggil('surat', kunci))).alasan).toBe('Surat ini tidak dapat diunduh.');
    }
  });

  test('gambar halaman: yang dikecualikan dan kembarannya tidak digambar untuk siapa pun', async () => {
    const minta = (dokumenId: string) =>
      halamanDokumen(satkerId, { dokumenId, halaman: 1, lebar: LEBAR.besar });
    await expect(minta('rahasia')).rejects.toMatchObject({ kode: 'permission-denied' });
    await refDokumen(satkerId, 'samar').update({ besar: `dokumen/${satkerId}/biasa/samar/besar.webp` });
    await expect(minta('samar')).rejects.toMatchObject({ kode: 'permission-denied' });
    await refDokumen(satkerId, 'rahasia').update({ sha256: sidik('lain') });
    expect((await minta('samar')).path).toMatch(/besar\.webp$/);
  });

  test('pencarian: kata dari isi kembaran tidak ditemukan', async () => {
    await mainkan(satkerId, 'B1');
    const teks = 'Kunci gudang melati ada di laci';
    const bita = { sha256: sidik('rahasia') };
    await simpanDokumen(dokumenOlahan(satkerId, 'bocor', 'lampiran', 'Catatan.pdf', bita), [teks]);
    await simpanDokumen(dokumenOlahan(satkerId, 'lain', 'lampiran', 'Catatan.pdf'), [
      'Bunga melati di taman',
    ]);
    const temuan = await cariSemua(pencari(satkerId, ['PPID']), { kata: 'melati', semuaKantor: false });
    expect(temuan.map(({ dokumenId }) => dokumenId)).toEqual(['lain']);
  });
});
