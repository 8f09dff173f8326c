import type { UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import type { Butir } from '@ppid/domain/pengecualian/types';

interface Props {
  ubahan: readonly UbahanButir[];
  butir: readonly Butir[];
}

/** Which items open at once, and which stay excluded under a new text. */
export function AkibatUbahan({ ubahan, butir }: Props) {
  const nama = (id: string): string => {
    const satu = butir.find((b) => b.id === id);
    return satu ? `${satu.informasi}${satu.bagian && `: ${satu.bagian}`}` : id;
  };
  const dibuka = ubahan.filter(({ apa }) => apa !== 'DIGANTI');
  const diganti = ubahan.flatMap(({ id, pengganti }) => (pengganti ? [{ id, pengganti }] : []));
  return (
    <>
      {dibuka.length > 0 && (
        <>
          <p>
            <b>{dibuka.length} butir terbuka seketika</b>, untuk semua kantor, dan masuk DIP KPU RI setelah
            diperiksa ada tidaknya data pribadi:
          </p>
          <ul className="daftar-titik">
            {dibuka.map(({ id, apa }) => (
              <li key={id}>
                {nama(id)} {apa === 'DICABUT' ? '(dicabut)' : '(dibuka)'}
              </li>
            ))}
          </ul>
        </>
      )}
      {diganti.length > 0 && (
        <>
          <p>
            <b>{diganti.length} butir diganti</b> dan tetap dikecualikan; penolakan yang mengutipnya tidak
            ditinjau:
          </p>
          <ul className="daftar-titik">
            {diganti.map(({ id, pengganti }) => (
              <li key={id}>
                {nama(id)} → {pengganti.informasi}
                {pengganti.bagian && `: ${pengganti.bagian}`}, {sebutJangka(pengganti.jangka)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
