import type { PeranStaf } from '../akses/peran.js';
import type { Berkas, Riwayat, Tindakan } from '../berkas/types.js';
import type { Kategori } from '../dokumen/types.js';
import type { Sekitar } from '../permohonan/fakta.js';
import type { Aksi } from '../sop/types.js';
import { larik, teks } from '../surat/isian.js';
import { daftarMenurutJangka, type DaftarJangka, type TerbitanDik } from './daftar.js';
import { majukanPersetujuan, PENYETUJU } from './persetujuan.js';
import type { Butir } from './types.js';

/*
 * What the forms of a documentation (seeds 1 and 4) mean. Facts in `berkas.data`, besides each form under its own name:
 *   butirIds      items of the DIK that this berkas documents
 *   butir         ButirBerkas[]: the same, with the sheet each rests on
 *   penyusun      uids of whoever gathered, compiled or put forward the list: none of them examines it or agrees
 *   keputusanKpu  { nomor, tanggal, tentang } of the decision
 *   keputusanIds  documents that hold the decision
 *   pindaian      documents of kategori dikecualikan that were handed in: the special folder's files
 *   daftar        DaftarJangka: the list as the system made it, untouched by what happens to the items later
 *   persetujuan   Persetujuan: who is asked, and who agreed so far (seed 4 langkah 2)
 *   giliran       whose turn it is to agree, or LENGKAP
 *   penerbitan    { jenisTerbit, tautan, tanggal, dokumenIds, daftar, versi }: what was published; `daftar` = the list above,
 *                 published under that number (TerbitanDik)
 * What comes from outside the berkas (items, settings, kinds of documents) is frozen in the history, under `beku`: a
 * replay needs nothing else.
 */

/** What a documentation keeps of an item: enough to name it and to find its sheet. */
export interface ButirBerkas {
  id: string;
  lingkup: Butir['lingkup'];
  informasi: string;
  lembar: { nomor: string; berkasId: string | null };
}

/** Items of the DIK that a documentation is about; [] for any other berkas. */
export const butirBerkas = ({ data }: Pick<Berkas, 'data'>): string[] => larik(data, 'butirIds');
/** aksi that make the list; whoever did one does not examine it (minimal 2 orang: seed 1, jumlah pelaksana). */
const PENYUSUN = ['kumpulkan', 'susunDaftar', 'ajukan'];
export const penyusunBerkas = ({ data }: Pick<Berkas, 'data'>): string[] => larik(data, 'penyusun');
/** Excluded documents that were handed in for it. */
export const pindaianBerkas = ({ data }: Pick<Berkas, 'data'>): string[] => larik(data, 'pindaian');

/**
 * What an accepted aksi takes from outside the berkas: the list made from the items as they stand now, who must agree,
 * which of the documents are which. Goes into the history entry as `beku`.
 */
export function bekukanPendokumentasian(
  berkas: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  { dokumenIds, pada }: Tindakan,
  { kalender, pengaturan, versiDaftar, butir: semua = [], kategoriDokumen = [] }: Sekitar,
): Record<string, unknown> {
  // After a return other items may be chosen; those of before are among what was read.
  const dipilih = 'butirIds' in data ? butirBerkas({ data }) : butirBerkas(berkas);
  const butir = semua.filter(({ id }) => dipilih.includes(id));
  const berkategori = (kategori: Kategori): string[] =>
    dokumenIds.filter((_, i) => kategoriDokumen[i] === kategori);
  const tambah = (kunci: string, baru: string[]): Record<string, unknown> =>
    baru.length === 0 ? {} : { [kunci]: [...new Set([...larik(berkas.data, kunci), ...baru])] };
  return {
    ...tambah('pindaian', berkategori('dikecualikan')),
    ...tambah('keputusanIds', berkategori('keputusan')),
    ...(aksi.formulir === 'penerusan' || aksi.formulir === 'pengumpulan'
      ? { butir: butir.map(ringkasButir) }
      : {}),
    ...(aksi.formulir === 'daftarJangka' || aksi.formulir === 'pengumpulan'
      ? { daftar: daftarMenurutJangka(butir, kalender.tanggalLokal(pada)) satisfies DaftarJangka }
      : {}),
    ...majukanPersetujuan(berkas, aksi, pengaturan.persetujuanDik ?? PENYETUJU),
    ...(aksi.formulir === 'publikasi'
      ? {
          penerbitan: {
            ...data,
            dokumenIds,
            daftar: data['jenisTerbit'] === 'DAFTAR',
            ...(versiDaftar === undefined ? {} : { versi: versiDaftar }),
          },
        }
      : {}),
  };
}

const ringkasButir = ({ id, lingkup, informasi, lembar }: Butir): ButirBerkas => ({
  id,
  lingkup,
  informasi,
  lembar: { nomor: lembar.nomor, berkasId: lembar.berkasId },
});

/** The documentation after the form of an accepted aksi was filed under its name. */
export function terapkanPendokumentasian(
  berkas: Berkas,
  aksi: Aksi,
  { beku, ...data }: Record<string, unknown>,
  { oleh }: Tindakan,
): Berkas {
  return {
    ...berkas,
    data: {
      ...berkas.data,
      ...(PENYUSUN.includes(aksi.kode) ? { penyusun: [...new Set([...penyusunBerkas(berkas), oleh])] } : {}),
      ...(aksi.formulir ? { [aksi.formulir]: data } : {}),
      ...(data['butirIds'] ? { butirIds: data['butirIds'] } : {}),
      ...(aksi.formulir === 'penerusan'
        ? {
            keputusanKpu: {
              nomor: teks(data, 'nomor'),
              tanggal: teks(data, 'tanggal'),
              tentang: teks(data, 'tentang'),
            },
          }
        : {}),
      ...(beku as Record<string, unknown> | undefined),
    },
  };
}

/** The list that an accepted aksi published, to be filed under its number; null where it published none. */
export function terbitanDik(
  { id: berkasId, satkerId, data }: Berkas,
  { data: isi, oleh, peran, pada }: Riwayat,
): TerbitanDik | null {
  const terbit = (isi['beku'] as { penerbitan?: { daftar: boolean; versi?: number } } | undefined)
    ?.penerbitan;
  if (!terbit?.daftar || terbit.versi === undefined) return null;
  const keputusan = data['keputusanKpu'] as TerbitanDik['keputusan'];
  const daftar = data['daftar'] as DaftarJangka;
  return {
    versi: terbit.versi,
    satkerId,
    berkasId,
    daftar,
    keputusan,
    oleh,
    peran: peran as PeranStaf,
    pada,
  };
}
