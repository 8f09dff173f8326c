import { BUTIR_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';

/** Messages of item `ke`, without its number: `butir.1.akhir` is `akhir` of the second. */
export function galatButirKe(galat: Readonly<Record<string, string>>, ke: number): Record<string, string> {
  const awal = `butir.${ke}.`;
  return Object.fromEntries(
    Object.entries(galat).flatMap(([kunci, pesan]) =>
      kunci.startsWith(awal) ? [[kunci.slice(awal.length), pesan]] : [],
    ),
  );
}

/** What the server refused in an item that is filled in elsewhere. */
export function PesanButir({ galat }: { galat: Readonly<Record<string, string>> }) {
  const label = (kunci: string): string => BUTIR_KPU_RI.bidang.find((b) => b.kunci === kunci)?.label ?? '';
  return Object.entries(galat).map(([kunci, pesan]) => (
    <p key={kunci} className="galat" role="alert">
      {label(kunci) && `${label(kunci)}: `}
      {pesan}
    </p>
  ));
}
