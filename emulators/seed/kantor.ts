import type { Satker, Zona } from '@ppid/domain/satker/satker';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';

/** "(contoh)" marks what no source states; a seed's own value carries no mark. */
interface Kantor {
  id: string;
  nama: string;
  kode: string;
  indukId: string | null;
  zona: Zona;
  kota: string;
  alamat?: string;
  telepon?: string;
  surel?: string;
}

const jenjangDari = (indukId: string | null, id: string): Satker['jenjang'] =>
  indukId === null ? 'RI' : id.startsWith('prov-') ? 'PROVINSI' : 'KABKOTA';

function kantor(k: Kantor): Satker {
  return {
    id: k.id,
    nama: k.nama,
    kode: k.kode,
    jenjang: jenjangDari(k.indukId, k.id),
    indukId: k.indukId,
    zona: k.zona,
    alamat: k.alamat ?? `Jalan Contoh Nomor 1, ${k.kota} (contoh)`,
    telepon: k.telepon ?? '(000) 000000 (contoh)',
    surel: k.surel ?? `ppid@${k.id}.ppid.test`,
    kota: k.kota,
    laman: `https://${k.id}.ppid.test`,
    pengaturan: PENGATURAN_BAWAAN,
  };
}

/** KPU RI, the four offices of the source SOPs and their provinces. Codes: region codes of the Ministry of Home Affairs. */
export const KANTOR: Satker[] = [
  kantor({ id: 'kpu-ri', nama: 'KPU RI', kode: '00', indukId: null, zona: 'Asia/Jakarta', kota: 'Jakarta' }),
  kantor({
    id: 'prov-sumatera-barat',
    nama: 'KPU Provinsi Sumatera Barat',
    kode: '13',
    indukId: 'kpu-ri',
    zona: 'Asia/Jakarta',
    kota: 'Padang',
  }),
  kantor({
    id: 'prov-nusa-tenggara-timur',
    nama: 'KPU Provinsi Nusa Tenggara Timur',
    kode: '53',
    indukId: 'kpu-ri',
    zona: 'Asia/Makassar',
    kota: 'Kupang',
  }),
  kantor({
    id: 'prov-bengkulu',
    nama: 'KPU Provinsi Bengkulu',
    kode: '17',
    indukId: 'kpu-ri',
    zona: 'Asia/Jakarta',
    kota: 'Bengkulu',
  }),
  kantor({
    id: 'prov-kalimantan-barat',
    nama: 'KPU Provinsi Kalimantan Barat',
    kode: '61',
    indukId: 'kpu-ri',
    zona: 'Asia/Pontianak',
    kota: 'Pontianak',
  }),
  kantor({
    id: 'kab-kepulauan-mentawai',
    nama: 'KPU Kabupaten Kepulauan Mentawai',
    kode: '1309',
    indukId: 'prov-sumatera-barat',
    zona: 'Asia/Jakarta',
    kota: 'Tuapejat',
  }),
  kantor({
    id: 'kab-manggarai-barat',
    nama: 'KPU Kabupaten Manggarai Barat',
    kode: '5315',
    indukId: 'prov-nusa-tenggara-timur',
    zona: 'Asia/Makassar',
    kota: 'Labuan Bajo',
  }),
  kantor({
    id: 'kota-pontianak',
    nama: 'KPU Kota Pontianak',
    kode: '6171',
    indukId: 'prov-kalimantan-barat',
    zona: 'Asia/Pontianak',
    kota: 'Pontianak',
    // Cover of seed 4.
    alamat: 'Jl. Johar No. 1A Pontianak',
    telepon: '(0561) 740021',
    surel: 'kota_pontianak@kpu.go.id',
  }),
];
