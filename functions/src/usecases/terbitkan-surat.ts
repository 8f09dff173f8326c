import type { DocumentReference } from 'firebase-admin/firestore';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import { susunSuratPemohon } from '@ppid/domain/surat/surel';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import { susunSurat } from '@ppid/domain/surat/susun';
import type { TemplatSurat } from '@ppid/domain/surat/templat-data';
import type { ModelSurat, Pejabat, Surat } from '@ppid/domain/surat/types';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { db, refBerkas, refPemohon, refSurat, refSurel } from '../ports/firestore.js';
import { bergiliran } from '../ports/giliran.js';
import { klaim, lepas } from '../ports/lease.js';
import { log } from '../ports/log.js';
import { bacaPejabat, pemegangPeran } from '../ports/pengguna.js';
import { kodeLacak } from '../ports/rahasia.js';
import { simpanan } from '../ports/storage.js';
import { menyerah } from './menyerah.js';
import { siapkanNomorSurat, tutupBuku, type BukuNomor } from './nomor-register.js';
import { pilihTemplat } from './pilih-templat.js';
import { surelBaru } from './surel-baru.js';

const SEWA_MS = 120_000;
const BATAS_PERCOBAAN = 5;

/** Claims of one office in turn: each takes a number of the same counter (docs/architecture.md, "Register numbers"). */
const antreKlaim = bergiliran<{ kantor: Kantor; ref: DocumentReference }, Surat | null>(
  1,
  ({ ref }) => ref.path,
  (grup) => Promise.all(grup.map(({ kantor, ref }) => klaimBernomor(kantor, ref))),
);

function klaimBernomor(kantor: Kantor, ref: DocumentReference): Promise<Surat | null> {
  return klaim<Surat>(ref, {
    menunggu: 'MENUNGGU',
    dikerjakan: 'DIBUAT',
    lamaMs: SEWA_MS,
    lain: async (tx, isi) => {
      if (isi.nomor !== null) return { tambah: {}, tulis: () => undefined };
      const buku: BukuNomor = new Map();
      const nomor = await siapkanNomorSurat(tx, buku, kantor, isi.dibuat);
      nomor.pakai();
      return { tambah: { nomor: nomor.nomor }, tulis: (t) => tutupBuku(t, buku) };
    },
  });
}

/**
 * Renders one letter as PDF and stores it; a letter for the applicant then goes into the mail outbox. Idempotent: the
 * path and the mail's id are derived from the letter, and its number is taken with the first claim.
 */
export async function terbitkanSurat(satkerId: string, suratId: string): Promise<void> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return;
  const ref = refSurat(satkerId, suratId);
  const surat = await antreKlaim(`${satkerId}/surat`, { kantor, ref });
  if (!surat) return;
  try {
    const templat = await pilihTemplat(satkerId, surat.templat, surat.tanggal);
    const path = await render(kantor, surat, templat);
    const terbit = { status: 'TERBIT', path, versiTemplat: templat.versi, alasanGagal: null } as const;
    await lepas<Surat>(ref, surat.sewaSampai, terbit, (tx) => {
      if (!surat.kirimKePemohon) return;
      const { subjek, isi } = susunSuratPemohon(surat, kantor.satker);
      const tujuan = { jenis: 'pemohon', jenisBerkas: surat.jenis, berkasId: surat.berkasId } as const;
      tx.set(
        refSurel(satkerId, `${suratId}-pemohon`),
        surelBaru(satkerId, `${suratId}-pemohon`, { tujuan, subjek, isi, lampiran: [path] }, surat.dibuat),
      );
    });
    log.event('surat.terbit', { satkerId, suratId, templat: surat.templat });
  } catch (galat) {
    const habis = surat.percobaan >= BATAS_PERCOBAAN;
    const alasanGagal = 'Surat tidak dapat dibuat; hubungi admin.';
    const gagal = { status: habis ? 'GAGAL' : 'MENUNGGU', alasanGagal } as const;
    if (!(await lepas<Surat>(ref, surat.sewaSampai, gagal))) return;
    log.problem('surat.gagal', { satkerId, suratId, percobaan: surat.percobaan });
    if (!habis) throw galat;
    await menyerah(satkerId, 'surat', suratId, alasanGagal);
  }
}

async function render(kantor: Kantor, surat: Surat, templat: TemplatSurat): Promise<string> {
  const { satkerId, jenis, berkasId } = surat;
  const [snapBerkas, snapPemohon] = await db().getAll(
    refBerkas(satkerId, jenis, berkasId),
    refPemohon(satkerId, jenis, berkasId),
  );
  const berkas = snapBerkas?.data() as Berkas;
  const [penanda, petugas] = await Promise.all([
    bacaPenanda(kantor, berkas, templat.penanda, surat.tanggal),
    bacaPejabat(satkerId, petugasSurat(surat, berkas)),
  ]);
  const model: ModelSurat = {
    satker: kantor.satker,
    berkas,
    pemohon: snapPemohon?.data() ?? {},
    surat,
    jelas: berkas.jamHukum ? jelaskan(berkas.jamHukum, kantor.kalender) : [],
    penanda,
    ...(petugas ? { petugas } : {}),
    ...(BERKODE.includes(surat.templat) ? { kodeLacak: kodeLacak(satkerId, berkasLacak(berkas)) } : {}),
  };
  const { renderSuratPdf } = await import('../render/pdf.js');
  const path = `surat/${satkerId}/${surat.id}.pdf`;
  await simpanan.simpan(path, await renderSuratPdf(susunSurat(templat, model)), 'application/pdf');
  return path;
}

/** The receipts that carry the secret code of the case; nothing else may. */
const BERKODE = ['tanda-bukti', 'tanda-bukti-keberatan'];

/** An objection is opened by the code of its request; one without a request has its own (publik/types.ts). */
const berkasLacak = (berkas: Berkas): string => permohonanDari(berkas.data)?.id ?? berkas.id;

/** Who signs for the office: of several who hold the role, the one who worked on this case. */
async function bacaPenanda(
  { satker }: Kantor,
  { pelaku }: Berkas,
  penanda: TemplatSurat['penanda'],
  tanggal: string,
): Promise<Pejabat> {
  const peran = penanda === 'ATASAN_PPID' ? 'ATASAN_PPID' : 'PPID';
  const pemegang = await pemegangPeran(satker.id, peran, satker.jenjang, tanggal);
  const ikut = new Set(Object.values(pelaku));
  const pejabat = pemegang.find(({ uid }) => ikut.has(uid)) ?? pemegang[0];
  return { nama: pejabat?.nama ?? '', jabatan: pejabat?.jabatan ?? NAMA_PERAN[peran] };
}

/** aksi after which another officer than the one who registered the case stands on the paper. */
const AKSI_PETUGAS: Readonly<Record<string, string>> = {
  'tanda-terima': 'serahkan',
  'permintaan-kelengkapan': 'mintaKelengkapan',
};

/** The officer a letter names: who registered the case (dossier D.2), asked for the rest, or handed the answer over. */
function petugasSurat({ templat }: Surat, { pelaku, dibukaOleh }: Berkas): string {
  const aksi = AKSI_PETUGAS[templat];
  return aksi === undefined ? dibukaOleh : (pelaku[aksi] ?? '');
}
