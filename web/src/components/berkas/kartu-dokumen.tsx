import { useState } from 'react';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import { bolehMengulang } from '@ppid/domain/dokumen/ulang';
import type { Jenis } from '@ppid/domain/sop/types';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { BarisDokumen } from './baris-dokumen.js';
import { DialogTeks } from './dialog-teks.js';
import { Unggah } from './unggah.js';

interface Props {
  id: string;
  judul: string;
  /** Said where there is none yet. */
  kosong: string;
  jenis: Jenis;
  berkasId: string;
  /** Kategori that my roles may upload here. */
  boleh: readonly Kategori[];
  tanpaUsul?: boolean;
}

/** Documents of one case: one subscription for all of them, however many are being worked on. */
export function KartuDokumen({ id, judul, kosong, jenis, berkasId, boleh, tanpaUsul = false }: Props) {
  const { peran } = useAkun();
  const live = useDokumen(berkasId);
  const [dibaca, setDibaca] = useState<Dokumen | null>(null);
  return (
    <section className="kartu" aria-labelledby={id}>
      <h2 id={id}>{judul}</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">{kosong}</p>
          ) : (
            <ul className="butir">
              {daftar.map((d) => (
                <BarisDokumen
                  key={d.id}
                  dokumen={d}
                  semua={daftar}
                  bolehUlangi={bolehMengulang(d.kelas, peran)}
                  onTeks={() => setDibaca(d)}
                />
              ))}
            </ul>
          )
        }
      </Tampil>
      {boleh.length > 0 && (
        <Unggah
          jenis={jenis}
          berkasId={berkasId}
          dokumen={live.data ?? []}
          boleh={boleh}
          tanpaUsul={tanpaUsul}
        />
      )}
      {dibaca && <DialogTeks dokumen={dibaca} onClose={() => setDibaca(null)} />}
    </section>
  );
}
