import type { Berkas } from '@ppid/domain/berkas/types';
import { jalurUji } from '@ppid/domain/pengecualian/wewenang';
import type { JalurUji, KeadaanUsul } from '@ppid/domain/pengecualian/types';
import { NAMA_KEADAAN, rantaiKeadaan } from '../../lib/klasifikasi.js';
import { useKini } from '../../lib/use-kini.js';
import { useKantor } from '../../session/kantor.js';

/** Where the proposals stand on their way to the decision. Before the way is fixed it is the one that holds today. */
export function Rantai({ berkas: { data } }: { berkas: Berkas }) {
  const { satker, kalender } = useKantor();
  const hari = kalender.tanggalLokal(useKini());
  const keadaan = data['keadaan'] as KeadaanUsul | undefined;
  if (!keadaan) return null;
  const jalur =
    (data['jalur'] as JalurUji | null | undefined) ??
    jalurUji(satker.jenjang, hari, satker.pengaturan.wewenangUji);
  const rantai = rantaiKeadaan(jalur);
  const di = rantai.indexOf(keadaan);
  return (
    <section className="kartu" aria-labelledby="rantai" data-uji="rantai">
      <h2 id="rantai">Jalan penetapan</h2>
      <p>
        Sekarang: <b data-uji="keadaan">{NAMA_KEADAAN[keadaan]}</b>
      </p>
      <ol className="rantai">
        {rantai.map((satu, i) => {
          const letak = i < di ? 'selesai' : i === di ? 'kini' : 'nanti';
          return (
            <li key={satu} className={`rantai-${letak}`} aria-current={letak === 'kini' ? 'step' : undefined}>
              {letak === 'selesai' && <span className="hanya-pembaca">Selesai: </span>}
              {NAMA_KEADAAN[satu]}
            </li>
          );
        })}
      </ol>
      <p className="redup">Menurut {jalur.dasar}.</p>
    </section>
  );
}
