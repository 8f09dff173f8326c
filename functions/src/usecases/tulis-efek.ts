import type { Transaction } from 'firebase-admin/firestore';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas, Keputusan, Tindakan } from '@ppid/domain/berkas/types';
import { susunKabar } from '@ppid/domain/surat/surel';
import type { Surat } from '@ppid/domain/surat/types';
import type { Kantor } from '../ports/acuan.js';
import { refSurat, refSurel } from '../ports/firestore.js';
import { surelBaru } from './surel-baru.js';

type Diterima = Extract<Keputusan, { diterima: true }>;

/**
 * One outbox document per effect, with ids derived from the history entry: the same tindakan can never order twice.
 * A letter that also tells the applicant goes out by mail once its PDF exists (terbitkan-surat).
 */
export function tulisEfek(tx: Transaction, kantor: Kantor, keputusan: Diterima, tindakan: Tindakan): void {
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
    tx.create(refSurat(berkas.satkerId, surat.id), surat);
  }
  for (const e of efek) {
    if (e.efek !== 'kabari' || (e.peran === 'PEMOHON' && adaSurat)) continue;
    const id = `${dasar}-${e.peran.toLowerCase()}`;
    const { subjek, isi } = susunKabar(berkas, kantor.satker, riwayat.label, NAMA_PERAN[e.peran]);
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
