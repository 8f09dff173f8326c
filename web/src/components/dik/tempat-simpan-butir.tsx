import { sebutLokasi } from '@ppid/domain/laporan/lokasiDik';
import type { Tertutup } from '@ppid/domain/pengecualian/types';
import { watchTertutup } from '../../data/tertutup.js';
import { mayReadTertutup } from '../../lib/akses.js';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Kunci } from '../klasifikasi/kunci.js';

/** The place of the archive, for those who keep the special folder. */
export function TempatSimpanButir({ berkasId }: { berkasId: string }) {
  const { satkerId, peran } = useAkun();
  const boleh = mayReadTertutup(peran, 'SIMPAN');
  const live = useLive<Tertutup[]>(boleh ? `tempat/${satkerId}/${berkasId}` : null, (next, fail) =>
    watchTertutup({ satkerId, jenis: 'pendokumentasian', berkasId }, 'SIMPAN', next, fail),
  );
  if (!boleh) return <Kunci untuk="SIMPAN" />;
  if (live.status !== 'ada') return null;
  const akhir = live.data.at(-1);
  return (
    <p className="catatan" data-uji="tempat-simpan">
      {(akhir && sebutLokasi(akhir)) || 'Tempat simpan belum dicatat.'}
    </p>
  );
}
