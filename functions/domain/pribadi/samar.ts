/** How personal data is shown to those who need not see all of it (dossier H.3). Pure; never throws. */

/** `************1234`; whatever has four characters or fewer is hidden whole. */
export function samarNik(nik: string): string {
  const sisa = nik.length > 4 ? nik.slice(-4) : '';
  return `${'*'.repeat(nik.length - sisa.length)}${sisa}`;
}

const SEBUTAN: Readonly<Record<string, string>> = {
  PERORANGAN: 'Pemohon perorangan',
  KELOMPOK_ORANG: 'Pemohon kelompok orang',
  BADAN_HUKUM: 'Pemohon badan hukum',
};

/** Who asked, without a name. */
export function sebutanPemohon(kategori: string): string {
  return SEBUTAN[kategori] ?? 'Pemohon';
}

/** Between the digits of one number people write nothing, a space, a full stop or a dash. */
const SELA = '[ \\u00a0.\\-–]{0,3}';
const deret = (paling: number, maks: number): string => `(?:${SELA}\\d){${paling},${maks}}`;

/** NIK and family card have 16 digits, NPWP 15 or 16, NIP 18; grouped as people write them. */
const IDENTITAS = new RegExp(
  [
    `\\d{15,20}`,
    `\\d{4}(?:[ \\u00a0.\\-–]\\d{4}){3}`,
    `\\d{6}[ \\u00a0.\\-–]\\d{6}[ \\u00a0.\\-–]\\d{4}`,
    `\\d{2}(?:[ .]\\d{2}){2}[ .\\-]\\d{6}[ .\\-]\\d{4}`,
    `\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}`,
    `\\d{8} \\d{6} \\d \\d{3}`,
  ]
    .map((pola) => `(?<!\\d)(?:${pola})(?!\\d)`)
    .join('|'),
  'g',
);

/** Mobile (08…, +62 8…, 62 8…), and landline with its area code (0561-740021, (021) 31937223). */
const TELEPON = new RegExp(
  [
    `\\(?\\+62\\)?${SELA}\\(?0?\\)?${SELA}[2-9]${deret(6, 12)}`,
    `\\(?(?:0|62)\\)?${SELA}8${deret(7, 12)}`,
    `\\(?0[2-9]\\d{1,2}\\)?${SELA}\\d${deret(5, 8)}`,
  ]
    // An amount of money is no telephone number.
    .map((pola) => `(?<!\\d|Rp\\.? ?)(?:${pola})(?!\\d)`)
    .join('|'),
  'g',
);

const SUREL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/**
 * Free text with numbers of identity, telephone numbers and e-mail addresses replaced by what they are. Names stay: a
 * person must read what becomes public. Doing it twice changes nothing more. Bounded patterns: time grows with length.
 */
export function samarkanTeks(teks: string): string {
  return teks
    .replace(SUREL, '[surel]')
    .replace(IDENTITAS, '[nomor identitas]')
    .replace(TELEPON, '[nomor telepon]');
}
