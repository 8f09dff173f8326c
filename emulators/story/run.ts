import { initializeApp, getApps } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Laporan } from '@ppid/domain/laporan/types';
import { kartuIdentitas, pindaiSeed } from '../../test/fixtures/pindaian.js';
import {
  ALUR_SOP_LAIN,
  KEBERATAN_DIKABULKAN,
  PERMOHONAN_DICABUT,
  PERMOHONAN_DITOLAK,
  PERMOHONAN_LANGSUNG,
  PERMOHONAN_TIDAK_LANGSUNG,
  PUTUSAN_ULANG,
  SENGKETA,
  type Alur,
} from './alur.js';
import { buktiCari, buktiIdentitas, buktiPindaian, buktiSurat, tungguSurel } from './bukti.js';
import { jalurBerkas, Kru, lanjutkan, mainkan } from './jalankan.js';
import { tunggu, unduh } from './klien.js';
import { ceritaPublik } from './publik.js';
import { cetakTabel, type Baris } from './tabel.js';

const SURAT: [Alur, string[]][] = [
  [PERMOHONAN_TIDAK_LANGSUNG, ['tanda-bukti', 'perpanjangan', 'pemberitahuan-tertulis', 'tanda-terima']],
  [PERMOHONAN_DITOLAK, ['tanda-bukti', 'keputusan-penolakan', 'tanda-terima']],
  [PERMOHONAN_LANGSUNG, ['tanda-bukti', 'pemberitahuan-tertulis', 'tanda-terima']],
];

/**
 * Plays the whole story on running emulators, as signed-in staff and through the real triggers: three requests of
 * seed 2 up to the monthly report in the Kabag's inbox, and the other four SOPs from the first to the last step.
 * Prints a table per berkas. True only if every step really happened.
 */
export async function runStory(
  cetak: (teks: string) => void = (teks) => console.log(teks),
): Promise<boolean> {
  const kru = new Kru();
  const cap = Date.now().toString(36);
  const semua: Baris[] = [];
  const tampil = (judul: string, baris: Baris[]) => {
    cetakTabel(judul, baris, cetak);
    semua.push(...baris);
  };
  try {
    const permohonan: [Alur, string][] = [];
    for (const [i, [alur, surat]] of SURAT.entries()) {
      const berkasId = `cerita-${cap}-${i}`;
      const alamat = { satkerId: alur.satkerId, jenis: alur.jenis, berkasId };
      const desk = await kru.panggil('DESK', alur.satkerId);
      const unggahan = async () => (i === 0 ? pindaian(desk, alamat) : []);
      const { berkas, baris } = await mainkan(kru, alur, berkasId, unggahan);
      baris.push(...(await buktiSurat(desk, alamat, berkas.nomor ?? '', surat)));
      tampil(alur.nama, baris);
      permohonan.push([alur, berkasId]);
    }
    for (const [judul, baris] of await keberatan(kru, cap, permohonan)) tampil(judul, baris);
    tampil(
      'Permohonan lewat web, tanpa akun',
      await ceritaPublik(await kru.panggil('DESK', 'prov-bengkulu')),
    );
    tampil('Laporan bulanan oleh fungsi terjadwal', await laporanBulanan(kru, permohonan));
    for (const [i, alur] of ALUR_SOP_LAIN.entries()) {
      const { berkas, baris } = await mainkan(kru, alur, `cerita-${cap}-sop-${i}`);
      baris.push({
        siapa: 'Sistem',
        langkah: 'Berkas selesai',
        rencana: '',
        nyata: '',
        output: berkas.status,
        beres: berkas.status === 'SELESAI',
      });
      tampil(alur.nama, baris);
    }
  } finally {
    await kru.bubar();
  }
  const gagal = semua.filter((b) => !b.beres).length;
  cetak(`\n${semua.length - gagal} dari ${semua.length} langkah cerita benar-benar terjadi.`);
  return gagal === 0;
}

