import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { cuplikan, sorot } from '@ppid/domain/pencarian/cuplikan';
import { golonganTerbaca, KELAS_GOLONGAN } from '@ppid/domain/pencarian/hak';
import { judulSurat, namaPemohon } from '@ppid/domain/pencarian/indeks';
import type { Syarat } from '@ppid/domain/pencarian/kueri';
import type { Cuplikan, Temuan } from '@ppid/domain/pencarian/types';
import type { Surat } from '@ppid/domain/surat/types';
import { refHalaman } from '../dokumen/halaman.js';
import { sekarang } from '../ports/clock.js';
import { db, refBerkas, refDokumen, refPemohon, refSatker, refSurat } from '../ports/firestore.js';
import type { Kelompok } from './kelompok-temuan.js';
import type { Pencari } from './cari.js';
import { periksaGerbang } from './periksa-gerbang.js';

const TAK_TAMPIL: readonly Dokumen['status'][] = ['KARANTINA', 'DIHAPUS'];

/** What a result shows, read at the moment of the answer; null when it is no longer there or no longer of its class. */
type Tampilan = { judul: Cuplikan; cuplikan: Cuplikan | null; halaman: number | null } | null;

/** Results as a person reads them. The index only says where to look: what is shown comes from the records themselves. */
export async function susunTemuan(
  pencari: Pencari,
  kelompok: readonly Kelompok[],
  syarat: readonly Syarat[],
): Promise<{ temuan: Temuan[]; dibaca: number }> {
  const acuan = await bacaSemua(kelompok.flatMap(acuanDari));
  const dilarang = await dilarangGerbang(kelompok, acuan);
  const temuan = kelompok.flatMap((k): Temuan[] => {
    const { satkerId, jenis, berkasId, dokumenId, kategori, tanggal, macam, golongan } = k.isi;
    // The query asked for nothing else; asked again, because a leak here would be one of an excluded document.
    const milik = golongan === 'biasa' || satkerId === pencari.satkerId;
    if (!milik || !golonganTerbaca(pencari.peran).includes(golongan)) return [];
    if (dilarang.has(k)) return [];
    const tampil = tampilkan(k, syarat, acuan);
    const berkas = acuan.get(refBerkas(satkerId, jenis, berkasId).path)?.data() as Berkas | undefined;
    if (!tampil || !berkas) return [];
    return [
      {
        satkerId,
        namaSatker: (acuan.get(refSatker(satkerId).path)?.get('nama') as string | undefined) ?? satkerId,
        macam: dokumenId === null ? macam : tampil.halaman === null ? 'dokumen' : 'halaman',
        jenis,
        berkasId,
        nomor: berkas.nomor,
        dokumenId,
        kategori,
        tanggal,
        halamanLain: tampil.halaman === null ? [] : k.halamanLain,
        ...tampil,
      },
    ];
  });
  return { temuan, dibaca: acuan.size };
}

/**
 * Pages of ordinary documents that the gate keeps back: their text is that of an excluded one. What is found by its name
 * alone shows no text.
 */
async function dilarangGerbang(kelompok: readonly Kelompok[], acuan: Acuan): Promise<ReadonlySet<Kelompok>> {
  const halaman = kelompok.flatMap((k) => {
    const { satkerId, dokumenId } = k.isi;
    if (dokumenId === null || k.halaman === null) return [];
    const dok = acuan.get(refDokumen(satkerId, dokumenId).path)?.data() as Dokumen | undefined;
    return dok?.kelas === 'biasa' ? [{ k, dok }] : [];
  });
  if (halaman.length === 0) return new Set();
  const pada = await sekarang();
  const dilarang = new Set<Kelompok>();
  for (const satkerId of new Set(halaman.map(({ dok }) => dok.satkerId))) {
    const milik = halaman.filter(({ dok }) => dok.satkerId === satkerId);
    const larangan = await periksaGerbang(satkerId, { dokumen: milik.map(({ dok }) => dok) }, pada);
    for (const { k, dok } of milik) if (larangan.has(dok.id)) dilarang.add(k);
  }
  return dilarang;
}

function acuanDari(k: Kelompok): DocumentReference[] {
  const { satkerId, jenis, berkasId, macam } = k.isi;
  const umum = [refSatker(satkerId), refBerkas(satkerId, jenis, berkasId)];
  const { halaman } = k;
  const { dokumenId } = k.isi;
  if (dokumenId !== null) umum.push(refDokumen(satkerId, dokumenId));
  if (dokumenId !== null && halaman !== null) umum.push(refHalaman(satkerId, dokumenId, halaman));
  if (macam === 'pemohon') umum.push(refPemohon(satkerId, jenis, berkasId));
  if (k.suratId !== null) umum.push(refSurat(satkerId, k.suratId));
  return umum;
}

async function bacaSemua(ref: DocumentReference[]): Promise<Map<string, DocumentSnapshot>> {
  const unik = new Map(ref.map((r) => [r.path, r]));
  if (unik.size === 0) return new Map();
  return new Map((await db().getAll(...unik.values())).map((snap) => [snap.ref.path, snap]));
}

type Acuan = ReadonlyMap<string, DocumentSnapshot>;

function tampilkan(k: Kelompok, syarat: readonly Syarat[], acuan: Acuan): Tampilan {
  const { satkerId, jenis, berkasId, macam } = k.isi;
  const isi = (ref: DocumentReference) => acuan.get(ref.path)?.data();
  const bernama = (nama: string): Tampilan => ({ judul: sorot(nama, syarat), cuplikan: null, halaman: null });
  if (k.isi.dokumenId !== null) return tampilkanDokumen(k, syarat, acuan);
  if (k.suratId !== null) {
    const surat = isi(refSurat(satkerId, k.suratId)) as Surat | undefined;
    return surat?.status === 'TERBIT' ? bernama(judulSurat(surat)) : null;
  }
  if (macam === 'pemohon') {
    const pemohon = isi(refPemohon(satkerId, jenis, berkasId));
    return pemohon ? bernama(namaPemohon(pemohon).join(', ')) : null;
  }
  const berkas = isi(refBerkas(satkerId, jenis, berkasId)) as Berkas | undefined;
  return berkas ? bernama(berkas.judul) : null;
}

function tampilkanDokumen(k: Kelompok, syarat: readonly Syarat[], acuan: Acuan): Tampilan {
  const { satkerId, golongan, dokumenId } = k.isi;
  const { halaman } = k;
  if (dokumenId === null) return null;
  const dok = acuan.get(refDokumen(satkerId, dokumenId).path)?.data() as Dokumen | undefined;
  if (!dok || TAK_TAMPIL.includes(dok.status) || dok.kelas !== KELAS_GOLONGAN[golongan]) return null;
  const judul = sorot(dok.nama, syarat);
  if (halaman === null) return { judul, cuplikan: null, halaman: null };
  const isi = acuan.get(refHalaman(satkerId, dokumenId, halaman).path)?.data() as Halaman | undefined;
  // The page says by itself that it is ordinary; what says otherwise is not quoted, whatever the index says.
  if (isi?.kelas !== 'biasa' || dok.kelas !== 'biasa') return null;
  return { judul, cuplikan: cuplikan(isi.teks, syarat, isi.nomorSurat), halaman };
}
