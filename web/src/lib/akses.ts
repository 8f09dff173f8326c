import {
  PELEPAS_TERTUTUP,
  PENARIK_PENGECUALIAN,
  PEMBACA_AKSES,
  PEMBACA_DIKECUALIKAN,
  PEMBACA_IDENTITAS,
  PEMBACA_ISI_DIKECUALIKAN,
  PEMBACA_LAPORAN,
  PEMBACA_PRIBADI,
  PEMBACA_REGISTER,
  PEMBACA_RETENSI,
  PEMBACA_SIMPAN,
  PEMBACA_SURAT,
  PEMBACA_UJI,
  PEMBUAT_LAPORAN,
  PEMBUKA_BUTIR,
  PEMERPANJANG_BUTIR,
  PENCABUT_BUTIR,
  PEMUTUS_RETENSI,
  PENANDA_HITAM,
  PENERAP_HITAM,
  PENCATAT_KEPUTUSAN_KPU,
  PEMBACA_GAGAL,
  PEMBACA_SUREL,
  PEMROSES,
  PENGELOLA_TEMPLAT,
  PENGIRIM_ULANG,
  PENGULANG_SURAT,
} from '@ppid/domain/akses/golongan';
import { peranBertindak, type Jenjang, type Peran } from '@ppid/domain/akses/peran';
import type { Kelas } from '@ppid/domain/dokumen/types';
import type { UntukTertutup } from '@ppid/domain/pengecualian/types';
import type { Aksi } from '@ppid/domain/sop/types';

// What the page offers; the security rules decide what may be read, from the same groups.
const any = (mine: readonly Peran[], allowed: readonly Peran[]): boolean =>
  mine.some((peran) => allowed.includes(peran));

/** Cases wait only for those who take part in an SOP. */
export const mayProses = (mine: readonly Peran[]): boolean => any(mine, PEMROSES);
export const mayReadPemohon = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_PRIBADI);
export const mayReadSurat = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_SURAT);
export const mayUlangiSurat = (mine: readonly Peran[]): boolean => any(mine, PENGULANG_SURAT);
export const mayReadLaporan = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_LAPORAN);
/** Others see the registers with personal data masked. */
export const mayReadRegister = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_REGISTER);
export const mayBuatLaporan = (mine: readonly Peran[]): boolean => any(mine, PEMBUAT_LAPORAN);
/** NIK and identity scans, each look with a reason. */
export const mayBukaIdentitas = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_IDENTITAS);
export const mayBukaDikecualikan = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_ISI_DIKECUALIKAN);
/** Of an excluded document only the PPID knows what there is to hide. */
export const mayHitamkan = (mine: readonly Peran[], kelas: Kelas): boolean =>
  kelas !== 'identitas' && any(mine, kelas === 'biasa' ? PENANDA_HITAM : PENERAP_HITAM);
/** What was closed as a copy of an excluded document. */
export const mayLepasTertutup = (mine: readonly Peran[]): boolean => any(mine, PELEPAS_TERTUTUP);
export const mayTarikPengecualian = (mine: readonly Peran[]): boolean => any(mine, PENARIK_PENGECUALIAN);
export const mayTerapkanHitam = (mine: readonly Peran[]): boolean => any(mine, PENERAP_HITAM);
/** Sealed parts, by whom they are for. */
export const mayReadTertutup = (mine: readonly Peran[], untuk: UntukTertutup): boolean =>
  any(mine, untuk === 'UJI' ? PEMBACA_UJI : PEMBACA_SIMPAN);
/** What may be done with an item of the DIK of my own office. */
export const mayBukaButir = (mine: readonly Peran[]): boolean => any(mine, PEMBUKA_BUTIR);
export const mayCabutButir = (mine: readonly Peran[]): boolean => any(mine, PENCABUT_BUTIR);
export const mayPerpanjangButir = (mine: readonly Peran[]): boolean => any(mine, PEMERPANJANG_BUTIR);
export const mayReadAkses = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_AKSES);
export const mayReadSurel = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_SUREL);
export const mayKirimUlang = (mine: readonly Peran[]): boolean => any(mine, PENGIRIM_ULANG);
/** Work that was given up. */
export const mayReadGagal = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_GAGAL);
export const mayReadRetensi = (mine: readonly Peran[]): boolean => any(mine, PEMBACA_RETENSI);
export const mayPutusRetensi = (mine: readonly Peran[]): boolean => any(mine, PEMUTUS_RETENSI);
/** Role that the callable ubahKalender accepts; national rows besides ask for jenjang RI. */
export const mayUbahKalender = (mine: readonly Peran[]): boolean => any(mine, ['ADMIN']);
/** Roles that catatKeputusanKpu and ubahKeputusanKpu let in, at KPU RI alone. */
export const mayCatatKeputusan = (mine: readonly Peran[], jenjang: Jenjang): boolean =>
  jenjang === 'RI' && any(mine, PENCATAT_KEPUTUSAN_KPU);
export const mayKelolaTemplat = (mine: readonly Peran[]): boolean => any(mine, PENGELOLA_TEMPLAT);

export function kelasTerbaca(mine: readonly Peran[]): Kelas[] {
  const kelas: Kelas[] = ['biasa'];
  if (any(mine, PEMBACA_IDENTITAS)) kelas.push('identitas');
  if (any(mine, PEMBACA_DIKECUALIKAN)) kelas.push('dikecualikan');
  return kelas;
}

/** The role of mine with which I may do this, after the substitutions of my office's level; null if none. */
export function peranUntuk(mine: readonly Peran[], aktor: readonly Peran[], jenjang: Jenjang): Peran | null {
  const allowed = aktor.flatMap((peran) => peranBertindak(peran, jenjang));
  return mine.find((peran) => allowed.includes(peran)) ?? null;
}

export interface AksiSaya {
  aksi: Aksi;
  peran: Peran;
}

/** The aksi of a step that the server allows now and that one of my roles may do. */
export function aksiSaya(
  daftar: readonly Aksi[],
  diizinkan: readonly string[],
  mine: readonly Peran[],
  jenjang: Jenjang,
): AksiSaya[] {
  return daftar.flatMap((aksi) => {
    if (!diizinkan.includes(aksi.kode)) return [];
    const peran = peranUntuk(mine, aksi.peran, jenjang);
    return peran ? [{ aksi, peran }] : [];
  });
}
