import type { UntukTertutup } from '@ppid/domain/pengecualian/types';

const KALIMAT: Readonly<Record<UntukTertutup, string>> = {
  UJI: 'Isinya hanya dibaca mereka yang ikut menguji.',
  SIMPAN: 'Tempatnya hanya dibaca mereka yang menyimpan.',
};

/** Stands where something is sealed for the roles I have. */
export function Kunci({ untuk }: { untuk: UntukTertutup }) {
  return (
    <p className="redup kunci" data-uji="kunci">
      <span aria-hidden="true">🔒</span> {KALIMAT[untuk]}
    </p>
  );
}
