import { Timestamp, type Transaction } from 'firebase-admin/firestore';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { AKSI_PERINTAH, type Berkas, type Keputusan, type Tindakan } from '@ppid/domain/berkas/types';
import { sebutDokumen } from '@ppid/domain/dokumen/nama';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import { terbitanDik } from '@ppid/domain/pengecualian/pendokumentasian';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { susunKabarPemohon } from '@ppid/domain/surat/kabar-pemohon';
import { susunKabar } from '@ppid/domain/surat/surel';
import type { Surat } from '@ppid/domain/surat/types';
import type { Kantor } from '../ports/acuan.js';
import { refSurat, refSurel, refTerbitanDik, refTindakan } from '../ports/firestore.js';
import { tautkanPerpanjangan } from './tautkan-perpanjangan.js';
import { tulisButir } from './tulis-butir.js';
import { surelBaru } from './surel-baru.js';
import { tindakanSistem } from './tindakan-sistem.js';
import { tulisSimpan } from './tulis-simpan.js';

/** What the caller read for the tindakan: items of the DIK that it names, documents that go along with its letters. */
export interface Bahan {
  butir: readonly Butir[];
  keluar: readonly Dokumen[];
}

type Diterima = Extract<Keputusan, { diterima: true }>;

/**
 * One outbox document per effect, with ids derived from the history entry: the same tindakan can never order twice.
 * A letter that also tells the applicant goes out by mail once its PDF exists (terbitkan-surat).
 */
export function tulisEfek(
  tx: Transaction,
  kantor: Kantor,
  keputusan: Diterima,
  tindakan: Tindakan,
  { butir, keluar }: Bahan,
): void {
  const { berkas, riwayat, efek } = keputusan;
  // Clients choose the ids of berkas, so two kinds may share one: the kind is part of the id.
  const dasar = `${berkas.jenis}-${berkas.id}-${String(riwayat.urutan).padStart(3, '0')}`;
  const keAplikan = efek.some((e) => e.efek === 'kabari' && e.peran === 'PEMOHON');
  let adaSurat = false;
  for (const e of efek) {
    if (e.efek !== 'surat') continue;
    adaSurat = true;
    const surat = suratBaru(
      kantor,
      berkas,
      `${dasar}-${e.templat}`,
      e.templat,
      riwayat.data,
      tindakan,
      keAplikan,
    );
    surat.lampiran = keluar.map(sebutDokumen);
    tx.create(refSurat(berkas.satkerId, surat.id), surat);
  }
  if (efek.some((e) => e.efek === 'butir' && e.apa === 'simpan')) tulisSimpan(tx, keputusan, tindakan);
  const terbitan = terbitanDik(berkas, riwayat);
  // `create`: a number that is taken is an error, never another list.
  if (terbitan) tx.create(refTerbitanDik(berkas.satkerId, terbitan.versi), terbitan);
  if (efek.some((e) => e.efek === 'perintah')) tulisPerintah(tx, keputusan, tindakan, dasar);
  tautkanPerpanjangan(tx, berkas, riwayat, butir, tulisButir(tx, kantor, keputusan, butir));
  for (const e of efek) {
    if (e.efek !== 'kabari' || (e.peran === 'PEMOHON' && adaSurat)) continue;
    const id = `${dasar}-${e.peran.toLowerCase()}`;
    const { subjek, isi } =
      e.peran === 'PEMOHON'
        ? susunKabarPemohon(berkas, riwayat, kantor.satker)
        : susunKabar(berkas, kantor.satker, riwayat.label, NAMA_PERAN[e.peran]);
    const tujuan =
      e.peran === 'PEMOHON'
        ? ({ jenis: 'pemohon', jenisBerkas: berkas.jenis, berkasId: berkas.id } as const)
        : ({ jenis: 'peran', peran: e.peran } as const);
    tx.create(
      refSurel(berkas.satkerId, id),
      surelBaru(berkas.satkerId, id, { tujuan, subjek, isi }, tindakan.pada),
    );
  }
}

/**
 * An order goes to the request as a tindakan of the system, in the same transaction: it cannot be granted and forgotten.
 * An objection without a request (ground b) orders nothing there; its own step holds the due date.
 */
function tulisPerintah(tx: Transaction, { berkas, riwayat }: Diterima, tindakan: Tindakan, id: string): void {
  const permohonan = permohonanDari(berkas.data);
  if (!permohonan) return;
  const sengketa = riwayat.aksi === 'catatPutusanPerintah';
  const data = {
    sumber: sengketa ? 'SENGKETA' : 'KEBERATAN',
    berkasId: berkas.id,
    nomor: sengketa ? (riwayat.data['nomor'] ?? '') : (berkas.nomor ?? ''),
    perintah: riwayat.data['perintah'],
    batas: riwayat.data['batas'],
  };
  const pada = Timestamp.fromDate(new Date(tindakan.pada));
  tx.create(
    refTindakan(berkas.satkerId, 'permohonan', permohonan.id, `perintah-${id}`),
    tindakanSistem(0, AKSI_PERINTAH, data, pada),
  );
}

function suratBaru(
  { kalender }: Kantor,
  berkas: Berkas,
  id: string,
  templat: string,
  isi: Record<string, unknown>,
  { pada }: Tindakan,
  kirimKePemohon: boolean,
): Surat {
  return {
    id,
    satkerId: berkas.satkerId,
    jenis: berkas.jenis,
    berkasId: berkas.id,
    templat,
    nomor: null,
    tanggal: kalender.tanggalLokal(pada),
    status: 'MENUNGGU',
    isi,
    path: null,
    kirimKePemohon,
    dibuat: pada,
    sewaSampai: null,
    percobaan: 0,
    alasanGagal: null,
  };
}
