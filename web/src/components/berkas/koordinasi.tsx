import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Berkas, PermintaanUnit } from '@ppid/domain/berkas/types';
import { JAWABAN_UNIT } from '@ppid/domain/formulir/pelayanan';
import { labelPilihan } from '@ppid/domain/surat/permohonan';
import { sisaWaktu } from '../../lib/waktu.js';
import { useKantor } from '../../session/kantor.js';

function Unit({ unit: p, kini, ditunggu }: { unit: PermintaanUnit; kini: Instan; ditunggu: boolean }) {
  const { satker, kalender } = useKantor();
  const sisa = sisaWaktu(p.batasInstan, kini, kalender);
  return (
    <li data-uji="unit">
      <span>
        <b>{p.unit}</b>{' '}
        {p.dijawab ? (
          <span className="cap cap-aman">menjawab</span>
        ) : ditunggu ? (
          <span className={`cap cap-${sisa.nada}`}>{sisa.teks}</span>
        ) : (
          <span className="cap cap-netral">tidak menjawab</span>
        )}
        <small>
          {p.dijawab
            ? `${labelPilihan(JAWABAN_UNIT, 'tersedia', p.tersedia ?? '')} · dijawab ${formatInstan(p.dijawab, satker.zona)}${p.dijawab > p.batasInstan ? ', lewat batas' : ''}`
            : `Batas ${formatHariTanggal(p.batas)}`}
        </small>
        {p.arahan && <small>Arahan: {p.arahan}</small>}
      </span>
    </li>
  );
}

/** The units that were asked for their part, each with its due date inside the legal one. */
export function Koordinasi({ berkas, kini }: { berkas: Berkas; kini: Instan }) {
  if (berkas.koordinasi.length === 0) return null;
  // Answers are waited for while the step that asks for them is open (seed 2 langkah 4).
  const ditunggu = berkas.langkahAktif?.aksi.includes('jawabUnit') ?? false;
  return (
    <section className="kartu" aria-labelledby="koordinasi">
      <h2 id="koordinasi">Unit yang dimintai informasi</h2>
      <ul className="butir">
        {berkas.koordinasi.map((p) => (
          <Unit key={`${p.unit}/${p.diminta}`} unit={p} kini={kini} ditunggu={ditunggu} />
        ))}
      </ul>
    </section>
  );
}
