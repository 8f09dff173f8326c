import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Berkas, PermintaanUnit } from '@ppid/domain/berkas/types';
import { JAWABAN_UNIT } from '@ppid/domain/formulir/pelayanan';
import { labelPilihan } from '@ppid/domain/surat/permohonan';
import { keadaanUnit } from '../../lib/fakta.js';
import { sisaWaktu } from '../../lib/waktu.js';
import { useKantor } from '../../session/kantor.js';

type Keadaan = ReturnType<typeof keadaanUnit>;

const CAP: Readonly<Record<Exclude<Keadaan, 'DITUNGGU'>, { nada: string; teks: string }>> = {
  MENJAWAB: { nada: 'aman', teks: 'menjawab' },
  DIPUTUS: { nada: 'netral', teks: 'belum menjawab saat diputus' },
  LEWAT: { nada: 'netral', teks: 'tidak menjawab' },
};

function Unit({ unit: p, kini, keadaan }: { unit: PermintaanUnit; kini: Instan; keadaan: Keadaan }) {
  const { satker, kalender } = useKantor();
  const cap = keadaan === 'DITUNGGU' ? sisaWaktu(p.batasInstan, kini, kalender) : CAP[keadaan];
  return (
    <li data-uji="unit">
      <span>
        <b>{p.unit}</b> <span className={`cap cap-${cap.nada}`}>{cap.teks}</span>
        <small>
          {p.dijawab
            ? `${labelPilihan(JAWABAN_UNIT, 'tersedia', p.tersedia ?? '')} · dijawab ${formatInstan(p.dijawab, satker.zona)}${p.dijawab > p.batasInstan ? ', lewat batas' : ''}`
            : `Batas ${formatHariTanggal(p.batas)}`}
        </small>
        {p.arahan && <small>Arahan: {p.arahan}</small>}
        {p.ringkasan && <small className="jawaban-unit">{p.ringkasan}</small>}
      </span>
    </li>
  );
}

/** The units that were asked for their part, each with its due date inside the legal one. */
export function Koordinasi({ berkas, kini }: { berkas: Berkas; kini: Instan }) {
  if (berkas.koordinasi.length === 0) return null;
  return (
    <section className="kartu" aria-labelledby="koordinasi">
      <h2 id="koordinasi">Unit yang dimintai informasi</h2>
      <ul className="butir">
        {berkas.koordinasi.map((p) => (
          <Unit key={`${p.unit}/${p.diminta}`} unit={p} kini={kini} keadaan={keadaanUnit(berkas, p)} />
        ))}
      </ul>
    </section>
  );
}
