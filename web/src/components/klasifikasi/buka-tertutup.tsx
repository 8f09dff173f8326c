import { useState } from 'react';
import { SESI_BACA_MENIT } from '@ppid/domain/pengecualian/sesi';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { BagianTertutup } from '../../lib/use-tertutup.js';
import { useKantor } from '../../session/kantor.js';
import { DialogAlasan } from '../dialog-alasan.js';
import { TombolKerja } from '../tombol-kerja.js';

/** Opens the sealed parts of a classification: at once where an earlier reason still holds, else it asks for one. */
export function BukaTertutup({ tertutup, apa }: { tertutup: BagianTertutup; apa: string }) {
  const { satker } = useKantor();
  const [tanya, setTanya] = useState(false);
  if (!tertutup.boleh) return null;
  if (tertutup.terbuka)
    return (
      <p className="redup" data-uji="tertutup-terbuka">
        Anda dapat membaca bagian tertutup sampai {formatInstan(tertutup.terbuka.sampai, satker.zona)};
        pembacaan ini sudah dicatat.
      </p>
    );
  return (
    <>
      <TombolKerja
        label="Baca bagian tertutup"
        selama="Sedang dibuka…"
        apa={apa}
        gagal="Bagian tertutup tidak dapat dibuka."
        kerja={async () => setTanya(!(await tertutup.buka()))}
      />
      {tanya && (
        <DialogAlasan
          judul="Baca bagian tertutup"
          keterangan={`Berlaku ${SESI_BACA_MENIT} menit untuk berkas ini. Siapa yang membaca, kapan, dan alasannya dicatat.`}
          label="Alasan membaca"
          labelKirim="Baca"
          kirim={tertutup.buka}
          hasil={null}
          onClose={() => setTanya(false)}
        />
      )}
    </>
  );
}
