import { useEffect, useState } from 'react';
import type { KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { tinjauanKeputusanKpu, type HitunganKantor } from '../../data/keputusan-kpu.js';
import { PerKantor } from './dialog-pratinjau.js';

/** Refusals that revocations send back: how far the queue has come, live, and, for KPU RI, how many of which office. */
export function TinjauanPenolakan({ keputusan, rinci }: { keputusan: KeputusanKpu; rinci: boolean }) {
  const semua = Object.values(keputusan.tinjauan);
  const jumlah = (apa: 'diperiksa' | 'permohonan'): number => semua.reduce((n, t) => n + t[apa], 0);
  const menunggu = semua.some(({ status }) => status === 'MENUNGGU');
  const dikirim = jumlah('permohonan');
  const [daftar, setDaftar] = useState<readonly HitunganKantor[]>([]);
  useEffect(() => {
    if (!rinci || dikirim === 0) return;
    let batal = false;
    tinjauanKeputusanKpu(keputusan.id)
      .then(({ penolakan }) => {
        if (!batal) setDaftar(penolakan);
      })
      // The totals stand anyway; the next change asks again.
      .catch(() => undefined);
    return () => {
      batal = true;
    };
  }, [rinci, keputusan.id, dikirim]);
  if (semua.length === 0) return null;
  return (
    <section className="kartu" aria-labelledby="tinjauan">
      <h2 id="tinjauan">Penolakan yang ditinjau</h2>
      <p role="status" data-uji="tinjauan">
        <span className={`cap cap-${menunggu ? 'dekat' : 'aman'}`}>
          {menunggu ? 'sedang berjalan' : 'selesai'}
        </span>{' '}
        {jumlah('diperiksa')} penolakan diperiksa, <b>{dikirim}</b> dikirim kembali untuk diputus kembali.
      </p>
      {daftar.length > 0 && <PerKantor daftar={daftar} />}
    </section>
  );
}
