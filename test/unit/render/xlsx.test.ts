import { unzipSync, strFromU8 } from 'fflate';
import { KOLOM_REGISTER } from '@ppid/domain/laporan/kolomPermohonan';
import { describe, expect, it } from 'vitest';
import { renderLaporanXlsx } from '../../../functions/src/render/xlsx.js';
import { laporanNovember, PEMOHON } from '../laporan/bantu.js';

interface Lembar {
  xml: string;
  baris: string[][];
}

/** Reads a workbook by its parts: sheet name → rows of shown texts. */
async function buka(model = laporanNovember()): Promise<Record<string, Lembar>> {
  const isi = unzipSync(new Uint8Array(await renderLaporanXlsx(model)));
  const bagian = (nama: string) => strFromU8(isi[nama] ?? new Uint8Array());
  const lepas = (t: string) =>
    t
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;|&apos;/g, "'")
      .replace(/&amp;/g, '&');
  const kata = [...bagian('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map((m) =>
    lepas(m[1] ?? ''),
  );
  const nama = [...bagian('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((m) => m[1] ?? '');
  return Object.fromEntries(
    nama.map((n, i) => {
      const xml = bagian(`xl/worksheets/sheet${i + 1}.xml`);
      const baris = [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map((r) =>
        [...(r[1] ?? '').matchAll(/<c ([^>]*)>(?:<v>(.*?)<\/v>)?<\/c>/gs)].map((c) =>
          c[1]?.includes('t="s"') ? (kata[Number(c[2])] ?? '') : (c[2] ?? ''),
        ),
      );
      return [n, { xml, baris }];
    }),
  );
}

describe('laporan sebagai XLSX', () => {
  it('terdiri atas Ringkasan, Register dan Mutu Baku', async () => {
    expect(Object.keys(await buka())).toEqual(['Ringkasan', 'Register', 'Mutu Baku']);
  });

  it('register memakai urutan kolom resmi (D.7) dengan satu baris per permohonan', async () => {
    const register = (await buka())['Register']?.baris ?? [];
    expect(register[0]).toEqual([
      'Nomor pendaftaran',
      'Tanggal',
      'Nama pemohon',
      'Alamat',
      'Nomor kontak',
      'Pekerjaan',
      'Informasi yang diminta',
      'Tujuan penggunaan',
      'Di bawah penguasaan',
      'Bentuk informasi yang dikuasai',
      'Jenis permohonan',
      'Keputusan',
      'Alasan penolakan',
      'Hari & tanggal pemberitahuan tertulis',
      'Hari & tanggal pemberian informasi',
      'Biaya & cara pembayaran',
    ]);
    expect(register[0]).toHaveLength(KOLOM_REGISTER.length);
    expect(register.slice(1).map((b) => b[0])).toEqual([1, 2, 3, 4, 5].map((n) => `000${n}/PPID/17/XI/2026`));
    expect(register.flat()).not.toContain(PEMOHON.nik);
  });

  it('angka tersimpan sebagai angka', async () => {
    const ringkasan = (await buka())['Ringkasan']?.baris ?? [];
    expect(ringkasan).toContainEqual(['Permohonan diterima', '5']);
    expect(ringkasan).toContainEqual(['Rata-rata hari kerja terpakai', '6.75']);
    expect(ringkasan).toContainEqual(['Bagian yang tepat waktu', '0.75']);
  });

  it.each(['=1+1', '+62812', '-5', '@SUM(A1)', '=HYPERLINK("http://x.test","y")', 'a\u0000b<&>"'])(
    'isian %j tetap teks, tidak pernah rumus',
    async (nakal) => {
      const model = laporanNovember();
      const baris = model.register.baris[0];
      if (baris) baris[6] = { teks: nakal };
      const { Register } = await buka(model);
      expect(Register?.xml).not.toContain('<f>');
      expect(Register?.baris[1]?.[6]).toBe(nakal.replace('\u0000', ''));
    },
  );
});
