import { useNavigate } from 'react-router';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { hariTerakhir } from '@ppid/domain/pengecualian/jangka';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { perpanjangButir } from '../../data/dik.js';
import { DialogKonfirmasi } from '../dialog-konfirmasi.js';

/** No field to fill: the new test asks for everything. */
export function DialogPerpanjang({ butir, onClose }: { butir: Butir; onClose: () => void }) {
  const navigate = useNavigate();
  const akhir = hariTerakhir(butir.pasal17, butir.jangka);
  return (
    <DialogKonfirmasi
      judul="Perpanjang pengecualian"
      akibat={
        <>
          <p>
            <b>
              Berkas klasifikasi baru dibuka untuk menguji lagi butir ini. Tanggalnya sendiri tidak berubah.
            </b>
          </p>
          <ul className="daftar-titik">
            <li>Perpanjangan berlaku hanya bila uji baru selesai dan ada keputusan penetapan baru.</li>
            {akhir && (
              <li>
                Tanpa keputusan baru sampai {formatHariTanggal(akhir)}, informasi ini terbuka dengan
                sendirinya.
              </li>
            )}
          </ul>
        </>
      }
      labelKirim="Buka uji perpanjangan"
      kirim={async () => {
        const { berkasId } = await perpanjangButir(butir.id);
        await navigate(`/berkas/pengecualian/${berkasId}`);
      }}
      onClose={onClose}
    />
  );
}
