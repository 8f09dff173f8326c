import type { Berkas } from '@ppid/domain/berkas/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { LOKASI_SIMPAN } from '@ppid/domain/formulir/simpan';
import { isianTerbaca } from '../../lib/isian-terbaca.js';
import { useTempat } from '../../lib/use-tertutup.js';
import { useKantor } from '../../session/kantor.js';
import { Fakta } from '../berkas/fakta.js';
import { Kunci } from './kunci.js';

/** Where papers and files of the special folder lie, as last recorded; for those who keep them. */
export function TempatSimpan({ berkas }: { berkas: Berkas }) {
  const { satker, nama } = useKantor();
  const { boleh, live } = useTempat(berkas);
  const tempat = live.data?.findLast(({ formulir }) => formulir === LOKASI_SIMPAN.nama);
  const disimpan = LOKASI_SIMPAN.nama in berkas.data;
  return (
    <section className="kartu" aria-labelledby="tempat-simpan" data-uji="tempat-simpan">
      <h2 id="tempat-simpan">Tempat simpan</h2>
      {!disimpan && <p className="redup">Belum disimpan.</p>}
      {disimpan && !boleh && <Kunci untuk="SIMPAN" />}
      {tempat && (
        <>
          <Fakta baris={isianTerbaca(LOKASI_SIMPAN, tempat.isi, satker.zona)} />
          <p className="redup">
            Dicatat {formatInstan(tempat.pada, satker.zona)} oleh {nama(tempat.oleh)}.
          </p>
        </>
      )}
    </section>
  );
}
