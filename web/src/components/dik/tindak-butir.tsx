import { useState } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import { keadaanButir, masihTertutup, sedangBerlaku } from '@ppid/domain/pengecualian/keadaanButir';
import { masaButir } from '@ppid/domain/pengecualian/masa';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { Link } from 'react-router';
import { mayBukaButir, mayCabutButir, mayPerpanjangButir } from '../../lib/akses.js';
import { arahanButir } from '../../lib/arahan-butir.js';
import { sopBerlaku, sopTerbuka } from '../../lib/sop-terbuka.js';
import { useMilik } from '../../lib/use-butir.js';
import { useHari } from '../../lib/use-dik.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { DialogBuka } from './dialog-buka.js';
import { DialogCabut } from './dialog-cabut.js';
import { DialogPeriksa } from './dialog-periksa.js';
import { DialogPerpanjang } from './dialog-perpanjang.js';
import { LanjutanButir } from './lanjutan-butir.js';

const NADA = { biasa: 'pesan', ingat: 'pesan pesan-ingat', gagal: 'pesan pesan-gagal' } as const;

type Pilihan = 'buka' | 'cabut' | 'perpanjang' | 'periksa';
const LABEL: Readonly<Record<Pilihan, string>> = {
  perpanjang: 'Perpanjang',
  buka: 'Buka sebelum berakhir',
  cabut: 'Cabut pengecualian',
  periksa: 'Catat hasil pemeriksaan',
};

interface Props {
  butir: Butir;
  dip: ButirDip | null;
  /** The running test to extend it; null where there is none. */
  diuji: Berkas | null;
  /** Refusals that cite it and would be decided anew. */
  penolakan: number;
}

/** What my roles may do with the item now: exactly what the functions of the server let in. */
function usePilihan({ butir, dip, diuji }: Props): Pilihan[] {
  const { peran, jenjang } = useAkun();
  const { sop } = useKantor();
  const hari = useHari();
  const sendiri = butir.lingkup === 'KANTOR';
  const tertutup = masihTertutup(butir, hari);
  const dapatUji =
    diuji === null &&
    sedangBerlaku(keadaanButir(butir, hari)) &&
    sopTerbuka(sop, hari, peran, jenjang).some((s) => s.sop.jenis === 'pengecualian');
  return (
    [
      ['perpanjang', sendiri && dapatUji && mayPerpanjangButir(peran)],
      ['buka', sendiri && tertutup && mayBukaButir(peran)],
      ['cabut', sendiri && tertutup && mayCabutButir(peran)],
      ['periksa', dip !== null && mayBukaButir(peran)],
    ] as const
  ).flatMap(([apa, boleh]) => (boleh ? [apa] : []));
}

/** The one sentence that says what comes next, and the buttons for those who do it. */
export function TindakButir(props: Props) {
  const { butir, dip, diuji, penolakan } = props;
  const { kalender, sop } = useKantor();
  const hari = useHari();
  const ada = (jenis: Jenis): boolean => sopBerlaku(sop, hari).some((s) => s.jenis === jenis);
  const adaSop = { uji: ada('pengecualian'), dip: ada('penyusunanDip') };
  const milik = useMilik(butir);
  const pilihan = usePilihan(props);
  const [terbuka, setTerbuka] = useState<Pilihan | null>(null);
  const [kabar, setKabar] = useState('');
  const arahan = arahanButir({ butir, dip, milik, diuji: diuji !== null, adaSop, hari, kalender });
  const tutup = () => setTerbuka(null);
  const selesai = (pesan: string) => () => {
    setTerbuka(null);
    setKabar(pesan);
  };
  return (
    <section className="kartu kartu-aksi" aria-labelledby="tindak-butir">
      <h2 id="tindak-butir">Yang perlu dilakukan</h2>
      <p className={NADA[arahan.nada]} data-uji="arahan-butir">
        {arahan.teks}
      </p>
      {milik && butir.lingkup === 'NASIONAL' && butir.dibuka === null && (
        <p className="redup">Untuk semua kantor: diubah atau dicabut dengan mencatat keputusan KPU RI.</p>
      )}
      {diuji && (
        <p>
          <Link to={`/berkas/pengecualian/${diuji.id}`}>Buka berkas uji perpanjangan</Link>
        </p>
      )}
      {pilihan.length > 0 && (
        <div className="tombol-baris">
          {pilihan.map((apa) => (
            <button
              key={apa}
              type="button"
              className={
                apa === 'cabut' || (apa === 'periksa' && !dip?.menunggu) ? 'tombol tombol-kedua' : 'tombol'
              }
              data-aksi={apa}
              onClick={() => {
                setKabar('');
                setTerbuka(apa);
              }}
            >
              {apa === 'periksa' && dip?.diperiksa
                ? 'Periksa lagi'
                : apa === 'perpanjang' && masaButir(butir, hari, kalender)?.apa === 'TINJAU'
                  ? 'Ajukan uji baru'
                  : LABEL[apa]}
            </button>
          ))}
        </div>
      )}
      <LanjutanButir butir={butir} dip={dip} diuji={diuji !== null} adaSop={adaSop} />
      <p className="kabar" role="status">
        {kabar}
      </p>
      {terbuka === 'buka' && (
        <DialogBuka
          butir={butir}
          onClose={tutup}
          onSelesai={selesai('Butir ini sekarang terbuka untuk umum.')}
        />
      )}
      {terbuka === 'cabut' && (
        <DialogCabut
          butir={butir}
          penolakan={penolakan}
          onClose={tutup}
          onSelesai={selesai('Pengecualian dicabut; butir ini sekarang terbuka untuk umum.')}
        />
      )}
      {terbuka === 'perpanjang' && <DialogPerpanjang butir={butir} onClose={tutup} />}
      {terbuka === 'periksa' && dip && (
        <DialogPeriksa
          butir={butir}
          dip={dip}
          onClose={tutup}
          onSelesai={selesai('Hasil pemeriksaan dicatat.')}
        />
      )}
    </section>
  );
}
