import { useId } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import { bolehIkut } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { kategoriUnggah, PENYERTA } from '@ppid/domain/dokumen/unggahan';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { dapatMenyertai, kalimatDitolak, type LampiranWajib } from '../../lib/lampiran.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { CapSalinan } from '../dokumen/cap-salinan.js';
import { Unggah } from './unggah.js';

interface Props {
  berkas: Berkas;
  /** Name of the form that is being filled in. */
  formulir: string | null;
  terpilih: string[];
  /** The document that is needed; null = it may be left out. */
  wajib: LampiranWajib | null;
  galat: string | undefined;
  onUbah: (ubah: (lama: string[]) => string[]) => void;
}

/** Which documents of the berkas belong to this tindakan; the history names them. */
export function PilihDokumen({ berkas, formulir, terpilih, wajib, galat, onUbah }: Props) {
  const { peran } = useAkun();
  const id = useId();
  const dulu = wajib?.kategori ?? PENYERTA[formulir ?? ''] ?? ['lampiran'];
  const boleh = kategoriUnggah(peran, berkas.jenis, dulu);
  const semua = useDokumen(berkas.id).data ?? [];
  // What must not leave by this form is not offered; the gate refuses it too.
  const daftar = semua.filter((d) => dapatMenyertai(d) && bolehIkut(formulir, d));
  const ditolak = kalimatDitolak(semua, terpilih);
  const alih = (d: Dokumen, ya: boolean) =>
    onUbah((lama) => (ya ? [...lama, d.id] : lama.filter((satu) => satu !== d.id)));
  const unggah = (
    <Unggah
      dalam
      boleh={boleh}
      jenis={berkas.jenis}
      berkasId={berkas.id}
      dokumen={semua}
      onTerkirim={(baru) => onUbah((lama) => [...lama, baru])}
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
