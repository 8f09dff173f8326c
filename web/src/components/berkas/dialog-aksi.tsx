import { useState } from 'react';
import { NAMA_PERAN, type Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import { bacaUsulan } from '@ppid/domain/pengecualian/usulan';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Aksi } from '@ppid/domain/sop/types';
import { denganUsulan } from '../../lib/klasifikasi.js';
import { belumBoleh } from '../../lib/belum-boleh.js';
import { teksFakta } from '../../lib/fakta.js';
import type { Isi } from '../../lib/isian.js';
import {
  dapatMenyertai,
  kurangLampiran,
  lampiranWajib,
  yangDipilih,
  type Serahan,
} from '../../lib/lampiran.js';
import { sesuaikan } from '../../lib/sesuaian.js';
import { butirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import { citesButir, withButir } from '../../lib/pilihan-butir.js';
import { useDik, useHari } from '../../lib/use-dik.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useKini } from '../../lib/use-kini.js';
import { useMenunggu } from '../../lib/use-menunggu.js';
import { useTindakan } from '../../lib/use-tindakan.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Dialog } from '../dialog.js';
import { SaranDik } from '../dik/saran.js';
import { FormulirView } from '../formulir.js';
import { PilihDokumen } from './pilih-dokumen.js';

interface Props {
  berkas: Berkas;
  langkah: number;
  aksi: Aksi;
  peran: Peran;
  onClose: () => void;
  onDiterima: () => void;
}

const bertabel = ({ bidang }: Formulir): boolean => bidang.some(({ jenis }) => jenis === 'tabel');

/** The form of an aksi as this berkas needs it, worked out once: what is being typed must not change under the hand. */
function useSesuaian({ berkas, aksi }: Props) {
  const { kalender } = useKantor();
  const dokumen = useDokumen(berkas.id).data ?? [];
  const kini = useKini();
  const [sesuaian] = useState(() => {
    const formulir = aksi.formulir ? cariFormulir(aksi.formulir) : undefined;
    const ada = dokumen.filter(dapatMenyertai).map((d) => d.kategori);
    return formulir
      ? sesuaikan(formulir, { berkas, ada, kini, hari: kalender.tanggalLokal(kini), kalender })
      : null;
  });
  return sesuaian;
}

export function DialogAksi(props: Props) {
  const { berkas, langkah, aksi, peran, onClose, onDiterima } = props;
  const { uid, peran: peranSaya } = useAkun();
  const { kalender, satker } = useKantor();
  const pada = useKini();
  const sesuaian = useSesuaian(props);
  const usulan = bacaUsulan(berkas.data);
  const formulir =
    sesuaian &&
    denganUsulan(
      sesuaian.formulir,
      usulan.filter(({ nasib }) => nasib === null),
    );
  const hari = useHari();
  const butir = useDik().data ?? [];
  const [terpilih, setTerpilih] = useState<string[]>([]);
  const [serahan, setSerahan] = useState<Serahan[]>([]);
  const dokumen = useDokumen(berkas.id).data ?? [];
  const dokumenIds = terpilih.filter((id) => dokumen.every((d) => d.id !== id || dapatMenyertai(d)));
  const dipilih = yangDipilih(dokumenIds, dokumen, serahan, peranSaya);
  const periksa = (isi: Isi): Record<string, string> => {
    if (dipilih === null) {
      return {
        dokumenIds: 'Dokumen yang baru diunggah belum selesai diterima. Tunggu sebentar, lalu kirim lagi.',
      };
    }
    const kurang = kurangLampiran(lampiranWajib(aksi, isi, berkas), dipilih);
    return kurang === null ? {} : { dokumenIds: kurang };
  };
  const tindakan = useTindakan(
    {
      ...{ jenis: berkas.jenis, berkasId: berkas.id, langkah, aksi: aksi.kode, peran, formulir, dokumenIds },
      ...(sesuaian && { awal: sesuaian.awal, batas: sesuaian.batas }),
      periksa,
    },
    onDiterima,
  );
  const ditolak = dokumenIds.length < terpilih.length;
  const kiriman = useMenunggu(dipilih === null ? 'MENUNGGU' : ditolak ? 'BATAL' : 'SIAP', tindakan.kirim);
  const kini = berkas.langkahAktif;
  // While this very tindakan is in flight the berkas may already show its effect: that is no warning.
  const berpindah = kini?.no !== langkah && !tindakan.sibuk;
  const dilarang = tindakan.sibuk
    ? null
    : belumBoleh(aksi, berkas, { uid, peran }, pada, { kalender, pengaturan: satker.pengaturan });
  const { dokumenIds: galatDokumen, ...galat } = tindakan.galat;
  const diminta = teksFakta(berkas.data, 'rincian') ?? '';
  const mengutip =
    formulir && citesButir(formulir)
      ? withButir(formulir, butir, hari, tindakan.isi, diminta, butirBerkas(berkas))
      : null;
  return (
    <Dialog judul={aksi.label} onClose={onClose} lebar={formulir !== null && bertabel(formulir)}>
      <p className="redup">
        Langkah {langkah} · sebagai {NAMA_PERAN[peran]}
      </p>
      {berpindah ? (
        <p className="pesan pesan-ingat" role="status">
          {kini
            ? `Berkas sudah berpindah ke langkah ${kini.no}. Salin isian yang masih perlu, tutup jendela ini, lalu pilih tindakan yang tersedia.`
            : 'Berkas sudah selesai. Salin isian yang masih perlu, lalu tutup jendela ini.'}
        </p>
      ) : (
        dilarang && (
          <p className="pesan pesan-ingat" role="status" data-uji="dilarang">
            {dilarang}
          </p>
        )
      )}
      {berkas.jenis === 'permohonan' && (mengutip !== null || !berkas.data['dijawab']) && (
        <SaranDik teks={`${diminta} ${tindakan.catatan}`} />
      )}
      <FormulirView
        formulir={mengutip?.formulir ?? formulir}
        isi={tindakan.isi}
        galat={galat}
        peringatan={tindakan.peringatan}
        alasan={tindakan.alasan}
        sibuk={tindakan.sibuk}
        labelKirim={aksi.label}
        catatan={tindakan.catatan}
        onChange={tindakan.ubah}
        onCatatan={tindakan.setCatatan}
        menunggu={kiriman.menunggu ? 'Menunggu dokumen diterima…' : null}
        onSubmit={async () => (await kiriman.kirim()) ?? {}}
        {...(sesuaian && { batas: sesuaian.batas })}
        {...(mengutip && { tanda: mengutip.tanda })}
        sisipan={
          <PilihDokumen
            berkas={berkas}
            formulir={aksi.formulir}
            terpilih={terpilih}
            serahan={serahan}
            wajib={lampiranWajib(aksi, tindakan.isi, berkas)}
            galat={galatDokumen}
            onUbah={(ubah) => {
              setTerpilih(ubah);
              tindakan.hapusGalat('dokumenIds');
            }}
            onSerah={(baru) => setSerahan((lama) => [...lama, baru])}
          />
        }
      >
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </FormulirView>
    </Dialog>
  );
}
