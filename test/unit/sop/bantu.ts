import type { Peran } from '@ppid/domain/akses/peran';
import { AKSI_BUKA, type Berkas, type Tindakan } from '@ppid/domain/berkas/types';
import type { Konteks } from '@ppid/domain/sop/engine';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import type { Sop } from '@ppid/domain/sop/types';
import { butirAwal } from '../../../emulators/seed/dik.js';
import { ISIAN, isianPada, KEBERATAN, PEMOHON, PENGAJU, PERMOHONAN } from '../../../emulators/story/isian.js';
import { kantor, PENGATURAN } from '../calendar/kantor.js';

/** Level of the office each seed belongs to. */
export function konteksSop(sop: Sop, ubah: Partial<Konteks> = {}): Konteks {
  const jenjang = sop.satkerId.startsWith('prov-') ? 'PROVINSI' : 'KABKOTA';
  return {
    satker: { id: sop.satkerId, jenjang, pengaturan: PENGATURAN },
    kalender: kantor(),
    nomor: '0001/2026',
    berkasId: 'b1',
    butir: butirAwal(sop.satkerId),
    ...ubah,
  };
}

/** Friday 2 October 2026, 09.00 WIB, plus working-independent minutes. */
export const pukul = (menit: number): string =>
  new Date(Date.parse('2026-10-02T02:00:00.000Z') + menit * 60_000).toISOString();

export function tindakan(ubah: Partial<Tindakan> & { aksi: string; peran: Peran }): Tindakan {
  return {
    id: 't1',
    langkah: 0,
    data: {},
    pribadi: null,
    dokumenIds: [],
    catatan: '',
    oleh: `uid-${ubah.peran}`,
    pada: pukul(0),
    ...ubah,
  };
}

export function pembuka(sop: Sop, pada = pukul(0)): Tindakan {
  const [peran = 'DESK'] = sop.pembuka.peran;
  // Seed 3 is opened by the Ka Biro, whose part the Sekretaris plays at a kabupaten.
  const bertindak = peran === 'KA_BIRO' ? 'SEKRETARIS' : peran;
  const isi: Record<string, Pick<Tindakan, 'data' | 'pribadi'>> = {
    permohonan: { data: { ...PERMOHONAN, diterima: pada }, pribadi: { ...PEMOHON } },
    keberatan: { data: { ...KEBERATAN, diterima: pada }, pribadi: { ...PENGAJU } },
  };
  const baku = { data: { ...ISIAN[sop.pembuka.formulir] }, pribadi: null };
  return tindakan({ aksi: AKSI_BUKA, peran: bertindak, pada, ...(isi[sop.pembuka.formulir] ?? baku) });
}

/** Forms whose guards ask for a document. */
const BERLAMPIRAN = ['penolakan', 'penerusan', 'pemindaian', 'lokasiSimpan', 'keputusanKpu', 'penetapan'];

/** A well-formed tindakan for any aksi of the SOP; role and step as given. */
export function tindakanUntuk(sop: Sop, berkas: Berkas, aksi: string, peran: Peran, pada: string): Tindakan {
  const no = berkas.langkahAktif?.no ?? 99;
  const formulir = cariLangkah(sop, no)?.aksi.find((a) => a.kode === aksi)?.formulir ?? null;
  return tindakan({
    id: `t-${pada}`,
    langkah: no,
    aksi,
    peran,
    pada,
    data: isianPada(formulir, new Date(pada)),
    dokumenIds: BERLAMPIRAN.includes(formulir ?? '') ? ['d1'] : [],
  });
}
