import { dokumenBelumDibuka } from '@ppid/domain/pengecualian/buka';
import { keadaanButir, masihTertutup, sedangBerlaku } from '@ppid/domain/pengecualian/keadaanButir';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { TANPA_SOP_UJI } from '@ppid/domain/pengecualian/wewenang';
import { mayPerpanjangButir } from '../../lib/akses.js';
import { useHari } from '../../lib/use-dik.js';
import { useAkun } from '../../session/session.js';
import { BukaLanjutan } from './buka-lanjutan.js';
import { Dokumentasikan } from './dokumentasikan.js';

interface Props {
  butir: Butir;
  dip: ButirDip | null;
  /** A test to extend it is under way. */
  diuji: boolean;
  adaSop: { uji: boolean; dip: boolean };
}

/** What is done about an item in a berkas of another kind, and why it may not be possible here. */
export function LanjutanButir({ butir, dip, diuji, adaSop }: Props) {
  const { peran } = useAkun();
  const hari = useHari();
  const sendiri = butir.lingkup === 'KANTOR';
  const berlaku = sedangBerlaku(keadaanButir(butir, hari));
  return (
    <>
      {sendiri && berlaku && !adaSop.uji && !diuji && mayPerpanjangButir(peran) && (
        <p className="redup" data-uji="tanpa-perpanjang">
          Tidak dapat diperpanjang di sini. {TANPA_SOP_UJI}
        </p>
      )}
      {dip?.status === 'SIAP' && adaSop.dip && dokumenBelumDibuka(dip).length === 0 && (
        <BukaLanjutan
          jenis="penyusunanDip"
          label="Buka berkas Penyusunan DIP"
          judul={`Penyusunan DIP: ${dip.ringkasan}`}
          tanpa=""
        />
      )}
      {sendiri && butir.didokumentasikan === null && masihTertutup(butir, hari) && (
        <Dokumentasikan butirId={butir.id} nama={butir.informasi} />
      )}
    </>
  );
}
