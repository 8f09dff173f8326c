import { useId } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import { bolehIkut } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { kategoriUnggah, PENYERTA } from '@ppid/domain/dokumen/unggahan';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import {
  dapatMenyertai,
  kalimatDitolak,
  tertutupBagi,
  type LampiranWajib,
  type Serahan,
} from '../../lib/lampiran.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { CapSalinan } from '../dokumen/cap-salinan.js';
import { Unggah } from './unggah.js';

interface Props {
  berkas: Berkas;
  /** Name of the form that is being filled in. */
  formulir: string | null;
  terpilih: string[];
  /** What was uploaded here, in the order it left. */
  serahan: readonly Serahan[];
  /** The document that is needed; null = it may be left out. */
  wajib: LampiranWajib | null;
  galat: string | undefined;
  onUbah: (ubah: (lama: string[]) => string[]) => void;
  onSerah: (baru: Serahan) => void;
}

/** Which documents of the berkas belong to this tindakan; the history names them. */
export function PilihDokumen({ berkas, formulir, terpilih, serahan, wajib, galat, onUbah, onSerah }: Props) {
  const { peran } = useAkun();
  const id = useId();
  const dulu = wajib?.kategori ?? PENYERTA[formulir ?? ''] ?? ['lampiran'];
  const boleh = kategoriUnggah(peran, berkas.jenis, dulu);
  const semua = useDokumen(berkas.id).data ?? [];
  // What must not leave by this form is not offered; the gate refuses it too.
  const daftar = semua.filter((d) => dapatMenyertai(d) && bolehIkut(formulir, d));
  // Not in the catalogue: still being received, or closed to me. Both can be taken out again.
  const luar = serahan.filter(({ id }) => semua.every((d) => d.id !== id));
  const ditolak = kalimatDitolak(semua, terpilih);
  const alih = (d: Pick<Dokumen, 'id'>, ya: boolean) =>
    onUbah((lama) => (ya ? [...lama, d.id] : lama.filter((satu) => satu !== d.id)));
  const unggah = (
    <Unggah
      dalam
      boleh={boleh}
      jenis={berkas.jenis}
      berkasId={berkas.id}
      dokumen={semua}
      onTerkirim={(baru) => {
        onSerah(baru);
        onUbah((lama) => [...lama, baru.id]);
      }}
    />
  );
  return (
    <fieldset
      className={galat || ditolak.length > 0 ? 'isian isian-galat' : 'isian'}
      aria-describedby={`${id}-alasan ${id}-ditolak ${id}-galat`}
      data-uji="pilih-dokumen"
    >
      <legend>Dokumen yang menyertai {wajib ? <span className="wajib">*</span> : '(boleh kosong)'}</legend>
      <p id={`${id}-alasan`} className="bantuan">
        {wajib?.alasan}
      </p>
      {daftar.map((d) => (
        <label key={d.id} className="centang">
          <input
            type="checkbox"
            checked={terpilih.includes(d.id)}
            onChange={(e) => alih(d, e.target.checked)}
          />
          <span>
            {d.nama} <small>{NAMA_KATEGORI[d.kategori]}</small> <CapSalinan dokumen={d} />
          </span>
        </label>
      ))}
      {luar.map((s) => (
        <label key={s.id} className="centang" data-uji="serahan">
          <input
            type="checkbox"
            checked={terpilih.includes(s.id)}
            onChange={(e) => alih(s, e.target.checked)}
          />
          <span>
            {s.nama} <small>{NAMA_KATEGORI[s.kategori]}</small>{' '}
            <small role="status">
              {tertutupBagi(s.kategori, peran)
                ? 'Sudah diserahkan; isinya tertutup bagi Anda.'
                : 'Sudah terkirim, sedang diterima…'}
            </small>
          </span>
        </label>
      ))}
      {boleh.length > 0 &&
        (wajib ? (
          unggah
        ) : (
          <details>
            <summary>Unggah dokumen baru</summary>
            {unggah}
          </details>
        ))}
      <div id={`${id}-ditolak`} role="alert">
        {ditolak.map((kalimat) => (
          <p key={kalimat} className="galat">
            {kalimat}
          </p>
        ))}
      </div>
      <p id={`${id}-galat`} className="galat">
        {galat}
      </p>
    </fieldset>
  );
}
