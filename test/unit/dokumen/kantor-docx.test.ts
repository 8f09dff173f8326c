import { BATAS } from '@ppid/domain/dokumen/batas';
import { describe, expect, test } from 'vitest';
import { buatDocx } from '../../fixtures/buat-zip.js';
import { periksa } from './gambar-bantu.js';
import { teksKantor } from './kantor-bantu.js';

const p = (...lari: string[]): string => `<w:p>${lari.map((l) => `<w:r>${l}</w:r>`).join('')}</w:p>`;
const t = (s: string): string => `<w:t xml:space="preserve">${s}</w:t>`;
const baca = async (badan: string, lain?: Record<string, string>): Promise<string> =>
  (await teksKantor(buatDocx(badan, lain))).join('|');

describe('the text of a Word file', () => {
  test('has a line for each paragraph, whatever the runs are cut into', async () => {
    expect(await baca(p(t('Nomor: 012/'), t('PPID/IX'), t('/2026')) + p(t('Kepada Yth.')))).toBe(
      'Nomor: 012/PPID/IX/2026\nKepada Yth.\n',
    );
  });

  test('keeps breaks and tabs, but no marks of the ruler', async () => {
    const rol = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    expect(await baca(`<w:p>${rol}<w:r>${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}</w:r></w:p>`)).toBe(
      'a\tb\nc\n',
    );
  });

  test('has a line for each row of a table, its cells tab-separated', async () => {
    const sel = (s: string): string => `<w:tc>${s}</w:tc>`;
    const tabel = `<w:tbl><w:tr>${sel(p(t('Nama')))}${sel(p(t('baris 1')) + p(t('baris 2')))}</w:tr></w:tbl>`;
    expect((await baca(tabel)).replace(/ *\t/g, '\t')).toBe('Nama\tbaris 1 baris 2\t\n');
  });

  test('tells letters from marks: entities, numbers, what looks like a tag', async () => {
    expect(await baca(p(t('a &lt;b&gt; &amp;amp; &#233; &#x1F4C4; &tidak; &#99999999;')))).toBe(
      'a <b> &amp; é 📄 &tidak; &#99999999;\n',
    );
    expect(await baca(p('<w:t><![CDATA[1 < 2]]></w:t><!-- <w:t>tidak</w:t> -->'))).toBe('1 < 2\n');
    expect(await baca(`<w:p w:tip="a > b">${t('isi')}</w:p>`)).toBe('isi\n');
  });

  test('leaves out what was deleted and what is drawn twice for old programs', async () => {
    const dihapus = '<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>';
    const kotak = `<mc:AlternateContent><mc:Choice>${p(t('kotak'))}</mc:Choice><mc:Fallback>${p(t('kotak'))}</mc:Fallback></mc:AlternateContent>`;
    expect((await baca(p(t('isi')) + dihapus + kotak)).match(/kotak|lama/g)).toEqual(['kotak']);
    expect(await baca(p('<w:instrText>PAGE</w:instrText>', t('3')))).toBe('3\n');
  });

  test('names what stands apart from the body', async () => {
    const teks = await baca(p(t('badan')), {
      'header1.xml': p(t('KPU')),
      'footer1.xml': p(t('hal 1')),
      'footnotes.xml': `<w:footnote>${p(t('lihat Pasal 17'))}</w:footnote>`,
      'comments.xml': p(t('jangan dikirim')),
      'settings.xml': p(t('bukan teks')),
    });
    expect(teks).toBe(
      'badan\n\nKepala halaman:\nKPU\n\nKaki halaman:\nhal 1\n\nCatatan kaki:\nlihat Pasal 17\n\nKomentar:\njangan dikirim\n',
    );
  });

  test('that is longer than a page may be goes on on the next', async () => {
    const baris = `${'kata '.repeat(20)}akhir`;
    const halaman = await teksKantor(buatDocx(p(t(baris)).repeat(6_000)));
    expect(halaman).toHaveLength(3);
    expect(halaman.every((h) => h.length <= BATAS.hurufPerHalaman && h.endsWith('akhir\n'))).toBe(true);
    expect(
      halaman
        .join('')
        .split('\n')
        .filter((b) => b === baris),
    ).toHaveLength(6_000);
  });

  test('comes out of the child process, which makes no pictures of it', async () => {
    const { hasil, gambar } = await periksa(buatDocx(p(t('Permohonan informasi'))));
    expect(hasil).toEqual({
      kerja: 'periksa',
      halaman: 1,
      sampul: 'tanpa',
      teks: ['Permohonan informasi'],
      perluOcr: [],
    });
    expect(gambar).toEqual({});
  }, 60_000);
});
