import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { UBAHAN_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { FormulirView } from '../components/formulir.js';
import { AkibatUbahan } from '../components/keputusan/akibat-ubahan.js';
import { DialogPratinjau } from '../components/keputusan/dialog-pratinjau.js';
import { galatButirKe } from '../components/keputusan/pesan-butir.js';
import { PilihUbahan, type Pilihan } from '../components/keputusan/pilih-ubahan.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { GalatPanggilan } from '../data/functions.js';
import { pratinjauKeputusanKpu, ubahKeputusanKpu, type Pratinjau } from '../data/keputusan-kpu.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { teksIsian } from '../lib/isian.js';
import { useHari } from '../lib/use-dik.js';
import { useIsian } from '../lib/use-isian.js';
import { useKeputusan } from '../lib/use-keputusan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const TETAP: Pilihan = { apa: '', pengganti: null };

function Isi({ keputusan, butir }: { keputusan: KeputusanKpu; butir: readonly Butir[] }) {
  const pindah = useNavigate();
  const hari = useHari();
  const isian = useIsian(UBAHAN_KPU_RI);
  const [pilihan, setPilihan] = useState<Record<string, Pilihan>>({});
  const [galat, setGalat] = useState<Record<string, string>>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [pratinjau, setPratinjau] = useState<Pratinjau | null>(null);
  const tertutup = butir.filter((b) => masihTertutup(b, hari));
  const ubahan = tertutup.flatMap((b): UbahanButir[] => {
    const { apa, pengganti } = pilihan[b.id] ?? TETAP;
    return apa === ''
      ? []
      : [{ id: b.id, apa, pengganti: apa === 'DIGANTI' ? (pengganti?.isi ?? null) : null }];
  });
  const ubahPilihan = (baru: Record<string, Pilihan>) => {
    setPilihan({ ...pilihan, ...baru });
    setGalat({});
    setAlasan('');
  };

  const lanjut = async (): Promise<Record<string, string>> => {
    const { galat: salah } = isian.periksa();
    const kurang = ubahan.flatMap(({ apa, pengganti }, i) =>
      apa === 'DIGANTI' && pengganti === null ? [[`butir.${i}.apa`, 'Isi butir penggantinya.']] : [],
    );
    const galatPilihan: Record<string, string> =
      ubahan.length === 0
        ? { butir: 'Pilih sedikitnya satu butir yang berubah.' }
        : (Object.fromEntries(kurang) as Record<string, string>);
    setGalat(galatPilihan);
    if (salah || Object.keys(galatPilihan).length > 0) {
      setAlasan('Periksa isian yang ditandai.');
      return { ...salah };
    }
    setAlasan('');
    setSibuk(true);
    try {
      const dicabut = ubahan.filter(({ apa }) => apa === 'DICABUT').map(({ id }) => id);
      setPratinjau(await pratinjauKeputusanKpu(dicabut));
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
      await ubahKeputusanKpu({
        ...{ keputusanId: keputusan.id, nomor: teks('nomor'), tanggal: teks('tanggal') },
        ...{ alasan: teks('alasan'), butir: ubahan },
      });
      await pindah(`/keputusan-kpu/${keputusan.id}`);
    } catch (error) {
      if (!(error instanceof GalatPanggilan)) throw error;
      isian.setGalat(error.bidang);
      setGalat(error.bidang);
      setAlasan(error.message);
      setPratinjau(null);
    }
  };
  if (tertutup.length === 0) return <p className="kosong">Tidak ada lagi butir yang dikecualikan.</p>;
  return (
    <div className="tumpuk">
      <section className="kartu" aria-labelledby="ubahan-butir">
        <h2 id="ubahan-butir">Butir yang masih dikecualikan</h2>
        <ol className="butir-ubahan">
          {tertutup.map((b) => (
            <PilihUbahan
              key={b.id}
              butir={b}
              pilihan={pilihan[b.id] ?? TETAP}
              galat={galatButirKe(
                galat,
                ubahan.findIndex(({ id }) => id === b.id),
              )}
              onUbah={(satu) => ubahPilihan({ [b.id]: satu })}
            />
          ))}
        </ol>
        {galat['butir'] && (
          <p className="galat" role="alert">
            {galat['butir']}
          </p>
        )}
        {tertutup.length > 1 && (
          <button
            type="button"
            className="tombol tombol-kedua"
            onClick={() =>
              ubahPilihan(
                Object.fromEntries(
                  tertutup.map(({ id }) => [id, { ...(pilihan[id] ?? TETAP), apa: 'DICABUT' as const }]),
                ),
              )
            }
          >
            Cabut semuanya
          </button>
        )}
      </section>
      <section className="kartu" aria-labelledby="dasar-ubahan">
        <h2 id="dasar-ubahan">Keputusan yang mengubahnya</h2>
        <FormulirView
          formulir={UBAHAN_KPU_RI}
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
          labelKirim="Tetapkan perubahan"
          onKirim={tetapkan}
          onClose={() => setPratinjau(null)}
        >
          <AkibatUbahan ubahan={ubahan} butir={butir} />
        </DialogPratinjau>
      )}
    </div>
  );
}

export default function HalamanUbahKeputusan() {
  const { id = '' } = useParams();
  const { peran } = useAkun();
  const { satker } = useKantor();
  const { keputusan, butir } = useKeputusan(id);
  if (!mayCatatKeputusan(peran, satker.jenjang)) return <Navigate to={`/keputusan-kpu/${id}`} replace />;
  return (
    <>
      <title>Ubah keputusan — PPID KPU</title>
      <p>
        <Link to={`/keputusan-kpu/${id}`}>← Keputusan</Link>
      </p>
      <h1>Ubah atau cabut</h1>
      <Tampil live={keputusan}>
        {(satu) =>
          satu ? (
            <>
              <p className="redup">
                Keputusan KPU Nomor {satu.nomor}: {satu.tentang}
              </p>
              <Tampil live={butir}>{(daftar) => <Isi keputusan={satu} butir={daftar} />}</Tampil>
            </>
          ) : (
            <PesanGagal>Keputusan ini tidak tercatat.</PesanGagal>
          )
        }
      </Tampil>
    </>
  );
}
