/** Where a request comes from, as far as it can be told. */
export interface Sumber {
  /** The browser's address, IPv6 cut to its /64 (one household has that many). A client that goes past Hosting may forge it. */
  alamat: string;
  /** Who spoke to the platform itself: never forged; behind Hosting an edge of it, which many people share. */
  penghubung: string;
}

const TANPA = 'tidak-dikenal';

/**
 * X-Forwarded-For grows to the right: each proxy appends the address it saw, whatever a client wrote stands left of
 * that. The platform's front end appends last; before it stand `proksi` proxies that are trusted (PROKSI_TEPERCAYA, 1 for
 * Firebase Hosting, 0 where the function is called directly), so the browser is the entry `proksi` to the left of the
 * last one. Entries further left are ignored. Other headers (X-Real-IP, Fastly-Client-IP, Forwarded) are never read.
 */
export function bacaSumber(xff: string | undefined, soket: string | undefined, proksi: number): Sumber {
  const daftar = (xff ?? '')
    .slice(-1000)
    .split(',')
    .map((satu) => rapikan(satu))
    .filter((satu) => satu !== '');
  const penghubung = daftar.at(-1) ?? (rapikan(soket ?? '') || TANPA);
  return { alamat: daftar.at(-1 - proksi) ?? daftar[0] ?? penghubung, penghubung };
}

function rapikan(alamat: string): string {
  const teks = alamat.trim().toLowerCase();
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(teks);
  if (v4) return v4[1] ?? '';
  const v6 = /^\[?([0-9a-f:]{2,39})\]?(?:%\w+)?$/.exec(teks);
  // What is no address still has to be counted as somebody.
  return v6?.[1]?.includes(':') ? jaringan64(v6[1]) : teks.slice(0, 64);
}

function jaringan64(v6: string): string {
  const [kiri = '', kanan] = v6.split('::');
  const awal = kiri === '' ? [] : kiri.split(':');
  const akhir = kanan === undefined || kanan === '' ? [] : kanan.split(':');
  const nol = kanan === undefined ? 0 : Math.max(0, 8 - awal.length - akhir.length);
  const ruas = [...awal, ...Array<string>(nol).fill('0'), ...akhir];
  return `${ruas
    .slice(0, 4)
    .map((r) => r.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** How many trusted proxies stand before the platform's own front end. */
export function proksiTepercaya(): number {
  const isi = Number(process.env['PROKSI_TEPERCAYA'] ?? 1);
  return Number.isInteger(isi) && isi >= 0 ? isi : 1;
}
