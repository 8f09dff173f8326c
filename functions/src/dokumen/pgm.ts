import type { Piksel } from './ocr-piksel.js';

/** The plainest picture format there is: nothing to compress, nothing to decode. */
export const kePgm = ({ data, lebar, tinggi }: Piksel): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${lebar} ${tinggi}\n255\n`), data]);

const BATAS_PIKSEL = 50_000_000;

/** @throws when it is none as `kePgm` writes it, or its size is not what its head says. */
export function dariPgm(isi: Buffer): Piksel {
  const kepala = /^P5\n([1-9]\d{0,4}) ([1-9]\d{0,4})\n255\n/.exec(isi.toString('latin1', 0, 24));
  const [awal, lebar, tinggi] = [kepala?.[0].length ?? 0, Number(kepala?.[1]), Number(kepala?.[2])];
  if (!kepala || lebar * tinggi > BATAS_PIKSEL || isi.length !== awal + lebar * tinggi)
    throw new Error('no PGM');
  return { data: isi.subarray(awal), lebar, tinggi };
}
