import { describe, expect, test } from 'vitest';
import type { Gagal, LacakanPublik, Sukses, SuratPublik, TandaTerimaPublik } from '@ppid/domain/publik/types';
import { db } from '../../functions/src/ports/firestore.js';
import { kartuIdentitas } from '../fixtures/pindaian.js';
import { ajuan } from './publik-bantu.js';

// Through Hosting and the deployed function, with the triggers at work: what a browser sends and gets.
const KANTOR = 'prov-bengkulu';
const WEB = process.env['PPID_URL_WEB'] ?? '';

interface Jawab<T> {
  status: number;
  tajuk: Headers;
  isi: Sukses<T> | Gagal;
}
async function kirim<T>(jalur: string, isi: unknown, tajuk: Record<string, string> = {}): Promise<Jawab<T>> {
  const headers = { 'content-type': 'application/json', ...tajuk };
  const jawab = await fetch(`${WEB}/api/${jalur}`, { method: 'POST', headers, body: JSON.stringify(isi) });
  return { status: jawab.status, tajuk: jawab.headers, isi: (await jawab.json()) as Sukses<T> | Gagal };
}
async function dapat<T>(jalur: string, isi: unknown): Promise<T> {
  const jawab = await kirim<T>(jalur, isi);
  if (!jawab.isi.sukses) throw new Error(JSON.stringify(jawab.isi));
  return jawab.isi.isi;
}

/** A request nobody has sent before. */
const baru = (lain: Record<string, unknown> = {}) => {
  const dasar = ajuan(KANTOR);
  return {
    ...dasar,
    data: { ...dasar.data, rincian: `Notulen rapat pleno ${dasar.kunci}` },
    lampiran: [],
    ...lain,
  };
};

/** Waits by a listener on a query until it has a document. */
function tungguAda(kueri: FirebaseFirestore.Query): Promise<FirebaseFirestore.DocumentData> {
  return new Promise((selesai, gagal) => {
    const batas = setTimeout(() => {
      henti();
      gagal(new Error('nothing came'));
    }, 50_000);
    const henti = kueri.onSnapshot((snap) => {
      const [doc] = snap.docs;
      if (!doc) return;
      clearTimeout(batas);
      henti();
      selesai(doc.data());
    }, gagal);
  });
}

describe('lewat Hosting', () => {
  test('permohonan dengan pindaian identitas sampai tanda buktinya dapat dibuka', async () => {
    const foto = {
      kategori: 'identitas',
      nama: 'ktp.png',
      tipe: 'image/png',
      isi: (await kartuIdentitas()).toString('base64'),
    };
    const kiriman = baru({ lampiran: [foto] });
    const tanda = await dapat<TandaTerimaPublik>('permohonan', kiriman);
    expect(tanda).toMatchObject({ status: 'BERJALAN', kekurangan: '', rezim: 'BIASA' });
    const kunci = { satkerId: KANTOR, nomor: tanda.nomor, kode: tanda.kode };
    const { docs } = await db()
      .collection(`satker/${KANTOR}/permohonan`)
      .where('nomor', '==', tanda.nomor)
      .get();
    const berkasId = docs[0]?.id ?? '';
    // The trigger that gets the same tindakan changes nothing; the pipeline takes the scan up.
    const dokumen = db().collection(`satker/${KANTOR}/dokumen`).where('berkasId', '==', berkasId);
    expect(await tungguAda(dokumen.where('status', 'in', ['SELESAI', 'MENUNGGU_OCR']))).toMatchObject({
      kategori: 'identitas',
      kelas: 'identitas',
      nama: 'ktp.png',
      diunggahOleh: 'publik',
    });
    await tungguAda(
      db()
        .collection(`satker/${KANTOR}/surat`)
        .where('berkasId', '==', berkasId)
        .where('status', '==', 'TERBIT'),
    );
    expect(await dapat('permohonan', kiriman)).toEqual(tanda);
    const { surat, status } = await dapat<LacakanPublik>('lacak', kunci);
    expect({ status, surat: surat.map((s) => s.nama) }).toEqual({
      status: 'BERJALAN',
      surat: ['Tanda bukti penerimaan permohonan'],
    });
    const pdf = await dapat<SuratPublik>('surat', { ...kunci, suratId: surat[0]?.id });
    expect(Buffer.from(pdf.isi, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('jawaban tidak disimpan, tidak dibingkai, dan tidak terbuka bagi situs lain', async () => {
    const { tajuk, status } = await kirim('kantor', {}, { origin: 'https://situs-lain.example' });
    expect(status).toBe(200);
    expect(tajuk.get('access-control-allow-origin')).toBeNull();
    expect(tajuk.get('cache-control')).toBe('no-store');
    expect(tajuk.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(tajuk.get('x-frame-options')).toBe('DENY');
    expect((await kirim('kantor', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const izin = await fetch(`${WEB}/api/kantor`, {
      method: 'OPTIONS',
      headers: { origin: 'https://situs-lain.example', 'access-control-request-method': 'POST' },
    });
    expect(izin.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('yang bukan JSON, bukan POST, atau tidak dikenal dijawab dengan kalimat, bukan dengan jejak program', async () => {
    const teks = await fetch(`${WEB}/api/kantor`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(teks.status).toBe(415);
    expect((await fetch(`${WEB}/api/kantor`)).status).toBe(405);
    const asing = await kirim('tidak-ada', {});
    expect(asing).toMatchObject({
      status: 404,
      isi: { kode: 'TIDAK_DITEMUKAN', alasan: 'Alamat ini tidak ada.' },
    });
  });
});
