import type { ReactNode } from 'react';

/** Label and value pairs; what has no value is left out. */
export function Fakta({ baris }: { baris: readonly (readonly [label: string, nilai: ReactNode])[] }) {
  const ada = baris.filter(([, nilai]) => nilai !== '' && nilai !== null && nilai !== undefined);
  return (
    <dl className="fakta">
      {ada.map(([label, nilai]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="paragraf">{nilai}</dd>
        </div>
      ))}
    </dl>
  );
}
