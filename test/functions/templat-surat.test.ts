import { contohModel } from '@ppid/domain/surat/contoh';
import type { KunciSurat, NaskahSurat } from '@ppid/domain/surat/templat-data';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import type { Surat } from '@ppid/domain/surat/types';
import { PDFParse } from 'pdf-parse';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import {
  refBerkas,
  refPemohon,
  refPengguna,
  refSurat,
  refTemplatSurat,
} from '../../functions/src/ports/firestore.js';
import { kodeLacak } from '../../functions/src/ports/rahasia.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { pratinjauSurat } from '../../functions/src/usecases/pratinjau-surat.js';
import { simpanTemplatSurat } from '../../functions/src/usecases/simpan-templat-surat.js';
import { terbitkanSurat } from '../../functions/src/usecases/terbitkan-surat.js';
import { ids, kantorUji, potret, proyekUji, type KantorUji } from './bantu.js';

proyekUji('templat-surat');

let kantor: KantorUji;
let satkerId: string;
beforeEach(async () => {
  kantor = await kantorUji({ sop: false });
  satkerId = kantor.satkerId;
});

const hari = (geser = 0): string =>
  new Date(Date.now() + 7 * 3_600_000 + geser * 86_400_000).toISOString().slice(0, 10);

/** The built-in text with one more sentence. */
function naskah(kunci: KunciSurat, kalimat: string): NaskahSurat {
  const { judul, perihal, tembusan, blok } = templatBawaan(kunci);
  return {
    kunci,
    judul,
    perihal,
    ...(tembusan ? { tembusan } : {}),
    blok: [{ blok: 'paragraf', teks: kalimat }, ...blok],
  };
}

const simpan = (isi: unknown, berlakuDari = hari()) =>
  simpanTemplatSurat({ uid: 'uid-sekretaris', satkerId }, { naskah: isi, berlakuDari });

/** A letter ordered on a day, with its invented berkas. */
async function pesan(kunci: KunciSurat, tanggal: string, id = `${kunci}-${tanggal}`): Promise<string> {
  const m = contohModel(kunci, kantor.satker);
  const { jenis } = m.surat;
  await Promise.all([
    refBerkas(satkerId, jenis, id).set({ ...m.berkas, id, pelaku: { kabulkan: 'uid-atasan-2' } }),
    refPemohon(satkerId, jenis, id).set(m.pemohon),
    refSurat(satkerId, id).set({ ...m.surat, id, berkasId: id, tanggal, nomor: null, status: 'MENUNGGU' }),
  ]);
  return id;
}

async function terbit(id: string): Promise<{ surat: Surat; teks: string }> {
  await terbitkanSurat(satkerId, id);
  const surat = (await refSurat(satkerId, id).get()).data() as Surat;
  return { surat, teks: await teksPdf(await simpanan.baca(`surat/${satkerId}/${id}.pdf`)) };
}

async function teksPdf(pdf: Buffer): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}

