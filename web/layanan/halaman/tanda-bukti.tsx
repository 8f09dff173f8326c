import { useState } from 'react';
import { formatHariTanggal } from '@ppid/domain/calendar/zona';
import type { Zona } from '@ppid/domain/satker/satker';
import { bukaKasus } from '../data/kasus.js';
import { ambilTanda, hapusTanda, type TandaTersimpan } from '../data/tanda.js';
import { KontakKantor } from '../komponen/kantor.js';
import { formatWaktu, Penjelasan } from '../komponen/penjelasan.js';
import { Kirim } from '../komponen/kirim.js';
import { useKirim } from '../lib/kirim.js';
import { pindah, Tautan } from '../rute.js';

function Batas({ jenis, tanda }: TandaTersimpan) {
  if (tanda.status === 'MENUNGGU_KELENGKAPAN' || tanda.kekurangan) {
    return (
      <div className="pesan pesan-ingat" data-uji="kekurangan">
        <h2>Permohonan belum lengkap</h2>
        <p className="baris-baru">{tanda.kekurangan}</p>
        <p>Batas waktu jawaban baru berjalan setelah kekurangan ini Anda sampaikan kepada kantor.</p>
      </div>
    );
  }
  return tanda.jatuhTempo ? (
    <>
      <h2>{jenis === 'permohonan' ? 'Jawaban paling lambat' : 'Tanggapan paling lambat'}</h2>
      <p className="jatuh-tempo" data-uji="jatuh-tempo">
        <strong>{formatHariTanggal(tanda.jatuhTempo)}</strong>
      </p>
      <Penjelasan baris={tanda.penjelasan} rezim={tanda.rezim} terbuka />
    </>
  ) : null;
}

function Isi(tersimpan: TandaTersimpan) {
  const { jenis, tanda, kantor } = tersimpan;
  const { satkerId, nomor, kode } = tanda;
  const [keadaan, lacak] = useKirim({
    kirim: () => bukaKasus({ satkerId, nomor, kode }),
    sukses: () => pindah('lacak'),
  });
  return (
    <>
      <title>{`Tanda bukti ${jenis} — PPID KPU`}</title>
      <h1 tabIndex={-1}>{jenis === 'permohonan' ? 'Permohonan Anda diterima' : 'Keberatan Anda diterima'}</h1>
      <article className="kartu tanda-bukti">
        <p className="hanya-cetak">
          <b>TANDA BUKTI {jenis.toUpperCase()} INFORMASI PUBLIK</b>
        </p>
        <dl className="rincian">
          <div>
            <dt>{jenis === 'permohonan' ? 'Nomor pendaftaran' : 'Nomor registrasi keberatan'}</dt>
            <dd className="besar" data-uji="nomor">
              {nomor}
            </dd>
          </div>
          <div>
            <dt>Kode lacak</dt>
            <dd className="besar" data-uji="kode">
              {kode}
            </dd>
          </div>
          <div>
            <dt>Diterima</dt>
            <dd>{formatWaktu(tanda.diterima, (kantor?.zona ?? 'Asia/Jakarta') as Zona)}</dd>
          </div>
        </dl>
        <p className="pesan pesan-ingat">
          <b>Simpan nomor dan kode ini.</b>{' '}
          {jenis === 'permohonan'
            ? 'Keduanya diperlukan untuk melihat proses, mengunduh surat, dan mengajukan keberatan.'
            : 'Keduanya diperlukan untuk mengikuti proses keberatan ini dan mengunduh suratnya.'}{' '}
          Jangan berikan kode kepada orang lain.
        </p>
        <Batas {...tersimpan} />
        {kantor && <KontakKantor kantor={kantor} />}
      </article>
      <div className="jangan-cetak">
        <Kirim keadaan={keadaan} label="Lihat proses" onKirim={lacak}>
          <button type="button" className="tombol tombol-kedua" onClick={() => window.print()}>
            Cetak tanda bukti
          </button>
          <button
            type="button"
            className="tombol tombol-kedua"
            onClick={() => {
              hapusTanda();
              pindah('');
            }}
          >
            Selesai
          </button>
        </Kirim>
        <p className="bantuan jarak">
          Halaman ini tersimpan di tab ini sampai Anda menekan Selesai atau menutup tab. Pada komputer yang
          dipakai bersama, tekan Selesai.
        </p>
      </div>
    </>
  );
}

export function HalamanTandaBukti() {
  const [tersimpan] = useState(ambilTanda);
  if (tersimpan) return <Isi {...tersimpan} />;
  return (
    <>
      <title>Tanda bukti — PPID KPU</title>
      <h1 tabIndex={-1}>Tanda bukti</h1>
      <p>Tidak ada tanda bukti di tab ini.</p>
      <p>
        <Tautan ke="lacak">Lacak permohonan dengan nomor dan kode</Tautan>
      </p>
    </>
  );
}
