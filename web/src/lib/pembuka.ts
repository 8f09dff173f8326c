import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AKSI_BUKA } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import { newBerkasId } from '../data/tindakan.js';
import { useAkun } from '../session/session.js';
import { useAntreanUnggah } from './antrean-unggah.js';
import type { Isi } from './isian.js';
import type { SopTerbuka } from './sop-terbuka.js';
import { useTindakan } from './use-tindakan.js';

interface Opsi {
  awal?: Isi;
  sembunyi?: (isi: Isi) => string[];
}

/** Opens a berkas of an SOP, then sends the scans that were chosen meanwhile, then goes to its page. */
export function usePembuka({ sop, peran }: SopTerbuka, opsi: Opsi = {}) {
  const { satkerId } = useAkun();
  const navigate = useNavigate();
  const [berkasId] = useState(() => newBerkasId(satkerId, sop.jenis));
  const [terbuka, setTerbuka] = useState(false);
  const tujuan = `/berkas/${sop.jenis}/${berkasId}`;
  const formulir = cariFormulir(sop.pembuka.formulir) ?? null;
  const antrean = useAntreanUnggah(sop.jenis, berkasId);
  const unggah = async (): Promise<void> => {
    if (await antrean.kirim()) await navigate(tujuan, { replace: true });
  };
  const tindakan = useTindakan(
    { jenis: sop.jenis, berkasId, langkah: 0, aksi: AKSI_BUKA, peran, formulir, ...opsi },
    () => {
      setTerbuka(true);
      void unggah();
    },
  );
  return { formulir, tindakan, antrean, tujuan, terbuka, unggah };
}
