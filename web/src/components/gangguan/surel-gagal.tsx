import { useState } from 'react';
import { Link } from 'react-router';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Surel } from '@ppid/domain/surat/surel';
import { BATAS_GANGGUAN, kirimUlangSurel, watchSurelGagal } from '../../data/gangguan.js';
import { mayKirimUlang } from '../../lib/akses.js';
import { berkasSurel, kabarKirim, tujuanSurel } from '../../lib/gangguan.js';
import { useLive } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { DialogKonfirmasi } from '../dialog-konfirmasi.js';
import { Tampil } from '../pesan.js';

interface PropsBaris {
  surel: Surel;
  boleh: boolean;
  onKirim: () => void;
}

function Baris({ surel, boleh, onKirim }: PropsBaris) {
  const { satker } = useKantor();
  const gagal = surel.status === 'GAGAL';
  const berkas = berkasSurel(surel);
  return (
    <li data-uji="surel-gagal">
      <span>
        <b>{surel.subjek}</b>{' '}
        <span className={`cap cap-${gagal ? 'terlambat' : 'dekat'}`}>{gagal ? 'gagal' : 'tidak pasti'}</span>
        <small>
          Kepada {tujuanSurel(surel)}
          {berkas && (
            <>
              {' '}
              · <Link to={berkas}>buka berkasnya</Link>
            </>
          )}{' '}
          · {formatInstan(surel.dibuat, satker.zona)}
        </small>
        {surel.alasan && <p className={gagal ? 'galat' : 'ingat'}>{surel.alasan}</p>}
      </span>
      {boleh && (
        <button
          type="button"
          className="tombol-kecil"
          aria-label={`Kirim ulang: ${surel.subjek}`}
          onClick={onKirim}
        >
          Kirim ulang
        </button>
      )}
    </li>
  );
}

function Akibat({ surel }: { surel: Surel }) {
  return (
    <>
      <p>
        Surel “{surel.subjek}” dikirim sekali lagi kepada {tujuanSurel(surel)}, ke alamat yang berlaku
        sekarang.
      </p>
      {surel.status === 'TIDAK_PASTI' && (
        <p>
          <b>Surel ini mungkin sudah sampai.</b> Tanyakan dahulu kepada penerimanya; bila sudah, ia
          menerimanya dua kali.
        </p>
      )}
    </>
  );
}

/** Mails that did not leave, with the button that sends them again. */
export function SurelGagal() {
  const { satkerId, peran } = useAkun();
  const [dipilih, setDipilih] = useState<Surel | null>(null);
  const [kabar, setKabar] = useState('');
  const live = useLive<Surel[]>(`surel-gagal/${satkerId}`, (next, fail) =>
    watchSurelGagal(satkerId, next, fail),
  );
  const kirim = async (surel: Surel): Promise<void> => {
    const { status } = await kirimUlangSurel(surel.id);
    setKabar(kabarKirim(surel, status));
    setDipilih(null);
  };
  return (
    <section className="kartu" aria-labelledby="surel-gagal">
      <h2 id="surel-gagal">Surel yang tidak terkirim</h2>
      <p role="status">{kabar}</p>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Semua surel terkirim.</p>
          ) : (
            <ul className="butir">
              {daftar.map((surel) => (
                <Baris
                  key={surel.id}
                  surel={surel}
                  boleh={mayKirimUlang(peran)}
                  onKirim={() => setDipilih(surel)}
                />
              ))}
            </ul>
          )
        }
      </Tampil>
      {live.data?.length === BATAS_GANGGUAN && (
        <p className="redup">Ditampilkan {BATAS_GANGGUAN} yang terbaru.</p>
      )}
      {dipilih && (
        <DialogKonfirmasi
          judul="Kirim ulang surel"
          akibat={<Akibat surel={dipilih} />}
          labelKirim="Kirim ulang"
          kirim={() => kirim(dipilih)}
          onClose={() => setDipilih(null)}
        />
      )}
    </section>
  );
}
