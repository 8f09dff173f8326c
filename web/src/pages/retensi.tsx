import { useState } from 'react';
import { Link } from 'react-router';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { ApaRetensi, Retensi, StatusRetensi } from '@ppid/domain/pribadi/types';
import { DialogAlasan } from '../components/dialog-alasan.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { putuskanRetensi, watchRetensi } from '../data/pribadi.js';
import { mayPutusRetensi, mayReadRetensi } from '../lib/akses.js';
import { NAMA_JENIS } from '../lib/jenis.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const APA: Readonly<Record<ApaRetensi, string>> = {
  IDENTITAS: 'Pindaian identitas',
  DATA_PRIBADI: 'Data pribadi pemohon',
};
const STATUS: Readonly<Record<StatusRetensi, { teks: string; nada: string }>> = {
  DIUSULKAN: { teks: 'menunggu keputusan', nada: 'dekat' },
  DISETUJUI: { teks: 'sedang dilaksanakan', nada: 'biru' },
  DITOLAK: { teks: 'ditolak', nada: 'netral' },
  DITAHAN: { teks: 'ditahan', nada: 'netral' },
  DILAKSANAKAN: { teks: 'sudah dihapus', nada: 'aman' },
};

function Putuskan({ usul }: { usul: Retensi }) {
  const [dialog, setDialog] = useState<'setuju' | 'tolak' | null>(null);
  const setuju = dialog === 'setuju';
  return (
    <>
      <span className="tombol-baris">
        <button type="button" className="tombol-kecil" onClick={() => setDialog('setuju')}>
          Setujui dan hapus
        </button>
        {usul.status !== 'DISETUJUI' && usul.status !== 'DITOLAK' && (
          <button type="button" className="tombol-kecil" onClick={() => setDialog('tolak')}>
            Tolak
          </button>
        )}
      </span>
      {dialog && (
        <DialogAlasan
          judul={setuju ? 'Hapus untuk selamanya' : 'Tolak usul penghapusan'}
          keterangan={
            setuju
              ? 'Yang dihapus tidak dapat dikembalikan. Berkas, register, dan surat tetap.'
              : 'Data tetap disimpan. Alasan penolakan dicatat.'
          }
          label={setuju ? 'Catatan (boleh kosong)' : 'Alasan menolak'}
          min={setuju ? 0 : 5}
          labelKirim={setuju ? 'Hapus' : 'Tolak'}
          kirim={(catatan) => putuskanRetensi({ retensiId: usul.id, setuju, catatan })}
          hasil={({ status, alasan }) => (
            <p role="status">{status === 'DITAHAN' ? alasan : `Selesai: ${STATUS[status].teks}.`}</p>
          )}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

function Baris({ usul, boleh }: { usul: Retensi; boleh: boolean }) {
  const { nama, satker } = useKantor();
  const status = STATUS[usul.status];
  return (
    <li data-uji={usul.id}>
      <span>
        <b>{APA[usul.apa]}</b> ·{' '}
        <Link to={`/berkas/${usul.jenis}/${usul.berkasId}`}>{usul.nomor ?? NAMA_JENIS[usul.jenis]}</Link>{' '}
        <span className={`cap cap-${status.nada}`}>{status.teks}</span>
        <small>{usul.alasan}</small>
        {usul.dokumenIds.length > 0 && <small>{usul.dokumenIds.length} dokumen</small>}
        {usul.tinjau.length > 0 && (
          <small>Tetap disimpan, mohon dibaca bila menyebut orang: {usul.tinjau.join(', ')}</small>
        )}
        {usul.diputusOleh && usul.diputusPada && (
          <small>
            {nama(usul.diputusOleh)}, {formatInstan(usul.diputusPada, satker.zona)}
            {usul.catatan && `: ${usul.catatan}`}
          </small>
        )}
      </span>
      {boleh && usul.status !== 'DILAKSANAKAN' && usul.status !== 'DITAHAN' && <Putuskan usul={usul} />}
    </li>
  );
}

function Daftar({ boleh }: { boleh: boolean }) {
  const { satkerId } = useAkun();
  const live = useLive<Retensi[]>(`retensi/${satkerId}`, (next, fail) => watchRetensi(satkerId, next, fail));
  return (
    <Tampil live={live}>
      {(daftar) =>
        daftar.length === 0 ? (
          <p className="kosong">Belum ada data yang lewat masa simpannya.</p>
        ) : (
          <ul className="butir kartu">
            {daftar.map((usul) => (
              <Baris key={usul.id} usul={usul} boleh={boleh} />
            ))}
          </ul>
        )
      }
    </Tampil>
  );
}

export default function HalamanRetensi() {
  const { peran } = useAkun();
  const { satker } = useKantor();
  const { identitasHari, dataPribadiTahun } = satker.pengaturan.retensi;
  return (
    <>
      <title>Retensi — PPID KPU</title>
      <h1>Retensi data pribadi</h1>
      <p className="redup">
        Pindaian identitas disimpan {identitasHari} hari dan data pribadi {dataPribadiTahun} tahun setelah
        kasus ditutup, termasuk keberatan dan sengketanya. Setiap bulan yang lewat masa simpan diusulkan di
        sini; PPID atau Atasan PPID memutuskan.
      </p>
      {mayReadRetensi(peran) ? (
        <Daftar boleh={mayPutusRetensi(peran)} />
      ) : (
        <PesanGagal>Peran Anda tidak berwenang membaca usul retensi.</PesanGagal>
      )}
    </>
  );
}
