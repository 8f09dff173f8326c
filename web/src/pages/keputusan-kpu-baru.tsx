import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { KEPUTUSAN_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import { DasarKeputusan } from '../components/keputusan/dasar-keputusan.js';
import type { ButirTerisi } from '../components/keputusan/dialog-butir.js';
import { DialogPratinjau } from '../components/keputusan/dialog-pratinjau.js';
import { SusunButir } from '../components/keputusan/susun-butir.js';
import { catatKeputusanKpu } from '../data/keputusan-kpu.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { useTulisKeputusan } from '../lib/use-tulis-keputusan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Isi() {
  const pindah = useNavigate();
  const tulis = useTulisKeputusan(KEPUTUSAN_KPU_RI);
  const { teks, pratinjau } = tulis;
  const [butir, setButir] = useState<ButirTerisi[]>([]);
  const lanjut = () =>
    tulis.lihatAkibat(butir.length === 0 ? { butir: 'Tambahkan sedikitnya satu butir.' } : {}, []);
  const tetapkan = () =>
    tulis.tetapkan(async () => {
      const { keputusanId } = await catatKeputusanKpu({
        ...{ nomor: teks('nomor'), tanggal: teks('tanggal'), tentang: teks('tentang') },
        butir: butir.map(({ isi }) => isi),
      });
      await pindah(`/keputusan-kpu/${keputusanId}`);
    });
  return (
    <div className="tumpuk">
      <SusunButir
        butir={butir}
        galat={tulis.galatButir}
        onUbah={(baru) => {
          setButir(baru);
          tulis.butirBerubah();
        }}
      />
      <DasarKeputusan
        tulis={tulis}
        judul="Keputusan yang menetapkannya"
        keterangan="File keputusannya diunggah setelah tercatat."
        onLanjut={lanjut}
      />
      {pratinjau && (
        <DialogPratinjau
          pratinjau={pratinjau}
          labelKirim="Catat keputusan"
          onKirim={tetapkan}
          onClose={tulis.tutupPratinjau}
        >
          <p>
            <b>{butir.length} butir</b> menjadi dikecualikan dengan Keputusan KPU RI Nomor {teks('nomor')}:
          </p>
          <ul className="daftar-titik">
            {butir.map(({ isi }, i) => (
              <li key={i}>{isi.informasi}</li>
            ))}
          </ul>
        </DialogPratinjau>
      )}
    </div>
  );
}

export default function HalamanKeputusanBaru() {
  const { peran } = useAkun();
  const { satker } = useKantor();
  if (!mayCatatKeputusan(peran, satker.jenjang)) return <Navigate to="/keputusan-kpu" replace />;
  return (
    <>
      <title>Catat keputusan — PPID KPU</title>
      <p>
        <Link to="/keputusan-kpu">← Keputusan KPU RI</Link>
      </p>
      <h1>Catat keputusan untuk semua kantor</h1>
      <Isi />
    </>
  );
}
