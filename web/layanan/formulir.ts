/** The pages with forms and their checks: one part of its own, fetched while the person reads the first page. */
export { HalamanKeberatan } from './halaman/keberatan.js';
export { HalamanPeriksa } from './halaman/periksa.js';
export { HalamanPermohonan } from './halaman/permohonan.js';
