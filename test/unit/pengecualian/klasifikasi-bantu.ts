import type { Konteks } from '@ppid/domain/sop/engine';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { Tindakan } from '@ppid/domain/berkas/types';
import { bacaUsulan } from '@ppid/domain/pengecualian/usulan';
import type { Usulan } from '@ppid/domain/pengecualian/types';
import { konteksSop } from '../sop/bantu.js';
import { Jalan, wib } from '../sop/jalan.js';

export const SOP = SOP_SEED[0];
export const PADA = wib('2026-11-05');
/** A second proposal, of another unit. */
export const KEDUA = { unit: 'Subbagian Teknis', judul: 'Kertas kerja daerah pemilihan' };

export const konteks = (ubah: Partial<Konteks> = {}): Konteks => konteksSop(SOP, ubah);

/** A classification with `banyak` proposals of two units, compiled and invited: step 3, no sheet yet. */
export function sampaiUndangan(banyak = 1, k = konteks(), ubah: Partial<Tindakan> = {}): Jalan {
  const jalan = new Jalan(SOP, PADA, ubah, k);
  for (let i = 0; i < banyak; i++) jalan.lakukan('usulkan', PADA, i === 0 ? {} : KEDUA);
  jalan.lakukan('selesaiUsul', PADA).lakukan('serahkanUsulan', PADA);
  if (banyak > 1) jalan.lakukan('serahkanUsulan', PADA, { unit: KEDUA.unit });
  return jalan.lakukan('susunDraf', PADA).lakukan('undang', PADA);
}

/** Tested, minuted and approved inside the office: step 6. */
export function sampaiPengajuan(jalan: Jalan): Jalan {
  const ids = usulan(jalan).map(({ id }) => id);
  for (const id of ids) {
    if (usulan(jalan).find((u) => u.id === id)?.lembar) continue;
    jalan.lakukan('beriMasukan', PADA, { usulan: id });
  }
  return jalan
    .lakukan('catatBeritaAcara', PADA, { usulan: ids })
    .lakukan('setujui', PADA)
    .lakukan('periksa', PADA)
    .lakukan('setujuiPertimbangan', PADA)
    .lakukan('setujuiPembina', PADA);
}

export const sampaiKpuRi = (jalan: Jalan): Jalan =>
  sampaiPengajuan(jalan).lakukan('ajukanProvinsi', PADA).lakukan('catatProvinsi', PADA);

export const usulan = (jalan: Jalan): Usulan[] => bacaUsulan(jalan.berkas.data);
export const keadaan = (jalan: Jalan): unknown => jalan.berkas.data['keadaan'];
