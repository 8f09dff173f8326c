import { useState } from 'react';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { lepasDokumen } from '../../data/dokumen.js';
import { mayLepasTertutup } from '../../lib/akses.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { DialogAlasan } from '../dialog-alasan.js';

const SEBAB = {
  SAMA: 'isinya sama dengan',
  SALINAN: 'salinan dari dokumen yang isinya sama dengan',
} as const;

const LABEL = 'Buka kembali untuk seluruh kantor';

/** Why a document that was ordinary is closed; PPID may release it once nothing holds the other one excluded. */
export function TandaDitutup({ dokumen: { id, nama, ditutup } }: { dokumen: Dokumen }) {
  const { satker } = useKantor();
  const { peran } = useAkun();
  const [tanya, setTanya] = useState(false);
  if (!ditutup) return null;
  return (
    <>
      <p className="ingat" data-uji="ditutup">
        Ditutup {formatInstan(ditutup.pada, satker.zona)} karena {SEBAB[ditutup.sebab]} “{ditutup.nama}”, yang
        dikecualikan.
      </p>
      {mayLepasTertutup(peran) && (
        <button
          type="button"
          className="tombol-kecil"
          aria-label={`${LABEL}: ${nama}`}
          onClick={() => setTanya(true)}
        >
          {LABEL}
        </button>
      )}
      {tanya && (
        <DialogAlasan
          judul={LABEL}
          keterangan="Dokumen ini dan yang isinya sama kembali terbuka bagi seluruh kantor. Hanya dapat dilakukan bila pengecualiannya sudah berakhir. Alasannya dicatat."
          label="Alasan membuka kembali"
          labelKirim={LABEL}
          kirim={(alasan) => lepasDokumen({ dokumenId: id, alasan })}
          hasil={null}
          onClose={() => setTanya(false)}
        />
      )}
    </>
  );
}
