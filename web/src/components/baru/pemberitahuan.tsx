import { pemberitahuanDataPribadi } from '@ppid/domain/pribadi/pemberitahuan';
import { useKantor } from '../../session/kantor.js';

/** What the applicant is told before giving personal data (UU 27/2022 Ps 21); the desk reads it out or hands it over. */
export function Pemberitahuan() {
  const { satker } = useKantor();
  return (
    <details className="kartu" data-uji="pemberitahuan">
      <summary>Pemberitahuan data pribadi untuk pemohon (UU 27/2022)</summary>
      <dl className="fakta">
        {pemberitahuanDataPribadi(satker).map(({ judul, isi }) => (
          <div key={judul}>
            <dt>{judul}</dt>
            <dd>
              {isi.map((kalimat) => (
                <p key={kalimat}>{kalimat}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
