import type { Peran } from '../../akses/peran.js';
import { LENGKAP, PENYETUJU } from '../../pengecualian/persetujuan.js';
import type { Aksi, Efek, Langkah, Penjaga, Sop, Waktu } from '../types.js';

type KepalaSop = Sop['kepala'];
type Pelaku = Langkah['pelaku'];

/** Where an aksi leads: a step number, the end of the berkas, or staying in the step. */
type Ke = number | 'selesai' | 'tetap';

interface OpsiAksi {
  formulir?: string;
  setelah?: string[];
  /** A `tetap` aksi that may be done again in the same visit. */
  berulang?: true;
  penjaga?: Penjaga[];
  /** Template of the letter that goes out. */
  surat?: string;
  /** Further letter, only for these values of the form's field. */
  suratBila?: { templat: string; kunci: string; nilai: string[] };
  kabari?: Peran[];
  /** Tells whoever has to agree next, or PPID when all did (pengecualian/persetujuan.ts). */
  giliran?: true;
  /** The form orders something on the request that the berkas is about. */
  perintah?: true;
  /** What happens to items of the DIK, in the same transaction. */
  butir?: ApaButir;
  sampingan?: true;
}

type ApaButir = Extract<Efek, { efek: 'butir' }>['apa'];

/** The same order everywhere: letter first, so that whoever is told can already find it. */
export function efek({
  surat,
  suratBila,
  kabari = [],
  perintah,
  butir,
  giliran,
}: Pick<OpsiAksi, 'surat' | 'suratBila' | 'kabari' | 'perintah' | 'butir' | 'giliran'>): Efek[] {
  return [
    ...(surat === undefined ? [] : [{ efek: 'surat' as const, templat: surat }]),
    ...(suratBila === undefined
      ? []
      : [
          {
            efek: 'surat' as const,
            templat: suratBila.templat,
            bila: { kunci: suratBila.kunci, nilai: suratBila.nilai },
          },
        ]),
    ...(perintah ? [{ efek: 'perintah' as const }] : []),
    ...(butir === undefined ? [] : [{ efek: 'butir' as const, apa: butir }]),
    ...kabari.map((peran) => ({ efek: 'kabari' as const, peran })),
    ...(giliran ? KABARI_GILIRAN : []),
  ];
}

const KABARI_GILIRAN: readonly Efek[] = [
  ...PENYETUJU.map((peran) => ({ peran, giliran: peran })),
  { peran: 'PPID' as const, giliran: LENGKAP },
].map(({ peran, giliran }) => ({ efek: 'kabari', peran, bila: { kunci: 'giliran', nilai: [giliran] } }));

export function aksi(kode: string, label: string, peran: Peran[], ke: Ke, opsi: OpsiAksi = {}): Aksi {
  return {
    kode,
    label,
    peran,
    ke: ke === 'selesai' ? { selesai: true } : ke === 'tetap' ? { tetap: true } : { langkah: ke },
    formulir: opsi.formulir ?? null,
    setelah: opsi.setelah ?? [],
    sekali: ke === 'tetap' && opsi.berulang !== true,
    penjaga: opsi.penjaga ?? [],
    efek: efek(opsi),
    sampingan: opsi.sampingan ?? false,
  };
}

/** A return always says why: whoever must correct the work reads the reason. */
export function kembalikan(peran: Peran[], ke: number, setelah: string[] = [], kabari: Peran[] = []): Aksi {
  return aksi('kembalikan', `Kembalikan ke langkah ${String(ke)}`, peran, ke, {
    formulir: 'pengembalian',
    setelah,
    kabari,
  });
}

type Pembagian = Pick<Pelaku, 'R'> & Partial<Pick<Pelaku, 'S' | 'A'>>;

/** Actors are inferred in every seed: the flowchart arrows are lost (dossier 0.2 no. 5). */
export function pelaku(
  keyakinan: Pelaku['keyakinan'],
  alasan: string,
  { R, S = [], A = [] }: Pembagian,
): Pelaku {
  return { R, S, A, sumber: 'tersirat', keyakinan, alasan };
}

type IsiLangkah = Pick<Langkah, 'no' | 'uraian' | 'pelaku' | 'aksi'> &
  Partial<
    Pick<
      Langkah,
      'uraianTerkoreksi' | 'persyaratan' | 'output' | 'outputSaran' | 'keterangan' | 'tidakLengkap'
    >
  > & { waktu?: [teks: string, normal: Waktu] };

/** A step; a cell that is not given is empty in the source. */
export function langkah({ waktu, ...isi }: IsiLangkah): Langkah {
  return {
    uraianTerkoreksi: null,
    persyaratan: null,
    waktuTeks: waktu?.[0] ?? null,
    waktu: waktu?.[1] ?? null,
    output: null,
    outputSaran: null,
    keterangan: null,
    tidakLengkap: false,
    ...isi,
  };
}

type TanggalKepala = KepalaSop['tanggalPembuatan'];

export const tanggal = (teks: string, iso: string): TanggalKepala => ({ teks, iso, presisi: 'hari' });
export const bulan = (teks: string, iso: string): TanggalKepala => ({ teks, iso, presisi: 'bulan' });
export const tanpaTanggal: TanggalKepala = { teks: '', iso: null, presisi: 'kosong' };

export const menit = (v: number): Waktu => ({ v, u: 'min' });
export const jam = (v: number): Waktu => ({ v, u: 'h' });
/** "hari" in the seeds is read as hari kerja: the law they implement counts those (dossier A). */
export const hariKerja = (v: number): Waktu => ({ v, u: 'wd' });

export function koreksi(tertulis: string, dibaca: string, alasan: string): KepalaSop['koreksi'][number] {
  return { tertulis, dibaca, alasan };
}
