import { bagianSurat, ekor, kop } from './bagian.js';
import { jenisSurat } from './jenis-surat.js';
import { alamatTujuan } from './permohonan.js';
import {
  berlaku,
  isiTeks,
  ulangTeks,
  type BlokTemplat,
  type Slot,
  type TemplatSurat,
} from './templat-data.js';
import type { BarisIsian, BlokSurat, DokSurat, ModelSurat } from './types.js';

/** The letter as its template words it. @throws Error when the template names a slot or a part the letter does not have. */
export function susunSurat(templat: TemplatSurat, model: ModelSurat): DokSurat {
  const penanda = templat.penanda === 'PETUGAS' ? (model.petugas ?? model.penanda) : model.penanda;
  const m = { ...model, penanda };
  const jenis = jenisSurat(templat.kunci);
  const slot = jenis.slot(m);
  const isi = templat.blok.filter((b) => berlaku(b.bila, slot)).flatMap((b) => susunBlok(b, slot, m));
  const surat = templat.judul === null;
  return {
    kop: kop(m.satker, templat.penanda),
    judul: templat.judul === null ? null : isiTeks(templat.judul, slot),
    nomor: m.surat.nomor,
    perihal: templat.perihal === null ? null : isiTeks(templat.perihal, slot),
    tempatTanggal: surat ? isiTeks('{{tempatTanggal}}', slot) : null,
    tujuan: surat ? alamatTujuan(m.pemohon) : [],
    isi: [...isi, ...tembusan(templat.tembusan ?? [], slot), ...(jenis.lampiran?.(m) ?? [])],
    kaki: ekor(m),
    tanggal: m.surat.tanggal,
  };
}

function susunBlok(blok: BlokTemplat, slot: Slot, m: ModelSurat): BlokSurat[] {
  switch (blok.blok) {
    case 'paragraf':
      return paragraf(isiTeks(blok.teks, slot));
    case 'judul':
      return [{ blok: 'judul', teks: isiTeks(blok.teks, slot) }];
    case 'isian': {
      const baris = blok.baris.filter((b) => berlaku(b.bila, slot)).flatMap((b) => barisIsian(b, slot));
      return baris.length > 0 ? [{ blok: 'isian', baris }] : [];
    }
    case 'daftar': {
      const butir = blok.butir.filter((b) => berlaku(b.bila, slot)).flatMap((b) => ulangTeks(b.teks, slot));
      return butir.length > 0 ? [{ blok: 'daftar', gaya: 'angka', butir }] : [];
    }
    case 'bagian':
      return bagianSurat(blok.nama, m);
    case 'ttd':
      return [
        {
          blok: 'ttd',
          pihak: blok.pihak.map(({ pembuka, jabatan, nama }) => ({
            pembuka: pembuka === null ? null : isiTeks(pembuka, slot),
            jabatan: isiTeks(jabatan, slot),
            nama: isiTeks(nama, slot),
          })),
        },
      ];
    case 'halamanBaru':
      return [{ blok: 'halamanBaru' }];
  }
}

function paragraf(teks: string): BlokSurat[] {
  return teks.trim() === '' ? [] : [{ blok: 'paragraf', teks }];
}

type Baris = Extract<BlokTemplat, { blok: 'isian' }>['baris'][number];

/** An empty value shows as a dash: the reader sees that it was asked for. */
function barisIsian({ label, nilai, tebal }: Baris, slot: Slot): BarisIsian[] {
  return ulangTeks(nilai, slot).map((satu) => ({
    label: isiTeks(label, slot),
    nilai: satu || '–',
    ...(tebal ? { tebal } : {}),
  }));
}

function tembusan(baris: string[], slot: Slot): BlokSurat[] {
  if (baris.length === 0) return [];
  return [
    { blok: 'judul', teks: 'Tembusan' },
    { blok: 'daftar', gaya: 'angka', butir: baris.map((b) => isiTeks(b, slot)) },
  ];
}
