import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import { JUDUL_DIK } from '@ppid/domain/laporan/modelDik';
import type { SaringDik } from '@ppid/domain/laporan/saringDik';
import { eksporDik } from '../../data/dik.js';
import { labelEkspor, saveBlob } from '../../lib/unduh.js';
import { TombolKerja } from '../tombol-kerja.js';

const EKSPOR: readonly [FormatEkspor, boolean][] = [
  ['xlsx', false],
  ['pdf', false],
  ['xlsx', true],
  ['pdf', true],
];

export function EksporDik({ saring }: { saring: SaringDik }) {
  return (
    <div className="tombol-baris" role="group" aria-label="Ekspor">
      {EKSPOR.map(([format, publik]) => (
        <TombolKerja
          key={`${format}${publik}`}
          label={labelEkspor(format, publik)}
          selama="Sedang dibuat…"
          apa={JUDUL_DIK}
          gagal="DIK tidak dapat diekspor."
          kerja={async () => {
            const { nama, blob } = await eksporDik({ saring, format, publik });
            saveBlob(blob, nama);
          }}
        />
      ))}
    </div>
  );
}