describe('templat milik kantor', () => {
  test('dipakai untuk surat sejak tanggalnya, bukan untuk surat sebelumnya', async () => {
    expect(await simpan(naskah('perpanjangan', 'Salam dari kantor uji.'), hari(1))).toEqual({ versi: 1 });
    const sebelum = await terbit(await pesan('perpanjangan', hari()));
    expect(sebelum.surat).toMatchObject({ status: 'TERBIT', versiTemplat: 0 });
    expect(sebelum.teks).not.toContain('Salam dari kantor uji.');
    const sejak = await terbit(await pesan('perpanjangan', hari(1)));
    expect(sejak.surat).toMatchObject({ status: 'TERBIT', versiTemplat: 1 });
    expect(sejak.teks).toContain('Salam dari kantor uji.');
    const lain = await terbit(await pesan('tanda-terima', hari(1)));
    expect(lain.surat.versiTemplat).toBe(0);
  });

  test('yang dikirim dua kali dibuat sekali', async () => {
    await simpan(naskah('perpanjangan', 'Salam.'));
    const hitung = vi.spyOn(simpanan, 'simpan');
    const id = await pesan('perpanjangan', hari());
    await terbit(id);
    const sebelum = await potret(satkerId);
    await terbitkanSurat(satkerId, id);
    expect(await potret(satkerId)).toEqual(sebelum);
    expect(hitung).toHaveBeenCalledTimes(1);
  });

  test('disimpan sebagai versi berikutnya, tanpa menimpa, juga bersamaan', async () => {
    const versi = await Promise.all([1, 2, 3].map((n) => simpan(naskah('tanda-bukti', `Versi ${n}.`))));
    expect(versi.map((v) => v.versi).sort()).toEqual([1, 2, 3]);
    await simpan(naskah('perpanjangan', 'Lain.'));
    expect(await ids(satkerId, 'templatSurat')).toEqual([
      'perpanjangan@1',
      'tanda-bukti@1',
      'tanda-bukti@2',
      'tanda-bukti@3',
    ]);
    expect((await refTemplatSurat(satkerId, 'tanda-bukti', 1).get()).data()).toMatchObject({
      kunci: 'tanda-bukti',
      versi: 1,
      satkerId,
      penanda: 'PETUGAS',
      berlakuSampai: null,
      dibuatOleh: 'uid-sekretaris',
    });
  });

  test('yang menghilangkan isi wajib, atau berlaku surut, ditolak pada bidangnya dan tidak disimpan', async () => {
    const asal = naskah('tanggapan-keberatan', 'Pembuka.');
    const tanpaPerintah = {
      ...asal,
      blok: asal.blok.filter((b) => !('bila' in b) || b.bila !== '!menguatkan'),
    };
    await expect(simpan(tanpaPerintah, hari(-1))).rejects.toMatchObject({
      message: expect.stringContaining('perintah kepada PPID, batas waktu perintah') as string,
      bidang: { berlakuDari: expect.stringContaining('berlaku surut') as string },
    });
    await expect(
      simpan({ ...asal, blok: [{ blok: 'paragraf', teks: ' ' }, ...asal.blok] }),
    ).rejects.toMatchObject({ bidang: { 'blok.0.teks': 'Wajib diisi.' } });
    await expect(simpan({ ...asal, kunci: 'surat-cinta' })).rejects.toMatchObject({
      bidang: { kunci: 'Isian ini tidak sah.' },
    });
    expect(await ids(satkerId, 'templatSurat')).toEqual([]);
  });

  test('yang tersimpan tetapi tidak lagi memenuhi syarat dilewati: surat tetap terbit lengkap', async () => {
    const usang = { ...templatBawaan('perpanjangan'), satkerId, versi: 1 };
    await refTemplatSurat(satkerId, 'perpanjangan', 1).set({ ...usang, blok: usang.blok.slice(0, 1) });
    lupakanAcuan();
    const { surat, teks } = await terbit(await pesan('perpanjangan', hari()));
    expect(surat).toMatchObject({ status: 'TERBIT', versiTemplat: 0 });
    expect(teks).toContain('Batas waktu baru');
  });

  test('dapat dilihat dulu dengan data contoh dan kop kantor sendiri, juga sebelum lengkap', async () => {
    const { pdf } = await pratinjauSurat(satkerId, {
      ...naskah('tanda-bukti', 'x'),
      blok: [{ blok: 'paragraf', teks: 'Naskah baru untuk {{nama}}.' }],
    });
    const teks = await teksPdf(Buffer.from(pdf, 'base64'));
    expect(teks).toContain('Naskah baru untuk Contoh Pemohon.');
    expect(teks).toContain('KOMISI PEMILIHAN UMUM PROVINSI UJI');
    await expect(pratinjauSurat(satkerId, naskah('tanda-bukti', '{{nik}}'))).rejects.toMatchObject({
      bidang: { 'blok.0.teks': 'Isian tidak dikenal: {{nik}}.' },
    });
  });
});

describe('penanda tangan dan kode lacak', () => {
  const atasan = (n: number) => ({
    uid: `uid-atasan-${n}`,
    nama: `Atasan Nomor ${n}`,
    surel: '',
    jabatan: 'Sekretaris selaku Atasan PPID',
    peran: ['ATASAN_PPID'],
    keputusan: '',
    berlakuDari: '2024-01-01',
    berlakuSampai: null,
    plt: false,
  });

  test('tanggapan keberatan ditandatangani Atasan PPID yang memutusnya; surat lain oleh PPID', async () => {
    for (const n of [1, 2]) await refPengguna(satkerId, `uid-atasan-${n}`).set(atasan(n));
    const tanggapan = await terbit(await pesan('tanggapan-keberatan', hari()));
    expect(tanggapan.teks).toContain('Atasan Nomor 2');
    expect(tanggapan.teks).not.toContain('Atasan Nomor 1');
    expect(tanggapan.teks).not.toContain('Petugas PPID');
    const penolakan = await terbit(await pesan('keputusan-penolakan', hari()));
    expect(penolakan.teks).toContain('Petugas PPID');
    expect(penolakan.teks).not.toContain('Atasan Nomor');
  });

  test.each(['tanda-bukti', 'tanda-bukti-keberatan'] as const)(
    '%s memuat kode rahasia di PDF saja, tidak di basis data',
    async (kunci) => {
      const id = await pesan(kunci, hari());
      const { teks } = await terbit(id);
      const kode = kodeLacak(satkerId, id);
      expect(teks).toContain(kode);
      expect(teks).toContain('https://uji.ppid.test/layanan/lacak');
      expect(JSON.stringify(await potret(satkerId))).not.toContain(kode);
    },
  );

  test('surat lain tidak memuat kode', async () => {
    const id = await pesan('tanggapan-keberatan', hari());
    expect((await terbit(id)).teks).not.toContain(kodeLacak(satkerId, id));
  });
});