/** Withdrawal, then the objection to the refused request: granted, ordered, decided anew, and on to a dispute. */
async function keberatan(kru: Kru, cap: string, permohonan: [Alur, string][]): Promise<[string, Baris[]][]> {
  const cabut = await mainkan(kru, PERMOHONAN_DICABUT, `cerita-${cap}-cabut`);
  permohonan.push([PERMOHONAN_DICABUT, cabut.berkasId]);
  const ditolak = permohonan.find(([alur]) => alur === PERMOHONAN_DITOLAK)?.[1] ?? '';
  const desk = await kru.panggil('DESK', PERMOHONAN_DITOLAK.satkerId);
  const { nomor } = await tunggu(desk, jalurBerkas(PERMOHONAN_DITOLAK, ditolak), Boolean);
  const alur = {
    ...KEBERATAN_DIKABULKAN,
    bukaan: { ...KEBERATAN_DIKABULKAN.bukaan, nomorPermohonan: nomor as unknown },
  };
  const banding = await mainkan(kru, alur, `cerita-${cap}-banding`);
  const alamat = { satkerId: alur.satkerId, jenis: alur.jenis, berkasId: banding.berkasId };
  const surat = ['tanda-bukti-keberatan', 'tanggapan-keberatan'];
  banding.baris.push(...(await buktiSurat(desk, alamat, banding.berkas.nomor ?? '', surat)));
  const dibuka = (b: DocumentData | undefined) => (b as Berkas | undefined)?.langkahAktif?.no === 4;
  await tunggu(desk, jalurBerkas(PUTUSAN_ULANG, ditolak), dibuka);
  const ulang = await lanjutkan(kru, PUTUSAN_ULANG, ditolak);
  const sengketa = await lanjutkan(kru, SENGKETA, banding.berkasId);
  return [
    [PERMOHONAN_DICABUT.nama, cabut.baris],
    [alur.nama, banding.baris],
    [PUTUSAN_ULANG.nama, ulang.baris],
    [SENGKETA.nama, sengketa.baris],
  ];
}

async function pindaian(
  desk: Awaited<ReturnType<Kru['panggil']>>,
  alamat: { satkerId: string; jenis: string; berkasId: string },
): Promise<Baris[]> {
  return [
    await buktiIdentitas(desk, alamat, {
      nama: 'kartu-identitas.jpg',
      tipe: 'image/jpeg',
      isi: await kartuIdentitas(),
    }),
    await buktiPindaian(desk, alamat, {
      kategori: 'lampiran',
      nama: 'sop-pelayanan.pdf',
      tipe: 'application/pdf',
      isi: await pindaiSeed(2),
      harapan: /PELAYANAN INFORMASI PUBLIK/i,
    }),
    await buktiCari(desk, alamat, 'pelayanan informasi publik'),
  ];
}

/** Moves the local clock to the next month, runs the schedule as Cloud Scheduler would, and reads the Kabag's mail. */
async function laporanBulanan(kru: Kru, permohonan: [Alur, string][]): Promise<Baris[]> {
  const satkerId = 'prov-bengkulu';
  if (!getApps().some(({ name }) => name === '[DEFAULT]')) initializeApp({ projectId: 'demo-ppid' });
  const kini = new Date();
  const bulan = new Date(kini.getTime() + 7 * 3_600_000).toISOString().slice(0, 7);
  const [tahun = 0, ke = 1] = bulan.split('-').map(Number);
  const geserMs = Date.UTC(tahun, ke, 1, 2) - kini.getTime();
  const jam = getFirestore().doc('uji/jam');
  await jam.set({ geserMs });
  try {
    const jawab = await fetch(`${process.env['PPID_URL_FUNCTIONS']}/laporanBulanan-0`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    if (!jawab.ok) throw new Error(`laporanBulanan menjawab ${jawab.status}`);
    const kabag = await kru.panggil('KABAG', satkerId);
    const id = `bulanan-${bulan}`;
    const laporan = (await tunggu(
      kabag,
      `satker/${satkerId}/laporan/${id}`,
      (i) => i?.['status'] === 'TERBIT' || i?.['status'] === 'GAGAL',
      180_000,
    )) as Laporan;
    const baris: Baris[] = [];
    const tambah = (langkah: string, output: string, beres: boolean, siapa = 'Sistem') =>
      baris.push({ siapa, langkah, rencana: '1 bulan', nyata: '', output, beres });
    const angka = laporan.angka;
    tambah(
      'Laporan terbit',
      `masuk ${angka?.masuk}, dijawab ${angka?.dijawab}, diperpanjang ${angka?.diperpanjang}`,
      (angka?.masuk ?? 0) >= 3 && angka?.diperpanjang === 1,
    );
    for (const path of [laporan.pdf, laporan.xlsx]) {
      const isi = path ? await unduh(kabag, path) : Buffer.alloc(0);
      tambah('Berkas laporan', `${path} ${isi.length} B`, isi.length > 2000, 'Kepala Bagian');
    }
    const surel = await tungguSurel(
      (s) =>
        s.to.some((t) => t.address === `kabag@${satkerId}.ppid.test`) && (s.attachments?.length ?? 0) === 2,
    );
    tambah('Surel laporan diterima', surel.subject, true, 'Kepala Bagian');
    for (const [alur, berkasId] of permohonan) {
      const berkas = await tunggu(kabag, jalurBerkas(alur, berkasId), (b) => b?.['status'] === 'SELESAI');
      tambah(
        '8. Laporan bulanan menutup berkas',
        `${String(berkas['nomor'])} ${String(berkas['status'])}`,
        true,
      );
    }
    return baris;
  } finally {
    await jam.delete();
  }
}
