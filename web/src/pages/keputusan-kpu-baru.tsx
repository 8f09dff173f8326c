import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { KEPUTUSAN_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import type { ButirTerisi } from '../components/keputusan/dialog-butir.js';
import { DialogPratinjau } from '../components/keputusan/dialog-pratinjau.js';
import { SusunButir } from '../components/keputusan/susun-butir.js';
import { FormulirView } from '../components/formulir.js';
import { GalatPanggilan } from '../data/functions.js';
import { catatKeputusanKpu, pratinjauKeputusanKpu, type Pratinjau } from '../data/keputusan-kpu.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { teksIsian } from '../lib/isian.js';
import { useIsian } from '../lib/use-isian.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Isi() {
  const pindah = useNavigate();
  const isian = useIsian(KEPUTUSAN_KPU_RI);
  const [butir, setButir] = useState<ButirTerisi[]>([]);
  const [galatButir, setGalatButir] = useState<Record<string, string>>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [pratinjau, setPratinjau] = useState<Pratinjau | null>(null);

  const lanjut = async (): Promise<Record<string, string>> => {
    const { galat } = isian.periksa();
    const tanpaButir = butir.length === 0 ? { butir: 'Tambahkan sedikitnya satu butir.' } : {};
    setGalatButir(tanpaButir);
    if (galat || butir.length === 0) {
      setAlasan('Periksa isian yang ditandai.');
      return { ...galat };
    }
    setAlasan('');
    setSibuk(true);
    try {
      setPratinjau(await pratinjauKeputusanKpu([]));
    } catch (error) {
      setAlasan(error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi.');
    } finally {
      setSibuk(false);
    }
    return {};
  };
  const tetapkan = async (): Promise<void> => {
    const teks = (kunci: string): string => teksIsian(isian.isi[kunci]);
    try {
      const { keputusanId } = await catatKeputusanKpu({
        ...{ nomor: teks('nomor'), tanggal: teks('tanggal'), tentang: teks('tentang') },
        butir: butir.map(({ isi }) => isi),
      });
      await pindah(`/keputusan-kpu/${keputusanId}`);
    } catch (error) {
      if (!(error instanceof GalatPanggilan)) throw error;
      isian.setGalat(error.bidang);
      setGalatButir(error.bidang);
      setAlasan(error.message);
      setPratinjau(null);
    }
  };
  return (
    <div className="tumpuk">
      <SusunButir
        butir={butir}
        galat={galatButir}
        onUbah={(baru) => {
          setButir(baru);
          setGalatButir({});
          setAlasan('');
        }}
      />
      <section className="kartu" aria-labelledby="dasar-keputusan">
        <h2 id="dasar-keputusan">Keputusan yang menetapkannya</h2>
        <p className="redup">File keputusannya diunggah setelah tercatat.</p>
        <FormulirView
          formulir={KEPUTUSAN_KPU_RI}
          isi={isian.isi}
          galat={Object.fromEntries(Object.entries(isian.galat).filter(([k]) => !k.startsWith('butir')))}
          alasan={alasan}
          sibuk={sibuk}
          labelKirim="Lanjut: lihat akibatnya"
          catatan={null}
          onChange={(kunci, nilai) => {
            isian.ubah(kunci, nilai);
            setAlasan('');
          }}
          onCatatan={() => undefined}
          onSubmit={lanjut}
        />
      </section>
      {pratinjau && (
        <DialogPratinjau
          pratinjau={pratinjau}
          labelKirim="Catat keputusan"
          onKirim={tetapkan}
          onClose={() => setPratinjau(null)}
        >
          <p>
            <b>{butir.length} butir</b> menjadi dikecualikan dengan Keputusan KPU Nomor{' '}
            {teksIsian(isian.isi['nomor'])}:
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
