import type { DocumentData } from 'firebase/firestore';
import { NAMA_PERAN, type Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { KELAS_KATEGORI, type Kategori } from '@ppid/domain/dokumen/types';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import type { Sop } from '@ppid/domain/sop/types';
import type { Alur, Babak } from './alur.js';
import { kartuIdentitas } from '../../test/fixtures/pindaian.js';
import { ISIAN, isianPada, KEBERATAN, PEMOHON, PERMOHONAN } from './isian.js';
import { kirimTindakan, masuk, tunggu, tungguDokumen, unggah, type Kiriman, type Klien } from './klien.js';
import type { Baris } from './tabel.js';

/** One account per role and office, signed in once. */
export class Kru {
  private readonly orang = new Map<string, Promise<Klien>>();

  panggil(peran: Peran, satkerId: string): Promise<Klien> {
    const kunci = `${peran}@${satkerId}`;
    const ada = this.orang.get(kunci) ?? masuk(peran, satkerId);
    this.orang.set(kunci, ada);
    return ada;
  }

  async bubar(): Promise<void> {
    for (const klien of this.orang.values()) await (await klien).tutup();
  }
}

export interface Perjalanan {
  berkasId: string;
  berkas: Berkas;
  baris: Baris[];
}

/** Opens a berkas and plays its scenes through the real triggers; `setelahBuka` may upload before the first scene. */
export async function mainkan(
  kru: Kru,
  alur: Alur,
  berkasId: string,
  setelahBuka: () => Promise<Baris[]> = () => Promise.resolve([]),
): Promise<Perjalanan> {
  const baris: Baris[] = [await buka(kru, sopAlur(alur), alur, berkasId), ...(await setelahBuka())];
  return lanjutkan(kru, alur, berkasId, baris);
}

const sopAlur = (alur: Alur): Sop =>
  SOP_SEMUA.find((s) => s.satkerId === alur.satkerId && s.jenis === alur.jenis) as Sop;

/** Plays the scenes on a berkas that is open already. */
export async function lanjutkan(
  kru: Kru,
  alur: Alur,
  berkasId: string,
  baris: Baris[] = [],
): Promise<Perjalanan> {
  for (const babak of alur.babak) baris.push(await satuBabak(kru, sopAlur(alur), alur, berkasId, babak));
  const pengamat = await kru.panggil('AUDITOR', alur.satkerId);
  const berkas = (await tunggu(pengamat, jalurBerkas(alur, berkasId), Boolean)) as Berkas;
  return { berkasId, berkas, baris };
}

export const jalurBerkas = ({ satkerId, jenis }: Alur, id: string): string =>
  `satker/${satkerId}/${jenis}/${id}`;

async function buka(kru: Kru, sop: Sop, alur: Alur, berkasId: string): Promise<Baris> {
  const [sebutan = 'DESK'] = sop.pembuka.peran;
  const peran: Peran = sebutan === 'KA_BIRO' ? 'SEKRETARIS' : sebutan;
  const klien = await kru.panggil(peran, alur.satkerId);
  const hasil = await kirimTindakan(klien, {
    ...alur,
    berkasId,
    langkah: 0,
    aksi: 'buka',
    peran,
    ...isiBukaan(sop, alur),
  });
  if (hasil.status !== 'diterima') throw new Error(`buka: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  const berkas = (await tunggu(klien, jalurBerkas(alur, berkasId), Boolean)) as Berkas;
  const output = berkas.nomor
    ? `Nomor ${berkas.nomor}; jawaban paling lambat ${berkas.jamHukum?.jatuhTempo}`
    : 'Berkas dibuka';
  return { siapa: NAMA_PERAN[peran], langkah: 'Buka berkas', rencana: '', nyata: '', output, beres: true };
}

function isiBukaan(sop: Sop, { judul, bukaan }: Alur): Pick<Kiriman, 'data' | 'pribadi'> {
  const diterima = new Date(Date.now() - 1000).toISOString();
  switch (sop.pembuka.formulir) {
    case 'permohonan':
      return { data: { ...PERMOHONAN, rincian: judul, diterima, ...bukaan }, pribadi: PEMOHON };
    case 'keberatan':
      return { data: { ...KEBERATAN, diterima, ...bukaan }, pribadi: null };
    default:
      return { data: { ...ISIAN[sop.pembuka.formulir], judul, ...bukaan }, pribadi: null };
  }
}

/** The same picture with other bytes: an excluded file and an ordinary one are never the same file. */
const bertanda = (jpeg: Buffer, teks: string): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, teks.length + 2]),
    Buffer.from(teks),
    jpeg.subarray(2),
  ]);

/** The decision or worksheet that an aksi rests on, as a scan. */
async function lampirkan(klien: Klien, { satkerId, jenis }: Alur, berkasId: string, kategori: Kategori) {
  const alamat = { satkerId, jenis, berkasId };
  const isi = bertanda(await kartuIdentitas(), kategori);
  const dokumenId = await unggah(klien, { ...alamat, kategori, nama: 'dasar.jpg', tipe: 'image/jpeg', isi });
  await tungguDokumen(
    klien,
    { ...alamat, dokumenId, kelas: KELAS_KATEGORI[kategori] },
    (d) => d['asli'] !== null,
  );
  return dokumenId;
}

/** One scene: the right person does it, and the record shows it. */
export async function satuBabak(
  kru: Kru,
  sop: Sop,
  alur: Alur,
  berkasId: string,
  babak: Babak,
): Promise<Baris> {
  const klien = await kru.panggil(babak.peran, alur.satkerId);
  const aksi = cariLangkah(sop, babak.langkah)?.aksi.find((a) => a.kode === babak.aksi);
  if (!aksi) throw new Error(`SOP ${sop.kunci} tidak mengenal ${babak.aksi} di langkah ${babak.langkah}`);
  const { lampiran } = babak;
  const hasil = await kirimTindakan(klien, {
    ...alur,
    berkasId,
    ...babak,
    dokumenIds: lampiran ? [await lampirkan(klien, alur, berkasId, lampiran)] : [],
    data: { ...isianPada(aksi.formulir, new Date()), ...babak.data },
  });
  // The listener may first show what this browser saw before; the berkas of this aksi or a later one is wanted.
  const sampai = (isi: DocumentData | undefined) => ((isi as Berkas | undefined)?.diubah ?? '') >= hasil.pada;
  const siap = hasil.status === 'diterima' ? sampai : Boolean;
  const berkas = (await tunggu(klien, jalurBerkas(alur, berkasId), siap)) as Berkas;
  return barisLangkah(sop, berkas, babak, aksi.label, hasil.status === 'diterima' ? '' : hasil.alasan);
}

/** Planned against actual of the step an aksi was done in. */
function barisLangkah(sop: Sop, berkas: Berkas, babak: Babak, label: string, alasan: string): Baris {
  const langkah = cariLangkah(sop, babak.langkah);
  const catatan = berkas.langkah.find((c) => c.no === babak.langkah);
  // Played at night the working minutes are none, so the seconds on the wall stand beside them.
  const detik = (Date.parse(catatan?.selesai ?? '') - Date.parse(catatan?.mulai ?? '')) / 1000;
  const nyata = catatan?.selesai ? `${catatan.menit} menit kerja (${detik.toFixed(1)} dtk)` : 'berjalan';
  return {
    siapa: NAMA_PERAN[babak.peran],
    langkah: `${babak.langkah}. ${label}`,
    rencana: langkah?.waktuTeks ?? '–',
    nyata,
    output: alasan || (langkah?.output ?? langkah?.outputSaran ?? '–'),
    beres: alasan === '',
  };
}
