import {
  PELEPAS_KARANTINA,
  PEMBACA_DIKECUALIKAN,
  PEMBACA_IDENTITAS,
  PENGULANG_TAHAP,
} from '../akses/golongan.js';
import type { PeranStaf } from '../akses/peran.js';
import type { Dokumen, Kelas, KodeKarantina } from './types.js';

/** Who may run a stage of a document again: of a closed class those who see it in the catalogue. */
const PENGULANG: Readonly<Record<Kelas, readonly PeranStaf[]>> = {
  biasa: PENGULANG_TAHAP,
  identitas: PEMBACA_IDENTITAS,
  dikecualikan: PEMBACA_DIKECUALIKAN,
};

export const bolehMengulang = (kelas: Kelas, peran: readonly string[]): boolean =>
  PENGULANG[kelas].some((p) => peran.includes(p));

/** What was perhaps not the file's own fault. */
const DAPAT_DILEPAS: readonly KodeKarantina[] = ['GAGAL_DIOLAH', 'TERLALU_LAMA', 'TERLALU_BANYAK_MEMORI'];

/** Whether a quarantined file may be tried once more. */
export const dapatDilepas = ({ status, karantina }: Pick<Dokumen, 'status' | 'karantina'>): boolean =>
  status === 'KARANTINA' && karantina !== null && DAPAT_DILEPAS.includes(karantina.kode);

export const bolehMelepas = (peran: readonly string[]): boolean =>
  PELEPAS_KARANTINA.some((p) => peran.includes(p));
