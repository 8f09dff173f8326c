import { Tolak } from './protokol.js';

// Runs in the child process only.

/** What a reader of XML wants to hear; names come without their prefix. */
export interface Pendengar {
  buka(nama: string, atribut: string): void;
  tutup(nama: string): void;
  teks(isi: string): void;
}

const BERNAMA: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers; nothing else is ever unfolded, so nothing can be made to grow. */
const uraiEntitas = (s: string): string =>
  s.includes('&')
    ? s.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
        (utuh: string, des?: string, hex?: string, nama?: string) => {
          const kode = des ? Number(des) : hex ? parseInt(hex, 16) : null;
          if (kode === null) return BERNAMA[nama?.toLowerCase() ?? ''] ?? utuh;
          return kode <= 0x10ffff ? String.fromCodePoint(kode) : utuh;
        },
      )
    : s;

const pola = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix. */
export function atribut(semua: string, nama: string): string | null {
  let milik = pola.get(nama);
  if (!milik) pola.set(nama, (milik = new RegExp(`(?:^|[\\s:])${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const temu = milik.exec(semua);
  return temu ? uraiEntitas(temu[1] ?? temu[2] ?? '') : null;
}

/** One tag or piece of text cannot be longer: what is not closed within this is no office document. */
const SISA_MAKSIMAL = 4_000_000;

/**
 * Hears well-formed XML as it comes, holding no more of it than one tag or text. A document type is refused: no office
 * program writes one, and entities that unfold themselves a billion times are declared there.
 */
export async function dengarXml(sumber: AsyncIterable<Uint8Array>, telinga: Pendengar): Promise<void> {
  let pengurai: TextDecoder | null = null;
  let sisa = '';
  for await (const potongan of sumber) {
    pengurai ??= new TextDecoder(potongan[0] === 0xff || potongan[1] === 0 ? 'utf-16le' : 'utf-8');
    sisa = dengar(sisa + pengurai.decode(potongan, { stream: true }), telinga);
    if (sisa.length > SISA_MAKSIMAL) throw new Tolak('RUSAK', 'endless tag');
  }
  if (sisa.trim() !== '') throw new Tolak('RUSAK', 'XML breaks off');
}

/** Returns what must wait for the next piece. */
function dengar(s: string, telinga: Pendengar): string {
  let i = 0;
  for (;;) {
    const buka = s.indexOf('<', i);
    if (buka < 0) return s.slice(i);
    const akhir = akhirTanda(s, buka);
    if (akhir < 0) return s.slice(i);
    if (buka > i) telinga.teks(uraiEntitas(s.slice(i, buka)));
    tanda(s, buka, akhir, telinga);
    i = akhir;
  }
}

const KHUSUS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Behind the tag that begins at `dari`; -1 when it has not come whole. A value in quotes may contain `>`. */
function akhirTanda(s: string, dari: number): number {
  for (const [awal, penutup] of KHUSUS) {
    if (!s.startsWith(awal, dari)) continue;
    const di = s.indexOf(penutup, dari + awal.length);
    return di < 0 ? -1 : di + penutup.length;
  }
  // Too short yet to tell a comment from a tag.
  if (s.length - dari < 9 && '<![CDATA['.startsWith(s.slice(dari, dari + 3))) return -1;
  let kutip = 0;
  for (let i = dari + 1; i < s.length; i++) {
    const huruf = s.charCodeAt(i);
    if (kutip !== 0) kutip = huruf === kutip ? 0 : kutip;
    else if (huruf === 0x22 || huruf === 0x27) kutip = huruf;
    else if (huruf === 0x3e) return i + 1;
  }
  return -1;
}

function tanda(s: string, dari: number, sampai: number, telinga: Pendengar): void {
  const kedua = s[dari + 1];
  if (kedua === '?') return;
  if (kedua === '!') {
    if (s.startsWith('<![CDATA[', dari)) telinga.teks(s.slice(dari + 9, sampai - 3));
    else if (!s.startsWith('<!--', dari)) throw new Tolak('RUSAK', 'document type in XML');
    return;
  }
  if (kedua === '/') return telinga.tutup(lokal(s.slice(dari + 2, sampai - 1).trimEnd()));
  const kosong = s[sampai - 2] === '/';
  const isi = s.slice(dari + 1, sampai - (kosong ? 2 : 1));
  const batas = isi.search(/\s/);
  const nama = lokal(batas < 0 ? isi : isi.slice(0, batas));
  telinga.buka(nama, batas < 0 ? '' : isi.slice(batas));
  if (kosong) telinga.tutup(nama);
}

const lokal = (nama: string): string => nama.slice(nama.indexOf(':') + 1);
