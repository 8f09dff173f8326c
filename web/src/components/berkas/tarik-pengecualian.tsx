import { useState } from 'react';
import { formulirTarikPengecualian } from '@ppid/domain/formulir/dokumen';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { tarikPengecualian } from '../../data/dokumen.js';
import { mayTarikPengecualian } from '../../lib/akses.js';
import { useAkun } from '../../session/session.js';
import { DialogFormulir } from '../dialog-formulir.js';

/** For Atasan PPID, on what was handed in as excluded: the way back from a mistake, by somebody else than who made it. */
export function TarikPengecualian({ dokumen: d }: { dokumen: Dokumen }) {
  const { peran, uid } = useAkun();
  const [tanya, setTanya] = useState(false);
  const [formulir] = useState(() => formulirTarikPengecualian(d.jenis));
  if (d.kelas !== 'dikecualikan' || d.ditutup || d.asli === null) return null;
  if (!mayTarikPengecualian(peran)) return null;
  if (d.diunggahOleh === uid)
    return (
      <small data-uji="tarik-pejabat-lain">
        Anda yang menyerahkan dokumen ini, maka pernyataannya harus oleh pejabat lain.
      </small>
    );
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        aria-label={`Nyatakan tidak dikecualikan: ${d.nama}`}
        onClick={() => setTanya(true)}
      >
        Nyatakan tidak dikecualikan
      </button>
      {tanya && (
        <DialogFormulir
          formulir={formulir}
          akibat={
            <>
              <p>
                <b>“{d.nama}” menjadi dokumen biasa: seluruh kantor dapat membacanya sejak saat ini.</b>
              </p>
              <p>
                Hanya untuk dokumen yang keliru diserahkan sebagai informasi dikecualikan, atau yang ujinya
                berakhir tanpa pengecualian. Tidak berlaku bagi yang termasuk butir DIK yang berlaku.
              </p>
            </>
          }
          labelKirim="Nyatakan tidak dikecualikan"
          kirim={async (isi) => {
            await tarikPengecualian(d.id, isi);
          }}
          onSelesai={() => setTanya(false)}
          onClose={() => setTanya(false)}
        />
      )}
    </>
  );
}
