import type { Berkas } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import type { Sop } from '@ppid/domain/sop/types';
import { isianTerbaca } from '../../lib/isian-terbaca.js';
import { useKantor } from '../../session/kantor.js';
import { Fakta } from './fakta.js';

/** Shown elsewhere: the title, the consent, and what is missing in the banner. */
const DI_TEMPAT_LAIN = ['judul', 'persetujuanDataPribadi', 'kekurangan'];

/** What was asked for, as the opening form holds it; the applicant's personal data has a card of its own. */
export function IsiBerkas({ berkas, sop }: { berkas: Berkas; sop: Sop }) {
  const { satker } = useKantor();
  const formulir = cariFormulir(sop.pembuka.formulir);
  const baris = formulir ? isianTerbaca(formulir, berkas.data, satker.zona, DI_TEMPAT_LAIN) : [];
  if (baris.length === 0) return null;
  return (
    <section className="kartu" aria-labelledby="isi-berkas">
      <h2 id="isi-berkas">{berkas.jenis === 'permohonan' ? 'Isi permohonan' : 'Isi berkas'}</h2>
      <Fakta baris={baris} />
    </section>
  );
}
