import { collection, getDocs, query, where } from 'firebase/firestore';
import type { Baris } from './tabel.js';
import { tunggu, tungguDokumen, unduh, unggah, type Klien } from './klien.js';
import type { Surat } from '@ppid/domain/surat/types';
import type { HasilCari } from '@ppid/domain/pencarian/types';
import { KELAS_KATEGORI, type Dokumen, type Kategori } from '@ppid/domain/dokumen/types';

interface Alamat {
  satkerId: string;
  jenis: string;
  berkasId: string;
}

const baris = (langkah: string, output: string, beres: boolean): Baris => ({
  siapa: 'Sistem',
  langkah,
  rencana: '',
  nyata: '',
  output,
  beres,
});

/** Uploads one scan and proves thumbnail and text; `harapan` must be found in the text of the pages. */
export async function buktiPindaian(
  klien: Klien,
  alamat: Alamat,
  scan: { kategori: Kategori; nama: string; tipe: string; isi: Buffer; harapan: RegExp },
): Promise<Baris> {
  const id = await unggah(klien, { ...alamat, ...scan });
  const jalur = `satker/${alamat.satkerId}/dokumen/${id}`;
  const kelas = KELAS_KATEGORI[scan.kategori];
  const selesai = (isi: Record<string, unknown>) =>
    isi['status'] === 'SELESAI' || isi['status'] === 'KARANTINA';
  const dok = (await tungguDokumen(klien, { ...alamat, dokumenId: id, kelas }, selesai)) as Dokumen;
  const halaman = await getDocs(
    query(
      collection(klien.db, `${jalur}/halaman`),
      where('kelas', '==', dok.kelas),
      where('satkerId', '==', alamat.satkerId),
    ),
  );
  const teks = halaman.docs.map((d) => String(d.get('teks'))).join('\n');
  const kecil = dok.kecil ? await unduh(klien, dok.kecil) : Buffer.alloc(0);
  const ketemu = scan.harapan.test(teks);
  const rincian = `${dok.halaman} hal., ${dok.teks?.dariOcr ?? 0} hal. OCR, thumbnail ${kecil.length} B, teks ${teks.length} huruf`;
  return baris(`Dokumen ${scan.nama}`, rincian, dok.status === 'SELESAI' && kecil.length > 500 && ketemu);
}

/** An identity scan is taken up, and from then on nobody reads its bytes from Storage (dossier H.3). */
export async function buktiIdentitas(
  klien: Klien,
  alamat: Alamat,
  scan: { nama: string; tipe: string; isi: Buffer },
): Promise<Baris> {
  const id = await unggah(klien, { ...alamat, kategori: 'identitas', ...scan });
  const selesai = (isi: Record<string, unknown>) => ['SELESAI', 'KARANTINA'].includes(String(isi['status']));
  const tunggu = { ...alamat, dokumenId: id, kelas: 'identitas' };
  const dok = (await tungguDokumen(klien, tunggu, selesai)) as Dokumen;
  const terbaca = await unduh(klien, dok.asli ?? '').then(
    () => true,
    () => false,
  );
  const rincian = `${dok.halaman} hal., tanpa OCR; ${terbaca ? 'TERBACA langsung' : 'hanya lewat fungsi yang mencatat'}`;
  return baris(`Dokumen ${scan.nama}`, rincian, dok.status === 'SELESAI' && !terbaca);
}

/** The desk finds a page of a scan by its words, in the berkas it belongs to. */
export async function buktiCari(klien: Klien, { berkasId }: Alamat, kata: string): Promise<Baris> {
  const jawab = await fetch(`${process.env['PPID_URL_FUNCTIONS']}/cari`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await klien.user.getIdToken()}`,
    },
    body: JSON.stringify({ data: { kata, macam: 'halaman' } }),
  });
  const { result } = (await jawab.json()) as { result?: HasilCari };
  const temuan = result?.temuan.find((t) => t.berkasId === berkasId);
  const sorot = (temuan?.cuplikan ?? []).filter((c) => c.sorot).map((c) => c.teks);
  const rincian = temuan
    ? `${result?.temuan.length ?? 0} temuan; hal. ${temuan.halaman ?? '–'}, disorot: ${[...new Set(sorot)].join(', ')}`
    : 'tidak ditemukan';
  return baris(`Cari “${kata}”`, rincian, sorot.length > 0);
}

/** Waits until every letter of a berkas is issued, downloads each PDF and looks for the register number in it. */
export async function buktiSurat(
  klien: Klien,
  alamat: Alamat,
  nomor: string,
  templat: string[],
): Promise<Baris[]> {
  const jalurSurat = await cariSurat(klien, alamat, templat.length);
  const hasil: Baris[] = [];
  for (const jalur of jalurSurat) {
    const surat = (await tunggu(
      klien,
      jalur,
      (i) => i?.['status'] === 'TERBIT' || i?.['status'] === 'GAGAL',
    )) as Surat;
    const pdf = surat.path ? await unduh(klien, surat.path) : Buffer.alloc(0);
    const teks = await teksPdf(pdf);
    const beres = surat.status === 'TERBIT' && teks.replace(/\s/g, '').includes(nomor.replace(/\s/g, ''));
    hasil.push(baris(`Surat ${surat.templat}`, `${surat.nomor}, PDF ${pdf.length} B`, beres));
  }
  const kurang = templat.filter((t) => !hasil.some((h) => h.langkah === `Surat ${t}`));
  return [...hasil, ...kurang.map((t) => baris(`Surat ${t}`, 'tidak ada', false))];
}

async function cariSurat(klien: Klien, { satkerId, berkasId }: Alamat, jumlah: number): Promise<string[]> {
  const q = query(collection(klien.db, `satker/${satkerId}/surat`), where('berkasId', '==', berkasId));
  const snap = await getDocs(q);
  if (snap.size < jumlah) throw new Error(`hanya ${snap.size} dari ${jumlah} surat dipesan`);
  return snap.docs.map((d) => d.ref.path).sort();
}

export async function teksPdf(isi: Buffer): Promise<string> {
  if (isi.length === 0) return '';
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(isi) });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

export interface SurelMasuk {
  subject: string;
  to: { address: string }[];
  attachments?: { generatedFileName: string; length: number }[];
}

/** Polls the local inbox until a mail as wanted has come in. */
export async function tungguSurel(
  cocok: (surel: SurelMasuk) => boolean,
  batasMs = 90_000,
): Promise<SurelMasuk> {
  const akhir = Date.now() + batasMs;
  while (Date.now() < akhir) {
    const semua = (await (await fetch(`${process.env['PPID_URL_MAIL']}/email`)).json()) as SurelMasuk[];
    const ada = semua.find(cocok);
    if (ada) return ada;
    await new Promise((lanjut) => setTimeout(lanjut, 300));
  }
  throw new Error('surel yang ditunggu tidak masuk');
}
