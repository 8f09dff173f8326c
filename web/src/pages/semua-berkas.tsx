import { useState } from 'react';
import type { Berkas, StatusBerkas } from '@ppid/domain/berkas/types';
import { DaftarBerkas } from '../components/daftar-berkas.js';
import { Tampil } from '../components/pesan.js';
import { BATAS_SEMUA, watchSemua } from '../data/berkas.js';
import { NAMA_STATUS } from '../lib/fakta.js';
import { SEMUA_JENIS } from '../lib/jenis.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { useAkun } from '../session/session.js';

type Saringan = StatusBerkas | '';

export default function SemuaBerkas() {
  const { satkerId } = useAkun();
  const kini = useKini();
  const [status, setStatus] = useState<Saringan>('');
  const live = useLive<Berkas[]>(`semua/${satkerId}/${status}`, (next, fail) =>
    watchSemua(satkerId, SEMUA_JENIS, status || null, next, fail),
  );
  return (
    <>
      <title>Semua berkas — PPID KPU</title>
      <div className="judul-baris">
        <h1>Semua berkas</h1>
        <div className="saringan">
          <label htmlFor="status">Status</label>
          <select id="status" value={status} onChange={(e) => setStatus(e.target.value as Saringan)}>
            <option value="">Semua</option>
            {Object.entries(NAMA_STATUS).map(([nilai, { teks }]) => (
              <option key={nilai} value={nilai}>
                {teks}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="kosong">Belum ada berkas.</p>
          ) : (
            <>
              <p className="redup">
                {daftar.length === BATAS_SEMUA
                  ? `${BATAS_SEMUA} berkas yang terakhir berubah.`
                  : `${daftar.length} berkas.`}
              </p>
              <DaftarBerkas daftar={daftar} kini={kini} />
            </>
          )
        }
      </Tampil>
    </>
  );
}
