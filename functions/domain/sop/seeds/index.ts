import type { Sop } from '../types.js';
import { SOP_KEBERATAN_BENGKULU } from './keberatan-bengkulu.js';
import { SEED_0_MENTAWAI } from './seed-0-mentawai.js';
import { SEED_1_MANGGARAI_BARAT } from './seed-1-manggarai-barat.js';
import { SEED_2_BENGKULU } from './seed-2-bengkulu.js';
import { SEED_3_MANGGARAI_BARAT } from './seed-3-manggarai-barat.js';
import { SEED_4_PONTIANAK } from './seed-4-pontianak.js';

/** The SOPs of the five source documents; index = number of the seed. */
export const SOP_SEED: [Sop, Sop, Sop, Sop, Sop] = [
  SEED_0_MENTAWAI,
  SEED_1_MANGGARAI_BARAT,
  SEED_2_BENGKULU,
  SEED_3_MANGGARAI_BARAT,
  SEED_4_PONTIANAK,
];

/** Every SOP version the system ships with. */
export const SOP_SEMUA: Sop[] = [...SOP_SEED, SOP_KEBERATAN_BENGKULU];
