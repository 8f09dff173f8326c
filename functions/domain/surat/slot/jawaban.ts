import type { SumberPerintah } from '../../permohonan/perintah.js';
import { formatRupiah } from '../../laporan/angka.js';
import { angka, larik, teks, type Isian } from '../isian.js';
import { isianForm, namaBentuk, namaHasilSurat, namaPenguasaan, uraianPasal17 } from '../permohonan.js';
import { sebutLembar } from '../petikan.js';
import type { Slot } from '../templat-data.js';
import type { ModelSurat } from '../types.js';
import { slotMinta } from './permohonan.js';

const DIBERI = ['DITERIMA_SELURUHNYA', 'DITERIMA_SEBAGIAN'];

/** What PPID answered: form `pemberitahuan`, form `penolakan`, or given at once (form `pemberian`: all of it). */
function slotDasar(isi: Isian): Slot {
  return {
    pasal17: larik(isi, 'pasal17').map(uraianPasal17),
    undangUndang: teks(isi, 'undangUndang'),
    alasan: teks(isi, 'penjelasan') || teks(isi, 'alasan'),
    konsekuensi: teks(isi, 'konsekuensi'),
    itemDik: teks(isi, 'itemDik'),
    lembarUji: sebutLembar(isi),
    penghitaman: teks(isi, 'penghitaman'),
  };
}

/** D.3: content by UU 14/2008 Ps 22(7). */
export function slotPemberitahuan(m: ModelSurat): Slot {
  const isi = m.surat.isi;
  const hasil = teks(isi, 'hasil') || 'DITERIMA_SELURUHNYA';
  const waktu = angka(isi, 'waktuPenyediaan') ?? 0;
  const biaya = angka(isi, 'biaya') ?? 0;
  const diberi = DIBERI.includes(hasil);
  return {
    ...slotMinta(m),
    ...slotDasar(isi),
    ...slotUlang(m),
    hasil: namaHasilSurat(hasil),
    penguasaan: penguasaan(isi),
    diberi,
    ditahan: hasil !== 'DITERIMA_SELURUHNYA',
    dikecualikan: hasil === 'DITOLAK' || hasil === 'DITERIMA_SEBAGIAN',
    sebab:
      hasil === 'TIDAK_DIKUASAI'
        ? 'Informasi tidak dikuasai atau belum didokumentasikan'
        : 'Informasi termasuk informasi yang dikecualikan',
    bentuk: namaBentuk(larik(isi, 'bentuk')),
    biaya: biaya > 0 ? formatRupiah(biaya) : 'Tidak dipungut biaya',
    waktuPenyediaan: waktu > 0 ? `${waktu} hari kerja` : diberi ? 'Diberikan saat pemberitahuan ini' : '',
    keterangan: teks(isi, 'keterangan'),
  };
}

const ASAL_PERINTAH: Readonly<Partial<Record<SumberPerintah, string>>> = {
  KEBERATAN: 'tanggapan Atasan PPID atas keberatan',
  SENGKETA: 'putusan Komisi Informasi',
  PENCABUTAN_DIK: 'keputusan pencabutan informasi yang dikecualikan',
};

/**
 * The order of Atasan PPID or Komisi Informasi, or the revocation, that this letter carries out (dossier D.6); empty in a letter from before the
 * order. An objection to silence leads to the first answer: it carries the order out, but replaces nothing.
 */
function slotUlang({ berkas, surat }: ModelSurat): Slot {
  const perintah = isianForm(berkas, 'perintah');
  const pada = teks(perintah, 'pada');
  const berlaku = pada === '' ? teks(berkas.data, 'dijawabUlang') !== '' : surat.dibuat >= pada;
  const nomor = teks(perintah, 'nomor');
  const asal = ASAL_PERINTAH[teks(perintah, 'sumber') as SumberPerintah];
  const perintahDari = berlaku && asal ? asal + (nomor ? ` nomor ${nomor}` : '') : '';
  const dijawab = teks(berkas.data, 'dijawab');
  const menggantikan = perintahDari !== '' && (pada === '' || (dijawab !== '' && dijawab < pada));
  return { perintahDari, menggantikan, jawabanPertama: perintahDari !== '' && !menggantikan };
}

function penguasaan(isi: Isian): string {
  const kode = teks(isi, 'penguasaan') || 'KAMI';
  return kode === 'BADAN_LAIN' ? `Badan publik lain, yaitu ${teks(isi, 'badanLain')}` : namaPenguasaan(kode);
}

/** D.4; `sebagian` where only a part is withheld and the rest is given with the part blacked out. */
export function slotPenolakan(m: ModelSurat): Slot {
  const sebagian = teks(m.surat.isi, 'hasil') === 'DITERIMA_SEBAGIAN';
  return {
    ...slotMinta(m),
    ...slotDasar(m.surat.isi),
    sebagian,
    putusan: sebagian ? 'DITOLAK SEBAGIAN' : 'DITOLAK',
  };
}
