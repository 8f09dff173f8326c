import type { Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { larik } from '@ppid/domain/surat/isian';
import { petaFakta, teksFakta } from './fakta.js';

/** How the answer stands that cites an item of the DIK, or once did. */
export function nasibPenolakan(
  { data }: Pick<Berkas, 'data'>,
  butirId: string,
): { teks: string; nada: string } {
  const perintah = petaFakta(data, 'perintah');
  if (perintah && !data['dijawabUlang'])
    return {
      teks: `harus diputus kembali paling lambat ${formatTanggal(teksFakta(perintah, 'batas'))}`,
      nada: 'dekat',
    };
  if (!larik(data, 'butirDik').includes(butirId))
    return data['dijawabUlang']
      ? { teks: 'sudah diputus kembali tanpa butir ini', nada: 'aman' }
      : { teks: 'penolakannya ditarik kembali', nada: 'netral' };
  return data['hasil'] === 'DITOLAK'
    ? { teks: 'ditolak, penolakan berlaku', nada: 'netral' }
    : { teks: 'dikabulkan sebagian, bagian yang ditahan berlaku', nada: 'netral' };
}
