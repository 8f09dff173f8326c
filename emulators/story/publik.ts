import { collection, getDocs, query, where } from 'firebase/firestore';
import { randomUUID } from 'node:crypto';
import type { Gagal, LacakanPublik, Sukses, SuratPublik, TandaTerimaPublik } from '@ppid/domain/publik/types';
import { kartuIdentitas } from '../../test/fixtures/pindaian.js';
import { teksPdf } from './bukti.js';
import { PEMOHON, PERMOHONAN } from './isian.js';
import { tunggu, type Klien } from './klien.js';
import type { Baris } from './tabel.js';

const SATKER = 'prov-bengkulu';
const RINCIAN = 'Salinan keputusan penetapan daftar pemilih tetap tahun 2024';

/** A citizen at a browser without an account: through Hosting, as the public pages do. */
async function ajukanPublik(jalur: string, isi: unknown): Promise<unknown> {
  const jawab = await fetch(`${process.env['PPID_URL_WEB']}/api/${jalur}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(isi),
  });
  const hasil = (await jawab.json()) as Sukses<unknown> | Gagal;
  if (!hasil.sukses) throw new Error(`/api/${jalur}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  return hasil.isi;
}

/** Files a request on the web, sends it twice, and follows it with number and code up to the receipt's PDF. */
export async function ceritaPublik(desk: Klien): Promise<Baris[]> {
  const baris: Baris[] = [];
  const catat = (langkah: string, output: string, beres: boolean): void => {
    baris.push({ siapa: 'Pemohon (web)', langkah, rencana: '', nyata: '', output, beres });
  };
  // The server says which channel it was and when.
  const milikServer = ['kanal', 'diterima'];
  const data = Object.fromEntries(
    Object.entries(PERMOHONAN).filter(([kunci]) => !milikServer.includes(kunci)),
  );
  const ajuan = {
    satkerId: SATKER,
    kunci: randomUUID(),
    data: { ...data, rincian: RINCIAN },
    pribadi: PEMOHON,
    lampiran: [
      {
        kategori: 'identitas',
        nama: 'ktp.jpg',
        tipe: 'image/jpeg',
        isi: (await kartuIdentitas()).toString('base64'),
      },
    ],
    situs: '',
  };
  const bukti = (await ajukanPublik('permohonan', ajuan)) as TandaTerimaPublik;
  catat(
    'Ajukan permohonan',
    `${bukti.nomor}, dijawab paling lambat ${bukti.jatuhTempo ?? '–'}`,
    bukti.kode !== '',
  );
  const ulang = (await ajukanPublik('permohonan', ajuan)) as TandaTerimaPublik;
  catat(
    'Kirim dua kali',
    'nomor dan kode yang sama',
    ulang.nomor === bukti.nomor && ulang.kode === bukti.kode,
  );
  const kunci = { satkerId: SATKER, nomor: bukti.nomor, kode: bukti.kode };
  await tungguTandaBukti(desk, bukti.nomor);
  const lacak = (await ajukanPublik('lacak', kunci)) as LacakanPublik;
  const teks = JSON.stringify(lacak);
  const bocor = [PEMOHON.nik, PEMOHON.alamat, PEMOHON.nama].some((isi) => teks.includes(isi));
  catat('Lacak dengan nomor dan kode', lacak.keadaan, lacak.langkah.some(({ sedang }) => sedang) && !bocor);
  const [pertama] = lacak.surat;
  const surat = (await ajukanPublik('surat', { ...kunci, suratId: pertama?.id ?? '' })) as SuratPublik;
  const isi = await teksPdf(Buffer.from(surat.isi, 'base64'));
  catat('Unduh tanda bukti', surat.nama, isi.replace(/\s/g, '').includes(bukti.nomor));
  return baris;
}

/** The desk sees the receipt come out; only then does the applicant look. */
async function tungguTandaBukti(desk: Klien, nomor: string): Promise<void> {
  const permohonan = collection(desk.db, `satker/${SATKER}/permohonan`);
  const [berkas] = (await getDocs(query(permohonan, where('nomor', '==', nomor)))).docs;
  if (!berkas) throw new Error(`permohonan ${nomor} tidak ada`);
  const surat = `satker/${SATKER}/surat/permohonan-${berkas.id}-001-tanda-bukti`;
  await tunggu(desk, surat, (isi) => isi?.['status'] === 'TERBIT');
}
