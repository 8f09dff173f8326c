/** One job for the parent of the bench; `rekan` = where sharp lies: the peer does it instead, in a process of its own. */
export interface KerjaInduk {
  berkas: string;
  tipe: string;
  rekan?: string;
}

export interface LaporanInduk {
  kerja: { ms: number; kode: string | null; memoriBita: number }[];
  /** Most resident memory of the parent. */
  indukBita: number;
}

/** The peer: nothing but sharp, one thread as in the child, the same two files of the same sizes and quality. */
export const pendampingSharp = (sharp: string, berkas: string, keluaran: string): string => `
import sharp from ${JSON.stringify(sharp)};
sharp.concurrency(1);
for (const [nama, lebar] of [['kecil', 320], ['besar', 1280]])
  await sharp(${JSON.stringify(berkas)})
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: lebar, height: lebar * 2, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toFile(${JSON.stringify(keluaran)} + '/' + nama + '.webp');
`;
