import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { JamHukum } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { useKantor } from '../../session/kantor.js';

interface Props {
  jam: JamHukum;
  diterima: Instan;
  awalan: string;
}

/** The due date as it would be counted now, while the form is still being filled in. */
export function PratinjauWaktu({ jam, diterima, awalan }: Props) {
  const { kalender } = useKantor();
  return (
    <p className="pesan" data-uji="pratinjau" aria-live="polite">
      {awalan} <strong>{formatHariTanggal(jam.jatuhTempo)}</strong> ({jam.batasHari} hari kerja
      {jam.rezim === 'TAHAPAN' && ', masa tahapan'})
      {jam.sementara && '; sementara, karena hari libur tahun itu belum ditetapkan'}.
      {jam.diterima !== kalender.tanggalLokal(diterima) &&
        ` Diterima di luar hari atau jam kerja, maka dihitung sebagai diterima ${formatHariTanggal(jam.diterima)}.`}
    </p>
  );
}
