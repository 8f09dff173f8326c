import { PEMBACA_SIMPAN } from '@ppid/domain/akses/golongan';
import { tanggalLokal } from '@ppid/domain/calendar/zona';
import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import { barisDik, type BarisDik } from '@ppid/domain/laporan/barisDik';
import { modelDik, uraiSaringDik } from '@ppid/domain/laporan/modelDik';
import type { AksesEkspor } from '@ppid/domain/pribadi/types';
import { saringDik, type SaringDik } from '@ppid/domain/laporan/saringDik';
import { barisDikPublik } from '@ppid/domain/publik/dik';
import { kantorPemanggil } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { log } from '../ports/log.js';
import { bacaDik, bacaLokasi } from './baca-dik.js';
import { tulisAkses, type Pembuka } from './catat-akses.js';
import { renderRegister, TIPE_EKSPOR } from './ekspor-register.js';

/**
 * The DIK as a file, base64, as it stands today. The place of the archive is a column only for PEMBACA_SIMPAN, and never of
 * the public version; with it, the file is written into the log of access before it leaves. @throws AppError not-found
 */
export async function eksporDik(
  pembuka: Pembuka,
  { saring, format, publik }: { saring: SaringDik; format: FormatEkspor; publik: boolean },
): Promise<{ nama: string; tipe: string; isi: string; jumlah: number }> {
  const { satkerId, uid, peran } = pembuka;
  const kantor = await kantorPemanggil(satkerId);
  const { satker } = kantor;
  const dibuat = await sekarang();
  const hari = tanggalLokal(dibuat, satker.zona);
  const lokasi = !publik && peran.some((p) => PEMBACA_SIMPAN.includes(p));
  const butir = await bacaDik(satkerId);
  const tempat = lokasi ? await bacaLokasi(satkerId, butir) : new Map<string, string>();
  const semua: BarisDik[] = publik
    ? barisDikPublik(butir, hari, satker.zona)
    : butir.map((b) => barisDik(b, hari, satker.zona, tempat.get(b.id)));
  const baris = saringDik(semua, saring);
  const isi = await renderRegister(modelDik({ satker, saring, publik, lokasi, baris, dibuat }), format);
  if (lokasi) {
    // The words searched for may name what is excluded.
    const tanpaKata = saring.kata ? { ...saring, kata: '…' } : saring;
    const akses: AksesEkspor = {
      ...{ apa: 'TEMPAT_SIMPAN', satkerId, jenis: 'pendokumentasian', berkasId: null, nomor: null },
      ...{
        dokumenId: null,
        halaman: null,
        format,
        jumlah: baris.length,
        keterangan: uraiSaringDik(tanpaKata).join('; '),
      },
      ...{ alasan: '', oleh: uid, peran, pada: dibuat },
    };
    await tulisAkses(kantor, akses);
  }
  log.event('dik.diekspor', { satkerId, format, publik, jumlah: baris.length });
  return {
    nama: `dik${publik ? '-publik' : ''}-${satkerId}-${hari}.${format}`,
    tipe: TIPE_EKSPOR[format],
    isi: isi.toString('base64'),
    jumlah: baris.length,
  };
}
