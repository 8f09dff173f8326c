import { useState } from 'react';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { formatBulan, formatHariTanggal } from '@ppid/domain/calendar/format';
import type { JenisLaporan, Laporan, StatusLaporan } from '@ppid/domain/laporan/types';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { Unduh } from '../components/unduh.js';
import { buatLaporan, watchLaporan } from '../data/laporan.js';
import { mayBuatLaporan, mayReadLaporan } from '../lib/akses.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const STATUS: Readonly<Record<StatusLaporan, { teks: string; nada: string }>> = {
  MENUNGGU: { teks: 'menunggu', nada: 'netral' },
  DIBUAT: { teks: 'sedang dibuat', nada: 'netral' },
  TERBIT: { teks: 'terbit', nada: 'aman' },
  GAGAL: { teks: 'gagal', nada: 'terlambat' },
};

function namaLaporan(laporan: Pick<Laporan, 'jenis' | 'periode'>): string {
  return laporan.jenis === 'bulanan'
    ? `Laporan bulanan ${formatBulan(laporan.periode)}`
    : `Laporan harian ${formatHariTanggal(laporan.periode)}`;
}

function Baris({ laporan, boleh }: { laporan: Laporan; boleh: boolean }) {
  const { satker } = useKantor();
  const { angka } = laporan;
  const nama = namaLaporan(laporan);
  const status = STATUS[laporan.status];
  return (
    <li data-uji={laporan.id}>
      <span>
        <b>{nama}</b> <span className={`cap cap-${status.nada}`}>{status.teks}</span>
        <small>
          {angka && `${angka.masuk} masuk, ${angka.dijawab} dijawab, ${angka.terlambat} terlambat · `}
          dibuat {formatInstan(laporan.dibuat, satker.zona)}
        </small>
        {laporan.alasanGagal && <p className="galat">{laporan.alasanGagal}</p>}
      </span>
      {boleh && laporan.status === 'TERBIT' && (
        <span className="tombol-baris">
          {laporan.pdf && <Unduh path={laporan.pdf} nama={`${nama}.pdf`} label="PDF" />}
          {laporan.xlsx && <Unduh path={laporan.xlsx} nama={`${nama}.xlsx`} label="XLSX" />}
        </span>
      )}
    </li>
  );
}

function BuatLaporan() {
  const { kalender } = useKantor();
  const hari = kalender.tanggalLokal(useKini());
  const [sibuk, setSibuk] = useState(false);
  const [pesan, setPesan] = useState('');
  const buat = async (jenis: JenisLaporan, periode: string) => {
    setSibuk(true);
    setPesan('');
    try {
      await buatLaporan(jenis, periode);
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Laporan tidak dapat dibuat.');
    } finally {
      setSibuk(false);
    }
  };
  return (
    <div>
      <div className="tombol-baris">
        <button
          type="button"
          className="tombol"
          disabled={sibuk}
          onClick={() => void buat('bulanan', hari.slice(0, 7))}
        >
          {sibuk ? 'Sedang diproses…' : 'Buat laporan bulan ini'}
        </button>
        <button
          type="button"
          className="tombol tombol-kedua"
          disabled={sibuk}
          onClick={() => void buat('harian', hari)}
        >
          Buat laporan hari ini
        </button>
      </div>
      {pesan && <PesanGagal>{pesan}</PesanGagal>}
    </div>
  );
}

export default function HalamanLaporan() {
  const { satkerId, peran } = useAkun();
  const boleh = mayReadLaporan(peran);
  const live = useLive<Laporan[]>(`laporan/${satkerId}`, (next, fail) => watchLaporan(satkerId, next, fail));
  return (
    <>
      <title>Laporan — PPID KPU</title>
      <div className="judul-baris">
        <h1>Laporan</h1>
        {mayBuatLaporan(peran) && <BuatLaporan />}
      </div>
      {!boleh && (
        <p className="redup">Unduhan laporan memuat nama pemohon dan tidak dapat dibuka dengan peran Anda.</p>
      )}
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="kosong">Belum ada laporan.</p>
          ) : (
            <ul className="butir kartu">
              {daftar.map((laporan) => (
                <Baris key={laporan.id} laporan={laporan} boleh={boleh} />
              ))}
            </ul>
          )
        }
      </Tampil>
    </>
  );
}
