import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { UBAHAN_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import type { UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { AkibatUbahan } from '../components/keputusan/akibat-ubahan.js';
import { DasarKeputusan } from '../components/keputusan/dasar-keputusan.js';
import { DialogPratinjau } from '../components/keputusan/dialog-pratinjau.js';
import { galatButirKe } from '../components/keputusan/pesan-butir.js';
import { PilihUbahan, type Pilihan } from '../components/keputusan/pilih-ubahan.js';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { ubahKeputusanKpu } from '../data/keputusan-kpu.js';
import { mayCatatKeputusan } from '../lib/akses.js';
import { useHari } from '../lib/use-dik.js';
import { useKeputusan } from '../lib/use-keputusan.js';
import { useTulisKeputusan } from '../lib/use-tulis-keputusan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const TETAP: Pilihan = { apa: '', pengganti: null };

function Isi({ keputusan, butir }: { keputusan: KeputusanKpu; butir: readonly Butir[] }) {
  const pindah = useNavigate();
  const hari = useHari();
  const tulis = useTulisKeputusan(UBAHAN_KPU_RI);
  const { teks, pratinjau, galatButir: galat } = tulis;
  const [pilihan, setPilihan] = useState<Record<string, Pilihan>>({});
  const tertutup = butir.filter((b) => masihTertutup(b, hari));
  const ubahan = tertutup.flatMap((b): UbahanButir[] => {
    const { apa, pengganti } = pilihan[b.id] ?? TETAP;
    return apa === ''
      ? []
      : [{ id: b.id, apa, pengganti: apa === 'DIGANTI' ? (pengganti?.isi ?? null) : null }];
  });
  const ubahPilihan = (baru: Record<string, Pilihan>) => {
    setPilihan({ ...pilihan, ...baru });
    tulis.butirBerubah();
  };

  const lanjut = () => {
    const kurang = ubahan.flatMap(({ apa, pengganti }, i) =>
      apa === 'DIGANTI' && pengganti === null ? [[`butir.${i}.apa`, 'Isi butir penggantinya.']] : [],
    );
    const salah =
      ubahan.length === 0
        ? { butir: 'Pilih sedikitnya satu butir yang berubah.' }
        : (Object.fromEntries(kurang) as Record<string, string>);
    return tulis.lihatAkibat(
      salah,
      ubahan.filter(({ apa }) => apa === 'DICABUT').map(({ id }) => id),
    );
  };
  const tetapkan = () =>
    tulis.tetapkan(async () => {
      await ubahKeputusanKpu({
        ...{ keputusanId: keputusan.id, nomor: teks('nomor'), tanggal: teks('tanggal') },
        ...{ alasan: teks('alasan'), butir: ubahan },
      });
      await pindah(`/keputusan-kpu/${keputusan.id}`);
    });
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
      <DasarKeputusan tulis={tulis} judul="Keputusan yang mengubahnya" onLanjut={lanjut} />
      {pratinjau && (
        <DialogPratinjau
          pratinjau={pratinjau}
          labelKirim="Tetapkan perubahan"
          onKirim={tetapkan}
          onClose={tulis.tutupPratinjau}
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
                Keputusan KPU RI Nomor {satu.nomor}: {satu.tentang}
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
