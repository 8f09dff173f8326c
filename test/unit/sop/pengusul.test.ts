import { advance } from '@ppid/domain/sop/engine';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Peran } from '@ppid/domain/akses/peran';
import { expect, test } from 'vitest';
import { konteksSop, pembuka, pukul, tindakanUntuk } from './bantu.js';

const sop = SOP_SEED[0];
const konteks = konteksSop(sop);

/** One person who holds every role of this SOP. */
function sampaiMasukan(): Berkas {
  const buka = advance(sop, null, { ...pembuka(sop), oleh: 'rangkap' }, konteks);
  if (!buka.diterima) throw new Error(buka.alasan);
  const jalan: [string, Peran][] = [
    ['usulkan', 'TIM_PENGHUBUNG'],
    ['serahkanUsulan', 'TIM_PENGHUBUNG'],
    ['undang', 'PPID'],
    ['beriMasukan', 'PPID'],
  ];
  return jalan.reduce((berkas, [aksi, peran], i) => {
    const t = { ...tindakanUntuk(sop, berkas, aksi, peran, pukul(i + 1)), oleh: 'rangkap' };
    const hasil = advance(sop, berkas, t, konteks);
    if (!hasil.diterima) throw new Error(hasil.alasan);
    return hasil.berkas;
  }, buka.berkas);
}

test('pengusul pengecualian tidak menyetujui usulnya sendiri, juga bila memegang kedua peran', () => {
  const berkas = sampaiMasukan();
  const setujui = tindakanUntuk(sop, berkas, 'setujui', 'ATASAN_PPID', pukul(9));
  expect(advance(sop, berkas, { ...setujui, oleh: 'rangkap' }, konteks)).toMatchObject({
    diterima: false,
    kode: 'DILARANG_PENJAGA',
  });
  expect(advance(sop, berkas, { ...setujui, oleh: 'orang-lain' }, konteks).diterima).toBe(true);
});
