import { useState } from 'react';
import { BATAS } from '@ppid/domain/calendar/batas';
import { KontakKantor, PilihKantor, useDaftarKantor } from '../komponen/kantor.js';
import { Tautan } from '../rute.js';

const { BIASA, TAHAPAN } = BATAS;

/** Reverse side of the official form: rights of the applicant I-VI (dossier D.1). */
const HAK = [
  'Anda berhak meminta informasi publik, kecuali yang dikecualikan menurut UU 14 Tahun 2008 Pasal 17.',
  'Anda berhak menerima nomor pendaftaran sebagai bukti bahwa permohonan diterima. Mintalah bila belum diberi.',
  `Anda berhak menerima jawaban tertulis dalam ${BIASA.pemberitahuan.hari} hari kerja, yang dapat diperpanjang satu kali ${BIASA.perpanjangan.hari} hari kerja dengan alasan tertulis.`,
  'Bila informasi ditolak, Anda berhak mengetahui alasannya secara tertulis.',
  `Anda berhak mengajukan keberatan kepada Atasan PPID dalam ${BIASA.keberatan.hari} hari kerja, dan menerima tanggapannya dalam ${BIASA.tanggapanKeberatan.hari} hari kerja.`,
  `Bila tidak puas dengan tanggapan itu, Anda berhak mengajukan sengketa ke Komisi Informasi dalam ${BIASA.sengketa?.hari ?? 14} hari kerja.`,
] as const;

function Kontak() {
  const [id, setId] = useState('');
  const kantor = useDaftarKantor().find((k) => k.id === id);
  return (
    <section className="kartu" aria-labelledby="judul-kontak">
      <h2 id="judul-kontak">Hubungi kantor</h2>
      <p>
        Anda juga dapat meminta informasi dengan datang langsung, bersurat, menelepon, atau mengirim surel.
      </p>
      <div className="formulir jarak">
        <PilihKantor id="kontak-kantor" label="Kantor KPU" nilai={id} onChange={setId} />
        <div role="status">{kantor && <KontakKantor kantor={kantor} />}</div>
      </div>
    </section>
  );
}

export function HalamanMulai() {
  return (
    <>
      <title>Layanan Informasi Publik — PPID KPU</title>
      <h1 tabIndex={-1}>Minta informasi publik kepada KPU</h1>
      <p className="pembuka">
        Setiap warga negara dan badan hukum Indonesia berhak memperoleh informasi publik. Pengajuan tidak
        dipungut biaya dan tidak memerlukan akun.
      </p>
      <ul className="pilihan-layanan">
        <li>
          <Tautan ke="permohonan">Ajukan permohonan informasi</Tautan>
          <p>Isi formulir, lampirkan kartu identitas, dan terima nomor pendaftaran.</p>
        </li>
        <li>
          <Tautan ke="lacak">Lacak permohonan atau keberatan</Tautan>
          <p>Lihat sampai di mana prosesnya dan unduh surat jawaban.</p>
        </li>
        <li>
          <Tautan ke="keberatan">Ajukan keberatan</Tautan>
          <p>Bila permohonan ditolak, tidak dijawab, atau jawabannya tidak sesuai.</p>
        </li>
        <li>
          <Tautan ke="survei">Isi survei kepuasan</Tautan>
          <p>Nilai layanan setelah informasi Anda terima.</p>
        </li>
      </ul>
      <section className="kartu" aria-labelledby="judul-waktu">
        <h2 id="judul-waktu">Berapa lama?</h2>
        <div className="gulir" role="region" aria-label="Tabel batas waktu" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Tahap</th>
                <th scope="col">Biasa</th>
                <th scope="col">Masa tahapan pemilu atau pemilihan*</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">Jawaban atas permohonan</th>
                <td>{BIASA.pemberitahuan.hari} hari kerja</td>
                <td>{TAHAPAN.pemberitahuan.hari} hari kerja</td>
              </tr>
              <tr>
                <th scope="row">Perpanjangan, satu kali</th>
                <td>{BIASA.perpanjangan.hari} hari kerja</td>
                <td>{TAHAPAN.perpanjangan.hari} hari kerja</td>
              </tr>
              <tr>
                <th scope="row">Tanggapan atas keberatan</th>
                <td>{BIASA.tanggapanKeberatan.hari} hari kerja</td>
                <td>{TAHAPAN.tanggapanKeberatan.hari} hari kerja</td>
              </tr>
            </tbody>
          </table>
        </div>
        <p className="bantuan jarak">
          * Untuk informasi pemilu atau pemilihan. Waktu dihitung sejak permohonan yang lengkap diterima; hari
          Sabtu, Minggu, dan hari libur tidak dihitung. Tanggal pastinya tertulis pada tanda bukti.
        </p>
      </section>
      <section className="kartu" aria-labelledby="judul-hak">
        <h2 id="judul-hak">Hak Anda sebagai pemohon</h2>
        <ol className="bernomor">
          {HAK.map((hak) => (
            <li key={hak}>{hak}</li>
          ))}
        </ol>
      </section>
      <Kontak />
    </>
  );
}
