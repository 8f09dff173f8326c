import type { HasilCari, PermintaanCari } from '@ppid/domain/pencarian/types';
import { panggil } from './functions.js';

/** One page of results. @throws GalatPanggilan */
export const cari = (minta: PermintaanCari): Promise<HasilCari> => panggil('cari', minta);
