import { useState } from 'react';
import { formulirPeriksaDip } from '@ppid/domain/formulir/butir';
import { tertahanSendiri } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { periksaDip } from '../../data/dik.js';
import { useDokumenButir } from '../../lib/use-butir.js';
import { DialogFormulir } from '../dialog-formulir.js';

interface Props {
  butir: Butir;
  dip: ButirDip;
  onClose: () => void;
  onSelesai: () => void;
}

/** What PPID found in the item and its documents before it goes to the DIP (F.5.7). */
export function DialogPeriksa({ butir, dip, onClose, onSelesai }: Props) {
  const dokumen = useDokumenButir(butir);
  const nama = (id: string): string => dokumen?.semua.find((d) => d.id === id)?.nama ?? 'Dokumen tanpa nama';
  const formulir = formulirPeriksaDip(butir.dokumenIds.map((id) => ({ nilai: id, label: nama(id) })));
  // What an earlier look held back stays so until somebody takes the mark away.
  const [awal] = useState(() => ({ ditahan: dip.diperiksa?.ditahan ?? [] }));
  const hitam = Object.fromEntries(
    (dokumen?.hitam ?? []).flatMap(({ asal }) =>
      asal ? [[asal.dokumenId, 'sudah ada salinan yang dihitamkan']] : [],
    ),
  );
  const sendiri = Object.fromEntries(
    (dokumen?.semua ?? [])
      .filter(tertahanSendiri)
      .map(({ id }) => [id, 'lembar uji, ditahan dengan sendirinya']),
  );
  return (
    <DialogFormulir
      formulir={formulir}
      akibat={
        <ul className="daftar-titik">
          <li>
            <b>Siap masuk DIP</b>: dokumen yang tidak ditahan dapat dibuka satu per satu. Belum ada yang
            keluar oleh catatan ini.
          </li>
          <li>
            <b>Perlu dihitamkan</b>: semua dokumen tetap tertutup. Buat salinan yang dihitamkan dari daftar
            dokumen, lalu periksa lagi.
          </li>
        </ul>
      }
      labelKirim="Catat hasil pemeriksaan"
      awal={awal}
      tanda={{ ditahan: { ...sendiri, ...hitam } }}
      kirim={async (isi) => {
        await periksaDip(dip.id, isi);
      }}
      onSelesai={onSelesai}
      onClose={onClose}
    />
  );
}
