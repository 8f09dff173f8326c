/** The pages with forms and their checks, and the list: one part of its own, fetched while the person reads the first page. */
export { HalamanDik } from './halaman/dik.js';
export { HalamanKeberatan } from './halaman/keberatan.js';
export { HalamanPeriksa } from './halaman/periksa.js';
export { HalamanPermohonan } from './halaman/permohonan.js';
