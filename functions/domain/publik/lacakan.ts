import { bacaFakta } from '../berkas/fakta.js';
import type { Berkas } from '../berkas/types.js';
import { jelaskan } from '../calendar/jelaskan.js';
import type { Instan, Kalender } from '../calendar/types.js';
import { formatHariTanggal } from '../calendar/zona.js';
import { alasanTersedia, jangkaKeberatan } from '../keberatan/jangka.js';
import { adalahTutup, SURAT_JAWABAN, type Sekitar } from '../permohonan/fakta.js';
import type { Sop } from '../sop/types.js';
import type { Surat } from '../surat/types.js';
import { namaSuratPemohon } from './kalimat.js';
import { keadaan } from './keadaan.js';
import type { LacakanPublik, TandaTerimaPublik } from './types.js';

/** Everything the tracking page is made from; read beforehand. */
export interface BahanLacakan extends Sekitar {
  berkas: Berkas;
  sop: Sop | null;
  surat: readonly Surat[];
  keberatan: readonly Berkas[];
  sudahSurvei: boolean;
  pada: Instan;
}

/** When the applicant's paper came in; for a request completed later, the berkas still says the first receipt. */
const diterima = (berkas: Berkas): Instan => bacaFakta(berkas.data, 'diterima') ?? berkas.dibuka;

/** The opening form's text, or that of the latest request for completion; '' once nothing is missing. */
export function kekuranganKini(berkas: Berkas): string {
  if (berkas.status !== 'MENUNGGU_KELENGKAPAN') return '';
  const isi = berkas.data['kekurangan'];
  const dalam =
    typeof isi === 'object' && isi !== null ? (isi as Record<string, unknown>)['kekurangan'] : isi;
  return typeof dalam === 'string' ? dalam : '';
}

/** The receipt: register number, hidden code, and the computed due date with its days (dossier D.2). */
export function susunTandaTerima(berkas: Berkas, kode: string, kalender: Kalender): TandaTerimaPublik {
  const jam = berkas.jamHukum;
  return {
    satkerId: berkas.satkerId,
    nomor: berkas.nomor ?? '',
    kode,
    diterima: diterima(berkas),
    status: berkas.status,
    kekurangan: kekuranganKini(berkas),
    rezim: jam?.rezim ?? null,
    jatuhTempo: jam?.jatuhTempo ?? null,
    penjelasan: jam ? jelaskan(jam, kalender) : [],
  };
}

/** What an applicant may see of the case (dossier H.3, H.4); fields are named one by one so that nothing else slips out. */
export function susunLacakan(bahan: BahanLacakan): LacakanPublik {
  const { berkas, sop, kalender } = bahan;
  const jam = berkas.jamHukum;
  return {
    jenis: berkas.jenis === 'keberatan' ? 'keberatan' : 'permohonan',
    nomor: berkas.nomor ?? '',
    judul: berkas.judul,
    status: berkas.status,
    keadaan: keadaan(berkas, sop),
    diterima: diterima(berkas),
    kekurangan: kekuranganKini(berkas),
    rezim: jam?.rezim ?? null,
    jatuhTempo: jam?.jatuhTempo ?? null,
    penjelasan: jam ? jelaskan(jam, kalender) : [],
    diperpanjang: Boolean(jam?.perpanjangan),
    tidakDitanggapi: bacaFakta(berkas.data, 'tidakDitanggapi') !== null,
    dijawab: bacaFakta(berkas.data, 'dijawab'),
    hasil: bacaFakta(berkas.data, 'hasil'),
    langkah: langkahPublik(berkas, sop),
    surat: suratPemohon(bahan.surat, berkas).map(({ id, templat, nomor, tanggal }) => ({
      id,
      nama: namaSuratPemohon(templat),
      nomor,
      tanggal,
    })),
    keberatan: bahan.keberatan.map((k) => ({ nomor: k.nomor ?? '', status: k.status })),
    bolehKeberatan: bolehKeberatan(bahan),
    bolehSurvei: bolehSurvei(berkas) && !bahan.sudahSurvei,
  };
}

