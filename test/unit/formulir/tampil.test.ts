import { expect, test } from 'vitest';
import { FORMULIR } from '@ppid/domain/formulir/registry';
import { peringatanIsian } from '@ppid/domain/formulir/periksa';
import { bidangTampil, terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';

function tampil(nama: string, isi: Record<string, unknown>): string[] {
  const formulir = FORMULIR[nama];
  if (!formulir) throw new Error(nama);
  return bidangTampil(formulir, (kunci) => isi[kunci]).map((b) => b.kunci);
}

const KHUSUS = ['nik', 'nomorBadanHukum', 'jumlahAnggota', 'namaKuasa', 'nomorSuratKuasa', 'caraSalinan'];
const khusus = (isi: Record<string, unknown>) => tampil('permohonan', isi).filter((k) => KHUSUS.includes(k));

test.each([
  [{}, []],
  [{ kategori: 'PERORANGAN' }, ['nik']],
  [{ kategori: 'BADAN_HUKUM' }, ['nomorBadanHukum']],
  [{ kategori: 'KELOMPOK_ORANG', pengaju: 'KUASA' }, ['jumlahAnggota', 'namaKuasa', 'nomorSuratKuasa']],
  [{ kategori: 'PERORANGAN', caraMemperoleh: ['MELIHAT', 'SALINAN'] }, ['nik', 'caraSalinan']],
])('a request of %j shows %j of the fields that belong to one kind of applicant', (isi, harap) => {
  expect(khusus(isi)).toEqual(harap);
});

test('the e-mail address stays: it is a contact even when it is not needed for delivery', () => {
  expect(tampil('permohonan', {})).toContain('surel');
});

test('a field that hangs on a hidden one is hidden too', () => {
  const isi = { pasal17: '17.j', penguasaan: 'KAMI' };
  expect(tampil('pemberitahuan', { ...isi, hasil: 'DITOLAK' })).toContain('undangUndang');
  expect(tampil('pemberitahuan', { ...isi, hasil: 'DITERIMA_SELURUHNYA' })).not.toContain('undangUndang');
});

test('without a register number an objection asks who the applicant is, with one it does not', () => {
  expect(tampil('keberatan', {})).toContain('alamat');
  expect(tampil('keberatan', { nomorPermohonan: '0001/PPID/17/XI/2026' })).not.toContain('alamat');
});

test("'' stands for what is empty, absent or without a tick", () => {
  const syarat = { kunci: 'x', nilai: [''] };
  expect([undefined, '', []].map((nilai) => terpenuhi(syarat, nilai))).toEqual([true, true, true]);
  expect(terpenuhi(syarat, 'isi')).toBe(false);
});

test('fields that wait for each other end', () => {
  const bidang = (kunci: string, pada: string): Bidang => ({
    ...{ kunci, label: kunci, jenis: 'teks', wajib: false },
    tampilBila: { kunci: pada, nilai: [''] },
  });
  const melingkar: Formulir = { nama: 'x', judul: '', bidang: [bidang('a', 'b'), bidang('b', 'a')] };
  expect(bidangTampil(melingkar, () => '')).toHaveLength(2);
});

test('warnings come while the rest of the form is still empty', () => {
  const formulir = FORMULIR['permohonan'] as Formulir;
  const isian = {
    data: { kategori: 'PERORANGAN' },
    pribadi: { nik: '1771017513900003', telepon: '073621234' },
  };
  expect(Object.keys(peringatanIsian(formulir, isian))).toEqual(['nik', 'telepon']);
});
