import { AKSI_BUKA, type Berkas, type Tindakan } from '@ppid/domain/berkas/types';
import { barisKeberatan } from '@ppid/domain/laporan/keberatan';
import type { BarisKeberatan } from '@ppid/domain/laporan/baris';
import { advance } from '@ppid/domain/sop/engine';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import { PENGATURAN } from '../calendar/kantor.js';
import { CONTOH } from '../formulir/contoh.js';
import { jalankan, KALENDER, PEMOHON, SATKER, TOLAK, wib, type Babak, type Perjalanan } from './bantu.js';

export const PEJABAT = { nama: 'Drs. Contoh Atasan', jabatan: 'Sekretaris KPU Provinsi Bengkulu' };

/** A request refused on 5 November 2026 and handed over the same day. */
export const ditolak = (): Berkas =>
  jalankan('0002/PPID/17/XI/2026', ['2026-11-03', '10:00'], {}, [
    ['2026-11-03', '10:20', 'DESK', 'lengkap'],
    ['2026-11-03', '10:30', 'DESK', 'termasukDik'],
    ['2026-11-05', '10:00', 'PPID', 'tetapkanPenolakan', TOLAK],
    ['2026-11-05', '10:05', 'DESK', 'informasikan'],
    ['2026-11-05', '10:10', 'DESK', 'serahkan', { cara: 'EMAIL', tanggal: '2026-11-05' }],
  ]).berkas;

const tanpaNik = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(PEMOHON).filter(([kunci]) => kunci !== 'nik'));

/** Runs an objection through the real engine; throws with the reason when the engine refuses. */
export function keberatan(
  [tanggal, jam]: [string, string],
  data: Record<string, unknown>,
  babak: Babak[],
  permohonan: Berkas | null = ditolak(),
): Perjalanan {
  let berkas: Berkas | null = null;
  const jejak: Perjalanan['jejak'] = [];
  const lakukan = (bagian: Pick<Tindakan, 'langkah' | 'aksi' | 'peran' | 'data'>, pada: string) => {
    const tindakan: Tindakan = {
      id: `k${jejak.length + 1}`,
      pribadi: bagian.aksi === AKSI_BUKA && !permohonan ? tanpaNik() : null,
      dokumenIds: ['lampiran-1'],
      catatan: '',
      oleh: `uid-${bagian.peran}`,
      pada,
      ...bagian,
    };
    const hasil = advance(SOP_KEBERATAN_BENGKULU, berkas, tindakan, {
      satker: { id: SATKER.id, jenjang: SATKER.jenjang, pengaturan: PENGATURAN },
      kalender: KALENDER,
      nomor: '0001/KEB-PPID/17/XI/2026',
      berkasId: 'keb-1',
      permohonan,
    });
    if (!hasil.diterima) throw new Error(`${bagian.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
    jejak.push({ sebelum: berkas, sesudah: hasil.berkas, riwayat: hasil.riwayat });
    berkas = hasil.berkas;
  };
  const isi = {
    ...CONTOH['keberatan']?.data,
    nomorPermohonan: permohonan?.nomor ?? '',
    diterima: wib(tanggal, jam),
    ...data,
  };
  lakukan({ langkah: 0, aksi: AKSI_BUKA, peran: 'DESK', data: isi }, wib(tanggal, jam));
  for (const [hari, pukul, peran, aksi, dataAksi] of babak) {
    const langkah = SOP_KEBERATAN_BENGKULU.langkah.find(
      (l) => l.no === jejak.at(-1)?.sesudah.langkahAktif?.no,
    );
    const formulir = langkah?.aksi.find((a) => a.kode === aksi)?.formulir;
    lakukan(
      {
        langkah: langkah?.no ?? 99,
        aksi,
        peran,
        data: dataAksi ?? { ...(formulir ? CONTOH[formulir]?.data : {}) },
      },
      wib(hari, pukul),
    );
  }
  const akhir = jejak.at(-1);
  if (!akhir) throw new Error('nothing happened');
  return { berkas: akhir.sesudah, jejak };
}

export const SAMPAI_ATASAN: Babak[] = [
  ['2026-11-20', '09:00', 'DESK', 'teruskan'],
  ['2026-11-23', '09:00', 'PPID', 'sampaikanBahan'],
];

/** Granted in part on 30 November, seven working days after the objection of 19 November; then a dispute and its outcome. */
export const sampaiSengketa = (): Perjalanan =>
  keberatan(['2026-11-19', '09:00'], { alasan: ['a', 'd'] }, [
    ...SAMPAI_ATASAN,
    [
      '2026-11-30',
      '09:00',
      'ATASAN_PPID',
      'kabulkan',
      {
        keputusan: 'MENGABULKAN_SEBAGIAN',
        pokok: 'Penolakan seluruhnya.',
        tanggapan: 'Nomor rekening ditutup, sisanya dapat diberikan.',
        perintah: 'Berikan salinan dengan nomor rekening dihitamkan.',
        batas: '2026-12-07',
      },
    ],
    ['2026-12-01', '09:00', 'DESK', 'sampaikanPerintah', { cara: 'EMAIL', tanggal: '2026-12-01' }],
    ['2026-12-04', '09:00', 'PPID', 'laksanakan', { tanggal: '2026-12-04', uraian: 'Sudah diberikan.' }],
    [
      '2026-12-10',
      '09:00',
      'DESK',
      'catatSengketa',
      { nomorPerkara: '12/KI/2026', tanggal: '2026-12-10', komisi: 'Komisi Informasi Provinsi Bengkulu' },
    ],
    ['2026-12-17', '09:00', 'PPID', 'catatSidang', { tanggal: '2026-12-17', agenda: 'MEDIASI' }],
    ['2026-12-21', '09:00', 'PPID', 'catatSidang', { tanggal: '2026-12-21', agenda: 'AJUDIKASI' }],
    [
      '2026-12-28',
      '09:00',
      'PPID',
      'catatPutusan',
      { nomor: '1/PTS/2026', tanggal: '2026-12-28', amar: 'GUGUR', isi: 'Gugur.' },
    ],
  ]);

export const baris = ({ berkas }: Perjalanan): BarisKeberatan =>
  barisKeberatan(berkas, { ...PEMOHON, namaKuasa: 'Budi Santoso' }, KALENDER, () => PEJABAT);
