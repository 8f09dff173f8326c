import { describe, expect, test } from 'vitest';
import { periksa, peringatan, pesan } from './contoh.js';

describe('a request for information', () => {
  test('keeps personal data apart from the data of the berkas', () => {
    const hasil = periksa('permohonan');
    expect(hasil.sah && Object.keys(hasil.pribadi)).toEqual(['nama', 'nik', 'alamat', 'telepon', 'surel']);
    expect(hasil.sah && Object.keys(hasil.data)).not.toContain('nama');
  });

  test('is refused when personal data comes in data, where the whole office could read it', () => {
    expect(pesan('permohonan', { nik: '1771014105900001' })).toEqual({
      nik: 'NIK adalah data pribadi dan harus dikirim terpisah.',
    });
  });

  test.each(['kanal', 'diterima', 'kategori', 'jenisIdentitas', 'rincian', 'tujuan', 'caraMemperoleh'])(
    'needs %s',
    (kunci) => {
      expect(pesan('permohonan', { [kunci]: undefined })[kunci]).toMatch(/wajib diisi/);
    },
  );

  test.each(['nama', 'alamat'])('needs the applicant’s %s', (kunci) => {
    expect(pesan('permohonan', {}, { [kunci]: '  ' })[kunci]).toMatch(/wajib diisi/);
  });

  test('needs the notice on personal data read', () => {
    expect(pesan('permohonan', { persetujuanDataPribadi: false })).toEqual({
      persetujuanDataPribadi:
        'Pemohon sudah membaca pemberitahuan tentang pemakaian data pribadinya: harus dicentang.',
    });
  });

  test('does not say no about the election for somebody who left the question open', () => {
    const hasil = periksa('permohonan', { informasiPemilu: undefined });
    expect(hasil.sah && 'informasiPemilu' in hasil.data).toBe(false);
  });

  test('knows the seven channels of the dossier and no other', () => {
    for (const kanal of ['LANGSUNG', 'SURAT', 'EMAIL', 'TELEPON', 'FAKSIMILE', 'WEB_EPPID', 'WHATSAPP']) {
      expect(pesan('permohonan', { kanal })).toEqual({});
    }
    expect(pesan('permohonan', { kanal: 'MERPATI' })).toEqual({
      kanal: 'Pilih Kanal permohonan dari daftar.',
    });
  });

  test('describes the information in at least ten letters', () => {
    expect(pesan('permohonan', { rincian: 'DPT 2024' })['rincian']).toMatch(/paling sedikit 10/);
  });
});

describe('how the applicant can be reached', () => {
  test('a telephone number or an e-mail address, at least one', () => {
    const tanpa = { caraMemperoleh: ['MELIHAT'], caraSalinan: undefined };
    expect(Object.keys(pesan('permohonan', tanpa, { telepon: undefined, surel: undefined }))).toEqual([
      'telepon',
      'surel',
    ]);
    expect(pesan('permohonan', tanpa, { surel: undefined })).toEqual({});
    expect(pesan('permohonan', tanpa, { telepon: undefined })).toEqual({});
  });

  test('an e-mail address when the copy goes by e-mail, not when it goes by post', () => {
    expect(pesan('permohonan', {}, { surel: undefined })).toEqual({ surel: 'Surel wajib diisi.' });
    expect(pesan('permohonan', { caraSalinan: 'POS' }, { surel: undefined })).toEqual({});
  });

  test('the way of the copy when a copy is wanted', () => {
    expect(pesan('permohonan', { caraSalinan: undefined })).toEqual({
      caraSalinan: 'Cara mendapatkan salinan wajib diisi.',
    });
    expect(pesan('permohonan', { caraMemperoleh: ['MELIHAT'], caraSalinan: undefined })).toEqual({});
  });

  test.each(['siti', 'siti@contoh', 'a b@contoh.id', 'a@b.id,c@d.id', 'a@b.id\nBcc: c@d.id', '<a@b.id>'])(
    '%j is no e-mail address',
    (surel) => {
      expect(pesan('permohonan', {}, { surel })).toEqual({
        surel: 'Alamat surel tidak benar, contoh: nama@contoh.id',
      });
    },
  );

  test('a landline is accepted with a warning, a mobile number without', () => {
    expect(peringatan('permohonan', {}, { telepon: '(0561)-740021' })).toHaveProperty('telepon');
    expect(peringatan('permohonan', {}, { telepon: '+62 812-3456-7890' })).toEqual({});
  });

  test('letters are no telephone number', () => {
    expect(pesan('permohonan', {}, { telepon: 'nanti saja' })).toHaveProperty('telepon');
  });
});

describe('who the applicant is', () => {
  test('a person with a KTP gives the NIK, with a passport there is none', () => {
    expect(pesan('permohonan', {}, { nik: undefined })).toEqual({
      nik: 'NIK wajib diisi untuk pemohon perorangan.',
    });
    expect(pesan('permohonan', { jenisIdentitas: 'PASPOR' }, { nik: undefined })).toEqual({});
  });

  test.each(['123', '17710141059000012', '177101410590000A', '1771 0141 0590 00'])(
    'NIK %j is not 16 digits',
    (nik) => {
      expect(pesan('permohonan', {}, { nik })).toEqual({ nik: 'NIK harus terdiri atas 16 angka.' });
    },
  );

  test('a NIK of one digit repeated is refused', () => {
    expect(pesan('permohonan', {}, { nik: '1111111111111111' })).toEqual({
      nik: 'NIK tidak mungkin terdiri atas satu angka yang berulang.',
    });
  });

  test.each([
    ['a woman, day + 40', '1771014105900001'],
    ['a man', '1771013112900001'],
    ['a woman born on a 31st', '1771017112900001'],
  ])('an ordinary NIK of %s gives no warning', (_siapa, nik) => {
    expect(peringatan('permohonan', {}, { nik })).toEqual({});
  });

  test.each([
    ['month 13', '1771010113900001'],
    ['month 00', '1771010100900001'],
    ['day 00', '1771010005900001'],
    ['day 32', '1771013205900001'],
    ['day 40', '1771014005900001'],
    ['day 72', '1771017205900001'],
  ])('an unusual NIK (%s) only warns', (_apa, nik) => {
    expect(peringatan('permohonan', {}, { nik })).toHaveProperty('nik');
  });

  test('a legal entity gives the number of its approval, and its name may hold digits', () => {
    const badan = { kategori: 'BADAN_HUKUM' };
    expect(pesan('permohonan', badan, { nik: undefined, nama: 'PT Karya 45 & Rekan' })).toEqual({
      nomorBadanHukum: 'Nomor SK pengesahan badan hukum wajib diisi.',
    });
    const nomorBadanHukum = 'AHU-0001.AH.01.01 Tahun 2020';
    expect(pesan('permohonan', badan, { nik: undefined, nama: 'PT Karya 45', nomorBadanHukum })).toEqual({});
  });

  test.each(['Siti 123', '<b>Siti</b>', 'A'])('%j is no name of a person', (nama) => {
    expect(pesan('permohonan', {}, { nama })).toHaveProperty('nama');
  });

  test.each(['Ñoño Łukasz', 'H. M. Ali, S.H., M.H.', 'Siti Nur-Aini', 'José d’Arc'])(
    '%j is a name of a person',
    (nama) => {
      expect(pesan('permohonan', {}, { nama })).toEqual({});
    },
  );
});
