import type { DocumentReference } from 'firebase-admin/firestore';
import { jalurSurat } from '@ppid/domain/dokumen/jalur';
import { susunSuratPemohon } from '@ppid/domain/surat/surel';
import { susunSurat } from '@ppid/domain/surat/susun';
import type { TemplatSurat } from '@ppid/domain/surat/templat-data';
import type { Surat } from '@ppid/domain/surat/types';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { refSurat, refSurel } from '../ports/firestore.js';
import { bergiliran } from '../ports/giliran.js';
import { klaim, lepas } from '../ports/lease.js';
import { log } from '../ports/log.js';
import { simpanan } from '../ports/storage.js';
import { bacaModelSurat } from './baca-model-surat.js';
import { tulisIndeksSurat } from './indeks-berkas.js';
import { lampiranJawaban } from './lampiran-jawaban.js';
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
    const lampiran = surat.kirimKePemohon ? [path, ...(await lampiranJawaban(surat))] : [];
    const terbit = { status: 'TERBIT', path, versiTemplat: templat.versi, alasanGagal: null } as const;
    await lepas<Surat>(ref, surat.sewaSampai, terbit, (tx) => {
      tulisIndeksSurat(tx, surat);
      if (!surat.kirimKePemohon) return;
      const { subjek, isi } = susunSuratPemohon(surat, kantor.satker);
      const tujuan = { jenis: 'pemohon', jenisBerkas: surat.jenis, berkasId: surat.berkasId } as const;
      tx.set(
        refSurel(satkerId, `${suratId}-pemohon`),
        surelBaru(satkerId, `${suratId}-pemohon`, { tujuan, subjek, isi, lampiran }, surat.dibuat),
      );
    });
    log.event('surat.terbit', { satkerId, suratId, templat: surat.templat });
  } catch (galat) {
    const habis = surat.percobaan >= BATAS_PERCOBAAN;
    const alasanGagal = 'Surat tidak dapat dibuat; hubungi Admin kantor Anda.';
    const gagal = { status: habis ? 'GAGAL' : 'MENUNGGU', alasanGagal } as const;
    if (!(await lepas<Surat>(ref, surat.sewaSampai, gagal))) return;
    log.problem('surat.gagal', { satkerId, suratId, percobaan: surat.percobaan });
    if (!habis) throw galat;
    await menyerah(satkerId, { kerja: 'surat', kunci: suratId, berkas: surat, alasan: alasanGagal });
  }
}

async function render(kantor: Kantor, surat: Surat, templat: TemplatSurat): Promise<string> {
  const model = await bacaModelSurat(kantor, surat, templat.penanda);
  const { renderSuratPdf } = await import('../render/pdf.js');
  const path = jalurSurat(surat.satkerId, surat.id);
  await simpanan.simpan(path, await renderSuratPdf(susunSurat(templat, model)), 'application/pdf');
  return path;
}
