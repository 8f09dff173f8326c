import { formatTanggal } from '../calendar/format.js';
import type { Tanggal } from '../calendar/types.js';
import { NAMA_SEBAB_BUKA } from '../pengecualian/buka.js';
import { hariTerakhir, sebutJangka } from '../pengecualian/jangka.js';
import { dibukaSejak, keadaanButir, type KeadaanButir } from '../pengecualian/keadaanButir.js';
import { sebutPenetapan } from '../pengecualian/kutipan.js';
import { sebutPasal17 } from '../pengecualian/pasal17.js';
import type { BENTUK_ARSIP, Butir } from '../pengecualian/types.js';
import type { Zona } from '../satker/satker.js';

/** One line of the DIK as it stands on a day: the columns of dossier D.9, then what only filters and links need. */
export interface BarisDik {
  butirId: string;
  lingkup: Butir['lingkup'];
  informasi: string;
  bagian: string;
  /** "Pasal 17 huruf h angka 3; UU 23/2006 Pasal 85" */
  dasar: string;
  pasal17: string[];
  konsekuensi: string;
  pertimbangan: string;
  jangka: string;
  mulai: Tanggal;
  akhir: Tanggal | null;
  tinjau: Tanggal | null;
  unit: string;
  bentuk: string;
  penetapan: string;
  tanggalPenetapan: Tanggal;
  lembar: string;
  keadaan: KeadaanButir;
  /** What the status means for this item, in words. */
  keterangan: string;
  dibukaSejak: Tanggal | null;
  retensi: string;
  /** Place of the paper and the folder; '' where the reader may not know it or nothing is filed yet. */
  lokasi: string;
}

export const NAMA_KEADAAN: Readonly<Record<KeadaanButir, string>> = {
  AKTIF: 'Berlaku',
  AKAN_BERAKHIR: 'Akan berakhir',
  BERAKHIR_TERBUKA: 'Berakhir, terbuka',
  DIUBAH: 'Diganti',
  DICABUT: 'Dicabut, terbuka',
  BELUM_BERLAKU: 'Belum mulai berlaku',
};

export const NAMA_LINGKUP: Readonly<Record<Butir['lingkup'], string>> = {
  KANTOR: 'Kantor ini',
  NASIONAL: 'Nasional (KPU RI)',
};

export const NAMA_BENTUK: Readonly<Record<(typeof BENTUK_ARSIP)[number], string>> = {
  CETAK: 'Cetak',
  REKAM: 'Rekaman',
  DARING: 'Daring',
};

export function barisDik(butir: Butir, hari: Tanggal, zona: Zona, lokasi = ''): BarisDik {
  const { jangka, penetapan } = butir;
  const keadaan = keadaanButir(butir, hari);
  const sejak = dibukaSejak(butir, hari, zona);
  return {
    butirId: butir.id,
    lingkup: butir.lingkup,
    informasi: butir.informasi,
    bagian: butir.bagian,
    dasar: [...butir.pasal17.map(sebutPasal17), ...(butir.undangUndang ? [butir.undangUndang] : [])].join(
      '; ',
    ),
    pasal17: butir.pasal17,
    konsekuensi: butir.konsekuensi,
    pertimbangan: butir.pertimbangan,
    jangka: sebutJangka(jangka),
    mulai: jangka.mulai,
    akhir: hariTerakhir(butir.pasal17, jangka),
    tinjau: jangka.tinjau,
    unit: butir.unit,
    bentuk: butir.bentuk.map((b) => NAMA_BENTUK[b]).join(', '),
    penetapan: sebutPenetapan(penetapan),
    tanggalPenetapan: penetapan.tanggal,
    lembar: butir.lembar.nomor,
    keadaan,
    keterangan: keteranganKeadaan(butir, keadaan, sejak),
    dibukaSejak: sejak,
    retensi: butir.retensi,
    lokasi,
  };
}

function keteranganKeadaan(
  { pasal17, jangka, dibuka }: Butir,
  keadaan: KeadaanButir,
  sejak: Tanggal | null,
): string {
  const akhir = hariTerakhir(pasal17, jangka);
  switch (keadaan) {
    case 'AKTIF':
      return 'Berlaku';
    case 'AKAN_BERAKHIR':
      return akhir === null ? 'Akan berakhir' : `Berlaku sampai ${formatTanggal(akhir)}`;
    case 'BELUM_BERLAKU':
      return `Mulai berlaku ${formatTanggal(jangka.mulai)}`;
    default:
      // An item that was changed and replaced by nothing is open.
      if (sejak === null) return keadaan === 'DIUBAH' ? 'Diganti dengan butir lain' : 'Terbuka untuk publik';
      return `Terbuka untuk publik sejak ${formatTanggal(sejak)}: ${NAMA_SEBAB_BUKA[dibuka?.sebab ?? 'OTOMATIS']}`;
  }
}
