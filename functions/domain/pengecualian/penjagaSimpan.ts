import type { Berkas, Tindakan } from '../berkas/types.js';
import { NAMA_PERAN } from '../akses/peran.js';
import type { Sekitar } from '../permohonan/fakta.js';
import { masihTertutup } from './keadaanButir.js';
import { butirBerkas, penyusunBerkas, pindaianBerkas } from './pendokumentasian.js';
import { AKSI_SETUJU, giliranSetuju, persetujuanBerkas, type Penyetuju } from './persetujuan.js';

/** Guards of a documentation that look at the berkas alone (sop/penjaga.ts KEADAAN). */
export const KEADAAN_SIMPAN = {
  giliranTimPertimbangan: giliran('TIM_PERTIMBANGAN'),
  giliranAtasan: giliran('ATASAN_PPID'),
  giliranPembina: giliran('PEMBINA_PPID'),
  persetujuanLengkap: (berkas: Berkas): string | null => {
    const menunggu = giliranSetuju(persetujuanBerkas(berkas));
    return menunggu ? `Persetujuan ${NAMA_PERAN[menunggu]} masih ditunggu.` : null;
  },
};

/** Seed 4 langkah 2: one after the other, and only those whom the office asks. */
function giliran(peran: Penyetuju): (berkas: Berkas) => string | null {
  return (berkas) => {
    const persetujuan = persetujuanBerkas(berkas);
    const kini = giliranSetuju(persetujuan);
    if (kini === peran) return null;
    if (!persetujuan.diminta.includes(peran)) return `Persetujuan ${NAMA_PERAN[peran]} tidak diminta.`;
    return kini
      ? `Persetujuan ${NAMA_PERAN[kini]} masih ditunggu lebih dulu.`
      : `Persetujuan ${NAMA_PERAN[peran]} sudah diberikan.`;
  };
}

/** Guards that look at what is asked (sop/penjaga.ts TINDAKAN). */
export const TINDAKAN_SIMPAN = {
  bukanPenyusun: (berkas: Berkas, { oleh }: Tindakan): string | null => {
    if (penyusunBerkas(berkas).includes(oleh))
      return 'Anda yang menyusun daftar ini, maka pemeriksaan dan persetujuannya harus oleh orang lain.';
    // Each consent is another pair of eyes, whatever roles one person holds.
    const { diberikan } = persetujuanBerkas(berkas);
    const sudah = Object.entries(AKSI_SETUJU).some(
      ([kode, peran]) => diberikan.includes(peran) && berkas.pelaku[kode] === oleh,
    );
    return sudah
      ? 'Anda sudah menyetujui daftar ini, maka persetujuan berikutnya harus oleh orang lain.'
      : null;
  },

  /** What is documented is excluded on the day: an item that was opened belongs into no special folder. */
  butirDipilih: (_berkas: Berkas, { data, pada }: Tindakan, { butir, kalender }: Sekitar): string | null => {
    if (!butir) return null;
    const hari = kalender.tanggalLokal(pada);
    const ada = new Set(butir.filter((satu) => masihTertutup(satu, hari)).map(({ id }) => id));
    return butirBerkas({ data }).every((id) => ada.has(id))
      ? null
      : 'Ada butir DIK yang tidak ditemukan atau sudah tidak berlaku. Pilih kembali butirnya.';
  },

  /** Dossier A.1, A.4, F.3: an incoming decision is recorded with its number, its date and its file. */
  keputusanTerlampir: (
    _berkas: Berkas,
    { dokumenIds }: Tindakan,
    { kategoriDokumen }: Sekitar,
  ): string | null =>
    dokumenIds.length === 0 || kategoriDokumen?.includes('keputusan') === false
      ? 'Lampirkan file keputusannya dengan kategori “Keputusan”.'
      : null,

  /** Seed 1 langkah 2 and seed 4 langkah 1-3: without a scan there is nothing to file. */
  adaPindaian: (berkas: Berkas, { dokumenIds }: Tindakan, { kategoriDokumen }: Sekitar): string | null =>
    pindaianBerkas(berkas).length === 0 &&
    (dokumenIds.length === 0 || kategoriDokumen?.includes('dikecualikan') === false)
      ? 'Lampirkan paling sedikit satu hasil pindaian dengan kategori “Informasi dikecualikan”.'
      : null,

  semuaTerklasifikasi: (berkas: Berkas, { data }: Tindakan): string | null => {
    const baris = Array.isArray(data['klasifikasi']) ? (data['klasifikasi'] as { butir?: unknown }[]) : [];
    const disebut = baris.map(({ butir }) => String(butir));
    const semua = butirBerkas(berkas);
    if (disebut.some((id) => !semua.includes(id))) return 'Ada butir yang bukan bagian berkas ini.';
    if (new Set(disebut).size < disebut.length) return 'Ada butir yang disebut dua kali.';
    return semua.every((id) => disebut.includes(id))
      ? null
      : 'Setiap butir DIK dalam berkas ini harus diberi jenis dokumennya.';
  },
};
