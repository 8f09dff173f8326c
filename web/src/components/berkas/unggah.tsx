import { useId, useState } from 'react';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import type { Jenis } from '@ppid/domain/sop/types';
import { galatButir, useAntreanUnggah } from '../../lib/antrean-unggah.js';
import { tertutupBagi, type Serahan } from '../../lib/lampiran.js';
import { useAkun } from '../../session/session.js';
import { ButirKirim } from '../butir-unggah.js';
import { PesanGagal } from '../pesan.js';
import { PilihFile } from '../pilih-file.js';

interface Props {
  jenis: Jenis;
  berkasId: string;
  dokumen: readonly Dokumen[];
  /** Kategori that my roles may upload here; the first is proposed. */
  boleh: readonly Kategori[];
  /** Proposes none: who uploads has to say what it is. */
  tanpaUsul?: boolean;
  /** Inside another form, where a form of its own is not allowed. */
  dalam?: boolean;
  /** Whoever asks for it shows what has left. */
  onTerkirim?: (baru: Serahan) => void;
}

export function Unggah({
  jenis,
  berkasId,
  dokumen,
  boleh,
  tanpaUsul = false,
  dalam = false,
  onTerkirim,
}: Props) {
  const id = useId();
  const [dipilih, setDipilih] = useState<Kategori | ''>(tanpaUsul ? '' : (boleh[0] ?? 'lampiran'));
  const kategori = dipilih === '' ? 'lampiran' : dipilih;
  const [pesan, setPesan] = useState('');
  const antrean = useAntreanUnggah(jenis, berkasId, onTerkirim);
  const { peran } = useAkun();
  // What has arrived in the catalogue is shown there.
  const tampil = antrean.butir.filter(
    (b) => !(onTerkirim && b.status === 'terkirim') && !dokumen.some((d) => d.id === b.dokumenId),
  );
  const galat = tampil.flatMap((b) => {
    const salah = b.status === 'siap' ? galatButir(b) : null;
    return salah === null ? [] : [`${b.file.name}: ${salah}`];
  });
  const sibuk = tampil.some((b) => b.status === 'mengirim');
  const terkirim = tampil.filter((b) => b.status === 'terkirim');
  const tertutup = terkirim.filter((b) => tertutupBagi(b.kategori, peran)).length;
  const menunggu = terkirim.length - tertutup;
  const adaGagal = tampil.some((b) => b.status === 'gagal');

  const kirim = (): void => {
    if (dipilih === '') {
      setPesan('Pilih kategori dokumennya.');
      return;
    }
    const ada = tampil.some((b) => b.status === 'gagal' || (b.status === 'siap' && galatButir(b) === null));
    setPesan(ada || galat.length > 0 ? '' : 'Pilih file yang akan diunggah.');
    if (ada) void antrean.kirim();
  };

  const isi = (
    <>
      <div className="isian">
        <label htmlFor={`${id}-kategori`}>Kategori</label>
        <select
          id={`${id}-kategori`}
          value={dipilih}
          onChange={(e) => {
            setPesan('');
            setDipilih(e.target.value as Kategori);
            antrean.pindahkan(e.target.value as Kategori);
          }}
        >
          {dipilih === '' && <option value="">— pilih —</option>}
          {boleh.map((nilai) => (
            <option key={nilai} value={nilai}>
              {NAMA_KATEGORI[nilai]}
            </option>
          ))}
        </select>
      </div>
      <PilihFile
        label="File pindaian"
        kategori={kategori}
        galat={galat}
        onPilih={(files) => {
          setPesan('');
          antrean.tambah(kategori, files);
        }}
      >
        {tampil.length > 0 && (
          <ul className="butir">
            {tampil.map((b) => (
              <ButirKirim key={b.kunci} butir={b} onBuang={antrean.buang} />
            ))}
          </ul>
        )}
      </PilihFile>
      {pesan && <PesanGagal>{pesan}</PesanGagal>}
      <p className="redup" role="status">
        {menunggu > 0 && `${menunggu} file terkirim, sedang diterima sistem…`}{' '}
        {tertutup > 0 &&
          `${tertutup} file sudah diserahkan. Isi dan hasil pemeriksaannya tertutup bagi Anda; petugas layanan, PPID, dan Atasan PPID melihatnya.`}
      </p>
      <button
        type={dalam ? 'button' : 'submit'}
        className="tombol tombol-kedua"
        disabled={sibuk}
        onClick={dalam ? kirim : undefined}
      >
        {sibuk ? 'Mengunggah…' : adaGagal ? 'Unggah lagi' : 'Unggah'}
      </button>
    </>
  );
  if (dalam) {
    return (
      <div className="unggah" role="group" aria-label="Unggah dokumen">
        {isi}
      </div>
    );
  }
  return (
    <form
      className="unggah"
      aria-label="Unggah dokumen"
      onSubmit={(event) => {
        event.preventDefault();
        kirim();
      }}
    >
      {isi}
    </form>
  );
}
