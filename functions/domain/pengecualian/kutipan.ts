import type { Berkas, Tindakan } from '../berkas/types.js';
import { formatTanggal } from '../calendar/format.js';
import type { Tanggal } from '../calendar/types.js';
import { tanggalLokal } from '../calendar/zona.js';
import { POLA_ID } from '../formulir/nilai.js';
import type { Zona } from '../satker/satker.js';
import { larik, teks } from '../surat/isian.js';
import { hariTerakhir } from './jangka.js';
import { keadaanButir, sedangBerlaku } from './keadaanButir.js';
import type { Butir, DasarPenetapan } from './types.js';

/** A berkas or a form names no more items than this at once. */
const MAKS_KUTIPAN = 50;

/** Where a form names items of the DIK: a refusal, a documentation, a test that extends. */
const BIDANG_KUTIPAN = ['butirDik', 'butirIds', 'butirDiperpanjang'];

/** Ids of the items that a tindakan cites or documents; what is no id is left for the form to refuse. */
export function idDikutip(berkas: Berkas | null, tindakan: Pick<Tindakan, 'data'>): string[] {
  const semua = [
    ...BIDANG_KUTIPAN.flatMap((kunci) => larik(tindakan.data, kunci)),
    ...(berkas?.jenis === 'pendokumentasian' ? larik(berkas.data, 'butirIds') : []),
    ...(berkas?.jenis === 'pengecualian' ? larik(berkas.data, 'butirDiperpanjang') : []),
  ];
  return [...new Set(semua.filter((id) => POLA_ID.test(id)))].slice(0, MAKS_KUTIPAN);
}

/** "Keputusan KPU RI Nomor 731 Tahun 2025 tanggal 21 Agustus 2025" */
export const sebutPenetapan = ({ oleh, nomor, tanggal }: Omit<DasarPenetapan, 'keputusanId'>): string =>
  `Keputusan ${oleh === 'KPU_RI' ? 'KPU RI' : 'KPU Provinsi'} Nomor ${nomor} tanggal ${formatTanggal(tanggal)}`;

/** The items as a letter names them. */
export const sebutButir = (butir: readonly Butir[]): string =>
  butir.map(({ informasi, penetapan }) => `${informasi} (${sebutPenetapan(penetapan)})`).join('; ');

/** What a refusal hands over of the test of an item: what may stand in the public list, and never what is sealed. */
export type Petikan = Pick<
  Butir,
  'informasi' | 'bagian' | 'pasal17' | 'undangUndang' | 'konsekuensi' | 'pertimbangan' | 'jangka' | 'unit'
> & {
  penetapan: Omit<DasarPenetapan, 'keputusanId'>;
  lembar: Pick<Butir['lembar'], 'nomor' | 'tanggal'>;
};

const petik = (b: Butir): Petikan => ({
  informasi: b.informasi,
  bagian: b.bagian,
  pasal17: b.pasal17,
  undangUndang: b.undangUndang,
  konsekuensi: b.konsekuensi,
  pertimbangan: b.pertimbangan,
  jangka: b.jangka,
  unit: b.unit,
  penetapan: { oleh: b.penetapan.oleh, nomor: b.penetapan.nomor, tanggal: b.penetapan.tanggal },
  lembar: { nomor: b.lembar.nomor, ...(b.lembar.tanggal ? { tanggal: b.lembar.tanggal } : {}) },
});

/**
 * A form that cites items also says in words which: the letter and the history must read the same when the list has long
 * changed. What the officer wrote himself stands behind it. `petikan` is the items as they stood at that moment.
 */
export function uraikanKutipan(
  data: Record<string, unknown>,
  butir: readonly Butir[],
): Record<string, unknown> {
  const dikutip = larik(data, 'butirDik').flatMap((id) => butir.find((b) => b.id === id) ?? []);
  if (dikutip.length === 0) return data;
  const sendiri = teks(data, 'itemDik');
  return {
    ...data,
    itemDik: sebutButir(dikutip) + (sendiri === '' ? '' : `; ${sendiri}`),
    petikan: dikutip.map(petik) satisfies Petikan[],
  };
}

/**
 * Why these items cannot carry a refusal on that day; null when each is in force (UU 14/2008 Ps 17; dossier F.3: what was
 * opened or revoked is no ground any more).
 */
export function periksaKutipan(
  ids: readonly string[],
  butir: readonly Butir[],
  hari: Tanggal,
  zona: Zona,
): string | null {
  const salah = ids.flatMap((id) => {
    const satu = butir.find((b) => b.id === id);
    if (!satu) return ['Butir DIK yang dipilih tidak ada dalam daftar kantor ini maupun daftar nasional.'];
    return sebabTidakBerlaku(satu, hari, zona) ?? [];
  });
  if (salah.length === 0) return null;
  return `${[...new Set(salah)].join(' ')} Pilih butir yang masih berlaku, atau sebut nomor lembar uji konsekuensi.`;
}

function sebabTidakBerlaku(butir: Butir, hari: Tanggal, zona: Zona): string | null {
  const keadaan = keadaanButir(butir, hari);
  if (sedangBerlaku(keadaan)) return null;
  const { dibuka, jangka, pasal17 } = butir;
  const akhir = hariTerakhir(pasal17, jangka);
  const pada = dibuka && formatTanggal(tanggalLokal(dibuka.pada, zona));
  const apa = `Butir DIK “${butir.informasi}”`;
  switch (keadaan) {
    case 'BELUM_BERLAKU':
      return `${apa} baru berlaku mulai ${formatTanggal(jangka.mulai)}.`;
    case 'DICABUT':
      return `${apa} sudah dicabut${pada ? ` pada ${pada}` : ''}.`;
    case 'DIUBAH':
      return `${apa} sudah diganti butir lain${pada ? ` pada ${pada}` : ''}.`;
    default:
      return akhir !== null && akhir < hari
        ? `${apa} sudah berakhir ${formatTanggal(akhir)}.`
        : `${apa} sudah dibuka untuk publik${pada ? ` pada ${pada}` : ''}.`;
  }
}
