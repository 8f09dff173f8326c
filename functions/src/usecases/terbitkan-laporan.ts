import { jalurLaporan } from '@ppid/domain/dokumen/jalur';
import { modelLaporanBulanan } from '@ppid/domain/laporan/bulanan';
import { modelLaporanHarian } from '@ppid/domain/laporan/harian';
import type { Laporan, ModelLaporan } from '@ppid/domain/laporan/types';
import type { Peran } from '@ppid/domain/akses/peran';
import { susunSuratLaporan } from '@ppid/domain/surat/surel';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { refLaporan, refSurel } from '../ports/firestore.js';
import { klaim, lepas } from '../ports/lease.js';
import { log } from '../ports/log.js';
import { simpanan } from '../ports/storage.js';
import {
  bacaKeadaan,
  bacaPembukaan,
  bacaRekap,
  bacaSemuaSop,
  bacaTerbuka,
  barisMasa,
  rentang,
  saldoAwal,
} from './laporan-data.js';
import { laporkanBerkas } from './laporkan-berkas.js';
import { menyerah } from './menyerah.js';
import { surelBaru } from './surel-baru.js';

const SEWA_MS = 240_000;
const BATAS_PERCOBAAN = 5;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Who reads which report (seed 2 langkah 7: Kasubbag supervises the day; langkah 8: Kasubbag reports to Kabag). */
const PEMBACA: Readonly<Record<Laporan['jenis'], Peran>> = { harian: 'KASUBBAG', bulanan: 'KABAG' };

/**
 * Makes one report: figures, register and mutu baku as PDF and XLSX, stored, then mailed; the monthly one also closes
 * step 8 of the requests it covers. Idempotent: paths, the mail's id and the tindakan ids are derived from the slot.
 */
export async function terbitkanLaporan(satkerId: string, laporanId: string): Promise<void> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return;
  const ref = refLaporan(satkerId, laporanId);
  const laporan = await klaim<Laporan>(ref, { menunggu: 'MENUNGGU', dikerjakan: 'DIBUAT', lamaMs: SEWA_MS });
  if (!laporan) return;
  try {
    const model = await susunModel(kantor, laporan);
    const berkasnya = jalurLaporan(satkerId, laporanId);
    const [{ renderLaporanPdf }, { renderLaporanXlsx }] = await Promise.all([
      import('../render/pdf.js'),
      import('../render/xlsx.js'),
    ]);
    await simpanan.simpan(berkasnya.pdf, await renderLaporanPdf(model), 'application/pdf');
    await simpanan.simpan(berkasnya.xlsx, await renderLaporanXlsx(model), XLSX);
    if (laporan.jenis === 'bulanan') await laporkanBerkas(satkerId, laporan);
    const { subjek, isi } = susunSuratLaporan(model, kantor.satker);
    const tujuan = { jenis: 'peran', peran: PEMBACA[laporan.jenis] } as const;
    // A fresh edition is a fresh mail: the attempt is part of the id, a redelivery of the same attempt is not.
    const surelId = `laporan-${laporanId}-${laporan.dibuat.replace(/\D/g, '')}`;
    const terbit = { ...berkasnya, status: 'TERBIT', angka: model.angka, alasanGagal: null } as const;
    await lepas<Laporan>(ref, laporan.sewaSampai, terbit, (tx) => {
      const surel = surelBaru(
        satkerId,
        surelId,
        { tujuan, subjek, isi, lampiran: Object.values(berkasnya) },
        laporan.dibuat,
      );
      tx.set(refSurel(satkerId, surelId), surel);
    });
    log.event('laporan.terbit', { satkerId, laporanId });
  } catch (galat) {
    const habis = laporan.percobaan >= BATAS_PERCOBAAN;
    const alasanGagal = 'Laporan tidak dapat dibuat; hubungi Admin kantor Anda.';
    const gagal = { status: habis ? 'GAGAL' : 'MENUNGGU', alasanGagal } as const;
    if (!(await lepas<Laporan>(ref, laporan.sewaSampai, gagal))) return;
    log.problem('laporan.gagal', { satkerId, laporanId, percobaan: laporan.percobaan });
    if (!habis) throw galat;
    await menyerah(satkerId, { kerja: 'laporan', kunci: laporanId, berkas: null, alasan: alasanGagal });
  }
}

async function susunModel(kantor: Kantor, laporan: Laporan): Promise<ModelLaporan> {
  const jangka = rentang(laporan.jenis, laporan.periode);
  const [rekap, awal, berkas, sop, keadaan] = await Promise.all([
    bacaRekap(kantor.satker.id, jangka),
    saldoAwal(kantor, jangka.dari),
    barisMasa(kantor, jangka),
    bacaSemuaSop(kantor.satker.id),
    bacaKeadaan(kantor.satker.id),
  ]);
  const umum = {
    satker: kantor.satker,
    periode: laporan.periode,
    rekap,
    saldoAwal: awal,
    berkas,
    sop,
    keadaan,
    dibuat: laporan.dibuat,
  };
  if (laporan.jenis === 'bulanan')
    return modelLaporanBulanan({ ...umum, pembukaan: await bacaPembukaan(kantor, jangka) });
  return modelLaporanHarian({ ...umum, terbuka: await bacaTerbuka(kantor) });
}