/** Once, of a request, after the hand-over or the close. */
export function bolehSurvei(berkas: Berkas): boolean {
  if (berkas.jenis !== 'permohonan') return false;
  return berkas.status === 'SELESAI' || bacaFakta(berkas.data, 'diserahkan') !== null;
}

/** Forms by which the applicant receives something: the one step ahead that concerns him for certain. */
const MENYERAHKAN = ['penyerahan', 'penyampaian'];

/**
 * Steps that were taken, and the hand-over ahead. Branches that the case may never take are not foretold, and what the
 * office does for itself after the hand-over or the close (register, supervision, report) is its own affair.
 */
function langkahPublik(berkas: Berkas, sop: Sop | null): LacakanPublik['langkah'] {
  const tutup = adalahTutup(berkas.data['hasil']) ? bacaFakta(berkas.data, 'dijawab') : null;
  const selesai = bacaFakta(berkas.data, 'diserahkan') ?? tutup;
  // An order opens the case again: what came before it no longer ends the list.
  const perintah = berkas.data['perintah'] as { pada?: Instan } | undefined;
  const akhir = selesai !== null && selesai < (perintah?.pada ?? '') ? null : selesai;
  const kini = berkas.langkahAktif?.no ?? Infinity;
  return (sop?.langkah ?? []).flatMap(({ no, uraian, uraianTerkoreksi, aksi }) => {
    const catatan = berkas.langkah.find((c) => c.no === no);
    const tampak = catatan
      ? akhir === null || catatan.mulai < akhir
      : akhir === null && no > kini && aksi.some((a) => MENYERAHKAN.includes(a.formulir ?? ''));
    if (!tampak) return [];
    return [
      { no, uraian: uraianTerkoreksi ?? uraian, selesai: catatan?.selesai ?? null, sedang: no === kini },
    ];
  });
}

/**
 * Issued letters that the applicant may open, oldest first: those ordered for him, and the answer once the desk has handed
 * it over (seed 2 langkah 5; before that the PPID may still take it back). Of each kind the newest, the answers being one
 * kind; what one decision ordered stays together.
 */
export function suratPemohon(semua: readonly Surat[], berkas: Pick<Berkas, 'data'>): Surat[] {
  const diserahkan = bacaFakta(berkas.data, 'diserahkan') ?? '';
  const miliknya = (s: Surat): boolean =>
    s.kirimKePemohon || (SURAT_JAWABAN.includes(s.templat) && s.dibuat <= diserahkan);
  const terbit = semua.filter((s) => s.status === 'TERBIT' && s.path !== null && miliknya(s));
  const urut = [...terbit].sort((a, b) => (a.dibuat < b.dibuat ? -1 : a.dibuat > b.dibuat ? 1 : 0));
  const macam = ({ templat }: Surat): string => (SURAT_JAWABAN.includes(templat) ? 'jawaban' : templat);
  return urut.filter((s) => !urut.some((lain) => lain.dibuat > s.dibuat && macam(lain) === macam(s)));
}

function bolehKeberatan({ berkas, pada, ...sekitar }: BahanLacakan): LacakanPublik['bolehKeberatan'] {
  const tidak = (alasan: string) => ({ boleh: false, alasan, sampai: null, pilihan: [] });
  if (berkas.jenis !== 'permohonan') return tidak('Keberatan diajukan atas permohonan.');
  const jangka = jangkaKeberatan(berkas, pada, sekitar);
  if (!jangka) return tidak('Permohonan belum dijawab dan batas waktunya belum lewat.');
  if (sekitar.kalender.hariTerima(pada) > jangka.sampai) {
    return {
      ...tidak(`Jangka waktu keberatan berakhir ${formatHariTanggal(jangka.sampai)}.`),
      sampai: jangka.sampai,
    };
  }
  return { boleh: true, alasan: '', sampai: jangka.sampai, pilihan: alasanTersedia(berkas, pada) };
}
